#pragma once

#include <vector>

#include "sim/attempt/attempt.hpp"

/// The moves of a negotiation as events, and what they do to the story.
namespace sim::attempt {

/// Its tests hold, it is not over, and nobody is on the line.
bool may_bargain(const scenario::Scenario& scenario, const Attempt& attempt,
                 const scenario::Negotiation& negotiation);

/// One move, and the answer of the other side to it.
std::vector<Event> bargain(const scenario::Scenario& scenario, const Attempt& attempt,
                           const Bargain& command);

/// What an argument or a question bears on; null for the other moves and answers.
const scenario::Bearing* bearing_of(const scenario::Scenario& scenario, const InterestAsked& event);
const scenario::Bearing* bearing_of(const scenario::Scenario& scenario, const ArgumentUsed& event);
template <class Happened>
const scenario::Bearing* bearing_of(const scenario::Scenario&, const Happened&) {
    return nullptr;
}

}  // namespace sim::attempt
