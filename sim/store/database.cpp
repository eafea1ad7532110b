#include "sim/store/database.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

#include "sim/store/faults.hpp"

namespace sim::store {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view not_opened = "La base de données n’a pas été ouverte";
constexpr std::string_view not_migrated = "La base de données n’a pas été mise à jour";
constexpr std::uintmax_t always_checked_bytes = 8 * 1024 * 1024;

constexpr std::string_view count_tables =
    "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN"
    " ('people', 'contents', 'attempts', 'entries', 'marks', 'settings',"
    " 'accounts', 'identities', 'columns', 'columns_due')";
constexpr std::int64_t table_count = 10;

enum class Found { nothing, ours };

Failure refusal(const std::string& path, std::string_view what, std::string_view remedy) {
    return Failure{Problem{{path},
                           std::string{not_opened} + "\u00A0: " + std::string{what} + ".",
                           std::string{remedy}}};
}

Failure damaged(const std::string& path) {
    return refusal(path, "le fichier est abîmé",
                   "Constat n’y a pas touché. Mettez-le de côté et remettez une sauvegarde à sa "
                   "place, ou ouvrez une autre base.");
}

Failure foreign(const std::string& path) {
    return refusal(path, "ce fichier n’est pas une base de Constat",
                   "Constat n’y a pas touché. Choisissez un autre fichier, ou un nom qui n’existe "
                   "pas encore pour créer une base.");
}

bool starts_like_sqlite(const std::string& path) {
    constexpr std::string_view magic{"SQLite format 3\0", 16};
    std::array<char, magic.size()> start{};
    std::ifstream file{path, std::ios::binary};
    file.read(start.data(), start.size());
    return file && std::string_view{start.data(), start.size()} == magic;
}

const Migration* step_from(const Migrations& steps, std::int64_t version) {
    const auto found = std::ranges::find(steps, version, &Migration::from);
    return found == steps.end() ? nullptr : &*found;
}

bool reachable(const Migrations& steps, std::int64_t version) {
    while (version < schema_version && step_from(steps, version)) ++version;
    return version == schema_version;
}

Result<Found> look_inside(const std::string& path, std::uintmax_t size, const Migrations& steps) {
    Connection db{path, Connection::Mode::look};
    const auto owner = db.integer("PRAGMA application_id");
    const auto version = db.integer("PRAGMA user_version");
    const bool empty = db.integer("SELECT count(*) FROM sqlite_schema") == 0;
    if (owner == 0 && version == 0 && empty) return Found::nothing;
    if (owner != application_id) return foreign(path);
    if (version > schema_version) {
        return refusal(
            path,
            "elle vient d’une version plus récente de Constat (format " + std::to_string(version) +
                ", celui-ci s’arrête au format " + std::to_string(schema_version) + ")",
            "Constat n’y a pas touché. Mettez Constat à jour, ou ouvrez une autre base.");
    }
    if (!reachable(steps, version)) {
        return refusal(path, "son format " + std::to_string(version) + " est inconnu",
                       "Constat n’y a pas touché. Ouvrez une autre base ou une sauvegarde.");
    }
    if (version == schema_version && db.integer(count_tables) != table_count) return damaged(path);
    if (size <= always_checked_bytes && db.text("PRAGMA quick_check(1)") != "ok") {
        return damaged(path);
    }
    return Found::ours;
}

Result<Found> look(const std::string& path, const Migrations& steps) {
    if (path.empty()) return refusal(path, "son nom est vide", "Choisissez un fichier.");
    std::error_code error;
    const auto status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) return Found::nothing;
    if (status.type() != fs::file_type::regular) return foreign(path);
    const auto size = fs::file_size(path, error);
    if (error)
        return refusal(path, "le fichier est illisible", "Vérifiez vos droits sur ce fichier.");
    if (size == 0) return Found::nothing;
    if (!starts_like_sqlite(path)) {
        return refusal(path, "le fichier est abîmé ou n’est pas une base de Constat",
                       "Constat n’y a pas touché. Mettez-le de côté et remettez une sauvegarde à "
                       "sa place, ou choisissez un autre fichier.");
    }
    return guarded(path, not_opened, [&] { return look_inside(path, size, steps); });
}

Result<void> make_folder(const std::string& path) {
    const auto folder = fs::path{path}.parent_path();
    std::error_code error;
    if (!folder.empty()) fs::create_directories(folder, error);
    if (!error) return {};
    return refusal(path, "le dossier ne peut pas être créé",
                   "Créez ce dossier, rendez-le modifiable, ou choisissez un autre dossier.");
}

/// Each of these holds for one connection only: they are set at every opening.
void make_durable(Connection& db) {
    if (db.text("PRAGMA journal_mode=WAL") != "wal") {
        throw SqlFault{0, "WAL impossible"};
    }
    db.exec(
        "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON; PRAGMA "
        "recursive_triggers=ON;"
        "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON");
}

void create_tables(Connection& db) {
    Transaction change{db, Transaction::Kind::writing};
    if (db.integer("SELECT count(*) FROM sqlite_schema") != 0) return;  // another one was first
    db.exec(schema());
    db.exec("PRAGMA application_id=" + std::to_string(application_id) +
            "; PRAGMA user_version=" + std::to_string(schema_version));
    change.commit();
}

std::string free_name(const std::string& path, std::int64_t version) {
    const std::string stem = path + ".v" + std::to_string(version);
    std::string name = stem + ".bak";
    for (int n = 2; fs::exists(name); ++n) name = stem + "." + std::to_string(n) + ".bak";
    return name;
}

Result<void> migrate(Connection& db, const Migrations& steps) {
    const auto before = db.integer("PRAGMA user_version");
    if (before == schema_version) return {};
    if (auto kept = copy_database(db, free_name(db.path(), before)); !kept) return kept;
    return guarded(db.path(), not_migrated, [&]() -> Result<void> {
        Transaction change{db, Transaction::Kind::writing};
        for (auto version = db.integer("PRAGMA user_version"); version < schema_version;
             ++version) {
            db.exec(step_from(steps, version)->sql);
            db.exec("PRAGMA user_version=" + std::to_string(version + 1));
        }
        change.commit();
        return {};
    });
}

}  // namespace

Result<Connection> open_database(const std::string& path, const Migrations& steps) {
    const auto found = look(path, steps);
    if (!found) return Failure{found.error()};
    if (const auto folder = make_folder(path); !folder) return Failure{folder.error()};
    return guarded(path, not_opened, [&]() -> Result<Connection> {
        Connection db{path,
                      *found == Found::ours ? Connection::Mode::write : Connection::Mode::create};
        make_durable(db);
        if (*found == Found::nothing) create_tables(db);
        if (const auto done = migrate(db, steps); !done) return Failure{done.error()};
        return db;
    });
}

Result<void> copy_database(Connection& from, const std::string& path) {
    constexpr std::string_view subject = "La sauvegarde n’a pas été faite";
    std::error_code error;
    if (fs::exists(path, error)) {
        return Failure{Problem{{path},
                               std::string{subject} + "\u00A0: un fichier porte déjà ce nom.",
                               "Choisissez un autre nom, ou déplacez ce fichier."}};
    }
    const std::string part = path + ".part";
    fs::remove(part, error);
    const auto copied = guarded(path, subject, [&]() -> Result<void> {
        Connection copy{part, Connection::Mode::create};
        from.copy_into(copy);
        copy.exec("PRAGMA journal_mode=DELETE");
        return {};
    });
    if (copied) fs::rename(part, path, error);
    if (copied && !error) return {};
    std::error_code ignored;
    fs::remove(part, ignored);
    if (!copied) return copied;
    return Failure{Problem{{path},
                           std::string{subject} + "\u00A0: le fichier n’a pas pu être nommé.",
                           "Vérifiez vos droits sur ce dossier."}};
}

}  // namespace sim::store
