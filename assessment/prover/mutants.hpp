#pragma once

#include <functional>
#include <string>
#include <vector>

#include "assessment/prover/proof.hpp"
#include "sim/scenario/scenario.hpp"

/// A case with one thing broken, again and again: what no shipped play notices is what nothing in
/// the case would defend.
namespace assessment::prover {

enum class Part { criterion, letter, answer, event, deadline, reply };

struct Mutant {
    Part part = Part::criterion;
    std::string subject;  ///< Id of the criterion, letter, rule, event, deadline or reply.
    std::string change;   ///< French, the same on every variant.
    std::function<void(sim::scenario::Scenario&, sim::scenario::AnswerKey&)> apply;
};

/// Every mutant of this variant, in the order of the case. Criteria that wait for a jury have no
/// automatic mark to break.
std::vector<Mutant> mutants_of(const sim::scenario::Scenario& scenario,
                               const sim::scenario::AnswerKey& key);

/// The same evidence asked a little otherwise.
struct Variation {
    std::string change;
    sim::scenario::Evidence evidence;
    friend bool operator==(const Variation&, const Variation&) = default;
};
std::vector<Variation> variations(const sim::scenario::Evidence& evidence);

enum class Notice {
    marks,    ///< A play no longer loses exactly what it declares.
    refused,  ///< A step of a play is refused.
    journal,  ///< A play unfolds otherwise, but no mark moves.
    nobody,
};
struct Noticed {
    Notice how = Notice::nobody;
    std::string play;  ///< The first that notices.
    friend bool operator==(const Noticed&, const Noticed&) = default;
};
/// What breaks the marking alone is judged on the plays as they were; what breaks the world is
/// played again.
Noticed notice(const sim::scenario::Scenario& scenario, const sim::scenario::AnswerKey& key,
               const std::vector<ShippedPlay>& plays, const Mutant& mutant);

}  // namespace assessment::prover
