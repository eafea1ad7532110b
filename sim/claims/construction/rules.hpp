#pragma once

#include <span>

#include "sim/claims/matter.hpp"

namespace sim::claims::construction {

/// Legal guarantees, dommages-ouvrage, CRAC.
std::span<const MatterRule> rules();

}  // namespace sim::claims::construction
