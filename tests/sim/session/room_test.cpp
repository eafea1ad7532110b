#include <filesystem>

#include <gtest/gtest.h>

#include "sim/session/runner.hpp"
#include "tests/support/source_folder.hpp"
#include "tests/support/temp_folder.hpp"

namespace sim::session {
namespace {

using namespace certification;

constexpr const char* password = "quatre mots bien choisis";

/// The jury room played on a disk, as the window plays it.
struct TheRoom : testing::Test {
    TheRoom() : runner{store::Store::open(database).value(), test::source_folder(), prints} {
        asks(app::RoomOpened{});
        asks(app::AdministratorNamed{"Léa Morin", "lea", password});
        office = actor();
        auto& store = runner.store();
        anna = {store.add_account({"Anna Roy", "anna", "juror", password}).value(), Role::juror};
        boris = {store.add_account({"Boris Lam", "boris", "juror", password}).value(), Role::juror};
        auto jury = Jury::create(store, read_grid_bytes(test::source_folder()).value(), office,
                                 begun, {"lyon-1", "Lyon", begun.date(), {"BC04"}})
                        .value();
        does(jury, SeatJuror{anna.person, true, true, true});
        does(jury, SeatJuror{boris.person, false, false, true});
        does(jury, Enrol{store.add_person("Camille Noël").value(), Route::vae, {}, {}});
        copy = {jury.session().candidates.front().number, "BC04"};
        does(jury, Allot{copy, anna.person});
        does(jury, Allot{copy, boris.person});
        asks(app::RoomLeft{});
    }
    void does(Jury& jury, const Command& command) {
        ASSERT_TRUE(jury.does(office, begun, command));
    }
    void asks(const app::RoomIntent& intent) {
        settle(model, runner, app::Message{app::Intent{intent}});
    }
    Actor actor() const { return {model.room.actor->person, model.room.actor->role}; }
    void enters(const std::string& login) {
        model = {};
        asks(app::RoomOpened{});
        asks(app::SignedIn{login, password});
        asks(app::SessionChosen{"lyon-1"});
    }
    void marks_whole(const std::string& login) {
        enters(login);
        asks(app::CopyChosen{copy.candidate, copy.block});
        for (const auto* criterion : criteria_of(model.room.grid, "BC04"))
            asks(app::LevelChosen{criterion->id, 2, ""});
        asks(app::SheetSubmitted{});
        EXPECT_EQ(model.problem, "");
    }
    /// As another program finds it on the disk.
    certification::Session on_disk() const {
        auto other = store::Store::open(database).value();
        return Jury::open(other, "lyon-1").value().session();
    }

    const sim::test::TempFolder folder;
    const std::string database = folder / "a.db";
    const std::string prints = folder / "bilans";
    const Instant begun = civil_now();
    Runner runner;
    app::Model model;
    Actor office, anna, boris;
    CopyName copy;
};

TEST_F(TheRoom, HasItsFirstAdministratorOnce) {
    EXPECT_EQ(office.role, Role::administrator);
    model = {};
    asks(app::RoomOpened{});
    EXPECT_FALSE(model.room.first_run);
    asks(app::AdministratorNamed{"Un autre", "autre", password});
    EXPECT_EQ(runner.store().accounts().value().size(), 3u);
}

TEST_F(TheRoom, RefusesAWrongPassword) {
    model = {};
    asks(app::RoomOpened{});
    asks(app::SignedIn{"anna", "un autre mot de passe"});
    EXPECT_FALSE(model.room.actor);
    EXPECT_NE(model.problem, "");
}

TEST_F(TheRoom, HasEveryMarkAndObservationOnTheDiskAtOnce) {
    enters("anna");
    asks(app::CopyChosen{copy.candidate, copy.block});
    asks(app::BehaviourTicked{"holds-firm", 2, 41});
    asks(app::LevelChosen{"bc04.2-calm", 2, "À la fin."});
    const auto session = on_disk();
    const auto* sheet = find_sheet(*find_copy(session, copy.candidate, "BC04"), anna.person);
    ASSERT_EQ(sheet->observations.size(), 1u);
    EXPECT_EQ(sheet->observations.front().second, 41);
    EXPECT_EQ(sheet->marks.at("bc04.2-calm").note, "À la fin.");
}

TEST_F(TheRoom, GoesOnAfterAnotherProgramRecordedSomething) {
    enters("anna");
    asks(app::CopyChosen{copy.candidate, copy.block});
    auto other = store::Store::open(database).value();
    auto jury = Jury::open(other, "lyon-1").value();
    ASSERT_TRUE(jury.does(boris, civil_now(), GiveLevel{copy, "salle-2", "bc04.2-calm", 1, ""}));
    asks(app::LevelChosen{"bc04.2-calm", 2, ""});
    EXPECT_EQ(model.problem, "");
    EXPECT_EQ(on_disk().recorded, jury.session().recorded + 1);
}

/// The jury's last act was recorded by a clock that was an hour ahead.
/// Each from a program of its own, which has not seen what the other recorded.
TEST_F(TheRoom, LosesNoMarkOfTwoJurorsWhoMarkAtTheSameInstant) {
    auto first_store = store::Store::open(database).value();
    auto second_store = store::Store::open(database).value();
    auto first = Jury::open(first_store, "lyon-1").value();
    auto second = Jury::open(second_store, "lyon-1").value();
    for (int i = 0; i < 6; ++i) {
        const auto* criterion = criteria_of(first.grid(), "BC04")[static_cast<std::size_t>(i)];
        for (auto* jury : {&first, &second}) {
            const auto juror = jury == &first ? anna : boris;
            const auto done = jury->does(juror, begun, GiveLevel{copy, "p", criterion->id, 1, ""});
            EXPECT_TRUE(done) << to_text(done.error());
        }
    }
    const auto session = on_disk();
    for (const auto juror : {anna, boris})
        EXPECT_EQ(
            find_sheet(*find_copy(session, copy.candidate, "BC04"), juror.person)->marks.size(),
            6u);
}

TEST_F(TheRoom, TellsOnceThatItsClockIsBehind) {
    auto ahead = Jury::open(runner.store(), "lyon-1").value();
    const auto later = Instant::minutes(civil_now().in_minutes() + 60);
    ASSERT_TRUE(ahead.does(office, later, Enrol{anna.person + 50, Route::vae, {}, {}}));
    enters("anna");
    asks(app::CopyChosen{copy.candidate, copy.block});
    EXPECT_NE(model.room.warning.find("retarde sur la session"), std::string::npos)
        << model.room.warning;
    EXPECT_EQ(model.problem, "");  // It is recorded: nothing says the contrary.
    asks(app::LevelChosen{"bc04.2-calm", 2, ""});
    EXPECT_EQ(model.room.warning, "");
    EXPECT_EQ(model.problem, "");
    EXPECT_GE(on_disk().clock_doubts, 2);
}

TEST_F(TheRoom, SealsTheSessionWithThePasswordOfEachMember) {
    marks_whole("anna");
    marks_whole("boris");
    enters("anna");
    asks(app::DeliberationAsked{});
    asks(app::BlockPronounced{copy.candidate, "BC04", "acquired", ""});
    asks(app::SignatureGiven{"un autre mot de passe"});
    EXPECT_NE(model.problem, "");
    EXPECT_FALSE(find_member(on_disk(), anna.person)->signed_);
    asks(app::SignatureGiven{password});
    EXPECT_EQ(model.problem, "");
    enters("boris");
    asks(app::SignatureGiven{password});
    EXPECT_EQ(on_disk().phase, Phase::sealed);
    asks(app::PaperAsked{app::JuryPaper::minutes, ""});
    EXPECT_TRUE(std::filesystem::exists(model.printed)) << model.problem;
}

TEST_F(TheRoom, GivesNoPaperBeforeTheDeliberation) {
    enters("anna");
    asks(app::PaperAsked{app::JuryPaper::minutes, ""});
    EXPECT_EQ(model.printed, "");
    EXPECT_FALSE(std::filesystem::exists(prints));
}

}  // namespace
}  // namespace sim::session
