#pragma once

#include <span>

#include "sim/claims/matter.hpp"

/// The rows of the branch, each table beside the families that it names.
namespace sim::claims::property {

std::span<const MatterRule> convention_rules();
std::span<const MatterRule> event_rules();
std::span<const MatterRule> liability_rules();

}  // namespace sim::claims::property
