#pragma once

#include <span>

#include "sim/claims/matter.hpp"

namespace sim::claims::transversal {

/// Protected persons, money laundering, complaints, procedure, overpayment, powers, reserves.
std::span<const MatterRule> rules();
/// The lists of words that its rules answer with.
std::span<const WordList> answer_words();

}  // namespace sim::claims::transversal
