#pragma once

#include <span>

#include "sim/claims/matter.hpp"

namespace sim::claims::transversal {

/// Protected persons, money laundering, complaints, procedure, overpayment, powers, reserves.
std::span<const MatterRule> rules();

}  // namespace sim::claims::transversal
