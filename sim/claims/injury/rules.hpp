#pragma once

#include <span>

#include "sim/claims/matter.hpp"

namespace sim::claims::injury {

/// Loi Badinter, bodily injury, recourse of third-party payers.
std::span<const MatterRule> rules();
/// The lists of words that its rules answer with.
std::span<const WordList> answer_words();

}  // namespace sim::claims::injury
