#include <gtest/gtest.h>

#include "tests/sim/store/scene.hpp"

namespace sim::store {
namespace {

constexpr std::int64_t now = 29'919'450;
const std::string phrase = "quatre mots bien choisis";

struct Accounts : testing::Test {
    TempFolder folder;
    Store store = Store::open(folder / "a.db").value();
    PersonId anna = store.add_account({"Anna Roy", "anna", "juror", phrase}).value();
    std::string sign_in(const std::string& password, std::int64_t at = now) {
        const auto account = store.sign_in("anna", password, at);
        return account ? account->name : account.error().what;
    }
};

TEST_F(Accounts, AreOpenedByTheirPassword) {
    EXPECT_EQ(store.sign_in("anna", phrase, now).value(),
              (Account{anna, "Anna Roy", "anna", "juror", 0}));
    EXPECT_EQ(sign_in("autre mot de passe"), "L’identifiant ou le mot de passe n’est pas le bon.");
    EXPECT_EQ(store.sign_in("personne", phrase, now).error().what,
              "L’identifiant ou le mot de passe n’est pas le bon.");
}

TEST_F(Accounts, NameNoFileWhenAPersonIsRefused) {
    EXPECT_EQ(store.sign_in("anna", "autre mot de passe", now).error().where.file, "");
    EXPECT_EQ(store.set_password(anna, "court").error().where.file, "");
}

TEST_F(Accounts, ChangeRole) {
    ASSERT_TRUE(store.set_role(anna, "moderator"));
    EXPECT_EQ(store.sign_in("anna", phrase, now).value().role, "moderator");
    EXPECT_FALSE(store.set_role(anna + 1, "moderator"));
}

TEST_F(Accounts, KeepThePasswordAsAnArgon2idDigest) {
    store = Store::open(folder / "b.db").value();
    const auto bytes = bytes_of_file(folder / "a.db") + bytes_of_file(folder / "a.db-wal");
    EXPECT_NE(bytes.find("$argon2id$"), std::string::npos);
    EXPECT_EQ(bytes.find(phrase), std::string::npos);
}

TEST_F(Accounts, LockAfterFiveWrongPasswordsForAQuarterOfAnHour) {
    for (int i = 0; i < tries_before_lock; ++i) sign_in("autre mot de passe");
    EXPECT_EQ(sign_in(phrase), "Ce compte est verrouillé après 5 essais, encore 15 minutes.");
    EXPECT_EQ(sign_in(phrase, now + lock_minutes), "Anna Roy");
}

TEST_F(Accounts, ForgetWrongPasswordsAfterARightOne) {
    for (int i = 0; i < 2 * tries_before_lock; ++i) {
        EXPECT_EQ(sign_in(i % 4 == 3 ? phrase : "autre mot de passe").size() < 10, i % 4 == 3);
    }
}

TEST_F(Accounts, ChangeTheirPasswordWhichUnlocksThem) {
    for (int i = 0; i < tries_before_lock; ++i) sign_in("autre mot de passe");
    ASSERT_TRUE(store.set_password(anna, "encore quatre mots"));
    EXPECT_EQ(sign_in("encore quatre mots"), "Anna Roy");
    EXPECT_FALSE(store.set_password(anna, "court"));
}

struct Refusal {
    NewAccount account;
    std::string words;
};

TEST_F(Accounts, AreRefusedWithWhatIsWrong) {
    for (const auto& row : {Refusal{{"Bob", "anna", "juror", phrase}, "déjà pris"},
                            Refusal{{"Bob", "bob", "juror", "court"}, "moins de 12"},
                            Refusal{{" ", "bob", "juror", phrase}, "vide"},
                            Refusal{{"Bob", "bob", "king", phrase}, "refusé"}}) {
        const auto made = store.add_account(row.account);
        ASSERT_FALSE(made) << row.words;
        EXPECT_NE(made.error().what.find(row.words), std::string::npos) << made.error().what;
    }
    EXPECT_EQ(store.people().value().size(), 1u);
}

TEST_F(Accounts, AreForgottenWithTheIdentityAndLeaveTheRecord) {
    ASSERT_TRUE(store.set_identity(anna, "{\"born\":\"1990-05-23\"}"));
    EXPECT_EQ(store.identity(anna).value(), "{\"born\":\"1990-05-23\"}");
    ASSERT_TRUE(store.begin(head_of("u-1", anna)));
    ASSERT_TRUE(store.erase_person(anna));
    EXPECT_EQ(store.people().value(), (std::vector{Person{anna, "Personne n°\u00A01 (effacée)"}}));
    EXPECT_EQ(store.identity(anna).value(), "");
    EXPECT_EQ(sign_in(phrase), "L’identifiant ou le mot de passe n’est pas le bon.");
    EXPECT_EQ(store.attempts(anna).value().size(), 1u);
    EXPECT_FALSE(store.erase_person(anna + 1));
    EXPECT_EQ(bytes_of_file(folder / "a.db").find("1990-05-23"), std::string::npos);
    EXPECT_EQ(bytes_of_file(folder / "a.db-wal").find("1990-05-23"), std::string::npos);
}

TEST_F(Accounts, OfAJuryKeepItsJournalApartFromTheAttempts) {
    auto head = head_of("session-1", anna);
    head.mode = jury_mode;
    ASSERT_TRUE(store.begin(head));
    EXPECT_EQ(store.attempts().value(), std::vector<AttemptHead>{});
    EXPECT_EQ(store.juries().value(), std::vector{head});
}

}  // namespace
}  // namespace sim::store
