#pragma once

#include <span>

#include "sim/claims/matter.hpp"

namespace sim::claims::contract {

/// What the contract itself says: in force, declared risk, sums, time limits.
std::span<const MatterRule> rules();
/// The lists of words that its rules answer with.
std::span<const WordList> answer_words();

}  // namespace sim::claims::contract
