#include <gtest/gtest.h>

#include "sim/store/database.hpp"
#include "sim/store/journal.hpp"
#include "tests/sim/store/scene.hpp"

namespace sim::store {
namespace {

const std::string not_recorded = "La décision n’a pas été enregistrée\u00A0: ";

/// The journal over a connection of ours, so that a cause of failure can be put and taken away:
/// limits and query_only belong to one connection.
struct Scene {
    explicit Scene(const std::string& path)
        : prepared{with_attempt(path)},
          db{open_database(path, migrations()).value()},
          journal{db} {}
    Store prepared;
    Connection db;
    Journal journal;
};

TEST(Failure, OfAFullDiskIsSaidAndPasses) {
    const TempFolder folder;
    Scene scene{folder / "a.db"};
    scene.journal.append("a", 0, {entry(0)}).value();
    const auto before = scene.journal.read("a").value();
    const Entry large{std::string(100'000, 'x'), 1};
    scene.db.exec("PRAGMA max_page_count=1");  // SQLite takes the present size instead
    EXPECT_EQ(said(scene.journal.append("a", 1, {entry(1), large})),
              not_recorded + "le disque est plein.");
    EXPECT_EQ(scene.journal.read("a").value(), before);
    scene.db.exec("PRAGMA max_page_count=1000000");
    EXPECT_TRUE(scene.journal.append("a", 1, {entry(1), large}));
    EXPECT_EQ(entries_in(scene.journal.read("a").value()),
              (std::vector{entry(0), entry(1), large}));
}

/// Root may write anywhere, so a read-only folder proves nothing under it: query_only makes SQLite
/// answer SQLITE_READONLY, as a protected file would.
TEST(Failure, OfAReadOnlyBaseIsSaidAndPasses) {
    const TempFolder folder;
    Scene scene{folder / "a.db"};
    scene.db.exec("PRAGMA query_only=ON");
    EXPECT_EQ(said(scene.journal.append("a", 0, {entry(0)})),
              not_recorded + "la base est en lecture seule.");
    EXPECT_EQ(scene.journal.read("a").value(), std::vector<Row>{});
    scene.db.exec("PRAGMA query_only=OFF");
    EXPECT_TRUE(scene.journal.append("a", 0, {entry(0)}));
}

/// /proc takes no folder, even from root.
TEST(Failure, OfAFolderThatCannotBeMadeIsSaid) {
    EXPECT_EQ(
        Store::open("/proc/constat/a.db").error(),
        (Problem{{"/proc/constat/a.db"},
                 "La base de données n’a pas été ouverte\u00A0: le dossier ne peut pas être créé.",
                 "Créez ce dossier, rendez-le modifiable, ou choisissez un autre dossier."}));
    EXPECT_EQ(said(Store::open("/proc/a.db")),
              "La base de données n’a pas été ouverte\u00A0: le fichier ne peut pas être ouvert.");
}

TEST(Failure, OfALockedBaseIsSaidAndPasses) {
    const TempFolder folder;
    Scene scene{folder / "a.db"};
    Connection other{folder / "a.db", Connection::Mode::write};
    other.exec("BEGIN IMMEDIATE");
    EXPECT_EQ(scene.journal.append("a", 0, {entry(0)}).error(),
              (Problem{{folder / "a.db"},
                       not_recorded + "un autre programme occupe la base.",
                       "Fermez l’autre programme, puis recommencez."}));
    EXPECT_EQ(scene.journal.read("a").value(), std::vector<Row>{});
    other.exec("ROLLBACK");
    EXPECT_TRUE(scene.journal.append("a", 0, {entry(0)}));
}

TEST(Failure, InTheMiddleOfABatchRecordsNoneOfIt) {
    const TempFolder folder;
    Scene scene{folder / "a.db"};
    scene.db.exec(
        "CREATE TEMP TRIGGER fail BEFORE INSERT ON entries WHEN NEW.seq = 2"
        " BEGIN SELECT RAISE(ABORT, 'no'); END");
    EXPECT_EQ(said(scene.journal.append("a", 0, {entry(0), entry(1), entry(2)})),
              not_recorded + "la base a refusé l’écriture ou la lecture («\u00A0no\u00A0»).");
    EXPECT_EQ(scene.journal.read("a").value(), std::vector<Row>{});
    EXPECT_TRUE(scene.journal.append("a", 0, {entry(0), entry(1)}));
}

}  // namespace
}  // namespace sim::store
