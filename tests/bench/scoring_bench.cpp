#include <thread>

#include "assessment/scoring/scoring.hpp"
#include "sim/session/model_play.hpp"
#include "tests/bench/table.hpp"
#include "tests/support/source_folder.hpp"

/// What marks cost: one long attempt, and a whole promotion marked again.
namespace bench {
namespace {

namespace attempt = sim::attempt;
namespace scoring = assessment::scoring;

constexpr std::size_t long_attempt = 300;
constexpr int promotion = 10'000;

/// The model play of the flagship, its entries said again until there are enough.
attempt::Transcript long_transcript(const sim::session::Variant& variant,
                                    const std::vector<attempt::Event>& events) {
    auto played = attempt::replay(variant.scenario, events).transcript;
    const auto first = played.entries;
    for (std::size_t i = 0; played.entries.size() < long_attempt; ++i) {
        auto entry = first[i % first.size()];
        entry.seq = static_cast<std::int64_t>(played.entries.size());
        played.entries.push_back(std::move(entry));
    }
    return played;
}

/// Replays and scores `count` attempts.
void mark_again(const sim::session::Variant& variant, const std::vector<attempt::Event>& events,
                int count) {
    for (int i = 0; i < count; ++i) {
        const auto play = attempt::replay(variant.scenario, events);
        const auto card = scoring::score(variant.scenario, variant.key, play.transcript);
        sim::check(!card.findings.empty(), "a card says something");
    }
}

}  // namespace

void scoring_rows(Table& table) {
    const auto pins = sim::session::pins_of(sim::test::source_folder(), "fuite-rue-des-lilas");
    if (!pins) return table.absent("scoring", sim::to_text(pins.error()));
    const auto variant = sim::session::open_variant(*pins, 1);
    const auto events = sim::session::model_play(*pins, 1);
    if (!variant || !events) return table.absent("scoring", "the case does not open");
    const auto transcript = long_transcript(*variant, *events);
    std::vector<double> rounds;
    for (int round = 0; round < 200; ++round)
        rounds.push_back(1000 * cpu_timed([&] {
                             for (int i = 0; i < 10; ++i)
                                 (void)scoring::score(variant->scenario, variant->key, transcript);
                         }) /
                         10);
    table.add({.figure = "scoring an attempt of 300 entries",
               .ours = median(rounds),
               .unit = "ms",
               .target = 1,
               .better = Better::lower});
    const auto spent = timed([&] {
        std::thread other{[&] { mark_again(*variant, *events, promotion / 2); }};
        mark_again(*variant, *events, promotion / 2);
        other.join();
    });
    table.add({.figure = "re-marking 10,000 attempts, replay and score, two threads",
               .ours = promotion / spent,
               .unit = "/s",
               .target = 2000});
}

}  // namespace bench
