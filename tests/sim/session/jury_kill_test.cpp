// A laptop that dies while the jury deliberates: what was acknowledged is there, and the jury goes
// on from it.
#include <gtest/gtest.h>

#include "sim/session/journal.hpp"
#include "sim/session/jury.hpp"
#include "tests/sim/store/kill.hpp"
#include "tests/support/source_folder.hpp"

namespace sim::session {
namespace {

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
        const auto recorded = jury->session().recorded;
        EXPECT_TRUE(recorded == killed.acknowledged || recorded == killed.acknowledged + 1)
            << recorded << " on the disk, " << killed.acknowledged << " shown";
        EXPECT_TRUE(find_copy(jury->session(), in.copy.candidate, "BC04")->decision);
        EXPECT_TRUE(jury->does(in.anna, morning, Sign{}));
        EXPECT_TRUE(jury->does(in.boris, morning, Sign{}));
        EXPECT_EQ(jury->session().phase, Phase::sealed);
    }
}

}  // namespace
}  // namespace sim::session
