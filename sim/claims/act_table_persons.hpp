#pragma once

#include <vector>

#include "sim/claims/acts.hpp"

/// The decisions of persons insurance: beneficiaries, daily allowances, care, protected payees.
namespace sim::claims {

std::vector<Act> persons_acts();

}  // namespace sim::claims
