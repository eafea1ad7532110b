#pragma once

#include <span>

#include "sim/claims/matter.hpp"

namespace sim::claims::injury {

/// Loi Badinter, bodily injury, recourse of third-party payers.
std::span<const MatterRule> rules();

}  // namespace sim::claims::injury
