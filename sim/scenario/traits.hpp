#pragma once

#include <set>
#include <string>

#include "sim/scenario/scenario.hpp"

namespace sim::scenario {

/// What a case makes the learner meet, each a word of `coverage.cpp`: `competency.BC02.6`,
/// `desk.05F`, `convention.irsi`, `branch.storm`, `channel.phone`, `person.lawyer`,
/// `situation.complaint`, `fault.contempt`, `level.2`.
using Traits = std::set<std::string, std::less<>>;

/// Those of one variant, read from its criteria, its facts and what the rules answer: nobody
/// declares them. A rule or an act counts once a criterion asks for it: what is only there teaches
/// nothing.
Traits traits_of(const Scenario& scenario, const AnswerKey& key);

}  // namespace sim::scenario
