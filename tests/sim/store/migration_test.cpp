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
            {1, ""}};
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
        open_database(folder / "a.db", {{0, "DROP TABLE persons; DROP TABLE missing"}, {1, ""}});
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

/// Format 1 as it shipped: without accounts nor identities.
void make_v1(const std::string& path) {
    {
        auto store = Store::open(path).value();
        ASSERT_TRUE(store.add_person("Zoé"));
    }
    Connection{path, Connection::Mode::write}.exec(
        "DROP TABLE accounts; DROP TABLE identities; PRAGMA user_version=1");
}

TEST(Migration, GivesFormatOneItsAccountsAndKeepsItsPeople) {
    const TempFolder folder;
    make_v1(folder / "a.db");
    auto store = Store::open(folder / "a.db").value();
    EXPECT_EQ(store.people().value(), (std::vector{Person{1, "Zoé"}}));
    EXPECT_EQ(store.accounts().value(), std::vector<Account>{});
    EXPECT_EQ(store.integrity().value(), "ok");
    Connection now{folder / "a.db", Connection::Mode::look};
    EXPECT_EQ(now.integer("PRAGMA user_version"), 2);
    EXPECT_TRUE(std::filesystem::exists(folder / "a.db.v1.bak"));
}

}  // namespace
}  // namespace sim::store
