#include "sim/session/journal.hpp"
#include "sim/session/model_play.hpp"
#include "sim/session/office.hpp"
#include "tests/bench/table.hpp"
#include "tests/support/source_folder.hpp"

/// The screen of a cohort, opened for the first time, which scores every attempt, then again, which
/// reads the cards that the first kept.
namespace bench {
namespace {

namespace session = sim::session;

constexpr const char* case_id = "premier-cas";
constexpr int attempts = 200;
constexpr std::uint64_t variants = 8;
constexpr sim::session::certification::Actor trainer{9, assessment::certification::Role::trainer};

bool play(sim::store::Store& store, const session::Pins& pins, std::uint64_t seed) {
    const auto begun =
        session::begin(store, 1, case_id, pins, seed, "training", "2026-11-20T09:00:00Z");
    const auto events = session::model_play(pins, seed);
    if (!begun || !events) return false;
    std::vector<std::uint64_t> digests;
    sim::attempt::Attempt state;
    for (const auto& event : *events) {
        sim::attempt::evolve_in_place(begun->variant.scenario, state, event);
        digests.push_back(sim::attempt::digest(state));
    }
    return session::append(store, begun->head.id, 0, *events, digests).has_value();
}

}  // namespace

void cohort_screen_rows(Table& table) {
    const session::ScratchDatabase database;
    auto store = sim::store::Store::open(database.path());
    const auto pins = session::pins_of(sim::test::source_folder(), case_id);
    if (!store || !pins || !store->add_person("Camille"))
        return table.fail("the cohort's base was not made");
    for (int i = 0; i < attempts; ++i)
        if (!play(*store, *pins, static_cast<std::uint64_t>(i) % variants + 1))
            return table.fail("the cohort's attempts were not played");
    std::size_t read = 0;
    const auto open = [&] {
        const auto cohort = session::cohort(*store, trainer);
        read = cohort ? cohort->plays.size() : 0;
    };
    const double scored = 1000 * cpu_timed(open);
    std::vector<double> rounds;
    for (int round = 0; round < 5; ++round) rounds.push_back(1000 * cpu_timed(open));
    if (read != attempts) return table.fail("the cohort does not hold its attempts");
    Row row{.figure = "cohort screen: 200 attempts, cards kept",
            .ours = median(rounds),
            .unit = "ms",
            .better = Better::lower};
    row.reference = "the first opening, which scores them";
    row.theirs = scored;
    row.ratio = row.ours / row.theirs;
    row.target = 0.2;
    table.add(row);
}

}  // namespace bench
