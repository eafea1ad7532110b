#include "assessment/certification/calibration.hpp"

#include "assessment/certification/precision.hpp"
#include "tests/assessment/certification/day.hpp"

namespace assessment::certification {
namespace {

const std::map<std::string, int> known{{"listening", 1}, {"opening", 2}};

/// The name of the reference performance that was added.
CopyName adds(Day& day, bool seeded) {
    EXPECT_EQ(day.does(watcher, AddReference{"BC01", seeded, known}), "");
    return {day.session.references.back().number, "BC01"};
}
void fills(Day& day, CopyName copy, Actor juror, int listening, int opening) {
    const auto kept = std::exchange(day.copy, std::move(copy));
    day.marks(juror, listening, opening);
    day.copy = kept;
}

TEST(Calibration, ShowsAJurorHisGapBeforeTheSession) {
    Day day;
    const auto copy = adds(day, false);
    EXPECT_EQ(copy.candidate, "R-1");
    day.now = sim::Instant::at(sim::Date::of(2026, 11, 2), 9, 0);
    fills(day, copy, anna, 2, 2);
    const auto& reference = day.session.references.front();
    EXPECT_EQ(gaps(day.session, reference, anna.person),
              (std::vector<ReferenceGap>{{"listening", 2, 1}, {"opening", 2, 2}}));
    EXPECT_EQ(gaps(day.session, reference, boris.person), std::vector<ReferenceGap>{});
    EXPECT_TRUE(may_see_gap(day.session, reference, anna.person, anna.person, Role::juror));
    EXPECT_FALSE(may_see_gap(day.session, reference, anna.person, boris.person, Role::juror));
    EXPECT_TRUE(may_see_gap(day.session, reference, anna.person, watcher.person, Role::moderator));
}

TEST(Calibration, HidesASeededPerformanceAmongTheCandidates) {
    Day day;
    const auto copy = adds(day, true);
    EXPECT_TRUE(copy.candidate.starts_with("C-"));
    fills(day, copy, anna, 1, 2);
    fills(day, copy, boris, 0, 0);
    fills(day, copy, chloe, 1, 2);
    const auto& reference = day.session.references.front();
    EXPECT_FALSE(may_see_gap(day.session, reference, anna.person, anna.person, Role::juror));
    EXPECT_EQ(comparisons(day.session), (std::vector<statistics::Comparison>{{10, true, 1, 1},
                                                                             {10, true, 2, 2},
                                                                             {11, true, 0, 1},
                                                                             {11, true, 0, 2},
                                                                             {12, true, 1, 1},
                                                                             {12, true, 2, 2}}));
}

TEST(Calibration, LeavesTheResultsAndTheSignaturesAlone) {
    Day day;
    const auto copy = adds(day, true);
    day.marks(anna, 2, 3);
    day.marks(boris, 2, 3);
    EXPECT_EQ(examined(day.session).candidates.size(), 1u);
    EXPECT_EQ(precision(day.session, day.grid, day.grid.blocks.front()).copies.size(), 1u);
    day.opens_deliberation();
    EXPECT_EQ(day.does(anna, DecideBlock{copy, Outcome::refused, ""}),
              "Une copie de référence ne se décide pas.");
    day.does(anna, DecideBlock{day.copy, Outcome::acquired, ""});
    EXPECT_EQ(day.does(anna, Sign{}), "");
    EXPECT_EQ(day.does(boris, Sign{}), "");
    EXPECT_EQ(day.session.phase, Phase::sealed);
}

TEST(Calibration, RefusesAReferenceThatIsNotKnownWhole) {
    Day day;
    EXPECT_EQ(day.does(watcher, AddReference{"BC01", false, {{"listening", 1}}}),
              "Le niveau du critère «\u00A0opening\u00A0» manque.");
    EXPECT_EQ(day.does(watcher, AddReference{"BC02", false, known}),
              "La session ne porte pas sur le bloc «\u00A0BC02\u00A0».");
    auto high = known;
    high["listening"] = 3;
    EXPECT_EQ(day.does(watcher, AddReference{"BC01", false, high}),
              "Le niveau va de 0 à 2 pour «\u00A0listening\u00A0».");
    auto more = known;
    more["elsewhere"] = 0;
    EXPECT_EQ(day.does(watcher, AddReference{"BC01", false, more}),
              "Un des critères n’est pas du bloc BC01.");
    EXPECT_NE(day.does(anna, AddReference{"BC01", false, known}), "");
}

}  // namespace
}  // namespace assessment::certification
