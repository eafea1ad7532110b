#include <algorithm>

#include "assessment/prover/proof.hpp"
#include "assessment/scoring/scoring.hpp"

namespace assessment::prover {

using namespace sim;

std::vector<std::string> lost_by(const scenario::Scenario& scenario, const scenario::AnswerKey& key,
                                 const attempt::Transcript& transcript) {
    std::vector<std::string> lost;
    for (const auto& finding : scoring::score(scenario, key, transcript).findings)
        if (!finding.needs_jury && finding.points < finding.max_points)
            lost.push_back(finding.criterion);
    return lost;
}

std::vector<PlayFault> faults_of_plays(const scenario::Scenario& scenario,
                                       const scenario::AnswerKey& key,
                                       const std::vector<ShippedPlay>& plays) {
    std::vector<PlayFault> faults;
    for (const auto& play : plays) {
        const auto lost = lost_by(scenario, key, play.transcript);
        PlayFault fault{play.name, {}, {}, play.refused};
        for (const auto& criterion : lost)
            if (std::ranges::count(play.loses, criterion) == 0)
                fault.lost_unsaid.push_back(criterion);
        for (const auto& criterion : play.loses)
            if (std::ranges::count(lost, criterion) == 0)
                fault.kept_though_declared.push_back(criterion);
        if (!fault.lost_unsaid.empty() || !fault.kept_though_declared.empty() ||
            !fault.refused.empty())
            faults.push_back(std::move(fault));
    }
    return faults;
}

}  // namespace assessment::prover
