#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/result.hpp"

namespace sim::store {

class Connection;
using PersonId = std::int64_t;

/// Who signs in. The password is kept as an Argon2id digest (libsodium), never as itself.
struct Account {
    PersonId person = 0;
    std::string name;
    std::string login;
    std::string role;               ///< "juror"…: `assessment/certification/people.hpp`.
    std::int64_t locked_until = 0;  ///< Minutes since 1970; 0 when not locked.
    friend bool operator==(const Account&, const Account&) = default;
};

struct NewAccount {
    std::string name;
    std::string login;
    std::string role;
    std::string password;
};

/// Security of the program, of no legal bearing.
constexpr int tries_before_lock = 5;
constexpr std::int64_t lock_minutes = 15;
constexpr std::size_t shortest_password = 12;  ///< Characters of the password, in bytes.

Result<PersonId> add_account(Connection& db, const NewAccount& account);
Result<std::vector<Account>> accounts(Connection& db);
/// A wrong name and a wrong password are told alike, and cost the same time.
Result<Account> sign_in(Connection& db, std::string_view login, std::string_view password,
                        std::int64_t now_minutes);
Result<void> set_password(Connection& db, PersonId person, std::string_view password);
Result<void> set_role(Connection& db, PersonId person, std::string_view role);

/// Birth, address… of a person, as one text that the store does not read. Empty: none.
Result<void> set_identity(Connection& db, PersonId person, std::string_view payload);
Result<std::string> identity(Connection& db, PersonId person);
/// Forgets name, identity and account; what the exam recorded stays under the person's number.
Result<void> erase_person(Connection& db, PersonId person);

}  // namespace sim::store
