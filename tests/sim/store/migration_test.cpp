#include <gtest/gtest.h>

#include "sim/store/database.hpp"
#include "tests/sim/store/scene.hpp"

namespace sim::store {
namespace {

/// A version 0 that never shipped: one table, called otherwise.
void make_v0(const std::string& path) {
    Connection{path, Connection::Mode::create}.exec(
        "PRAGMA application_id=" + std::to_string(application_id) +
        "; CREATE TABLE persons(name TEXT); INSERT INTO persons VALUES('Zoé'), ('Adam')");
}

Migrations from_v0() {
    return {{0, std::string{schema()} +
                    "INSERT INTO people(name) SELECT name FROM persons ORDER BY rowid;"
                    "DROP TABLE persons"},
            {1, ""},
            {2, ""},
            {3, ""}};
}

TEST(Migration, BringsAnOldDatabaseUpToDate) {
    const TempFolder folder;
    make_v0(folder / "a.db");
    ASSERT_TRUE(open_database(folder / "a.db", from_v0()));
    auto store = Store::open(folder / "a.db").value();
    EXPECT_EQ(store.people().value(), (std::vector{Person{1, "Zoé"}, Person{2, "Adam"}}));
}

TEST(Migration, KeepsACopyOfTheOldDatabaseBesideIt) {
    const TempFolder folder;
    make_v0(folder / "a.db");
    write_file(folder / "a.db.v0.bak", "an earlier copy");
    ASSERT_TRUE(open_database(folder / "a.db", from_v0()));
    Connection old{folder / "a.db.v0.2.bak", Connection::Mode::look};
    EXPECT_EQ(old.integer("PRAGMA user_version"), 0);
    EXPECT_EQ(old.text("SELECT group_concat(name) FROM persons"), "Zoé,Adam");
    EXPECT_EQ(bytes_of_file(folder / "a.db.v0.bak"), "an earlier copy");
}

TEST(Migration, ThatFailsLeavesTheOldDatabase) {
    const TempFolder folder;
    make_v0(folder / "a.db");
    const auto opened =
        open_database(folder / "a.db",
                      {{0, "DROP TABLE persons; DROP TABLE missing"}, {1, ""}, {2, ""}, {3, ""}});
    EXPECT_EQ(said(opened),
              "La base de données n’a pas été mise à jour\u00A0: la base a refusé l’écriture ou la "
              "lecture («\u00A0no such table: missing\u00A0»).");
    Connection still{folder / "a.db", Connection::Mode::look};
    EXPECT_EQ(still.integer("PRAGMA user_version"), 0);
    EXPECT_EQ(still.integer("SELECT count(*) FROM persons"), 2);
}

TEST(Migration, IsNotNeededForTheFormatOfToday) {
    const TempFolder folder;
    ASSERT_TRUE(open_database(folder / "a.db", from_v0()));
    ASSERT_TRUE(open_database(folder / "a.db", from_v0()));
    EXPECT_FALSE(std::filesystem::exists(folder / "a.db.v0.bak"));
}

/// Format 3 as it shipped: no packed columns.
constexpr const char* format_3 =
    "DROP TRIGGER columns_fall_due; DROP TABLE columns_due; DROP TABLE columns;"
    "PRAGMA user_version=3";

/// Format 2 as it shipped, from format 3: entries under a key of two columns.
constexpr const char* entries_of_format_2 = R"sql(
DROP TRIGGER entries_follow; DROP TRIGGER entries_kept_as_they_are; DROP TRIGGER entries_kept;
ALTER TABLE entries RENAME TO newer;
CREATE TABLE entries(
    attempt INTEGER NOT NULL, seq INTEGER NOT NULL, payload TEXT NOT NULL,
    state_digest INTEGER NOT NULL, chain BLOB NOT NULL CHECK(length(chain) = 32),
    PRIMARY KEY(attempt, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO entries SELECT attempt, seq, payload, state_digest, chain FROM newer;
DROP TABLE newer;
CREATE TRIGGER entries_follow BEFORE INSERT ON entries BEGIN SELECT CASE
    WHEN (SELECT state FROM attempts WHERE key = NEW.attempt) IS NOT 'open'
    THEN RAISE(ABORT, 'the attempt is not open')
    WHEN NEW.seq <> coalesce((SELECT max(seq) + 1 FROM entries WHERE attempt = NEW.attempt), 0)
    THEN RAISE(ABORT, 'an entry follows the last one')
END; END;
CREATE TRIGGER entries_kept_as_they_are BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
CREATE TRIGGER entries_kept BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
PRAGMA user_version=2;
)sql";

/// Two journals: "a" is closed, "b" goes on.
void make_v2(const std::string& path) {
    {
        auto store = with_attempt(path);
        must(store.begin(head_of("b", 1)));
        ASSERT_TRUE(store.append("a", 0, {entry(0), entry(1)}));
        ASSERT_TRUE(store.append("b", 0, {entry(0), entry(1), entry(2)}));
        must(store.close("a"));
    }
    Connection old{path, Connection::Mode::write};
    old.exec(format_3);
    old.exec(entries_of_format_2);
}

/// Format 1 as it shipped: without accounts nor identities.
void make_v1(const std::string& path) {
    make_v2(path);
    Connection{path, Connection::Mode::write}.exec(
        "DROP TABLE accounts; DROP TABLE identities; PRAGMA user_version=1");
}

TEST(Migration, GivesFormatOneItsAccountsAndKeepsItsPeople) {
    const TempFolder folder;
    make_v1(folder / "a.db");
    auto store = Store::open(folder / "a.db").value();
    EXPECT_EQ(store.people().value(), (std::vector{Person{1, "Camille Noël"}}));
    EXPECT_EQ(store.accounts().value(), std::vector<Account>{});
    EXPECT_EQ(store.integrity().value(), "ok");
    Connection now{folder / "a.db", Connection::Mode::look};
    EXPECT_EQ(now.integer("PRAGMA user_version"), schema_version);
    EXPECT_TRUE(std::filesystem::exists(folder / "a.db.v1.bak"));
}

TEST(Migration, KeepsTheJournalsOfFormatTwoWithTheirLinksAndTheirGuards) {
    const TempFolder folder;
    make_v2(folder / "a.db");
    auto store = Store::open(folder / "a.db").value();
    EXPECT_EQ(entries_in(store.read("a").value()), (std::vector{entry(0), entry(1)}));
    EXPECT_FALSE(store.append("a", 2, {entry(2)}));
    EXPECT_TRUE(store.append("b", 3, {entry(3)}));
    EXPECT_EQ(store.read("b").value().size(), 4u);
    EXPECT_EQ(store.integrity().value(), "ok");
    Connection raw{folder / "a.db", Connection::Mode::write};
    for (const auto* sql : {"UPDATE entries SET payload = 'x'", "DELETE FROM entries",
                            "INSERT INTO entries VALUES((2 << 32) + 9, 'x', 0, zeroblob(32))"})
        EXPECT_THROW(raw.exec(sql), SqlFault) << sql;
}

TEST(Migration, LetsTheTrainingsOfFormatThreeWaitForTheirColumns) {
    const TempFolder folder;
    {
        auto store = with_attempt(folder / "a.db");
        must(store.begin(head_of("b", 1)));
        must(store.close("a"));
    }
    Connection{folder / "a.db", Connection::Mode::write}.exec(format_3);
    auto store = Store::open(folder / "a.db").value();
    EXPECT_EQ(store.columns_due("1").value(), std::vector<AttemptId>{"a"});
    must(store.close("b"));
    EXPECT_EQ(store.columns_due("1").value(), (std::vector<AttemptId>{"a", "b"}));
}

}  // namespace
}  // namespace sim::store
