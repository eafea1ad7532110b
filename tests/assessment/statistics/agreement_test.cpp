#include <gtest/gtest.h>

#include "assessment/statistics/agreement.hpp"

namespace assessment::statistics {
namespace {

const Crossing two_levels{{20, 5}, {10, 15}};
const Crossing four_levels{{4, 2, 0, 0}, {1, 6, 2, 0}, {0, 2, 7, 1}, {0, 0, 1, 4}};
const Crossing paradox{{90, 4}, {5, 1}};

TEST(Kappa, IsTheTextbookFigure) {
    EXPECT_EQ(in_french(kappa(two_levels, Weights::none), 3), "0,400");
    EXPECT_EQ(in_french(kappa(four_levels, Weights::none), 3), "0,588");
    EXPECT_EQ(in_french(kappa(four_levels, Weights::linear), 3), "0,722");
    EXPECT_EQ(in_french(kappa(four_levels, Weights::quadratic), 3), "0,842");
}

TEST(Kappa, MisleadsOnWhatIsRareWhereAc1DoesNot) {
    EXPECT_EQ(in_french(kappa(paradox, Weights::none), 3), "0,135");
    EXPECT_EQ(in_french(ac1(paradox), 3), "0,900");
}

TEST(Kappa, IsUndefinedWhenBothAlwaysGiveTheSame) {
    EXPECT_EQ(kappa({{12, 0}, {0, 0}}, Weights::none), std::nullopt);
    EXPECT_EQ(in_french(std::nullopt, 3), "non calculable");
}

TEST(Crossing, CountsEachPairOfLevels) {
    EXPECT_EQ(crossing({0, 1, 1}, {0, 1, 0}, 2), (Crossing{{1, 0}, {1, 1}}));
}

// Shrout and Fleiss (1979), table 4.
TEST(Icc, IsTheTextbookFigure) {
    const auto made =
        icc({{9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}});
    EXPECT_EQ(in_french(made.one_one, 2), "0,17");
    EXPECT_EQ(in_french(made.two_one, 2), "0,29");
    EXPECT_EQ(in_french(made.three_one, 2), "0,71");
    EXPECT_EQ(in_french(made.two_mean, 2), "0,62");
}

TEST(Icc, IsUndefinedWhenAllScoresAreTheSame) {
    EXPECT_EQ(icc({{5, 5}, {5, 5}}).two_one, std::nullopt);
    EXPECT_EQ(icc({}).two_one, std::nullopt);
}

TEST(Bands, AreThoseOfLandisAndKoch) {
    EXPECT_EQ(band_in_french(-0.1), "moindre que le hasard");
    EXPECT_EQ(band_in_french(0.5), "moyen");
    EXPECT_EQ(band_in_french(0.842), "presque parfait");
}

TEST(Figures, AreWrittenWithACommaAndASign) {
    EXPECT_EQ(in_french(-3.456, 1), "−3,5");
    EXPECT_EQ(in_french(0.05, 2), "0,05");
    EXPECT_EQ(in_french(12, 0), "12");
}

}  // namespace
}  // namespace assessment::statistics
