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

}  // namespace
}  // namespace sim
