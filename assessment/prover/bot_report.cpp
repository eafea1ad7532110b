#include <algorithm>
#include <utility>

#include "assessment/prover/bots.hpp"
#include "assessment/scoring/scoring.hpp"

namespace assessment::prover {
namespace {

Scores scores_of(Bot bot, const std::vector<BotResult>& results) {
    std::vector<int> percents;
    for (const auto& one : results)
        if (one.bot == bot) percents.push_back(one.percent);
    Scores scores{bot, percents.size()};
    if (percents.empty()) return scores;
    std::sort(percents.begin(), percents.end());
    const auto at = [&](std::size_t tenths) {
        return percents[(percents.size() - 1) * tenths / 10];
    };
    scores.least = percents.front();
    scores.tenth = at(1);
    scores.median = at(5);
    scores.ninetieth = at(9);
    scores.most = percents.back();
    return scores;
}

}  // namespace

BotResult result_of(Bot bot, const sim::scenario::Scenario& scenario,
                    const sim::scenario::AnswerKey& key,
                    const sim::attempt::Transcript& transcript) {
    const auto card = scoring::score(scenario, key, transcript);
    BotResult result{bot, card.automatic.percent(), {}};
    for (const auto& finding : card.findings)
        if (!finding.needs_jury) result.won.emplace(finding.criterion, finding.met);
    return result;
}

BotReport report_on(const std::vector<BotResult>& results) {
    BotReport report;
    for (const auto bot : all_bots) report.scores.push_back(scores_of(bot, results));
    struct Tally {
        int plays = 0;
        int won = 0;
    };
    std::map<std::string, std::array<Tally, all_bots.size()>> tallies;
    for (const auto& result : results)
        for (const auto& [criterion, won] : result.won) {
            auto& tally = tallies[criterion][static_cast<std::size_t>(result.bot)];
            ++tally.plays;
            tally.won += won ? 1 : 0;
        }
    for (const auto& [criterion, by_bot] : tallies) {
        Separation one{criterion, {}};
        for (std::size_t i = 0; i < by_bot.size(); ++i)
            if (by_bot[i].plays > 0) one.won[i] = 100 * by_bot[i].won / by_bot[i].plays;
        report.criteria.push_back(std::move(one));
    }
    return report;
}

}  // namespace assessment::prover
