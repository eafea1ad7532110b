#pragma once

#include <span>

#include "sim/claims/matter.hpp"

namespace sim::claims::property {

/// Property perils, natural events, liability, inter-insurer property conventions.
std::span<const MatterRule> rules();
/// The lists of words that its rules answer with.
std::span<const WordList> answer_words();

}  // namespace sim::claims::property
