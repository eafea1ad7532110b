#include "sim/session/retention.hpp"

#include <gtest/gtest.h>

#include <map>

#include "sim/session/journal.hpp"
#include "sim/store/erasure.hpp"
#include "tests/support/source_folder.hpp"

namespace sim::session {
namespace {

using namespace certification;

const auto day = Date::of(2026, 11, 20);
const auto now = Instant::at(day, 9, 0);

struct Retention : testing::Test {
    Actor add(const std::string& login, Role role) {
        return {store.add_account({login, login, std::string{word(role)}, "quatre mots choisis"})
                    .value(),
                role};
    }
    void does(Jury& jury, Actor actor, const Command& command) {
        const auto ok = jury.does(actor, now, command);
        EXPECT_TRUE(ok) << to_text(ok.error());
    }
    /// A signed session of BC04 in which each of these gets the block or not.
    void session_of(const std::vector<std::pair<Enrol, Outcome>>& candidates, bool sign = true) {
        auto jury =
            Jury::create(store, bytes, office, now, {"lyon", "Lyon", day, {"BC04"}}).value();
        does(jury, office, SeatJuror{anna.person, true, true, true});
        does(jury, office, SeatJuror{boris.person, false, false, true});
        for (const auto& [enrol, outcome] : candidates) {
            does(jury, office, enrol);
            const CopyName copy{jury.session().candidates.back().number, "BC04"};
            for (const auto juror : {anna, boris}) {
                does(jury, office, Allot{copy, juror.person});
                for (const auto* criterion : criteria_of(jury.grid(), "BC04"))
                    does(jury, juror,
                         GiveLevel{copy, "p", criterion->id, outcome == Outcome::acquired ? 2 : 0,
                                   ""});
                does(jury, juror, HandIn{copy});
            }
        }
        does(jury, anna, OpenDeliberation{{anna.person, boris.person}});
        for (std::size_t i = 0; i < candidates.size(); ++i)
            does(jury, anna,
                 DecideBlock{{jury.session().candidates[i].number, "BC04"},
                             candidates[i].second,
                             "Relecture faite en séance."});
        if (!sign) return;
        does(jury, anna, Sign{});
        does(jury, boris, Sign{});
    }
    std::vector<std::pair<store::PersonId, Forget>> found(Date today) {
        std::vector<std::pair<store::PersonId, Forget>> made;
        const auto grid = read_grid(bytes).value();
        const auto all = expired(store, office, grid, today).value();
        for (const auto& one : all) made.emplace_back(one.person, one.what);
        return made;
    }

    ScratchDatabase database;
    store::Store store = store::Store::open(database.path()).value();
    std::string bytes = read_grid_bytes(test::source_folder()).value();
    Actor office = add("office", Role::administrator);
    Actor anna = add("anna", Role::juror);
    Actor boris = add("boris", Role::juror);
    store::PersonId nobody = store.add_person("Sans bloc").value();
    store::PersonId partial = store.add_person("Un bloc").value();
    store::PersonId holder = store.add_person("Titulaire").value();
};

/// Else a name that was enrolled by mistake, and did nothing else, would be kept for ever.
TEST_F(Retention, ForgetsWhoWasEnrolledByMistake) {
    auto jury = Jury::create(store, bytes, office, now, {"lyon", "Lyon", day, {"BC04"}}).value();
    does(jury, office, Enrol{nobody, Route::vae, {}, {}});
    const auto number = jury.session().candidates.front().number;
    EXPECT_TRUE(found(Date::of(2036, 1, 1)).empty());
    does(jury, office, WithdrawEnrolment{number, {}, "Homonyme."});
    EXPECT_TRUE(found(day).empty());
    const auto later = found(Date::of(2036, 1, 1));
    ASSERT_EQ(later.size(), 1u);
    EXPECT_EQ(later.front().first, nobody);
}

TEST_F(Retention, ForgetsEachWhenItsPeriodIsOver) {
    EXPECT_TRUE(store.set_identity(holder, "{}"));
    session_of({{{nobody, Route::vae, {}, {}}, Outcome::refused},
                {{partial, Route::vae, {}, {}}, Outcome::acquired},
                {{holder, Route::vae, {}, {"BC01", "BC02", "BC03"}}, Outcome::acquired}});
    using Found = std::vector<std::pair<store::PersonId, Forget>>;
    EXPECT_EQ(found(Date::of(2028, 11, 20)), Found{});
    EXPECT_EQ(found(Date::of(2028, 11, 21)), (Found{{nobody, Forget::person}}));
    const auto late = Date::of(2036, 11, 21);
    EXPECT_EQ(
        found(late),
        (Found{{nobody, Forget::person}, {partial, Forget::person}, {holder, Forget::identity}}));
    const auto grid = read_grid(bytes).value();
    const auto all = expired(store, office, grid, late).value();
    EXPECT_TRUE(purge(store, office, grid, late, all));
    EXPECT_EQ(found(late), Found{});
    EXPECT_EQ(store.identity(holder).value(), "");
    EXPECT_EQ(Jury::open(store, "lyon")->session().candidates.size(), 3u);
    std::map<store::PersonId, std::string> names;
    const auto people = store.people().value();
    for (const auto& person : people) names[person.id] = person.name;
    EXPECT_EQ(names.at(holder), "Titulaire");
    EXPECT_EQ(names.at(partial), store::erased_name(partial));
}

TEST_F(Retention, ForgetsOnlyTheListThatWasShown) {
    session_of({{{nobody, Route::vae, {}, {}}, Outcome::refused}});
    const auto grid = read_grid(bytes).value();
    const auto late = Date::of(2036, 11, 21);
    EXPECT_EQ(purge(store, office, grid, late, {}).error().what,
              "La liste a changé depuis qu’elle a été montrée.");
    EXPECT_EQ(found(late).size(), 1u);
    EXPECT_FALSE(expired(store, anna, grid, late));
    EXPECT_FALSE(purge(store, anna, grid, late, expired(store, office, grid, late).value()));
    EXPECT_EQ(found(late).size(), 1u);
}

TEST_F(Retention, WaitsForTheSignature) {
    session_of({{{nobody, Route::vae, {}, {}}, Outcome::refused}}, false);
    EXPECT_TRUE(found(Date::of(2050, 1, 1)).empty());
}

}  // namespace
}  // namespace sim::session
