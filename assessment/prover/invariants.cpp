#include "assessment/prover/invariants.hpp"

#include <algorithm>
#include <memory>
#include <set>

#include "assessment/prover/hops.hpp"
#include "assessment/prover/values.hpp"

namespace assessment::prover {
namespace {

using namespace sim;
using attempt::Play;
using scenario::Invariant;
using scenario::Scenario;

constexpr int farthest = 100;  ///< More than any number of replies on the way.

/// How far a variable is from what a test wants; 0 when it holds.
int gap(const talk::Test& test, const talk::Numbers& numbers) {
    if (talk::holds(test, numbers)) return 0;
    return 1 + std::min(std::abs(test.number - numbers[test.variable]), farthest);
}

bool moves_one_of(const std::vector<talk::Change>& changes, const std::set<talk::Index>& wanted) {
    return std::any_of(changes.begin(), changes.end(), [&](const talk::Change& change) {
        return wanted.contains(change.variable);
    });
}

/// What makes the world move one of these variables.
std::vector<attempt::Command> deeds_that_move(const Scenario& scenario,
                                              const scenario::AnswerKey& key,
                                              const std::set<talk::Index>& wanted) {
    std::vector<attempt::Command> deeds;
    for (const auto& event : scenario.events) {
        if (!moves_one_of(event.changes, wanted)) continue;
        const auto& when = event.trigger;
        if (!when.after_act.empty()) {
            auto deed = model_decision(scenario, key, {when.after_act, {}});
            for (const auto& [field, value] : when.with) deed.fields[field] = value;
            deeds.emplace_back(std::move(deed));
        }
        if (!when.after_letter.empty())
            deeds.emplace_back(bare_letter(when.after_letter, "letter"));
    }
    return deeds;
}

}  // namespace

Goal to_break(const Scenario& scenario, const scenario::AnswerKey& key,
              const Invariant& invariant) {
    std::set<std::string> helpful;
    std::set<talk::Index> variables;
    for (const auto& tests : invariant.broken_by)
        for (const auto& test : tests) {
            add_replies_for(scenario, test, helpful);
            variables.insert(test.variable);
        }
    const auto hops = std::make_shared<Hops>(scenario, helpful);
    const auto distance = [&invariant, hops](const Play& play) {
        int nearest = hopeless - 1;
        for (const auto& tests : invariant.broken_by) {
            int far = 0;
            for (const auto& test : tests) far += gap(test, play.attempt.numbers);
            nearest = std::min(nearest, far);
        }
        return nearest == 0 ? 0 : std::min(hopeless - 1, nearest + hops->from(play.attempt));
    };
    return {distance, deeds_that_move(scenario, key, variables)};
}

bool breaks(const Scenario& scenario, const attempt::Transcript& transcript,
            const Invariant& invariant) {
    attempt::Attempt attempt;
    for (const auto& entry : transcript.entries) {
        attempt::evolve_in_place(scenario, attempt, entry.event);
        if (!attempt.numbers.empty() && scenario::is_broken(invariant, attempt.numbers))
            return true;
    }
    return false;
}

}  // namespace assessment::prover
