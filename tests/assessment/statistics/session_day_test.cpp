// A whole session day, played by decide and evolve: sixty candidates, six jurors of known traits,
// two sheets a copy. The statistics must find what was planted, from the sheets alone.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "assessment/certification/precision.hpp"
#include "assessment/certification/readings.hpp"
#include "assessment/statistics/agreement.hpp"
#include "sim/base/digest.hpp"
#include "tests/assessment/certification/day.hpp"

namespace assessment::statistics {
namespace {

using namespace certification;

constexpr int candidates = 60;
constexpr int levels = 5;
constexpr PersonId severe = 31, lenient = 32, drifting = 33, erratic = 34, steady = 35, calm = 36;
constexpr std::array jury{severe, lenient, drifting, erratic, steady, calm};

/// Ten criteria of weight 10 and five levels: fine enough for a day's traits to show.
Grid fine_grid() {
    auto grid = small_grid();
    grid.criteria.clear();
    for (int i = 0; i < 10; ++i)
        grid.criteria.push_back({"c" + std::to_string(i), "BC01.1", "Critère", MarkedBy::jury, 10,
                                 std::vector<std::string>(levels, "Ancre.")});
    return grid;
}

/// Out of 40 levels: what a copy is worth, and what each juror sees of it.
int seen(PersonId juror, int worth, int order, sim::Draw& draw) {
    const int wobble = static_cast<int>(draw.below(3)) - 1;
    switch (juror) {
        case severe: return worth - 6 + wobble;
        case lenient: return worth + 6 + wobble;
        case drifting: return worth + 5 - order / 2 + wobble;
        case erratic: return 8 + static_cast<int>(draw.below(25));
        default: return worth + wobble;
    }
}

class SessionDay {
public:
    SessionDay() : grid{fine_grid()} {
        does({1, Role::administrator},
             CreateSession{"jour", "Paris", sim::Date::of(2026, 11, 20), {"BC01"}});
        for (const auto juror : jury)
            does({1, Role::administrator}, SeatJuror{juror, juror == calm, true, true});
        for (int i = 0; i < candidates; ++i)
            does({1, Role::administrator}, Enrol{100 + i, Route::apprenticeship, {}, {}});
        for (int i = 0; i < candidates; ++i) mark_copy(i);
    }
    Grid grid;
    Session session;

private:
    void mark_copy(int i) {
        const int worth = 12 + static_cast<int>(draw_.below(17));
        const auto first = static_cast<std::size_t>(i) % jury.size();
        const auto step = 1 + static_cast<std::size_t>(i) / jury.size() % (jury.size() - 1);
        for (const auto place : {first, (first + step) % jury.size()}) {
            const CopyName copy{session.candidates[static_cast<std::size_t>(i)].number, "BC01"};
            const Actor juror{jury[place], Role::juror};
            does({1, Role::administrator}, Allot{copy, juror.person});
            int left = std::clamp(seen(juror.person, worth, order_[juror.person]++, draw_), 0, 40);
            for (const auto& criterion : grid.criteria) {
                const int level = std::min(left, levels - 1);
                left -= level;
                does(juror, GiveLevel{copy, "poste", criterion.id, level, ""});
            }
            does(juror, HandIn{copy});
        }
    }
    void does(Actor actor, const Command& command) {
        now_ = sim::Instant::minutes(now_.in_minutes() + 1);
        const auto events = decide(session, grid, actor, now_, command);
        ASSERT_TRUE(events) << events.error().what;
        for (const auto& event : *events) session = evolve(std::move(session), event);
    }
    sim::Draw draw_{2026};
    std::map<PersonId, int> order_;
    sim::Instant now_ = sim::Instant::at(sim::Date::of(2026, 11, 20), 8, 0);
};

const SessionDay& the_day() {
    static const SessionDay day;
    return day;
}

std::map<PersonId, Juror> traits() {
    std::map<PersonId, Juror> found;
    for (const auto& juror : jurors(readings(the_day().session, the_day().grid)))
        found[juror.juror] = juror;
    return found;
}

/// A level is 10 / 4 points: 2,5 points, in units.
constexpr double level_units = 2.5 * point_units;

TEST(ASessionDay, GivesEachJurorItsCopies) {
    for (const auto& [person, juror] : traits()) EXPECT_EQ(juror.copies, 20) << person;
}

TEST(ASessionDay, ShowsWhoIsSevereAndWhoIsLenient) {
    const auto found = traits();
    EXPECT_NEAR((found.at(lenient).severity - found.at(severe).severity) / level_units, 12, 2);
    for (const auto& [person, juror] : found) {
        EXPECT_LE(found.at(severe).severity, juror.severity) << person;
        EXPECT_GE(found.at(lenient).severity, juror.severity) << person;
    }
}

TEST(ASessionDay, ShowsWhoDrifts) {
    const auto found = traits();
    EXPECT_NEAR(found.at(drifting).drift / level_units, -0.5, 0.3);
    for (const auto person : {severe, lenient, steady, calm})
        EXPECT_GT(found.at(person).drift, found.at(drifting).drift / 2) << person;
}

TEST(ASessionDay, ShowsWhoMarksAtRandom) {
    const auto found = traits();
    for (const auto& [person, juror] : found)
        EXPECT_LE(juror.noise, found.at(erratic).noise) << person;
    EXPECT_GT(found.at(erratic).noise, 1.5 * found.at(steady).noise);
}

/// Each of them and no other, of copies by the dozen: the line is at half of a hundred points.
TEST(ASessionDay, SendsEachResultWithinOneStandardErrorToASecondLook) {
    const auto& day = the_day();
    const auto in = precision(day.session, day.grid, day.grid.blocks.front());
    ASSERT_TRUE(in.report.standard_error);
    std::vector<CopyName> near;
    std::size_t results = 0;
    for (const auto& copy : day.session.copies) {
        const auto made = result(copy, day.grid);
        if (!made) continue;
        ++results;
        const auto away = std::abs(static_cast<double>(made->units - 50 * point_units));
        if (away <= *in.report.standard_error) near.push_back({copy.candidate, copy.block});
    }
    EXPECT_EQ(due_for_second_look(day.session, day.grid), near);
    EXPECT_GT(near.size(), 1u);
    EXPECT_LT(near.size(), results);
}

TEST(ASessionDay, FindsEveryGapOfTwoLevelsAndLeavesNoResultOpenWithoutOne) {
    const auto& day = the_day();
    int open = 0;
    for (const auto& copy : day.session.copies) {
        const bool gaps = !divergences(copy, day.grid).empty();
        open += gaps ? 1 : 0;
        EXPECT_EQ(result(copy, day.grid).has_value(), !gaps) << copy.candidate;
    }
    EXPECT_GT(open, 0);
    EXPECT_LT(open, candidates);
}

}  // namespace
}  // namespace assessment::statistics
