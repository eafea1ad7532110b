#pragma once

#include <span>

#include "sim/claims/matter.hpp"

namespace sim::claims::motor {

/// Inter-insurer motor conventions and vehicle damage.
std::span<const MatterRule> rules();

}  // namespace sim::claims::motor
