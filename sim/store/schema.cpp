#include "sim/store/schema.hpp"

namespace sim::store {

namespace {

/// Described in docs/event-log.md. The triggers hold for every program that opens the file, not
/// only for this one.
constexpr const char* first_tables = R"sql(
CREATE TABLE people(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK(trim(name) <> ''),
    role TEXT NOT NULL DEFAULT 'apprentice' CHECK(role IN ('apprentice'))
) STRICT;

CREATE TABLE contents(
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE CHECK(length(hash) = 64),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE attempts(
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK(id <> ''),
    person INTEGER NOT NULL REFERENCES people(id),
    case_id TEXT NOT NULL,
    case_hash TEXT NOT NULL,
    law_hash TEXT NOT NULL,
    grid_hash TEXT NOT NULL,
    engine TEXT NOT NULL,
    seed INTEGER NOT NULL,
    mode TEXT NOT NULL,
    started_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK(state IN ('open', 'closed')),
    sealed_count INTEGER,
    sealed_chain BLOB CHECK(length(sealed_chain) = 32),
    CHECK((state = 'closed') = (sealed_count IS NOT NULL)),
    CHECK((state = 'closed') = (sealed_chain IS NOT NULL))
) STRICT;
CREATE INDEX attempts_of_person ON attempts(person);

CREATE TABLE marks(
    attempt INTEGER PRIMARY KEY REFERENCES attempts(key),
    payload TEXT NOT NULL
) STRICT;

CREATE TABLE settings(
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER attempts_only_close BEFORE UPDATE ON attempts
WHEN OLD.state = 'closed' OR NEW.state <> 'closed' OR
    (NEW.key, NEW.id, NEW.person, NEW.case_id, NEW.case_hash, NEW.law_hash, NEW.grid_hash,
     NEW.engine, NEW.seed, NEW.mode, NEW.started_at) IS NOT
    (OLD.key, OLD.id, OLD.person, OLD.case_id, OLD.case_hash, OLD.law_hash, OLD.grid_hash,
     OLD.engine, OLD.seed, OLD.mode, OLD.started_at)
BEGIN SELECT RAISE(ABORT, 'an attempt can only be closed'); END;
CREATE TRIGGER attempts_kept BEFORE DELETE ON attempts
BEGIN SELECT RAISE(ABORT, 'attempts are kept'); END;

CREATE TRIGGER contents_kept_as_they_are BEFORE UPDATE ON contents
BEGIN SELECT RAISE(ABORT, 'contents are kept'); END;
CREATE TRIGGER contents_kept BEFORE DELETE ON contents
BEGIN SELECT RAISE(ABORT, 'contents are kept'); END;
)sql";

/// From format 2 on: who signs in, and what identifies a person; both can be forgotten.
constexpr const char* tables_of_people = R"sql(
CREATE TABLE accounts(
    person INTEGER PRIMARY KEY REFERENCES people(id),
    login TEXT NOT NULL UNIQUE CHECK(trim(login) <> ''),
    role TEXT NOT NULL
        CHECK(role IN ('apprentice', 'juror', 'moderator', 'trainer', 'administrator')),
    password TEXT NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    locked_until INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE identities(
    person INTEGER PRIMARY KEY REFERENCES people(id),
    payload TEXT NOT NULL
) STRICT;
)sql";

/// Since format 3 one integer is the place of an entry: SQLite then only ever adds at the end of
/// the table, where a key of two columns splits its pages. An entry needs no foreign key: its
/// trigger demands an open attempt, and attempts are never deleted.
constexpr const char* table_of_entries = R"sql(
CREATE TABLE entries(
    key INTEGER PRIMARY KEY,
    payload TEXT NOT NULL,
    state_digest INTEGER NOT NULL,
    chain BLOB NOT NULL CHECK(length(chain) = 32),
    attempt INTEGER NOT NULL AS (key >> 32),
    seq INTEGER NOT NULL AS (key & 0xFFFFFFFF)
) STRICT;

CREATE TRIGGER entries_follow BEFORE INSERT ON entries BEGIN SELECT CASE
    WHEN (SELECT state FROM attempts WHERE key = NEW.attempt) IS NOT 'open'
    THEN RAISE(ABORT, 'the attempt is not open')
    WHEN NEW.key <> max(NEW.attempt << 32,
        coalesce((SELECT max(key) + 1 FROM entries WHERE key < (NEW.attempt + 1) << 32), 0))
    THEN RAISE(ABORT, 'an entry follows the last one')
END; END;
CREATE TRIGGER entries_kept_as_they_are BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
CREATE TRIGGER entries_kept BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
)sql";

/// From format 4 on: the packed columns of a cohort, and the trainings that lack one (columns.hpp).
constexpr const char* tables_of_columns = R"sql(
CREATE TABLE columns(
    page INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE columns_due(
    attempt INTEGER PRIMARY KEY REFERENCES attempts(key)
) STRICT;
CREATE TRIGGER columns_fall_due AFTER UPDATE ON attempts
WHEN OLD.state = 'open' AND NEW.state = 'closed' AND NEW.mode = 'training'
BEGIN INSERT INTO columns_due VALUES(NEW.key); END;
)sql";

/// The journals of format 2, entry by entry. Its triggers go with the table; those that judge an
/// entry come back after the copy, which also brings the journals that are closed.
std::string to_one_key() {
    const std::string_view all = table_of_entries;
    const auto triggers = all.find("CREATE TRIGGER");
    return "ALTER TABLE entries RENAME TO entries_of_format_2;" +
           std::string{all.substr(0, triggers)} +
           "INSERT INTO entries(key, payload, state_digest, chain)"
           " SELECT attempt << 32 | seq, payload, state_digest, chain FROM entries_of_format_2"
           " ORDER BY attempt, seq;"
           "DROP TABLE entries_of_format_2;" +
           std::string{all.substr(triggers)};
}

}  // namespace

const char* schema() {
    static const std::string all =
        std::string{first_tables} + tables_of_people + table_of_entries + tables_of_columns;
    return all.c_str();
}

const Migrations& migrations() {
    static const Migrations steps{{1, tables_of_people}, {2, to_one_key()}, {3, tables_of_columns}};
    return steps;
}

}  // namespace sim::store
