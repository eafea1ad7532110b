#include "sim/store/accounts.hpp"

#include <array>

#include <sodium.h>

#include "sim/store/erasure.hpp"
#include "sim/store/faults.hpp"
#include "sim/store/sqlite.hpp"

namespace sim::store {
namespace {

constexpr std::string_view account_not_added = "Le compte n’a pas été créé";
constexpr std::string_view accounts_not_read = "Les comptes n’ont pas été lus";
constexpr std::string_view not_changed = "Le compte n’a pas été changé";

constexpr std::string_view select_accounts =
    "SELECT person, name, login, accounts.role, locked_until, password, failures"
    " FROM accounts JOIN people ON people.id = person ";

/// What a person asked cannot be: the file is not at fault, and is not named.
Failure refused(std::string what, std::string remedy) {
    return Failure{Problem{{}, std::move(what), std::move(remedy)}};
}

std::string digest_of(std::string_view password) {
    std::array<char, crypto_pwhash_STRBYTES> digest{};
    const int code = crypto_pwhash_str_alg(
        digest.data(), password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
        crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
    if (code != 0) throw SqlFault{7, "Argon2id"};  // SQLITE_NOMEM: memory is all that can fail it
    return digest.data();
}

bool matches(const std::string& digest, std::string_view password) {
    return crypto_pwhash_str_verify(digest.c_str(), password.data(), password.size()) == 0;
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(' ') == std::string_view::npos;
}

Account account_in(const Query& row) {
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.integer(4)};
}

std::string password_fault(std::string_view password) {
    if (password.size() >= shortest_password) return {};
    return "le mot de passe a moins de " + std::to_string(shortest_password) + " caractères";
}

Failure unknown_person() {
    return refused(std::string{not_changed} + "\u00A0: cette personne n’est pas connue.",
                   "Vérifiez son numéro.");
}

bool is_known(Connection& db, PersonId person) {
    Statement select = db.prepare("SELECT 1 FROM people WHERE id = ?");
    return select.with(person).step();
}

}  // namespace

Result<PersonId> add_account(Connection& db, const NewAccount& account) {
    return guarded(db.path(), account_not_added, [&]() -> Result<PersonId> {
        const auto no = [&](const std::string& why) {
            return refused(std::string{account_not_added} + "\u00A0: " + why + ".",
                           "Recommencez avec d’autres valeurs.");
        };
        if (is_blank(account.name)) return no("le nom est vide");
        if (is_blank(account.login)) return no("l’identifiant est vide");
        if (auto fault = password_fault(account.password); !fault.empty()) return no(fault);
        const auto digest = digest_of(account.password);
        Transaction change{db, Transaction::Kind::writing};
        Statement taken = db.prepare("SELECT 1 FROM accounts WHERE login = ?");
        if (taken.with(account.login).step()) return no("cet identifiant est déjà pris");
        db.prepare("INSERT INTO people(name) VALUES(?)").run(account.name);
        const auto person = db.last_insert_id();
        db.prepare("INSERT INTO accounts(person, login, role, password) VALUES(?, ?, ?, ?)")
            .run(person, account.login, account.role, digest);
        change.commit();
        return person;
    });
}

Result<std::vector<Account>> accounts(Connection& db) {
    return guarded(db.path(), accounts_not_read, [&]() -> Result<std::vector<Account>> {
        Statement select = db.prepare(std::string{select_accounts} + "ORDER BY person");
        std::vector<Account> found;
        for (Query row = select.with(); row.step();) found.push_back(account_in(row));
        return found;
    });
}

Result<Account> sign_in(Connection& db, std::string_view login, std::string_view password,
                        std::int64_t now_minutes) {
    return guarded(db.path(), accounts_not_read, [&]() -> Result<Account> {
        static const std::string nobody = digest_of("personne n’a ce mot de passe");
        Transaction change{db, Transaction::Kind::writing};
        Account account;
        std::string digest = nobody;
        std::int64_t failures = 0;
        {
            Statement select = db.prepare(std::string{select_accounts} + "WHERE login = ?");
            if (Query row = select.with(login); row.step()) {
                account = account_in(row);
                digest = row.text(5);
                failures = row.integer(6);
            }
        }
        if (account.locked_until > now_minutes)
            return refused("Ce compte est verrouillé après " + std::to_string(tries_before_lock) +
                               " essais, encore " +
                               std::to_string(account.locked_until - now_minutes) + " minutes.",
                           "Attendez, ou demandez à un administrateur un autre mot de passe.");
        const bool right = matches(digest, password) && account.person != 0;
        failures = right ? 0 : failures + 1;
        const bool locks = failures >= tries_before_lock;
        account.locked_until = locks ? now_minutes + lock_minutes : 0;
        db.prepare("UPDATE accounts SET failures = ?, locked_until = ? WHERE person = ?")
            .run(locks ? std::int64_t{0} : failures, account.locked_until, account.person);
        change.commit();
        if (right) return account;
        return refused("L’identifiant ou le mot de passe n’est pas le bon.",
                       "Après " + std::to_string(tries_before_lock) +
                           " essais, le compte se verrouille un quart d’heure.");
    });
}

Result<void> set_password(Connection& db, PersonId person, std::string_view password) {
    return guarded(db.path(), not_changed, [&]() -> Result<void> {
        if (auto fault = password_fault(password); !fault.empty())
            return refused(std::string{not_changed} + "\u00A0: " + fault + ".",
                           "Une phrase de quelques mots se retient mieux.");
        if (!is_known(db, person)) return unknown_person();
        db.prepare(
              "UPDATE accounts SET password = ?, failures = 0, locked_until = 0 WHERE person = ?")
            .run(digest_of(password), person);
        return {};
    });
}

Result<void> set_role(Connection& db, PersonId person, std::string_view role) {
    return guarded(db.path(), not_changed, [&]() -> Result<void> {
        Transaction change{db, Transaction::Kind::writing};
        {
            Statement select = db.prepare("SELECT 1 FROM accounts WHERE person = ?");
            if (!select.with(person).step()) return unknown_person();
        }
        db.prepare("UPDATE accounts SET role = ? WHERE person = ?").run(role, person);
        change.commit();
        return {};
    });
}

Result<void> set_identity(Connection& db, PersonId person, std::string_view payload) {
    return guarded(db.path(), not_changed, [&]() -> Result<void> {
        if (!is_known(db, person)) return unknown_person();
        db.prepare(
              "INSERT INTO identities(person, payload) VALUES(?, ?)"
              " ON CONFLICT(person) DO UPDATE SET payload = excluded.payload")
            .run(person, payload);
        return {};
    });
}

Result<std::string> identity(Connection& db, PersonId person) {
    return guarded(db.path(), accounts_not_read, [&]() -> Result<std::string> {
        Statement select = db.prepare("SELECT payload FROM identities WHERE person = ?");
        Query row = select.with(person);
        return row.step() ? row.text(0) : std::string{};
    });
}

std::string erased_name(PersonId person) {
    return "Personne n°\u00A0" + std::to_string(person) + " (effacée)";
}

Result<void> erase_person(Connection& db, PersonId person) {
    return guarded(db.path(), not_changed, [&]() -> Result<void> {
        Transaction change{db, Transaction::Kind::writing};
        if (!is_known(db, person)) return unknown_person();
        db.prepare("DELETE FROM accounts WHERE person = ?").run(person);
        db.prepare("DELETE FROM identities WHERE person = ?").run(person);
        db.prepare("UPDATE people SET name = ? WHERE id = ?").run(erased_name(person), person);
        change.commit();
        // What was forgotten must not stay in the log beside the file.
        db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        return {};
    });
}

}  // namespace sim::store
