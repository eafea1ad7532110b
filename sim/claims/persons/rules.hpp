#pragma once

#include <span>

#include "sim/claims/matter.hpp"

namespace sim::claims::persons {

/// Health, daily allowances, disability, death, borrowers.
std::span<const MatterRule> rules();

}  // namespace sim::claims::persons
