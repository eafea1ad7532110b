#include "sim/store/store.hpp"

#include <sodium.h>

#include "sim/store/database.hpp"
#include "sim/store/faults.hpp"
#include "sim/store/journal.hpp"

namespace sim::store {
namespace {

constexpr std::string_view not_kept = "Le contenu n’a pas été conservé";
constexpr std::string_view not_read = "La base n’a pas été lue";
constexpr std::string_view not_added = "La personne n’a pas été ajoutée";
constexpr std::string_view not_marked = "Les notes n’ont pas été enregistrées";
constexpr std::string_view not_set = "Le réglage n’a pas été enregistré";
constexpr std::string_view not_checked = "La base n’a pas été vérifiée";

Result<std::vector<AttemptHead>> heads_of(Result<std::vector<AttemptHead>> heads, bool jury) {
    if (heads)
        std::erase_if(*heads,
                      [&](const AttemptHead& head) { return (head.mode == jury_mode) != jury; });
    return heads;
}

}  // namespace

struct Store::Inside {
    explicit Inside(Connection opened) : db{std::move(opened)}, journal{db} {}
    Connection db;
    Journal journal;
};

Store::Store(std::unique_ptr<Inside> inside) : inside_{std::move(inside)} {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const std::string& path) {
    check(sodium_init() >= 0, "libsodium starts");
    auto db = open_database(path, migrations());
    if (!db) return Failure{db.error()};
    return guarded(path, "La base de données n’a pas été ouverte", [&]() -> Result<Store> {
        return Store{std::make_unique<Inside>(*std::move(db))};
    });
}

Result<PersonId> Store::add_person(std::string_view name) {
    auto& db = inside_->db;
    return guarded(db.path(), not_added, [&]() -> Result<PersonId> {
        if (name.find_first_not_of(' ') == std::string_view::npos) {
            return Failure{Problem{{db.path()},
                                   std::string{not_added} + "\u00A0: son nom est vide.",
                                   "Écrivez un nom."}};
        }
        db.prepare("INSERT INTO people(name) VALUES(?)").run(name);
        return db.last_insert_id();
    });
}

Result<std::vector<Person>> Store::people() {
    auto& db = inside_->db;
    return guarded(db.path(), not_read, [&]() -> Result<std::vector<Person>> {
        Statement select = db.prepare("SELECT id, name, role FROM people ORDER BY id");
        std::vector<Person> people;
        for (Query row = select.with(); row.step();) {
            people.push_back({row.integer(0), row.text(1), row.text(2)});
        }
        return people;
    });
}

Result<PersonId> Store::add_account(const NewAccount& account) {
    return store::add_account(inside_->db, account);
}

Result<std::vector<Account>> Store::accounts() {
    return store::accounts(inside_->db);
}

Result<Account> Store::sign_in(std::string_view login, std::string_view password,
                               std::int64_t now_minutes) {
    return store::sign_in(inside_->db, login, password, now_minutes);
}

Result<void> Store::set_password(PersonId person, std::string_view password) {
    return store::set_password(inside_->db, person, password);
}

Result<void> Store::set_role(PersonId person, std::string_view role) {
    return store::set_role(inside_->db, person, role);
}

Result<void> Store::set_identity(PersonId person, std::string_view payload) {
    return store::set_identity(inside_->db, person, payload);
}

Result<std::string> Store::identity(PersonId person) {
    return store::identity(inside_->db, person);
}

Result<void> Store::erase_person(PersonId person) {
    return store::erase_person(inside_->db, person);
}

Result<std::string> Store::keep_content(std::string_view bytes) {
    auto& db = inside_->db;
    return guarded(db.path(), not_kept, [&]() -> Result<std::string> {
        std::string hash = to_hex(sha256(bytes));
        db.prepare("INSERT INTO contents(hash, bytes) VALUES(?, ?) ON CONFLICT(hash) DO NOTHING")
            .run(hash, Blob{bytes});
        return hash;
    });
}

Result<std::string> Store::content(std::string_view hash) {
    auto& db = inside_->db;
    return guarded(db.path(), not_read, [&]() -> Result<std::string> {
        Statement select = db.prepare("SELECT bytes FROM contents WHERE hash = ?");
        Query row = select.with(hash);
        if (!row.step()) {
            return Failure{Problem{
                {db.path()},
                "Le contenu d’empreinte " + std::string{hash} + " n’est pas dans cette base.",
                "Rouvrez la base qui a servi à cette tentative."}};
        }
        std::string bytes = row.blob(0);
        if (to_hex(sha256(bytes)) == hash) return bytes;
        return Failure{Problem{
            {db.path()},
            "Le contenu d’empreinte " + std::string{hash} + " ne correspond plus à son empreinte.",
            "Rouvrez une sauvegarde de la base."}};
    });
}

Result<void> Store::begin(const AttemptHead& head) {
    return inside_->journal.begin(head);
}

Result<std::vector<AttemptHead>> Store::attempts(std::optional<PersonId> person) {
    return heads_of(inside_->journal.attempts(person), false);
}

Result<std::vector<AttemptHead>> Store::juries() {
    return heads_of(inside_->journal.attempts({}), true);
}

Result<AttemptHead> Store::attempt(const AttemptId& id) {
    return inside_->journal.attempt(id);
}

Result<void> Store::close(const AttemptId& id) {
    return inside_->journal.close(id);
}

Result<Receipt> Store::append(const AttemptId& id, std::int64_t first_seq,
                              const std::vector<Entry>& entries) {
    return inside_->journal.append(id, first_seq, entries);
}

Result<std::vector<Row>> Store::read(const AttemptId& id) {
    return inside_->journal.read(id);
}

Result<void> Store::save_marks(const AttemptId& id, std::string_view payload) {
    auto& db = inside_->db;
    return guarded(db.path(), not_marked, [&]() -> Result<void> {
        const auto key = inside_->journal.key_of(id);
        if (!key) return Failure{key.error()};
        db.prepare(
              "INSERT INTO marks(attempt, payload) VALUES(?, ?)"
              " ON CONFLICT(attempt) DO UPDATE SET payload = excluded.payload")
            .run(*key, payload);
        return {};
    });
}

Result<std::optional<std::string>> Store::marks(const AttemptId& id) {
    auto& db = inside_->db;
    return guarded(db.path(), not_read, [&]() -> Result<std::optional<std::string>> {
        const auto key = inside_->journal.key_of(id);
        if (!key) return Failure{key.error()};
        Statement select = db.prepare("SELECT payload FROM marks WHERE attempt = ?");
        Query row = select.with(*key);
        if (!row.step()) return std::nullopt;
        return row.text(0);
    });
}

Result<std::vector<AttemptId>> Store::columns_due(std::string_view program) {
    return store::columns_due(inside_->db, program);
}

Result<void> Store::keep_column(const AttemptId& id, std::string_view column) {
    return store::keep_column(inside_->db, id, column);
}

Result<void> Store::read_columns(const ColumnReader& read) {
    return store::read_columns(inside_->db, read);
}

Result<void> Store::set_setting(std::string_view name, std::string_view value) {
    auto& db = inside_->db;
    return guarded(db.path(), not_set, [&]() -> Result<void> {
        db.prepare(
              "INSERT INTO settings(name, value) VALUES(?, ?)"
              " ON CONFLICT(name) DO UPDATE SET value = excluded.value")
            .run(name, value);
        return {};
    });
}

Result<std::optional<std::string>> Store::setting(std::string_view name) {
    auto& db = inside_->db;
    return guarded(db.path(), not_read, [&]() -> Result<std::optional<std::string>> {
        Statement select = db.prepare("SELECT value FROM settings WHERE name = ?");
        Query row = select.with(name);
        if (!row.step()) return std::nullopt;
        return row.text(0);
    });
}

Result<void> Store::backup(const std::string& path) {
    return copy_database(inside_->db, path);
}

Result<std::string> Store::integrity() {
    auto& db = inside_->db;
    auto said = guarded(db.path(), not_checked, [&]() -> Result<std::string> {
        return db.text("PRAGMA integrity_check(1)");
    });
    if (!said || *said != "ok") return said;
    const auto heads = inside_->journal.attempts({});
    if (!heads) return Failure{heads.error()};
    for (const auto& head : *heads) {
        if (const auto rows = read(head.id); !rows) return rows.error().what;
    }
    return said;
}

}  // namespace sim::store
