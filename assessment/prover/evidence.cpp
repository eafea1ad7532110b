#include "assessment/prover/evidence.hpp"

#include <algorithm>

namespace assessment::prover {

using namespace sim::scenario;

const Evidences* parts_of(const Evidence& evidence) {
    if (const auto* steps = std::get_if<InOrder>(&evidence.test)) return &steps->steps;
    if (const auto* all = std::get_if<AllOf>(&evidence.test)) return &all->of;
    if (const auto* any = std::get_if<AnyOf>(&evidence.test)) return &any->of;
    if (const auto* never = std::get_if<Never>(&evidence.test)) return &never->of;
    return nullptr;
}

std::optional<sim::Instant> sooner(std::optional<sim::Instant> limit, const Evidence& evidence) {
    if (!evidence.before) return limit;
    return limit ? std::min(*limit, *evidence.before) : evidence.before;
}

void each_piece(const Evidence& evidence, const std::function<void(const Evidence&)>& look) {
    look(evidence);
    const auto* parts = parts_of(evidence);
    if (parts == nullptr) return;
    for (const auto& part : *parts) each_piece(part, look);
}

std::vector<Decided> decisions_looked_at(const Scenario& scenario) {
    std::vector<Decided> decisions;
    for (const auto& criterion : scenario.criteria)
        each_piece(criterion.evidence, [&](const Evidence& piece) {
            if (const auto* decided = std::get_if<Decided>(&piece.test))
                decisions.push_back(*decided);
        });
    return decisions;
}

std::set<std::string> owed_rules(const Scenario& scenario) {
    std::set<std::string> rules;
    for (const auto& criterion : scenario.criteria)
        if (!criterion.rule.empty()) rules.insert(criterion.rule);
    for (const auto& decided : decisions_looked_at(scenario))
        for (const auto& test : decided.fields)
            if (const auto* owed = std::get_if<Owed>(&test.expected)) rules.insert(owed->rule);
    return rules;
}

}  // namespace assessment::prover
