#include "sim/store/store.hpp"

#include <gtest/gtest.h>

#include "sim/store/sqlite.hpp"
#include "tests/sim/store/scene.hpp"

namespace sim::store {
namespace {

static_assert(!std::is_copy_constructible_v<Store> && std::is_nothrow_move_constructible_v<Store>);

TEST(Store, CreatesItsFileAndItsFolder) {
    const TempFolder folder;
    const std::string path = folder / "données/constat/constat.db";
    ASSERT_TRUE(Store::open(path));
    EXPECT_TRUE(std::filesystem::exists(path));
}

TEST(Store, FindsEverythingAgainWhenReopened) {
    const TempFolder folder;
    const auto id = [&] {
        auto store = Store::open(folder / "a.db").value();
        must(store.set_setting("theme", "dark"));
        return store.add_person("Camille Noël").value();
    }();
    auto store = Store::open(folder / "a.db").value();
    EXPECT_EQ(store.people().value(), (std::vector{Person{id, "Camille Noël", "apprentice"}}));
    EXPECT_EQ(store.setting("theme").value(), "dark");
}

TEST(Store, AddsPeopleInOrderAndRefusesAnEmptyName) {
    const TempFolder folder;
    auto store = Store::open(folder / "a.db").value();
    const auto first = store.add_person("Zoé").value();
    const auto second = store.add_person("Adam").value();
    EXPECT_EQ(said(store.add_person("  ")),
              "La personne n’a pas été ajoutée\u00A0: son nom est vide.");
    EXPECT_EQ(store.people().value(), (std::vector{Person{first, "Zoé"}, Person{second, "Adam"}}));
}

TEST(Store, KeepsAContentOnceUnderItsSha256) {
    const TempFolder folder;
    auto store = Store::open(folder / "a.db").value();
    const std::string hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    EXPECT_EQ(store.keep_content("abc").value(), hash);
    EXPECT_EQ(store.keep_content("abc").value(), hash);
    EXPECT_EQ(store.content(hash).value(), "abc");
    Connection raw{folder / "a.db", Connection::Mode::write};
    EXPECT_EQ(raw.integer("SELECT count(*) FROM contents"), 1);
}

TEST(Store, KeepsEmptyAndBinaryContents) {
    const TempFolder folder;
    auto store = Store::open(folder / "a.db").value();
    const std::string binary{"\0\xff\n\0", 4};
    EXPECT_EQ(store.content(store.keep_content("").value()).value(), "");
    EXPECT_EQ(store.content(store.keep_content(binary).value()).value(), binary);
}

TEST(Store, RefusesAContentThatNoLongerMatchesItsHash) {
    const TempFolder folder;
    auto store = Store::open(folder / "a.db").value();
    const auto hash = store.keep_content("abc").value();
    Connection raw{folder / "a.db", Connection::Mode::write};
    EXPECT_THROW(raw.exec("UPDATE contents SET bytes = x'00'"), SqlFault);
    raw.exec("DROP TRIGGER contents_kept_as_they_are; UPDATE contents SET bytes = x'00'");
    EXPECT_EQ(said(store.content(hash)),
              "Le contenu d’empreinte " + hash + " ne correspond plus à son empreinte.");
}

TEST(Store, SaysThatAContentIsUnknown) {
    const TempFolder folder;
    auto store = Store::open(folder / "a.db").value();
    EXPECT_EQ(said(store.content("00")), "Le contenu d’empreinte 00 n’est pas dans cette base.");
}

TEST(Store, ListsAttemptsOfOnePersonOrOfAll) {
    const TempFolder folder;
    auto store = Store::open(folder / "a.db").value();
    const auto zoe = store.add_person("Zoé").value();
    const auto adam = store.add_person("Adam").value();
    const auto first = head_of("one", zoe);
    const auto second = head_of("two", adam);
    must(store.begin(first));
    must(store.begin(second));
    EXPECT_EQ(store.attempts().value(), (std::vector{first, second}));
    EXPECT_EQ(store.attempts(adam).value(), std::vector{second});
    EXPECT_EQ(store.attempt("one").value(), first);
    EXPECT_EQ(said(store.attempt("three")),
              "La tentative «\u00A0three\u00A0» n’est pas dans cette base.");
}

TEST(Store, BeginsAnAttemptOnceHoweverOftenItIsAsked) {
    const TempFolder folder;
    auto store = with_attempt(folder / "a.db");
    const auto head = store.attempt("a").value();
    EXPECT_TRUE(store.begin(head));
    auto other = head;
    other.seed = 3;
    EXPECT_EQ(said(store.begin(other)),
              "La tentative n’a pas été commencée\u00A0: son identifiant est déjà pris.");
    EXPECT_EQ(store.attempts().value(), std::vector{head});
}

TEST(Store, RefusesToBeginForNobodyOrAlreadyClosed) {
    const TempFolder folder;
    auto store = Store::open(folder / "a.db").value();
    EXPECT_EQ(said(store.begin(head_of("a", 12))),
              "La tentative n’a pas été commencée\u00A0: la personne n’est pas connue.");
    auto closed = head_of("a", store.add_person("Zoé").value());
    closed.state = "closed";
    EXPECT_FALSE(store.begin(closed));
    EXPECT_EQ(store.attempts().value(), std::vector<AttemptHead>{});
}

TEST(Store, KeepsTheLastMarksOfAnAttempt) {
    const TempFolder folder;
    auto store = with_attempt(folder / "a.db");
    EXPECT_EQ(store.marks("a").value(), std::nullopt);
    must(store.save_marks("a", "{\"total\":1}"));
    must(store.save_marks("a", "{\"total\":2}"));
    EXPECT_EQ(store.marks("a").value(), "{\"total\":2}");
    EXPECT_FALSE(store.save_marks("b", "{}"));
}

TEST(Store, RemembersSettings) {
    const TempFolder folder;
    auto store = Store::open(folder / "a.db").value();
    EXPECT_EQ(store.setting("window").value(), std::nullopt);
    must(store.set_setting("window", "1366x768"));
    must(store.set_setting("window", "1920x1080"));
    EXPECT_EQ(store.setting("window").value(), "1920x1080");
}

TEST(Store, BacksUpWholeIntoOneNewFile) {
    const TempFolder folder;
    auto store = with_attempt(folder / "a.db");
    store.append("a", 0, {entry(0), entry(1)}).value();
    must(store.backup(folder / "b.db"));
    EXPECT_FALSE(std::filesystem::exists(folder / "b.db-wal"));
    auto copy = Store::open(folder / "b.db").value();
    EXPECT_EQ(copy.read("a").value(), store.read("a").value());
    EXPECT_EQ(copy.attempts().value(), store.attempts().value());
}

TEST(Store, NeverBacksUpOverAFile) {
    const TempFolder folder;
    auto store = with_attempt(folder / "a.db");
    write_file(folder / "b.db", "thesis");
    EXPECT_EQ(said(store.backup(folder / "b.db")),
              "La sauvegarde n’a pas été faite\u00A0: un fichier porte déjà ce nom.");
    EXPECT_EQ(bytes_of_file(folder / "b.db"), "thesis");
    EXPECT_EQ(said(store.backup("/proc/constat/b.db")),
              "La sauvegarde n’a pas été faite\u00A0: le fichier ne peut pas être ouvert.");
}

TEST(Store, VouchesForItsIntegrity) {
    const TempFolder folder;
    auto store = with_attempt(folder / "a.db");
    store.append("a", 0, {entry(0)}).value();
    EXPECT_EQ(store.integrity().value(), "ok");
    Connection raw{folder / "a.db", Connection::Mode::write};
    raw.exec("DROP TRIGGER entries_kept_as_they_are; UPDATE entries SET payload = 'x'");
    EXPECT_EQ(store.integrity().value(),
              "Le journal est rompu à l’entrée 0\u00A0: elle ne correspond plus à son empreinte.");
}

}  // namespace
}  // namespace sim::store
