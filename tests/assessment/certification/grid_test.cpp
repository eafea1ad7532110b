#include "tests/assessment/certification/day.hpp"

namespace assessment::certification {
namespace {

TEST(Points, AreTheWeightsAtTheLastLevelOfEach) {
    Day day;
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    EXPECT_EQ(result(day.the_copy(), day.grid), (BlockResult{block_units, {}, true}));
}

TEST(Points, OfTwoMarkersAreExactlyTheirMean) {
    Day day;
    day.marks(anna, 1, 2);   // 60 x 1/2 + 40 x 2/3
    day.marks(boris, 2, 1);  // 60 x 2/2 + 40 x 1/3
    EXPECT_EQ(result(day.the_copy(), day.grid), (BlockResult{(45 + 20) * point_units, {}, true}));
}

TEST(Points, AreShownWithOneDigitRoundedHalfUp) {
    EXPECT_EQ(points_in_french(block_units), "100,0");
    EXPECT_EQ(points_in_french(61 * point_units + 54), "61,5");
    EXPECT_EQ(points_in_french(6), "0,1");
    EXPECT_EQ(points_in_french(5), "0,0");
}

TEST(PassLine, IsReachedByExactlyItsShare) {
    Day day;
    day.marks(anna, 1, 1);
    day.marks(boris, 1, 2);  // 30 + 20
    EXPECT_EQ(result(day.the_copy(), day.grid), (BlockResult{50 * point_units, {}, true}));
    day.grid.blocks.front().pass = sim::Rate::millionths(500'001);
    EXPECT_EQ(result(day.the_copy(), day.grid), (BlockResult{50 * point_units, {}, false}));
}

TEST(EliminatingFault, RefusesTheBlockWhateverThePoints) {
    Day day;
    for (const auto juror : {anna, boris}) {
        day.does(office, Allot{day.copy, juror.person});
        EXPECT_EQ(day.gives(juror, "contempt", 1), "");
        day.fills(juror, 2, 3);
    }
    EXPECT_EQ(result(day.the_copy(), day.grid), (BlockResult{block_units, {"contempt"}, false}));
}

struct ExtraTime {
    std::int64_t minutes;
    std::int64_t with_extra;
};

TEST(ExtraTime, IsAThirdMoreRoundedUp) {
    Candidate candidate;
    candidate.measures = {"tiers-temps"};
    const auto grid = small_grid();
    for (const auto& row : {ExtraTime{20, 27}, ExtraTime{180, 240}, ExtraTime{25, 34}})
        EXPECT_EQ(minutes_for(candidate, grid, row.minutes), row.with_extra);
    EXPECT_EQ(minutes_for(Candidate{}, grid, 20), 20);
}

}  // namespace
}  // namespace assessment::certification
