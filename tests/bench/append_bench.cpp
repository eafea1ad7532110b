#include <sqlite3.h>

#include "sim/store/store.hpp"
#include "tests/bench/kit.hpp"
#include "tests/bench/table.hpp"

/// Durable appends, one decision at a time, beside bare SQLite in the same mode with the same
/// bytes.
namespace bench {
namespace {

namespace store = sim::store;

constexpr int appends_a_round = 400;
constexpr int appends_compared = 25;

std::string payload(std::int64_t n) {
    return R"({"act":"set_reserve","event":"decision_taken","fields":{"amount":"1250.00 EUR","item":)"
           R"("indemnite"},"note":")" +
           std::string(260, 'x') + R"(","n":)" + std::to_string(n) + "}";
}

void demand(int code) {
    sim::check(code == SQLITE_OK || code == SQLITE_DONE, "bare SQLite works");
}

/// What one would write first: the same columns, one insert a transaction, a statement kept.
class Bare {
public:
    explicit Bare(const std::string& path) {
        demand(sqlite3_open(path.c_str(), &db_));
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("CREATE TABLE entries(attempt INTEGER NOT NULL, seq INTEGER NOT NULL, payload TEXT NOT"
            " NULL, state_digest INTEGER NOT NULL, chain BLOB NOT NULL, PRIMARY KEY(attempt, seq))"
            " STRICT, WITHOUT ROWID");
        demand(sqlite3_prepare_v2(db_, "INSERT INTO entries VALUES(1, ?, ?, ?, ?)", -1, &insert_,
                                  nullptr));
    }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;
    ~Bare() {
        sqlite3_finalize(insert_);
        sqlite3_close(db_);
    }
    void append(std::int64_t seq, const store::Entry& entry) {
        static constexpr char link[32] = {};
        sqlite3_bind_int64(insert_, 1, seq);
        sqlite3_bind_text(insert_, 2, entry.payload.data(), static_cast<int>(entry.payload.size()),
                          SQLITE_STATIC);
        sqlite3_bind_int64(insert_, 3, static_cast<std::int64_t>(entry.state_digest));
        sqlite3_bind_blob(insert_, 4, link, sizeof link, SQLITE_STATIC);
        demand(sqlite3_step(insert_));
        demand(sqlite3_reset(insert_));
    }

private:
    void run(const char* sql) { demand(sqlite3_exec(db_, sql, nullptr, nullptr, nullptr)); }
    sqlite3* db_ = nullptr;
    sqlite3_stmt* insert_ = nullptr;
};

store::Store ours(const std::string& path) {
    auto opened = store::Store::open(path).value();
    const auto person = opened.add_person("Camille").value();
    store::AttemptHead head{.id = "a",
                            .person = person,
                            .case_id = "c",
                            .case_hash = "c",
                            .law_hash = "l",
                            .grid_hash = "g",
                            .engine = "1",
                            .seed = 1,
                            .mode = "training",
                            .started_at = "2026-03-10T09:15:00+01:00"};
    sim::check(opened.begin(head).has_value(), "the attempt begins");
    return opened;
}

}  // namespace

void append_rows(Table& table) {
    const TempFolder folder;
    auto journal = ours(folder / "ours.db");
    Bare bare{folder / "bare.db"};
    std::vector<double> mine, theirs, ratios;
    std::int64_t seq = 0;
    for (int round = 0; round < appends_compared; ++round) {
        double a = 0, b = 0;
        for (int i = 0; i < appends_a_round; ++i, ++seq) {
            const store::Entry entry{payload(seq), static_cast<std::uint64_t>(seq) * 977};
            const std::vector<store::Entry> one{entry};
            const auto us = [&] { sim::check(journal.append("a", seq, one).has_value(), "kept"); };
            const auto they = [&] { bare.append(seq, entry); };
            // Who goes first alternates: the disk treats the second of two writes otherwise.
            if (i % 2 == 0) a += timed(us);
            b += timed(they);
            if (i % 2 != 0) a += timed(us);
        }
        mine.push_back(appends_a_round / a);
        theirs.push_back(appends_a_round / b);
        ratios.push_back(b / a);
    }
    table.add({.figure = "durable appends, WAL FULL, one a transaction",
               .ours = median(mine),
               .unit = "/s",
               .reference = "bare SQLite /s",
               .theirs = median(theirs),
               .ratio = median(ratios),
               .target = 0.95});
}

}  // namespace bench
