#include "assessment/certification/precision.hpp"

#include "tests/assessment/certification/day.hpp"

namespace assessment::certification {
namespace {

/// Three candidates whose sheets say 2, 1 and 0 of both criteria.
Day three_copies() {
    Day day;
    for (int person = 101; person < 103; ++person)
        day.does(office, Enrol{person, Route::apprenticeship, {}, {}});
    for (int i = 2; i >= 0; --i) {
        day.copy.candidate = day.session.candidates[static_cast<std::size_t>(i)].number;
        day.marks(anna, 2 - i, 2 - i);
        day.marks(boris, 2 - i, 2 - i);
    }
    return day;
}

BlockPrecision precision_of(const Day& day) {
    return precision(day.session, day.grid, day.grid.blocks.front());
}

/// Variances of 3600² and 1600² units, of 5200² together: an alpha of 0.852, an error of 2000.
TEST(AScore, IsWrittenWithItsStandardError) {
    const auto in = precision_of(three_copies());
    EXPECT_EQ(score_in_french(in, 50 * point_units), "50,0\u00A0±\u00A016,7");
    EXPECT_EQ(error_in_french(in), "16,7 points");
    EXPECT_EQ(reliability_in_french(in), "0,85");
}

TEST(AScore, SaysThatItsErrorCannotBeKnown) {
    Day day;
    day.marks(anna, 2, 2);
    day.marks(boris, 2, 2);
    const auto in = precision_of(day);
    EXPECT_EQ(score_in_french(in, 50 * point_units), "50,0 (±\u00A0non estimable)");
    EXPECT_EQ(error_in_french(in), "non estimable");
    EXPECT_EQ(reliability_in_french(in), "non estimable");
}

TEST(Points, AreSeenByTheMarkersAndTheModeratorThenByTheJury) {
    auto day = three_copies();
    const auto seen_by = [&](Actor actor) {
        return may_see_points(day.session, day.the_copy(), actor.person, actor.role);
    };
    EXPECT_TRUE(seen_by(anna) && seen_by(watcher));
    EXPECT_FALSE(seen_by(chloe) || seen_by(office) || seen_by(trainer));
    EXPECT_EQ(day.opens_deliberation(), "");
    EXPECT_TRUE(seen_by(chloe) && seen_by(office));
    EXPECT_FALSE(seen_by({100, Role::apprentice}));
}

}  // namespace
}  // namespace assessment::certification
