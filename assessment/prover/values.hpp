#pragma once

#include <string>
#include <vector>

#include "sim/attempt/attempt.hpp"
#include "sim/scenario/scenario.hpp"

/// What stands for everything that may be typed: the expected value and its neighbours for an
/// amount, each option of a choice, a letter with all its elements or with none.
namespace assessment::prover {

/// The decision as this evidence wants it; what it does not look at takes a plausible value.
sim::attempt::Decide model_decision(const sim::scenario::Scenario& scenario,
                                    const sim::scenario::AnswerKey& key,
                                    const sim::scenario::Decided& wanted);

/// One decision that meets all that the criteria look at in this act, as far as they agree, then
/// the model of each, then the same with one field moved: a cent and a euro around the amount,
/// zero, a day around the date, each option.
std::vector<sim::attempt::Decide> decisions_of(const sim::scenario::Scenario& scenario,
                                               const sim::scenario::AnswerKey& key,
                                               const std::string& act);

/// A message with every element of the letter that is wanted, on a channel that is.
sim::attempt::SendMessage model_letter(const sim::scenario::Scenario& scenario,
                                       const sim::scenario::Sent& wanted);
/// A message that says nothing.
sim::attempt::SendMessage bare_letter(std::string to, std::string channel);

/// Every question and argument of a negotiation, offers at both ends of the mandate and of the zone
/// and just beyond the mandate, each bare and with every term, acceptance and rupture.
std::vector<sim::attempt::Bargain> moves_of(const sim::scenario::Negotiation& negotiation);

}  // namespace assessment::prover
