#pragma once

#include <vector>

#include "sim/attempt/attempt.hpp"
#include "sim/session/library.hpp"

namespace sim::session {

/// What the expert of the case does on this variant, from opening to closing, as events.
Checked<std::vector<attempt::Event>> model_play(const Pins& pins, std::uint64_t seed);

}  // namespace sim::session
