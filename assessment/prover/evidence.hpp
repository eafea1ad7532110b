#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "sim/scenario/scenario.hpp"

/// What a case asks, taken apart: the pieces that its proofs and its plays are about.
namespace assessment::prover {

/// The pieces that it is made of; nothing for a piece without parts.
const sim::scenario::Evidences* parts_of(const sim::scenario::Evidence& evidence);

/// Until when a piece counts, inside of one that counts until `limit`.
std::optional<sim::Instant> sooner(std::optional<sim::Instant> limit,
                                   const sim::scenario::Evidence& evidence);

/// Calls `look` on the evidence and on every piece of it, the whole before its parts.
void each_piece(const sim::scenario::Evidence& evidence,
                const std::function<void(const sim::scenario::Evidence&)>& look);

/// The decisions that the criteria of the case look at, in their order.
std::vector<sim::scenario::Decided> decisions_looked_at(const sim::scenario::Scenario& scenario);

/// The rules whose answers the case marks or explains with.
std::set<std::string> owed_rules(const sim::scenario::Scenario& scenario);

}  // namespace assessment::prover
