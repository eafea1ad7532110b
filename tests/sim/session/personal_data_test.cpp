#include "sim/session/personal_data.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "assessment/reports/encoding.hpp"
#include "assessment/reports/open_badge.hpp"
#include "sim/session/badges.hpp"
#include "sim/session/civil_clock.hpp"
#include "sim/session/journal.hpp"
#include "sim/session/jury.hpp"
#include "sim/store/erasure.hpp"
#include "sim/store/signature.hpp"
#include "tests/support/source_folder.hpp"
#include "tests/support/temp_folder.hpp"

namespace sim::session {
namespace {

using namespace certification;
namespace reports = assessment::reports;

struct PersonalData : testing::Test {
    std::string name(store::PersonId person) {
        const auto people = store.people().value();
        for (const auto& one : people)
            if (one.id == person) return one.name;
        return {};
    }
    ScratchDatabase database;
    store::Store store = store::Store::open(database.path()).value();
    Actor lea{store.add_account({"Léa Morin", "lea", "administrator", "quatre mots bien choisis"})
                  .value(),
              Role::administrator};
    store::PersonId camille = store.add_person("Camille Noël").value();
};

TEST_F(PersonalData, AreThoseOfThePersonAndOfNobodyElse) {
    const auto text = person_data(store, lea, camille).value();
    EXPECT_NE(text.find("Camille Noël"), std::string::npos);
    EXPECT_EQ(text.find("Léa"), std::string::npos);
    EXPECT_EQ(person_data(store, lea, 99).error().what, "Cette personne n’est pas connue.");
}

TEST_F(PersonalData, AreErasedButNotOnesOwn) {
    EXPECT_EQ(erase_person(store, lea, lea.person).error().what,
              "On n’efface pas son propre compte.");
    EXPECT_EQ(name(lea.person), "Léa Morin");
    ASSERT_TRUE(erase_person(store, lea, camille));
    EXPECT_EQ(name(camille), store::erased_name(camille));
}

/// Until it is signed, the minutes name the candidates, and the members sign.
TEST_F(PersonalData, OfWhoASessionStillNeedsAreNotErased) {
    const auto today = civil_now();
    auto jury = Jury::create(store, read_grid_bytes(test::source_folder()).value(), lea, today,
                             {"lyon", "Lyon", today.date(), {"BC04"}})
                    .value();
    const auto anna =
        store.add_account({"Anna Roy", "anna", "juror", "quatre mots bien choisis"}).value();
    ASSERT_TRUE(jury.does(lea, today, SeatJuror{anna, true, true, true}));
    ASSERT_TRUE(jury.does(lea, today, Enrol{camille, Route::vae, {}, {}}));
    for (const auto person : {camille, anna}) {
        const auto refused = erase_person(store, lea, person);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().what,
                  "La session «\u00A0lyon\u00A0» n’est pas signée, et cette personne en est.");
        EXPECT_NE(refused.error().remedy, "");
    }
    EXPECT_EQ(name(camille), "Camille Noël");
    const auto number = jury.session().candidates.front().number;
    ASSERT_TRUE(jury.does(lea, today, WithdrawEnrolment{number, {}, "Erreur"}));
    ASSERT_TRUE(jury.does(lea, today, LeaveJury{anna, "Malade"}));
    EXPECT_TRUE(erase_person(store, lea, camille));
    EXPECT_TRUE(erase_person(store, lea, anna));
}

TEST_F(PersonalData, AreTheAdministratorsAlone) {
    for (const auto role : {Role::apprentice, Role::juror, Role::moderator, Role::trainer}) {
        EXPECT_FALSE(person_data(store, {camille, role}, camille));
        EXPECT_FALSE(erase_person(store, {lea.person, role}, camille));
    }
    EXPECT_EQ(name(camille), "Camille Noël");
}

TEST(ABadge, IsGoodUntilALetterOfItChanges) {
    const test::TempFolder folder;
    const auto path = folder / "badge.jwt";
    const auto seed = store::new_signing_seed();
    const auto issuer = reports::did_key(store::public_key(seed));
    const auto to_sign = reports::base64url(R"({"alg":"EdDSA"})") + "." +
                         reports::base64url(R"({"iss":")" + issuer + R"(","name":"BC04, Gérer"})");
    auto token = reports::badge_token(to_sign, store::sign(seed, to_sign));
    std::ofstream{path} << token << '\n';
    const auto seen = verify_badge(path);
    ASSERT_TRUE(seen) << to_text(seen.error());
    EXPECT_EQ(seen->key, issuer);
    EXPECT_EQ(seen->lines, std::vector<std::string>{"Acquis\u00A0: BC04, Gérer"});
    auto& letter = token[token.find('.') + 4];
    letter = letter == 'A' ? 'B' : 'A';
    std::ofstream{path} << token << '\n';
    EXPECT_FALSE(verify_badge(path));
    EXPECT_FALSE(verify_badge(folder / "absent.jwt"));
}

}  // namespace
}  // namespace sim::session
