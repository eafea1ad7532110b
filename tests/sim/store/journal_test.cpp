#include <gtest/gtest.h>

#include "sim/store/sqlite.hpp"
#include "sim/store/store.hpp"
#include "tests/sim/store/scene.hpp"

namespace sim::store {
namespace {

constexpr auto does_not_follow = "La décision n’a pas été enregistrée\u00A0: l’entrée ";

TEST(Journal, ReadsBackWhatWasAppended) {
    const TempFolder folder;
    auto store = with_attempt(folder / "a.db");
    const auto first = store.append("a", 0, {entry(0)}).value();
    const auto second = store.append("a", first.next_seq, {entry(1), entry(2)}).value();
    const auto rows = store.read("a").value();
    EXPECT_EQ(entries_in(rows), (std::vector{entry(0), entry(1), entry(2)}));
    EXPECT_EQ(first, (Receipt{1, rows[0].chain}));
    EXPECT_EQ(second, (Receipt{3, rows[2].chain}));
}

/// The chain is a file format: these values hold for ever (computed apart, with hashlib).
TEST(Journal, ChainsAsDocumented) {
    const TempFolder folder;
    auto store = with_attempt(folder / "a.db");
    store.append("a", 0, {{"{}", 1}, {"{\"a\":\"œ\"}", 0xFFFF'FFFF'FFFF'FFFFull}}).value();
    EXPECT_EQ(
        store.read("a").value(),
        (std::vector{
            Row{0, {"{}", 1}, "35bc8182c61d1460bb19a9f08efd33f3224c8c650556d88fa239e15bc25d76ed"},
            Row{1,
                {"{\"a\":\"œ\"}", 0xFFFF'FFFF'FFFF'FFFFull},
                "5792be9016a92ce5cd7e28a844cae32fae1e319e3bfa1d47add82dcd299f8dab"}}));
}

TEST(Journal, GoesOnAfterReopening) {
    const TempFolder folder;
    with_attempt(folder / "a.db").append("a", 0, {entry(0)}).value();
    auto store = Store::open(folder / "a.db").value();
    EXPECT_TRUE(store.append("a", 1, {entry(1)}));
    EXPECT_EQ(entries_in(store.read("a").value()), (std::vector{entry(0), entry(1)}));
}

TEST(Journal, KeepsTwoAttemptsApart) {
    const TempFolder folder;
    auto store = with_attempt(folder / "a.db");
    auto second = store.attempt("a").value();
    second.id = "b";
    must(store.begin(second));
    store.append("a", 0, {entry(0)}).value();
    store.append("b", 0, {entry(7)}).value();
    store.append("a", 1, {entry(1)}).value();
    EXPECT_EQ(entries_in(store.read("a").value()), (std::vector{entry(0), entry(1)}));
    EXPECT_EQ(entries_in(store.read("b").value()), std::vector{entry(7)});
}

TEST(Journal, AcceptsTheVerySameEntriesAgain) {
    const TempFolder folder;
    auto store = with_attempt(folder / "a.db");
    const auto receipt = store.append("a", 0, {entry(0), entry(1)}).value();
    store.append("a", 2, {entry(2)}).value();
    must(store.close("a"));
    EXPECT_EQ(store.append("a", 0, {entry(0), entry(1)}).value(), receipt);
    EXPECT_EQ(store.read("a").value().size(), 3u);
}

TEST(Journal, RefusesEntriesThatDoNotFollow) {
    const TempFolder folder;
    auto store = with_attempt(folder / "a.db");
    store.append("a", 0, {entry(0), entry(1)}).value();
    const auto before = store.read("a").value();
    const struct {
        std::int64_t seq;
        std::vector<Entry> entries;
    } cases[] = {{3, {entry(2)}},               // a gap
                 {1, {entry(9)}},               // another entry
                 {1, {entry(1), entry(2)}},     // half already there
                 {1, {{entry(1).payload, 5}}},  // another state
                 {1, {}},
                 {-1, {entry(0)}}};
    for (const auto& wrong : cases) {
        EXPECT_EQ(said(store.append("a", wrong.seq, wrong.entries)),
                  does_not_follow + std::to_string(wrong.seq) +
                      " ne suit pas le journal, qui attend l’entrée 2.");
    }
    EXPECT_EQ(store.read("a").value(), before);
    EXPECT_TRUE(store.append("a", 2, {entry(2)}));
}

TEST(Journal, RefusesAnUnknownAttempt) {
    const TempFolder folder;
    auto store = with_attempt(folder / "a.db");
    const std::string unknown = "La tentative «\u00A0z\u00A0» n’est pas dans cette base.";
    EXPECT_EQ(said(store.append("z", 0, {entry(0)})), unknown);
    EXPECT_EQ(said(store.read("z")), unknown);
    EXPECT_EQ(said(store.close("z")), unknown);
}

TEST(Journal, TakesNothingMoreOnceClosed) {
    const TempFolder folder;
    auto store = with_attempt(folder / "a.db");
    store.append("a", 0, {entry(0)}).value();
    EXPECT_TRUE(store.close("a"));
    EXPECT_TRUE(store.close("a"));
    EXPECT_EQ(said(store.append("a", 1, {entry(1)})),
              "La décision n’a pas été enregistrée\u00A0: la tentative est close.");
    EXPECT_EQ(store.attempt("a").value().state, "closed");
    EXPECT_EQ(entries_in(store.read("a").value()), std::vector{entry(0)});
}

TEST(Journal, SeesWhatAnotherWindowAppended) {
    const TempFolder folder;
    auto store = with_attempt(folder / "a.db");
    store.append("a", 0, {entry(0)}).value();
    auto other = Store::open(folder / "a.db").value();
    other.append("a", 1, {entry(1)}).value();
    EXPECT_FALSE(store.append("a", 1, {entry(9)}));
    EXPECT_TRUE(store.append("a", 2, {entry(2)}));
    must(other.close("a"));
    EXPECT_FALSE(store.append("a", 3, {entry(3)}));
}

TEST(Journal, IsAppendOnlyForWhoeverOpensTheFile) {
    const TempFolder folder;
    auto store = with_attempt(folder / "a.db");
    store.append("a", 0, {entry(0), entry(1)}).value();
    const auto before = store.read("a").value();
    Connection raw{folder / "a.db", Connection::Mode::write};
    for (const auto* sql :
         {"UPDATE entries SET payload = 'x'", "DELETE FROM entries",
          "INSERT INTO entries VALUES((2 << 32), 'x', 0, zeroblob(32))",
          "INSERT OR REPLACE INTO entries VALUES((1 << 32) + 1, 'x', 0, zeroblob(32))",
          "REPLACE INTO entries VALUES((1 << 32) + 0, 'x', 0, zeroblob(32))",
          "UPDATE OR REPLACE entries SET key = 1 << 32 WHERE seq = 1",
          "INSERT INTO entries VALUES((1 << 32) + 3, 'x', 0, zeroblob(32))", "DELETE FROM attempts",
          "UPDATE attempts SET seed = 4", "UPDATE attempts SET state = 'closed'"}) {
        EXPECT_THROW(raw.exec(sql), SqlFault) << sql;
    }
    EXPECT_EQ(store.read("a").value(), before);
}

TEST(Journal, StaysClosedForWhoeverOpensTheFile) {
    const TempFolder folder;
    auto store = with_attempt(folder / "a.db");
    must(store.close("a"));
    Connection raw{folder / "a.db", Connection::Mode::write};
    EXPECT_THROW(raw.exec("INSERT INTO entries VALUES((1 << 32) + 0, 'x', 0, zeroblob(32))"),
                 SqlFault);
    EXPECT_THROW(raw.exec("UPDATE attempts SET state = 'open', sealed_count = NULL,"
                          " sealed_chain = NULL"),
                 SqlFault);
}

TEST(Journal, SaysAtWhichEntryItBreaks) {
    const struct {
        const char* tampering;
        const char* says;
    } cases[] = {
        {"UPDATE entries SET payload = 'x' WHERE seq = 1",
         "Le journal est rompu à l’entrée 1\u00A0: elle ne correspond plus à son empreinte."},
        {"UPDATE entries SET state_digest = 5 WHERE seq = 2",
         "Le journal est rompu à l’entrée 2\u00A0: elle ne correspond plus à son empreinte."},
        {"UPDATE entries SET chain = zeroblob(32) WHERE seq = 0",
         "Le journal est rompu à l’entrée 0\u00A0: elle ne correspond plus à son empreinte."},
        {"DELETE FROM entries WHERE seq = 1",
         "Le journal est rompu à l’entrée 1\u00A0: elle manque."},
        {"DELETE FROM entries WHERE seq = 2",
         "Le journal est rompu à l’entrée 2\u00A0: la fin du journal ne correspond plus à son "
         "sceau."},
        {"UPDATE attempts SET case_hash = 'another case'",
         "Le journal est rompu à l’entrée 0\u00A0: elle ne correspond plus à son empreinte."},
    };
    for (const auto& wrong : cases) {
        const TempFolder folder;
        auto store = with_attempt(folder / "a.db");
        store.append("a", 0, {entry(0), entry(1), entry(2)}).value();
        must(store.close("a"));
        Connection raw{folder / "a.db", Connection::Mode::write};
        raw.exec(
            "DROP TRIGGER entries_kept_as_they_are; DROP TRIGGER entries_kept;"
            "DROP TRIGGER attempts_only_close");
        raw.exec(wrong.tampering);
        EXPECT_EQ(said(store.read("a")), wrong.says) << wrong.tampering;
    }
}

}  // namespace
}  // namespace sim::store
