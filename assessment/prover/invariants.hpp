#pragma once

#include <vector>

#include "assessment/prover/search.hpp"
#include "sim/scenario/invariant.hpp"

/// What the author promises of every moment, looked for a play that breaks it.
namespace assessment::prover {

/// Bring the case where the invariant is broken. It must outlive the goal.
Goal to_break(const sim::scenario::Scenario& scenario, const sim::scenario::AnswerKey& key,
              const sim::scenario::Invariant& invariant);

/// Was it broken at any moment of this play?
bool breaks(const sim::scenario::Scenario& scenario, const sim::attempt::Transcript& transcript,
            const sim::scenario::Invariant& invariant);

}  // namespace assessment::prover
