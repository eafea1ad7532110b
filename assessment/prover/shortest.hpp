#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "assessment/prover/proof.hpp"
#include "assessment/prover/search.hpp"

/// The shortest play that does something, the closing apart: among the moves that `search` tries,
/// and the play that is known to do it.
namespace assessment::prover {

struct Wanted {
    const sim::scenario::Evidence& evidence;
    bool met = true;  ///< Or missed.
};

struct Short {
    std::optional<Commands> commands;
    /// None of those plays is shorter: proved. As many as the commands when they are the shortest.
    std::size_t least = 0;
    std::size_t states = 0;  ///< Looked at.
};
/// Looks at no more than `limit` states. The known play loses what it can do without.
Short shortest(const sim::scenario::Scenario& scenario, const sim::scenario::AnswerKey& key,
               const Wanted& wanted, const std::optional<Commands>& known, std::size_t limit);

/// Adds to the proof a short play for each criterion that can be won, or lost, and for each end of
/// a conversation or of a negotiation.
void add_short_witnesses(const sim::scenario::Scenario& scenario,
                         const sim::scenario::AnswerKey& key, const std::vector<ShippedPlay>& plays,
                         std::size_t limit, CaseProof& proof);

}  // namespace assessment::prover
