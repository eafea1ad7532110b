#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sstream>
#include <thread>

#include <nlohmann/json.hpp>

#include "assessment/statistics/packed.hpp"
#include "tests/bench/kit.hpp"
#include "tests/bench/table.hpp"
#include "tests/support/source_folder.hpp"

/// Dashboards over 10,000 learners x 200 decisions: one packed column in SQLite, its file opened
/// each time, against DuckDB on the same rows, when NODE_DIR has @duckdb/node-api.
namespace bench {
namespace {

namespace statistics = assessment::statistics;

constexpr std::uint64_t learners = 10'000;
constexpr std::uint64_t decisions = 200;
/// The kit's proof of the same work.
constexpr std::uint64_t groups_expected = 60'000;
constexpr const char* check_expected = "60017.726071";
constexpr std::uint64_t weak_expected = 6'682;

/// The rows of the kit (shared by every program that it compares).
statistics::PackedDecision decision(std::uint64_t i) {
    std::uint64_t z = (i + 1) * 0x9E37'79B9'7F4A'7C15ull;
    z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EBull;
    z ^= z >> 31;
    return {static_cast<std::uint8_t>(z % 6),
            static_cast<std::int8_t>(static_cast<int>((z >> 8) % 5) - 1),
            static_cast<std::uint8_t>(5 * (1 + (z >> 16) % 24))};
}

struct Close {
    void operator()(sqlite3* db) const { sqlite3_close(db); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

Database opened(const std::string& path) {
    sqlite3* db = nullptr;
    constexpr int own = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    sqlite3_open_v2(path.c_str(), &db, own, nullptr);  // Each thread has its own.
    sqlite3_exec(db, "PRAGMA mmap_size = 268435456", nullptr, nullptr, nullptr);
    return Database{db};
}
Statement prepared(const Database& db, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(db.get(), sql, -1, &statement, nullptr);
    return Statement{statement};
}

void write_rows(const std::string& db_path, const std::string& csv_path) {
    const auto db = opened(db_path);
    sqlite3_exec(db.get(),
                 "CREATE TABLE packed(attempt INTEGER PRIMARY KEY, decisions BLOB); BEGIN", nullptr,
                 nullptr, nullptr);
    const auto insert = prepared(db, "INSERT INTO packed VALUES(?, ?)");
    std::FILE* csv = std::fopen(csv_path.c_str(), "w");
    std::fprintf(csv, "learner,seq,competency,score,minutes\n");
    for (std::uint64_t learner = 0; learner < learners; ++learner) {
        std::string column;
        for (std::uint64_t seq = 0; seq < decisions; ++seq) {
            const auto one = decision(learner * decisions + seq);
            statistics::pack(one, column);
            std::fprintf(csv, "%d,%d,%d,%d,%d\n", static_cast<int>(learner), static_cast<int>(seq),
                         one.competency, one.score, one.minutes);
        }
        sqlite3_bind_int64(insert.get(), 1, static_cast<sqlite3_int64>(learner));
        sqlite3_bind_blob(insert.get(), 2, column.data(), static_cast<int>(column.size()),
                          SQLITE_TRANSIENT);
        sqlite3_step(insert.get());
        sqlite3_reset(insert.get());
    }
    std::fclose(csv);
    sqlite3_exec(db.get(), "COMMIT", nullptr, nullptr, nullptr);
}

struct Answer {
    std::uint64_t groups = 0;
    std::uint64_t weak = 0;
    double check = 0;
    statistics::Groups together{};
};

/// The learners from `first` on. `one_by_one`: a group a learner and competency; else together.
void add_half(const std::string& path, std::uint64_t first, bool one_by_one, Answer& answer) {
    const auto db = opened(path);
    const auto rows = prepared(db, "SELECT decisions FROM packed WHERE attempt BETWEEN ? AND ?");
    sqlite3_bind_int64(rows.get(), 1, static_cast<sqlite3_int64>(first));
    sqlite3_bind_int64(rows.get(), 2, static_cast<sqlite3_int64>(first + learners / 2 - 1));
    while (sqlite3_step(rows.get()) == SQLITE_ROW) {
        const std::string_view column{
            static_cast<const char*>(sqlite3_column_blob(rows.get(), 0)),
            static_cast<std::size_t>(sqlite3_column_bytes(rows.get(), 0))};
        if (!one_by_one) {
            statistics::add(column, answer.together);
            continue;
        }
        statistics::Groups mine{};
        statistics::add(column, mine);
        for (const auto& group : mine) {
            if (group.count == 0) continue;
            ++answer.groups;
            answer.check += static_cast<double>(group.score) / static_cast<double>(group.count);
        }
        if (statistics::weak(mine, 90) >= 2) ++answer.weak;
    }
}

/// On two threads, as DuckDB is given two.
Answer dashboard(const std::string& path, bool one_by_one) {
    Answer answer;
    Answer half;
    std::thread other{[&] { add_half(path, learners / 2, one_by_one, half); }};
    add_half(path, 0, one_by_one, answer);
    other.join();
    answer.groups += half.groups;
    answer.weak += half.weak;
    answer.check += half.check;
    for (std::size_t i = 0; i < half.together.size(); ++i) {
        answer.together[i].count += half.together[i].count;
        answer.together[i].score += half.together[i].score;
        answer.together[i].minutes += half.together[i].minutes;
    }
    return answer;
}

double median_ms(const std::string& path, bool one_by_one) {
    std::vector<double> rounds;
    for (int round = 0; round < 7; ++round)
        rounds.push_back(1000 * timed([&] { (void)dashboard(path, one_by_one); }));
    return median(rounds);
}

/// DuckDB's median of each query, in the order of the kit; empty when it is not there.
std::vector<double> duckdb(const std::string& folder) {
    std::vector<double> medians;
    const auto printed_lines = printed("node '" + sim::test::source_folder() +
                                       "/tests/bench/kit/cohort_duckdb.mjs' '" + folder + "'");
    if (!printed_lines) return medians;
    std::istringstream lines{*printed_lines};
    for (std::string line; std::getline(lines, line);)
        if (const auto json = nlohmann::json::parse(line, nullptr, false);
            json.is_object() && json.contains("median_ms"))
            medians.push_back(json["median_ms"].get<double>());
    return medians;
}

}  // namespace

void cohort_rows(Table& table) {
    const TempFolder folder;
    const auto path = folder / "cohort.db";
    write_rows(path, folder / "cohort.csv");
    const auto answer = dashboard(path, true);
    char check[32];
    std::snprintf(check, sizeof check, "%.6f", answer.check);
    if (answer.groups != groups_expected || answer.weak != weak_expected ||
        std::string{check} != check_expected)
        return table.fail("the dashboards do not answer what the kit's do");
    const auto theirs = duckdb(folder.path().string());
    if (theirs.size() != 3)
        table.absent("DuckDB", "node, or @duckdb/node-api in NODE_DIR, is not installed");
    const struct {
        const char* figure;
        bool one_by_one;
        std::size_t query;
    } queries[] = {{"dashboard: learner x competency, 2 million decisions", true, 0},
                   {"dashboard: by competency", false, 1},
                   {"dashboard: learners weak in two competencies", true, 2}};
    for (const auto& query : queries) {
        Row row{.figure = query.figure,
                .ours = median_ms(path, query.one_by_one),
                .unit = "ms",
                .better = Better::lower};
        if (theirs.size() == 3) {
            row.reference = "DuckDB, 2 threads";
            row.theirs = theirs[query.query];
            row.ratio = row.ours / row.theirs;
            row.target = 0.5;
        }
        table.add(row);
    }
}

}  // namespace bench
