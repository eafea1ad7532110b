#pragma once

#include <string>

#include "sim/store/accounts.hpp"

namespace sim::store {

/// What stands where the name of an erased person was.
std::string erased_name(PersonId person);

}  // namespace sim::store
