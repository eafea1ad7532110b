#pragma once

#include "sim/base/date.hpp"

namespace sim::session {

/// What the machine's clock shows where the jury sits.
Instant civil_now();

}  // namespace sim::session
