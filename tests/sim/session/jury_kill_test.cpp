// A process that dies while a juror marks, a laptop that dies while the jury deliberates: what was
// acknowledged is there, and the jury goes on from it.
#include <algorithm>
#include <iterator>

#include <gtest/gtest.h>

#include "assessment/certification/observing.hpp"
#include "sim/session/journal.hpp"
#include "sim/session/jury.hpp"
#include "tests/sim/store/kill.hpp"
#include "tests/support/source_folder.hpp"

namespace sim::session {
namespace {

/// One more may be on the disk, whose turn to be shown never came.
void expect_all_that_was_shown(std::int64_t recorded, std::int64_t shown) {
    EXPECT_TRUE(recorded == shown || recorded == shown + 1)
        << recorded << " on the disk, " << shown << " shown";
}

using namespace certification;

const auto morning = Instant::at(Date::of(2026, 11, 20), 9, 0);

struct Deliberating {
    Actor anna, boris;
    CopyName copy;
};

/// One copy marked by two jurors, and the deliberation open.
Deliberating deliberating_on(const std::string& path) {
    auto store = store::Store::open(path).value();
    const auto add = [&](const std::string& login, Role role) {
        const std::string held{word(role)};
        return Actor{store.add_account({login, login, held, "quatre mots choisis"}).value(), role};
    };
    const auto office = add("office", Role::administrator);
    Deliberating made{add("anna", Role::juror), add("boris", Role::juror), {}};
    auto jury = Jury::create(store, read_grid_bytes(test::source_folder()).value(), office, morning,
                             {"lyon", "Lyon", morning.date(), {"BC04"}})
                    .value();
    const auto does = [&](Actor actor, const Command& command) {
        const auto done = jury.does(actor, morning, command);
        EXPECT_TRUE(done) << to_text(done.error());
    };
    does(office, SeatJuror{made.anna.person, true, true, true});
    does(office, SeatJuror{made.boris.person, false, false, true});
    does(office, Enrol{store.add_person("Camille").value(), Route::vae, {}, {}});
    made.copy = {jury.session().candidates.front().number, "BC04"};
    for (const auto juror : {made.anna, made.boris}) {
        does(office, Allot{made.copy, juror.person});
        for (const auto* criterion : criteria_of(jury.grid(), "BC04"))
            does(juror, GiveLevel{made.copy, "p", criterion->id, 2, ""});
        does(juror, HandIn{made.copy});
    }
    does(made.anna, OpenDeliberation{{made.anna.person, made.boris.person}});
    return made;
}

/// What the child did for an acknowledged number of entries: one level, one observation, one note.
constexpr int acts_a_round = 3;

/// One copy allotted to two jurors, of whom nobody has marked anything.
Deliberating marking_on(const std::string& path) {
    auto store = store::Store::open(path).value();
    const auto add = [&](const std::string& login, Role role) {
        const std::string held{word(role)};
        return Actor{store.add_account({login, login, held, "quatre mots choisis"}).value(), role};
    };
    const auto office = add("office", Role::administrator);
    Deliberating made{add("anna", Role::juror), add("boris", Role::juror), {}};
    auto jury = Jury::create(store, read_grid_bytes(test::source_folder()).value(), office, morning,
                             {"lyon", "Lyon", morning.date(), {"BC04"}})
                    .value();
    EXPECT_TRUE(jury.does(office, morning, SeatJuror{made.anna.person, true, true, true}));
    EXPECT_TRUE(
        jury.does(office, morning, Enrol{store.add_person("Camille").value(), Route::vae, {}, {}}));
    made.copy = {jury.session().candidates.front().number, "BC04"};
    EXPECT_TRUE(jury.does(office, morning, Allot{made.copy, made.anna.person}));
    return made;
}

/// The child: marks, observes and writes for ever, the level of a round being its number's.
int mark_for_ever(const std::string& path, const Deliberating& in,
                  const store::Acknowledge& acknowledge) {
    auto store = store::Store::open(path);
    if (!store) return 2;
    auto jury = Jury::open(*store, "lyon");
    if (!jury) return 3;
    const auto criteria = criteria_of(jury->grid(), "BC04");
    const auto behaviours = behaviours_of(jury->grid(), "BC04");
    for (std::int64_t round = 0;; ++round) {
        const auto place = static_cast<std::size_t>(round);
        const std::string note = "Tour " + std::to_string(round);
        const std::vector<Command> acts{
            GiveLevel{in.copy, "p", criteria[place % criteria.size()]->id,
                      static_cast<int>(round % 3), note},
            Observe{in.copy, "p", behaviours[place % behaviours.size()]->id, 1, "", round},
            Observe{in.copy, "p", "", 0, note, round}};
        for (const auto& act : acts) {
            if (!jury->does(in.anna, morning, act)) return 4;
            acknowledge(jury->session().recorded);
        }
    }
}

TEST(AProcessThatDiesWhileAJurorMarks, LosesNoLevelNoObservationAndNoNote) {
    for (const int microseconds : {0, 1'500, 9'000, 60'000}) {
        const ScratchDatabase database;
        const auto in = marking_on(database.path());
        const auto before = [&] {
            auto store = store::Store::open(database.path()).value();
            return Jury::open(store, "lyon").value().session().recorded;
        }();
        const auto killed = store::kill_while(
            [&](const store::Acknowledge& acknowledge) {
                return mark_for_ever(database.path(), in, acknowledge);
            },
            {std::chrono::microseconds{microseconds}, false});
        ASSERT_TRUE(killed.by_us);
        auto store = store::Store::open(database.path()).value();
        auto jury = Jury::open(store, "lyon");
        ASSERT_TRUE(jury) << to_text(jury.error());
        const auto recorded = jury->session().recorded;
        expect_all_that_was_shown(recorded, killed.acknowledged);
        const auto* sheet =
            find_sheet(*find_copy(jury->session(), in.copy.candidate, "BC04"), in.anna.person);
        ASSERT_NE(sheet, nullptr);
        EXPECT_FALSE(sheet->handed_in);
        const auto acts = recorded - before - 1;  // The first level opened the sheet.
        ASSERT_GT(acts, 0);
        const auto levels = (acts + acts_a_round - 1) / acts_a_round;
        EXPECT_EQ(std::ssize(sheet->observations), acts - levels);
        const auto criteria = criteria_of(jury->grid(), "BC04");
        const auto size = std::ssize(criteria);
        EXPECT_EQ(std::ssize(sheet->marks), std::min(levels, size));
        for (auto round = std::max<std::int64_t>(0, levels - size); round < levels; ++round) {
            const auto& id = criteria[static_cast<std::size_t>(round % size)]->id;
            ASSERT_TRUE(sheet->marks.contains(id));
            EXPECT_EQ(sheet->marks.at(id).level, round % 3);
            EXPECT_EQ(sheet->marks.at(id).note, "Tour " + std::to_string(round));
        }
        for (const auto* criterion : criteria)
            EXPECT_TRUE(
                jury->does(in.anna, morning, GiveLevel{in.copy, "p", criterion->id, 2, ""}));
        EXPECT_TRUE(jury->does(in.anna, morning, HandIn{in.copy})) << "the juror goes on from it";
    }
}

/// The child: decides one way, then the other, for ever.
int decide_for_ever(const std::string& path, const Deliberating& in,
                    const store::Acknowledge& acknowledge) {
    auto store = store::Store::open(path);
    if (!store) return 2;
    auto jury = Jury::open(*store, "lyon");
    if (!jury) return 3;
    for (bool acquired = true;; acquired = !acquired) {
        const auto outcome = acquired ? Outcome::acquired : Outcome::refused;
        if (!jury->does(in.anna, morning, DecideBlock{in.copy, outcome, "Motif du jury."}))
            return 4;
        acknowledge(jury->session().recorded);
    }
}

TEST(ALaptopThatDiesInDeliberation, LosesNoDecisionThatWasShown) {
    for (const int microseconds : {0, 1'500, 9'000}) {
        const ScratchDatabase database;
        const auto in = deliberating_on(database.path());
        const auto killed = store::kill_while(
            [&](const store::Acknowledge& acknowledge) {
                return decide_for_ever(database.path(), in, acknowledge);
            },
            {std::chrono::microseconds{microseconds}, false});
        ASSERT_TRUE(killed.by_us);
        auto store = store::Store::open(database.path()).value();
        auto jury = Jury::open(store, "lyon");
        ASSERT_TRUE(jury) << to_text(jury.error());
        expect_all_that_was_shown(jury->session().recorded, killed.acknowledged);
        EXPECT_TRUE(find_copy(jury->session(), in.copy.candidate, "BC04")->decision);
        EXPECT_TRUE(jury->does(in.anna, morning, Sign{}));
        EXPECT_TRUE(jury->does(in.boris, morning, Sign{}));
        EXPECT_EQ(jury->session().phase, Phase::sealed);
    }
}

}  // namespace
}  // namespace sim::session
