#include "assessment/statistics/calibration.hpp"

#include <gtest/gtest.h>

namespace assessment::statistics {
namespace {

TEST(Calibration, FindsTheGenerousTheChangingAndTheFaithful) {
    std::vector<Comparison> seen;
    for (int expected = 0; expected < 3; ++expected) {
        for (const bool during : {false, true}) {
            seen.push_back({1, during, expected + 1, expected});  // generous
            seen.push_back({2, during, expected + (during ? -1 : 0) + 1, expected + 1});  // hardens
            seen.push_back({3, during, expected, expected});  // faithful
        }
    }
    const auto made = calibrations(seen, 4);
    ASSERT_EQ(made.size(), 3u);
    EXPECT_EQ(made[0].bias_before, Figure{1});
    EXPECT_EQ(made[0].bias_during, Figure{1});
    EXPECT_EQ(made[0].spread, Figure{1});
    EXPECT_EQ(made[1].bias_before, Figure{0});
    EXPECT_EQ(made[1].bias_during, Figure{-1});
    EXPECT_EQ(made[1].spread, Figure{0.5});
    EXPECT_EQ(made[2].agreement, Figure{1});
    EXPECT_LT(*made[0].agreement, *made[2].agreement);
    EXPECT_EQ(made[2].before, 3);
}

TEST(Calibration, SaysNothingOfWhatWasNotCompared) {
    EXPECT_TRUE(calibrations({}, 3).empty());
    const auto made = calibrations({{1, false, 2, 2}}, 3);
    ASSERT_EQ(made.size(), 1u);
    EXPECT_EQ(made[0].bias_during, Figure{});
    EXPECT_EQ(made[0].agreement, Figure{});
}

}  // namespace
}  // namespace assessment::statistics
