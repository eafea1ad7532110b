#include "sim/content/diagnostics.hpp"

#include <gtest/gtest.h>

#include "sim/content/diagnostic_table.hpp"

namespace sim::content {
namespace {

TEST(Diagnostics, AreToldAsACompilerTellsThem) {
    const auto told = problem(Code::unknown_field, {"a.yaml", 2, 3},
                              "Le champ «\u00A0franchse\u00A0» n’existe pas ici.", "Remède.");
    EXPECT_EQ(
        render(told, "x: 1\né franchse: 2\n", Language::french, false),
        "a.yaml:2:3\u00A0: faute C043\u00A0: Le champ «\u00A0franchse\u00A0» n’existe pas ici.\n"
        "     2 | é franchse: 2\n"
        "       |   ^~~~~~~~\n"
        "     remède\u00A0: Remède.\n");
    EXPECT_EQ(render(told, "", Language::english, false),
              "a.yaml:2:3: error C043: Unknown field: \"franchse\".\n"
              "     remedy: constat explain C043 --lang en\n");
}

TEST(Diagnostics, GuessInEnglishToo) {
    const auto told = problem(Code::unknown_field, {"a.yaml", 2, 3},
                              "Le champ " + quote("franchse") + " n’existe pas ici.",
                              suggestion("franchse", {"franchise", "plafond"}));
    EXPECT_EQ(told_in(Language::english, told),
              problem(Code::unknown_field, {"a.yaml", 2, 3}, "Unknown field: \"franchse\".",
                      "Did you mean \"franchise\"? Allowed: franchise, plafond. constat explain "
                      "C043 --lang en"));
    EXPECT_EQ(told_in(Language::french, told), told);
}

TEST(Diagnostics, GiveTheReasonOfACodeOnce) {
    const auto told = problem(Code::unknown_field, {"a.yaml", 1, 1}, "Quoi.", "");
    const auto advice = problem(Code::double_space, {"a.yaml", 9, 1}, "Deux espaces.", "");
    const auto text = render(Problems{told, told, advice}, {{"a.yaml", "x: 1\n"}});
    const auto reason = text.find("pourquoi");
    ASSERT_NE(reason, std::string::npos) << text;
    EXPECT_NE(text.find("conseil C204"), std::string::npos) << text;
    EXPECT_NE(text.find("2 fautes, 1 conseil\n"), std::string::npos) << text;
    std::size_t reasons = 0;
    for (auto at = reason; at != text.npos; at = text.find("pourquoi", at + 1)) ++reasons;
    EXPECT_EQ(reasons, 2u) << text;
}

TEST(Diagnostics, GuessOnlyWhatIsNear) {
    const std::vector<std::string_view> fields = {"franchise", "plafond", "on"};
    EXPECT_EQ(nearest_word("franchse", fields), "franchise");
    EXPECT_EQ(nearest_word("palfond", fields), "plafond");
    EXPECT_EQ(nearest_word("vetuste", fields), "");
    EXPECT_EQ(nearest_word("no", fields), "on");
}

TEST(Diagnostics, CutWhatIsLong) {
    EXPECT_EQ(quote(std::string(100, 'x')), "«\u00A0" + std::string(60, 'x') + "…\u00A0»");
}

}  // namespace
}  // namespace sim::content
