#include <gtest/gtest.h>

#include "assessment/statistics/cohort.hpp"

namespace assessment::statistics {
namespace {

TEST(ShareInterval, IsWideForAFewAndNarrowForMany) {
    const auto few = share_interval(8, 10);
    EXPECT_EQ(in_french(few.low, 3) + " " + in_french(few.high, 3), "0,490 0,943");
    const auto many = share_interval(800, 1000);
    EXPECT_EQ(in_french(many.low, 3) + " " + in_french(many.high, 3), "0,774 0,824");
    EXPECT_EQ(share_interval(0, 0).high, 1);
}

// Three items that say the same: alpha 1; computed by hand for the other.
TEST(Alpha, IsOneForItemsThatAgreeAndLessElsewhere) {
    EXPECT_EQ(in_french(alpha({{1, 1, 1}, {2, 2, 2}, {3, 3, 3}}), 3), "1,000");
    // Variances 1, 1; totals 3, 3, 6 of variance 3: alpha = 2 (1 - 2/3).
    EXPECT_EQ(in_french(alpha({{1, 2}, {2, 1}, {3, 3}}), 3), "0,667");
    EXPECT_EQ(alpha({{1, 1}}), std::nullopt);
}

TEST(StandardError, IsTheSpreadThatReliabilityDoesNotExplain) {
    EXPECT_EQ(in_french(standard_error({40, 50, 60}, 0.75), 2), "5,00");
    EXPECT_EQ(standard_error({40, 50, 60}, std::nullopt), std::nullopt);
}

TEST(Items, HaveAFacilityAndADiscrimination) {
    const auto made = items({{0, 0, 1}, {1, 1, 1}, {2, 2, 1}}, {2, 2, 2});
    EXPECT_EQ(in_french(made[0].facility, 2), "0,50");
    EXPECT_EQ(in_french(made[0].discrimination, 2), "1,00");
    EXPECT_EQ(made[2].discrimination, std::nullopt);
}

TEST(TheLine, HasOneStandardErrorOnEachSide) {
    EXPECT_TRUE(near_the_line(46, 50, 4));
    EXPECT_TRUE(near_the_line(54, 50, 4));
    EXPECT_FALSE(near_the_line(45.9, 50, 4));
}

TEST(BorderlineRegression, CutsWhereTheLineMeetsTheBorderlineGrade) {
    const auto cut =
        borderline_cut({8, 10, 11, 13, 14, 15, 17, 18, 19, 20}, {1, 1, 2, 2, 3, 3, 4, 4, 5, 5}, 2);
    ASSERT_TRUE(cut);
    EXPECT_EQ(in_french(cut->score, 2), "11,85");
    EXPECT_EQ(in_french(cut->slope, 2), "2,65");
    EXPECT_EQ(in_french(cut->fit, 4), "0,9587");
    EXPECT_FALSE(borderline_cut({1, 2}, {3, 3}, 2));
}

}  // namespace
}  // namespace assessment::statistics
