#pragma once

#include <span>

#include "sim/claims/matter.hpp"

namespace sim::claims::construction {

/// Legal guarantees, dommages-ouvrage, CRAC.
std::span<const MatterRule> rules();
/// The lists of words that its rules answer with.
std::span<const WordList> answer_words();

}  // namespace sim::claims::construction
