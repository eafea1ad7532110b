#include <algorithm>
#include <array>
#include <ostream>

#include <nlohmann/json.hpp>

#include "assessment/prover/bots.hpp"
#include "sim/base/counted.hpp"
#include "sim/cli/prove_modes.hpp"

namespace sim::cli {
namespace {

using namespace assessment::prover;
using Json = nlohmann::json;

struct BotWords {
    const char* id;
    const char* french;
};
/// In the order of `all_bots`.
constexpr std::array<BotWords, all_bots.size()> bot_words{{{"random", "au hasard"},
                                                           {"careless", "négligent"},
                                                           {"hurried", "pressé"},
                                                           {"expert", "expert"}}};

Json to_json(const ProveCase& proving, std::size_t plays, const BotReport& report) {
    Json json{{"case", proving.id},    {"seeds", proving.seeds},
              {"plays", plays},        {"least_discrimination", least_discrimination},
              {"bots", Json::array()}, {"criteria", Json::array()}};
    for (const auto& one : report.scores)
        json["bots"].push_back({{"bot", bot_words[static_cast<std::size_t>(one.bot)].id},
                                {"plays", one.plays},
                                {"least", one.least},
                                {"tenth", one.tenth},
                                {"median", one.median},
                                {"ninetieth", one.ninetieth},
                                {"most", one.most}});
    for (const auto& one : report.criteria) {
        Json won;
        for (std::size_t i = 0; i < bot_words.size(); ++i) won[bot_words[i].id] = one.won[i];
        json["criteria"].push_back({{"criterion", one.criterion},
                                    {"won", won},
                                    {"discrimination", one.discrimination()},
                                    {"separates", one.discrimination() >= least_discrimination}});
    }
    return json;
}

void tell(const ProveCase& proving, std::size_t plays, const BotReport& report, std::ostream& out) {
    out << proving.id << "\u00A0: " << counted(plays, "partie", "parties") << " par joueur, sur "
        << counted(proving.seeds.size(), "variante", "variantes") << ". Notes en %\u00A0:\n";
    for (const auto& one : report.scores)
        out << "- " << bot_words[static_cast<std::size_t>(one.bot)].french << "\u00A0: de "
            << one.least << " à " << one.most << ", médiane " << one.median
            << ", huit parties sur dix de " << one.tenth << " à " << one.ninetieth << '\n';
    out << "\nCritères gagnés, en % des parties (au hasard, négligent, pressé, expert)\u00A0:\n";
    for (const auto& one : report.criteria) {
        out << "- " << one.criterion << "\u00A0:";
        for (const auto won : one.won) out << ' ' << won;
        if (one.discrimination() < least_discrimination)
            out << " – ne sépare pas l’expert du négligent";
        out << '\n';
    }
    const auto weak = std::count_if(
        report.criteria.begin(), report.criteria.end(),
        [](const Separation& one) { return one.discrimination() < least_discrimination; });
    out << '\n'
        << counted(static_cast<std::size_t>(weak), "critère", "critères") << " sur "
        << report.criteria.size() << (weak < 2 ? " ne sépare pas" : " ne séparent pas")
        << " l’expert du négligent (moins de " << least_discrimination << " points d’écart).\n";
}

}  // namespace

int prove_bots(const ProveCase& proving, std::size_t plays, Streams streams) {
    const auto played = variants_played(proving);
    if (!played) return print(played.error(), streams, content_faults);
    std::vector<BotResult> results(plays * all_bots.size());
    Progress progress{streams, "Partie", results.size()};
    on_every_core(results.size(), [&](std::size_t place) {
        const auto bot = all_bots[place % all_bots.size()];
        const auto turn = place / all_bots.size();
        const auto& one = (*played)[turn % played->size()];
        const auto& [scenario, key, invariants] = one.variant;
        results[place] = result_of(bot, scenario, key,
                                   played_by(bot, scenario, key, one.plays.front(), turn + 1));
        progress.one_more();
    });
    const auto report = report_on(results);
    if (proving.json)
        streams.out << to_json(proving, plays, report).dump(1) << '\n';
    else
        tell(proving, plays, report, streams.out);
    return done;
}

}  // namespace sim::cli
