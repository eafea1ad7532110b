#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/prover/proof.hpp"

/// Machines that play a case, to see which criteria tell a good handler from a bad one.
namespace assessment::prover {

enum class Bot { random, careless, hurried, expert };
inline constexpr std::array all_bots{Bot::random, Bot::careless, Bot::hurried, Bot::expert};

/// Random does whatever is offered. Careless says the first reply, fills forms with the first
/// option and reads nothing. Hurried knows the model play but cuts conversations short, reads,
/// cites and awaits nothing. Expert is the model play. The same seed, the same play, for ever.
sim::attempt::Transcript played_by(Bot bot, const sim::scenario::Scenario& scenario,
                                   const sim::scenario::AnswerKey& key, const ShippedPlay& model,
                                   std::uint64_t seed);

struct BotResult {
    Bot bot = Bot::random;
    int percent = 0;                  ///< Of the automatic marks.
    std::map<std::string, bool> won;  ///< By criterion, jury marks apart.
    friend bool operator==(const BotResult&, const BotResult&) = default;
};
BotResult result_of(Bot bot, const sim::scenario::Scenario& scenario,
                    const sim::scenario::AnswerKey& key,
                    const sim::attempt::Transcript& transcript);

/// Percents, in order: a tenth of the plays stand at or below `tenth`.
struct Scores {
    Bot bot = Bot::random;
    std::size_t plays = 0;
    int least = 0;
    int tenth = 0;
    int median = 0;
    int ninetieth = 0;
    int most = 0;
    friend bool operator==(const Scores&, const Scores&) = default;
};

/// How often each bot wins a criterion, in percent of its plays, in the order of `all_bots`.
struct Separation {
    std::string criterion;
    std::array<int, all_bots.size()> won{};
    /// Percent points between the expert and the careless: what the criterion tells apart.
    int discrimination() const { return won[3] - won[1]; }
    friend bool operator==(const Separation&, const Separation&) = default;
};
/// Below this, a criterion does not separate the expert from the careless.
inline constexpr int least_discrimination = 20;

struct BotReport {
    std::vector<Scores> scores;        ///< In the order of `all_bots`.
    std::vector<Separation> criteria;  ///< By id.
    friend bool operator==(const BotReport&, const BotReport&) = default;
};
BotReport report_on(const std::vector<BotResult>& results);

}  // namespace assessment::prover
