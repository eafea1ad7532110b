#pragma once

#include <span>

#include "sim/claims/matter.hpp"

namespace sim::claims::property {

/// Property perils, natural events, liability, inter-insurer property conventions.
std::span<const MatterRule> rules();

}  // namespace sim::claims::property
