#include <cstdio>
#include <functional>
#include <sstream>

#include <nlohmann/json.hpp>

#include "assessment/statistics/packed.hpp"
#include "sim/store/columns.hpp"
#include "sim/store/database.hpp"
#include "sim/store/journal.hpp"
#include "tests/bench/kit.hpp"
#include "tests/bench/table.hpp"
#include "tests/support/source_folder.hpp"

/// Dashboards over 10,000 learners x 200 decisions: the packed columns of the program's own base,
/// read by one thread, against DuckDB on the same rows, when NODE_DIR has @duckdb/node-api.
namespace bench {
namespace {

namespace statistics = assessment::statistics;
namespace store = sim::store;

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

constexpr const char* program = "bench";

/// The base of the program: each learner ended a training, whose column is kept.
bool write_rows(store::Connection& db, const std::string& csv_path) {
    db.exec("PRAGMA synchronous=OFF");
    store::Journal journal{db};
    if (!store::columns_due(db, program)) return false;
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
        db.exec("INSERT INTO people(name) VALUES('Camille')");
        store::AttemptHead head;
        head.id = std::to_string(learner);
        head.person = db.last_insert_id();
        head.mode = store::training_mode;
        if (!journal.begin(head) || !journal.close(head.id) ||
            !store::keep_column(db, head.id, column))
            return false;
    }
    std::fclose(csv);
    db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    return true;
}

struct Answer {
    std::uint64_t groups = 0;
    std::uint64_t weak = 0;
    double check = 0;
    statistics::Groups added{};  ///< Everybody's together.
};

/// A group a learner and competency.
Answer by_learner(store::Connection& db) {
    Answer answer;
    statistics::Adder adder;
    const auto read = store::read_columns(db, [&](const store::LearnerColumn& learner) {
        int weak = 0;
        adder.add(learner.bytes);
        adder.take([&](std::size_t place, const statistics::Group& group) {
            ++answer.groups;
            statistics::add(group, answer.added[place]);
            answer.check += static_cast<double>(group.score) / static_cast<double>(group.count);
            weak += statistics::is_weak(group, 90) ? 1 : 0;
        });
        if (weak >= 2) ++answer.weak;
    });
    if (!read) answer.groups = 0;
    return answer;
}

statistics::Groups by_competency(store::Connection& db) {
    statistics::Total total;
    const auto read = store::read_columns(
        db, [&](const store::LearnerColumn& learner) { total.add(learner.bytes); });
    return read ? total.groups() : statistics::Groups{};
}

double median_ms(const std::function<void()>& dashboard) {
    std::vector<double> rounds;
    for (int round = 0; round < 7; ++round) rounds.push_back(1000 * timed(dashboard));
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
    auto db = store::open_database(folder / "cohort.db", store::migrations());
    if (!db || !write_rows(*db, folder / "cohort.csv"))
        return table.fail("the cohort's base was not made");
    const auto answer = by_learner(*db);
    char check[32];
    std::snprintf(check, sizeof check, "%.6f", answer.check);
    if (answer.groups != groups_expected || answer.weak != weak_expected ||
        std::string{check} != check_expected || by_competency(*db) != answer.added)
        return table.fail("the dashboards do not answer what the kit's do");
    const auto theirs = duckdb(folder.path().string());
    if (theirs.size() != 3)
        table.absent("DuckDB", "node, or @duckdb/node-api in NODE_DIR, is not installed");
    const auto learner_by_learner = [&] { (void)by_learner(*db); };
    const struct {
        const char* figure;
        std::function<void()> dashboard;
    } queries[] = {{"dashboard: learner x competency, 2 million decisions", learner_by_learner},
                   {"dashboard: by competency", [&] { (void)by_competency(*db); }},
                   {"dashboard: learners weak in two competencies", learner_by_learner}};
    for (std::size_t i = 0; i < std::size(queries); ++i) {
        Row row{.figure = queries[i].figure,
                .ours = median_ms(queries[i].dashboard),
                .unit = "ms",
                .better = Better::lower};
        if (theirs.size() == 3) {
            row.reference = "DuckDB, 2 threads";
            row.theirs = theirs[i];
            row.ratio = row.ours / row.theirs;
            row.target = 0.5;
        }
        table.add(row);
    }
}

}  // namespace bench
