#pragma once

#include <span>

#include "sim/claims/matter.hpp"

namespace sim::claims::contract {

/// What the contract itself says: in force, declared risk, sums, time limits.
std::span<const MatterRule> rules();

}  // namespace sim::claims::contract
