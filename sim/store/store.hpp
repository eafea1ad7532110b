#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/result.hpp"
#include "sim/store/accounts.hpp"
#include "sim/store/columns.hpp"

namespace sim::store {

/// A UUID made by the caller, so that a beginning can be repeated after a crash.
using AttemptId = std::string;

struct Person {
    PersonId id = 0;
    std::string name;
    std::string role = "apprentice";
    friend bool operator==(const Person&, const Person&) = default;
};

/// Who tries what, pinned to the very bytes it was played on. Written once; only `state` moves,
/// from open to closed.
struct AttemptHead {
    AttemptId id;
    PersonId person = 0;
    std::string case_id, case_hash, law_hash, grid_hash, engine;
    std::uint64_t seed = 0;
    std::string mode;
    std::string started_at;
    std::string state = "open";
    friend bool operator==(const AttemptHead&, const AttemptHead&) = default;
};

/// The mode of a head whose journal is that of a session of certification.
inline constexpr std::string_view jury_mode = "jury";

/// One event to record: a line of text that the store does not read, and the digest of the state
/// that it leads to.
struct Entry {
    std::string payload;
    std::uint64_t state_digest = 0;
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// A recorded entry, its place (the first is 0) and its link of the chain, in hexadecimal.
struct Row {
    std::int64_t seq = 0;
    Entry entry;
    std::string chain;
    friend bool operator==(const Row&, const Row&) = default;
};

/// Durable: what it covers survives a crash. `next_seq` is where the next append must begin.
struct Receipt {
    std::int64_t next_seq = 0;
    std::string chain;
    friend bool operator==(const Receipt&, const Receipt&) = default;
};

/// The database of Constat: people, contents, attempts, journals, marks and settings, in one file.
/// Every failure is a French Problem and leaves the database as it was; see docs/event-log.md.
class Store {
public:
    /// Creates the file and its folder when missing. A corrupt, foreign or newer file is refused
    /// and left untouched; an older one is copied beside itself, then migrated.
    [[nodiscard]] static Result<Store> open(const std::string& path);
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    [[nodiscard]] Result<PersonId> add_person(std::string_view name);
    [[nodiscard]] Result<std::vector<Person>> people();

    /// See accounts.hpp.
    [[nodiscard]] Result<PersonId> add_account(const NewAccount& account);
    [[nodiscard]] Result<std::vector<Account>> accounts();
    [[nodiscard]] Result<Account> sign_in(std::string_view login, std::string_view password,
                                          std::int64_t now_minutes);
    [[nodiscard]] Result<void> set_password(PersonId person, std::string_view password);
    [[nodiscard]] Result<void> set_role(PersonId person, std::string_view role);
    [[nodiscard]] Result<void> set_identity(PersonId person, std::string_view payload);
    [[nodiscard]] Result<std::string> identity(PersonId person);
    [[nodiscard]] Result<void> erase_person(PersonId person);

    /// Keeps the bytes once and returns their SHA-256 in lower-case hexadecimal.
    [[nodiscard]] Result<std::string> keep_content(std::string_view bytes);
    [[nodiscard]] Result<std::string> content(std::string_view hash);

    /// Repeating the very same beginning is harmless.
    [[nodiscard]] Result<void> begin(const AttemptHead& head);
    [[nodiscard]] Result<std::vector<AttemptHead>> attempts(std::optional<PersonId> person = {});
    /// The journals of sessions of certification: heads whose mode is `jury_mode`, kept beside the
    /// attempts in the same tables, and not among them.
    [[nodiscard]] Result<std::vector<AttemptHead>> juries();
    [[nodiscard]] Result<AttemptHead> attempt(const AttemptId& id);
    /// Seals the journal: nothing can be appended any more. Repeating it is harmless.
    [[nodiscard]] Result<void> close(const AttemptId& id);

    /// All entries or none. The very same entries at the same place again are harmless.
    [[nodiscard]] Result<Receipt> append(const AttemptId& id, std::int64_t first_seq,
                                         const std::vector<Entry>& entries);
    /// The whole journal, its chain verified.
    [[nodiscard]] Result<std::vector<Row>> read(const AttemptId& id);

    [[nodiscard]] Result<void> save_marks(const AttemptId& id, std::string_view payload);
    [[nodiscard]] Result<std::optional<std::string>> marks(const AttemptId& id);

    /// See columns.hpp.
    [[nodiscard]] Result<std::vector<AttemptId>> columns_due(std::string_view program);
    [[nodiscard]] Result<void> keep_column(const AttemptId& id, std::string_view column);
    [[nodiscard]] Result<void> read_columns(const ColumnReader& read);

    [[nodiscard]] Result<void> set_setting(std::string_view name, std::string_view value);
    [[nodiscard]] Result<std::optional<std::string>> setting(std::string_view name);

    /// A complete copy in one new file; an existing file is never replaced.
    [[nodiscard]] Result<void> backup(const std::string& path);
    /// "ok", or what SQLite and the chains have to say against the file.
    [[nodiscard]] Result<std::string> integrity();

private:
    struct Inside;
    explicit Store(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> inside_;
};

}  // namespace sim::store
