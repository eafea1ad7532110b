#include "tests/architecture/source.hpp"

#include <gtest/gtest.h>

namespace architecture {

TEST(Source, BlanksCommentsAndLiteralsButKeepsLines) {
    EXPECT_EQ(code_only("int a; // double\n/* float\n */ f(\"a\\\"b\", 'c', 1'000);\n"),
              "int a;          \n        \n    f(\"    \", ' ', 1'000);\n");
}

TEST(Source, BlanksRawStrings) {
    EXPECT_EQ(code_only("x = R\"(double)\"; y"), "x = R         \"; y");
}

TEST(Source, FindsStringLiteralsWithTheirLines) {
    EXPECT_EQ(string_literals("a(\"un\");\n// \"non\"\nb(R\"(deux)\", 'c');"),
              (std::vector<Literal>{{1, "un"}, {3, "(deux)"}}));
}

TEST(Source, FindsIncludesOutsideComments) {
    EXPECT_EQ(includes_of("#include <map>\n// #include <set>\n#include \"sim/base/money.hpp\"\n"),
              (std::vector<Include>{{1, "map", true}, {3, "sim/base/money.hpp", false}}));
}

TEST(Source, FindsIdentifiersWithTheirLines) {
    EXPECT_EQ(identifiers_of("int a_1 = 12;\n/* b */ C d;"),
              (std::vector<Identifier>{{1, "int"}, {1, "a_1"}, {2, "C"}, {2, "d"}}));
}

TEST(Source, SplitsNamesIntoWords) {
    EXPECT_EQ(snake_case("ReserveAmount"), "reserve_amount");
    EXPECT_TRUE(has_words("total_reserve_amount_cents", "reserve_amount"));
    EXPECT_FALSE(has_words("preserve_amounts", "reserve_amount"));
}

TEST(Source, PutsAFileInItsInnermostRoom) {
    EXPECT_EQ(room_of("sim/app/core/model.hpp", {"sim/app", "sim/app/core"}), "sim/app/core");
    EXPECT_EQ(room_of("sim/application.hpp", {"sim/app"}), "");
}

TEST(Source, ReadsTheProgram) {
    EXPECT_FALSE(program_sources().empty());
    EXPECT_NE(read_file("CMakeLists.txt"), "");
}

}  // namespace architecture
