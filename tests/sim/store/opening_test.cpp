#include <gtest/gtest.h>

#include "sim/store/schema.hpp"
#include "sim/store/sqlite.hpp"
#include "sim/store/store.hpp"
#include "tests/sim/store/scene.hpp"

namespace sim::store {
namespace {

const std::string refused = "La base de données n’a pas été ouverte\u00A0: ";

/// A file of the given schema, closed, in rollback mode: nothing lies beside it.
void make_sqlite(const std::string& path, const std::string& sql) {
    Connection{path, Connection::Mode::create}.exec(sql);
}

void expect_refused_untouched(const TempFolder& folder, const std::string& path,
                              const std::string& why) {
    const auto before = folder.everything();
    const auto store = Store::open(path);
    EXPECT_EQ(said(store), refused + why);
    if (!store) {
        EXPECT_EQ(store.error().where.file, path);
        EXPECT_FALSE(store.error().remedy.empty());
    }
    EXPECT_EQ(folder.everything(), before);
}

TEST(Opening, TakesAnEmptyFileForANewDatabase) {
    const TempFolder folder;
    write_file(folder / "a.db", "");
    auto store = Store::open(folder / "a.db");
    ASSERT_TRUE(store);
    EXPECT_EQ(store->people().value(), std::vector<Person>{});
}

TEST(Opening, TakesAnEmptyDatabaseForANewOne) {
    const TempFolder folder;
    make_sqlite(folder / "a.db", "PRAGMA journal_mode=WAL");
    EXPECT_TRUE(Store::open(folder / "a.db"));
    EXPECT_TRUE(Store::open(folder / "a.db"));
}

TEST(Opening, RefusesAFileThatIsNoDatabase) {
    for (const std::string& bytes : {std::string{"x"}, std::string{"Cher Monsieur,\n"},
                                     std::string(5000, '\0'), std::string{"SQLite format 3"}}) {
        const TempFolder folder;
        write_file(folder / "a.db", bytes);
        expect_refused_untouched(folder, folder / "a.db",
                                 "le fichier est abîmé ou n’est pas une base de Constat.");
    }
}

TEST(Opening, RefusesAForeignDatabase) {
    const TempFolder folder;
    make_sqlite(folder / "tables.db", "CREATE TABLE recipes(name)");
    make_sqlite(folder / "owned.db", "PRAGMA application_id=252006673; CREATE TABLE t(a)");
    expect_refused_untouched(folder, folder / "tables.db",
                             "ce fichier n’est pas une base de Constat.");
    expect_refused_untouched(folder, folder / "owned.db",
                             "ce fichier n’est pas une base de Constat.");
}

TEST(Opening, RefusesAFolder) {
    const TempFolder folder;
    std::filesystem::create_directory(folder / "a.db");
    EXPECT_EQ(said(Store::open(folder / "a.db")),
              refused + "ce fichier n’est pas une base de Constat.");
    EXPECT_EQ(said(Store::open("")), refused + "son nom est vide.");
}

TEST(Opening, RefusesANewerFormat) {
    const TempFolder folder;
    ASSERT_TRUE(Store::open(folder / "a.db"));
    make_sqlite(folder / "a.db", "PRAGMA user_version=5");
    expect_refused_untouched(folder, folder / "a.db",
                             "elle vient d’une version plus récente de Constat (format 5, celui-ci "
                             "s’arrête au format 4).");
}

TEST(Opening, RefusesANewerFormatThatOnlyTheLogKnows) {
    const TempFolder folder;
    ASSERT_TRUE(Store::open(folder / "a.db"));
    Connection newer{folder / "a.db", Connection::Mode::write};
    newer.exec("PRAGMA user_version=5");  // left in the log: the connection stays open
    const auto main = bytes_of_file(folder / "a.db");
    const auto log = bytes_of_file(folder / "a.db-wal");
    EXPECT_FALSE(Store::open(folder / "a.db"));
    EXPECT_EQ(bytes_of_file(folder / "a.db"), main);
    EXPECT_EQ(bytes_of_file(folder / "a.db-wal"), log);
}

TEST(Opening, RefusesAnUnknownOldFormat) {
    const TempFolder folder;
    make_sqlite(folder / "a.db", "PRAGMA application_id=" + std::to_string(application_id) +
                                     "; CREATE TABLE people(name)");
    expect_refused_untouched(folder, folder / "a.db", "son format 0 est inconnu.");
}

TEST(Opening, RefusesADatabaseWithoutItsTables) {
    const TempFolder folder;
    make_sqlite(folder / "a.db", "PRAGMA application_id=" + std::to_string(application_id) +
                                     "; PRAGMA user_version=4; CREATE TABLE people(name)");
    expect_refused_untouched(folder, folder / "a.db", "le fichier est abîmé.");
}

TEST(Opening, RefusesDamagedPages) {
    const TempFolder folder;
    {
        auto store = with_attempt(folder / "a.db");
        std::vector<Entry> entries;
        for (int n = 0; n < 500; ++n) entries.push_back(entry(n));
        store.append("a", 0, entries).value();
    }
    const auto whole = bytes_of_file(folder / "a.db");
    auto holed = whole;
    holed.replace(whole.size() * 3 / 4, 8192, std::string(8192, '\xA5'));
    write_file(folder / "a.db", holed);
    expect_refused_untouched(folder, folder / "a.db", "le fichier est abîmé.");
    write_file(folder / "a.db", whole.substr(0, whole.size() / 2));
    expect_refused_untouched(folder, folder / "a.db", "la base est abîmée.");
    write_file(folder / "a.db", whole);
    EXPECT_TRUE(Store::open(folder / "a.db"));
}

TEST(Opening, NeverCrashesOnADamagedByte) {
    const TempFolder folder;
    with_attempt(folder / "a.db").append("a", 0, {entry(0), entry(1)}).value();
    const auto whole = bytes_of_file(folder / "a.db");
    for (std::size_t at = 0; at < whole.size(); at += 197) {
        auto damaged = whole;
        damaged[at] = static_cast<char>(~damaged[at]);
        const std::string path = folder / "b.db";
        write_file(path, damaged);
        if (auto store = Store::open(path)) {
            (void)store->read("a");
            (void)store->append("a", 2, {entry(2)});
            (void)store->integrity();
        } else {
            EXPECT_EQ(bytes_of_file(path), damaged) << "byte " << at;
        }
        std::filesystem::remove(path);
        std::filesystem::remove(path + "-wal");
        std::filesystem::remove(path + "-shm");
    }
}

}  // namespace
}  // namespace sim::store
