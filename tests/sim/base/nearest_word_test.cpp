#include "sim/base/nearest_word.hpp"

#include <gtest/gtest.h>

namespace sim {
namespace {

TEST(NearestWord, IsOnlyWhatIsNear) {
    const std::vector<std::string_view> fields = {"franchise", "plafond", "on"};
    EXPECT_EQ(nearest_word("franchse", fields), "franchise");
    EXPECT_EQ(nearest_word("palfond", fields), "plafond");
    EXPECT_EQ(nearest_word("vetuste", fields), "");
    EXPECT_EQ(nearest_word("no", fields), "on");
}

TEST(NearestWord, ListsFewWordsAsTheyComeAndOfManyTheNearest) {
    std::vector<std::string_view> names = {"a1", "b", "c", "d", "e", "f", "g", "h", "zebra"};
    EXPECT_EQ(few_of("zebre", names, "all there"), "a1, b, c, d, e, f, g, h, zebra.");
    names.insert(names.end(), {"i", "j", "k"});
    EXPECT_EQ(few_of("zebre", names, "all there"),
              "zebra, b, e, a1, c, d, f, g et 4 autres\u202F; all there.");
    EXPECT_EQ(few_of("", names, "all there"),
              "a1, b, c, d, e, f, g, h et 4 autres\u202F; all there.");
}

}  // namespace
}  // namespace sim
