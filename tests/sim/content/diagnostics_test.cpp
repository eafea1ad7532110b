#include "sim/content/diagnostics.hpp"

#include <gtest/gtest.h>

namespace sim::content {
namespace {

TEST(Diagnostics, ShowTheLineAndACaretUnderTheColumn) {
    const Problem problem{{"a.yaml", 2, 3}, "Quoi.", "Remède."};
    EXPECT_EQ(explain(problem, "x: 1\né franchse: 2\n"),
              "a.yaml:2:3: Quoi. Remède.\n     2 | é franchse: 2\n       |   ^\n");
    EXPECT_EQ(explain({{"a.yaml", 0, 0}, "Quoi.", ""}, "x"), "a.yaml: Quoi.\n");
    EXPECT_EQ(explain({{"a.yaml", 9, 1}, "Quoi.", ""}, "x"), "a.yaml:9:1: Quoi.\n");
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
