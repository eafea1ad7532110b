#include "sim/session/office.hpp"

#include <algorithm>
#include <filesystem>

#include <gtest/gtest.h>

#include "sim/app/core/present.hpp"
#include "sim/session/journal.hpp"
#include "sim/session/model_play.hpp"
#include "sim/session/runner.hpp"
#include "tests/support/source_folder.hpp"
#include "tests/support/temp_folder.hpp"

namespace sim::session {
namespace {

using namespace certification;

constexpr const char* password = "quatre mots bien choisis";

/// The office played on a disk, as the window plays it.
struct TheOffice : testing::Test {
    TheOffice() : runner{store::Store::open(database).value(), test::source_folder(), prints} {
        asks(app::RoomOpened{});
        asks(app::AdministratorNamed{"Léa Morin", "lea", password});
        asks(app::PeopleOpened{});
    }
    void asks(const app::RoomIntent& intent) {
        settle(model, runner, app::Message{app::Intent{intent}});
    }
    /// The number of the person of this name, as the screen has it.
    std::string person(const std::string& name) const {
        for (const auto& [id, known] : model.room.names)
            if (known == name) return std::to_string(id);
        return {};
    }
    void creates_session() {
        asks(app::AccountAsked{"Anna Roy", "anna", "juror", password});
        asks(app::PersonAsked{"Camille Noël"});
        asks(app::RoomLeft{});
        const app::SessionAsked past{"lyon", "Lyon", "20/11/2020", {"BC04"}};
        asks(past);
        EXPECT_TRUE(model.problem.starts_with("L’horloge dit")) << model.problem;
        asks(past);  // Asked again, the day and the clock are right.
        EXPECT_EQ(model.problem, "");
    }

    const sim::test::TempFolder folder;
    const std::string database = folder / "a.db";
    const std::string prints = folder / "bilans";
    Runner runner;
    app::Model model;
};

TEST_F(TheOffice, MakesAccountsThatSignIn) {
    asks(app::AccountAsked{"Anna Roy", "anna", "juror", password});
    EXPECT_EQ(model.room.notice, "Compte créé\u00A0: Anna Roy.");
    EXPECT_EQ(model.room.accounts.size(), 2u);
    asks(app::RoleGiven{person("Anna Roy"), "moderator"});
    EXPECT_EQ(model.room.accounts.back().role, Role::moderator);
    asks(app::PasswordGiven{person("Anna Roy"), "cinq mots vraiment bien choisis"});
    model = {};
    asks(app::RoomOpened{});
    asks(app::SignedIn{"anna", "cinq mots vraiment bien choisis"});
    ASSERT_TRUE(model.room.actor) << model.problem;
    EXPECT_EQ(model.room.actor->role, Role::moderator);
}

TEST_F(TheOffice, RefusesWhatTheRoleDoesNotAllow) {
    auto& store = runner.store();
    const Actor juror{7, Role::juror};
    EXPECT_EQ(make_account(store, juror, {"X", "x", "juror", password}).error().what,
              "Le rôle d’un juré ne permet pas de gérer les comptes.");
    EXPECT_FALSE(make_person(store, juror, "X"));
    EXPECT_FALSE(change_role(store, juror, 1, "juror"));
    EXPECT_FALSE(change_password(store, juror, 1, password));
    EXPECT_FALSE(keep_identity(store, juror, 1, "{}"));
    EXPECT_FALSE(list_accounts(store, juror));
    EXPECT_FALSE(cohort(store, juror));
    EXPECT_EQ(store.accounts().value().size(), 1u);
}

TEST_F(TheOffice, CountsTheAttemptsThatThisEngineCannotReplay) {
    auto& store = runner.store();
    store::AttemptHead head;
    head.id = "old";
    head.person = model.room.actor->person;
    head.case_id = "fuite-rue-des-lilas";
    head.engine = "0.1";
    head.mode = "training";
    head.state = "open";
    ASSERT_TRUE(store.begin(head));
    ASSERT_TRUE(store.close("old"));
    const auto read = cohort(store, {7, Role::trainer});
    ASSERT_TRUE(read) << to_text(read.error());
    EXPECT_EQ(read->columns.older, 1u);
    EXPECT_TRUE(read->plays.empty());
    EXPECT_EQ(resume(store, "old").error().front().what,
              "Cette épreuve vient d’un moteur de version 0.1.");
}

/// Else the proposals of a copy would come from another person's play, or from another subject.
TEST_F(TheOffice, AttachesOnlyTheExamThatWasDrawnForTheCandidate) {
    creates_session();
    asks(app::EnrolmentAsked{person("Camille Noël"), "vae", {}, {}});
    asks(app::SubjectsDrawn{});
    auto& store = runner.store();
    auto jury = Jury::open(store, "lyon").value();
    const auto& copy = jury.session().copies.front();
    const CopyName name{copy.candidate, copy.block};
    const auto camille = find_candidate(jury.session(), copy.candidate)->person;
    const Actor lea{model.room.actor->person, Role::administrator};
    const auto why = [&](store::PersonId person, const std::string& mode, const std::string& of,
                         std::uint64_t seed, bool given_in) {
        store::AttemptHead head;
        head.id =
            mode + of + std::to_string(person) + std::to_string(seed) + std::to_string(given_in);
        head.person = person;
        head.case_id = of;
        head.seed = seed;
        head.engine = "0.1";
        head.mode = mode;
        head.state = "open";
        EXPECT_TRUE(store.begin(head));
        if (given_in) {
            EXPECT_TRUE(store.close(head.id));
        }
        const auto made = attach_play(store, jury, lea, civil_now(), name, head.id);
        return made ? std::string{} : made.error().what;
    };
    const auto subject = copy.case_id;
    const auto seed = copy.seed;
    EXPECT_EQ(why(camille, "training", subject, seed, true), "Cette épreuve n’est pas un examen.");
    EXPECT_EQ(why(camille, "exam", subject, seed, false), "Cette épreuve n’est pas rendue.");
    EXPECT_EQ(why(lea.person, "exam", subject, seed, true),
              "Cette épreuve n’est pas du candidat " + name.candidate + ".");
    EXPECT_EQ(why(camille, "exam", "autre-cas", seed, true),
              "Cette épreuve porte sur «\u00A0autre-cas\u00A0»\u202F; le sujet tiré est «\u00A0" +
                  subject + "\u00A0».");
    EXPECT_EQ(why(camille, "exam", subject, seed + 1, true),
              "Cette épreuve est de la variante " + std::to_string(seed + 1) +
                  "\u202F; celle qui est tirée est la " + std::to_string(seed) + ".");
    EXPECT_EQ(find_copy(jury.session(), name.candidate, name.block)->attempt, "");
}

/// The candidate wrote what the expert writes: each letter stands beside itself, not beside the
/// skeleton that it was begun from.
TEST_F(TheOffice, ShowsAJurorWhatTheExpertWroteBesideEachLetter) {
    creates_session();
    asks(app::EnrolmentAsked{person("Camille Noël"), "vae", {}, {}});
    auto& store = runner.store();
    auto jury = Jury::open(store, "lyon").value();
    const auto now = civil_now();
    const Actor lea{model.room.actor->person, Role::administrator};
    const auto anna = store.add_account({"Anna Roy", "anna.roy", "juror", password}).value();
    const auto first = jury.session().copies.front();
    const CopyName name{first.candidate, first.block};
    const auto pins = pins_of(test::source_folder(), "premier-cas").value();
    ASSERT_TRUE(jury.does(
        lea, now,
        DrawCase{name, {{"premier-cas", store.keep_content(pins.case_bytes).value()}}, 7}));
    ASSERT_TRUE(jury.does(lea, now, SeatJuror{anna, false, false, false}));
    ASSERT_TRUE(jury.does(lea, now, Allot{name, anna}));
    const auto seed = jury.session().copies.front().seed;
    const auto candidate = find_candidate(jury.session(), name.candidate)->person;
    const auto begun =
        begin(store, candidate, "premier-cas", pins, seed, "exam", "2026-11-20T09:00:00Z").value();
    const auto events = model_play(pins, seed).value();
    std::vector<std::uint64_t> digests;
    attempt::Attempt state;
    for (const auto& event : events) {
        attempt::evolve_in_place(begun.variant.scenario, state, event);
        digests.push_back(attempt::digest(state));
    }
    ASSERT_TRUE(append(store, begun.head.id, 0, events, digests));
    ASSERT_TRUE(attach_play(store, jury, lea, now, name, begun.head.id));
    model = {};
    asks(app::RoomOpened{});
    asks(app::SignedIn{"anna.roy", password});
    asks(app::SessionChosen{"lyon"});
    asks(app::CopyChosen{name.candidate, name.block});
    const auto letters = app::present(model).room.copy.letters;
    ASSERT_FALSE(letters.empty());
    for (const auto& pair : letters) {
        EXPECT_EQ(pair.model, pair.sent);
        EXPECT_NE(pair.sent, "");
    }
}

TEST_F(TheOffice, EnrolsOnlySomebodyOfTheBase) {
    creates_session();
    asks(app::EnrolmentAsked{"999", "vae", {}, {}});
    EXPECT_TRUE(model.problem.starts_with("Personne n’a le n°\u00A0999")) << model.problem;
    EXPECT_TRUE(model.room.session->candidates.empty());
}

TEST_F(TheOffice, LeavesNobodyWithoutAnAdministrator) {
    asks(app::RoleGiven{person("Léa Morin"), "juror"});
    EXPECT_TRUE(model.problem.starts_with("On ne change pas son propre rôle."));
    EXPECT_EQ(runner.store().accounts().value().front().role, "administrator");
}

TEST_F(TheOffice, PreparesAWholeSession) {
    creates_session();
    ASSERT_TRUE(model.room.session);
    asks(app::SeatGiven{person("Camille Noël"), false, false, false});
    EXPECT_TRUE(model.problem.starts_with("Cette personne n’a pas de compte de juré."));
    asks(app::SeatGiven{person("Anna Roy"), true, true, true});
    asks(app::EnrolmentAsked{person("Camille Noël"), "vae", {"tiers-temps"}, {}});
    asks(app::SubjectsDrawn{});
    EXPECT_EQ(model.problem, "");
    const auto& copy = model.room.session->copies.front();
    EXPECT_NE(copy.case_id, "");
    asks(app::SlotAsked{copy.candidate, "BC04", "20/11/2020", "9:30", "80", "salle 2"});
    asks(app::MarkerGiven{copy.candidate, "BC04", person("Anna Roy")});
    EXPECT_EQ(model.problem, "");
    const auto row = app::present(model).room.session.office.copies.front();
    EXPECT_EQ(row.slot, "20 novembre 2020, 09:30, 80 minutes, salle 2");
    EXPECT_EQ(row.markers, "Anna Roy");
}

TEST_F(TheOffice, KeepsAnIdentityThatADeclarationWouldTake) {
    asks(app::PersonAsked{"Camille Noël"});
    app::IdentityGiven who;
    who.person = person("Camille Noël");
    who.birth_name = "Noël";
    who.first_name = "Camille";
    who.born = "23/05/1999";
    who.sex = "F";
    who.birth_insee = "6912";
    asks(who);
    EXPECT_TRUE(model.problem.starts_with("Le code INSEE"));
    who.birth_insee = "69123";
    asks(who);
    EXPECT_EQ(model.problem, "");
    EXPECT_EQ(model.room.identified.size(), 1u);
}

TEST_F(TheOffice, WritesDocumentsWhereItIsTold) {
    creates_session();
    asks(app::SeatGiven{person("Anna Roy"), true, true, true});
    app::PaperAsked asked;
    asked.paper = app::JuryPaper::workbook;
    asked.folder = folder / "ailleurs";
    asks(asked);
    EXPECT_EQ(model.printed, "");
    EXPECT_FALSE(std::filesystem::exists(asked.folder));
}

}  // namespace
}  // namespace sim::session
