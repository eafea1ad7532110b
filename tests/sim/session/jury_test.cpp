#include "sim/session/jury.hpp"

#include <gtest/gtest.h>

#include "sim/session/journal.hpp"
#include "sim/session/library.hpp"
#include "tests/support/source_folder.hpp"

namespace sim::session {
namespace {

using namespace certification;

const auto now = Instant::at(Date::of(2026, 11, 20), 9, 0);

struct JuryOnDisk : testing::Test {
    JuryOnDisk() {
        office = {add("office", "administrator"), Role::administrator};
        anna = {add("anna", "juror"), Role::juror};
        boris = {add("boris", "juror"), Role::juror};
        candidate = store.add_person("Camille Noël").value();
    }
    PersonId add(const std::string& login, const std::string& role) {
        return store.add_account({login, login, role, "quatre mots bien choisis"}).value();
    }
    Result<Jury> create(store::Store& in) {
        return Jury::create(in, read_grid_bytes(test::source_folder()).value(), office, now,
                            CreateSession{"lyon-1", "Lyon", Date::of(2026, 11, 20), {"BC04"}});
    }
    void mark_whole(Jury& jury, Actor juror, int level) {
        const CopyName copy{jury.session().candidates.front().number, "BC04"};
        EXPECT_TRUE(jury.does(office, now, Allot{copy, juror.person}));
        for (const auto* criterion : criteria_of(jury.grid(), "BC04"))
            EXPECT_TRUE(jury.does(juror, now, GiveLevel{copy, "p", criterion->id, level, ""}));
        EXPECT_TRUE(jury.does(juror, now, HandIn{copy}));
    }
    void prepare(Jury& jury) {
        EXPECT_TRUE(jury.does(office, now, SeatJuror{anna.person, true, true, true}));
        EXPECT_TRUE(jury.does(office, now, SeatJuror{boris.person, false, false, true}));
        EXPECT_TRUE(jury.does(office, now, Enrol{candidate, Route::vae, {}, {}}));
        mark_whole(jury, anna, 2);
        mark_whole(jury, boris, 2);
    }

    ScratchDatabase database;
    store::Store store = store::Store::open(database.path()).value();
    Actor office, anna, boris;
    PersonId candidate = 0;
};

TEST_F(JuryOnDisk, IsFoundAgainWholeByAMachineThatDiedInDeliberation) {
    auto jury = create(store).value();
    prepare(jury);
    ASSERT_TRUE(jury.does(anna, now, OpenDeliberation{{anna.person, boris.person}}));
    auto other = store::Store::open(database.path()).value();
    const auto again = Jury::open(other, "lyon-1");
    ASSERT_TRUE(again) << to_text(again.error());
    EXPECT_EQ(again->session(), jury.session());
}

TEST_F(JuryOnDisk, IsSealedByTheLastSignature) {
    auto jury = create(store).value();
    prepare(jury);
    const CopyName copy{jury.session().candidates.front().number, "BC04"};
    ASSERT_TRUE(jury.does(anna, now, OpenDeliberation{{anna.person, boris.person}}));
    ASSERT_TRUE(jury.does(anna, now, DecideBlock{copy, Outcome::acquired, ""}));
    ASSERT_TRUE(jury.does(anna, now, Sign{}));
    ASSERT_TRUE(jury.does(boris, now, Sign{}));
    EXPECT_EQ(store.attempt("lyon-1")->state, "closed");
    EXPECT_FALSE(jury.does(anna, now, Sign{}));
    EXPECT_EQ(store.integrity().value(), "ok");
    EXPECT_EQ(jury.seal().value().size(), 64u);
}

TEST_F(JuryOnDisk, LeavesNoTraceOfWhatIsRefused) {
    EXPECT_FALSE(Jury::create(store, read_grid_bytes(test::source_folder()).value(), anna, now,
                              CreateSession{"x", "Lyon", {}, {"BC01"}}));
    EXPECT_EQ(store.juries().value().size(), 0u);
    auto jury = create(store).value();
    const auto before = jury.session();
    EXPECT_FALSE(jury.does(anna, now, Enrol{candidate, Route::vae, {}, {}}));
    EXPECT_EQ(jury.session(), before);
    EXPECT_EQ(store.read("lyon-1")->size(), 1u);
    EXPECT_FALSE(create(store));
}

TEST_F(JuryOnDisk, IsNotCreatedWithAGridThatDoesNotAddUp) {
    auto bytes = read_grid_bytes(test::source_folder()).value();
    const std::string weight = "weight: 6";
    const auto at = bytes.find(weight);
    ASSERT_NE(at, std::string::npos);
    bytes.replace(at, weight.size(), "weight: 5");
    const auto made = Jury::create(store, bytes, office, now,
                                   {"lyon-1", "Lyon", Date::of(2026, 11, 20), {"BC04"}});
    ASSERT_FALSE(made);
    EXPECT_NE(made.error().what.find("Les poids du bloc"), std::string::npos) << made.error().what;
    EXPECT_EQ(store.juries().value().size(), 0u);
}

TEST_F(JuryOnDisk, RefusesASecondWriterWhoDidNotSeeTheFirst) {
    auto jury = create(store).value();
    auto other_store = store::Store::open(database.path()).value();
    auto other = Jury::open(other_store, "lyon-1").value();
    ASSERT_TRUE(jury.does(office, now, SeatJuror{anna.person, true, true, true}));
    EXPECT_FALSE(other.does(office, now, SeatJuror{boris.person, true, true, true}));
    auto again = Jury::open(other_store, "lyon-1").value();
    EXPECT_EQ(again.session(), jury.session());
}

}  // namespace
}  // namespace sim::session
