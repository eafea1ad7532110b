#pragma once

#include <string>

#include "sim/app/core/custody.hpp"
#include "sim/base/result.hpp"

namespace sim::session {

/// Who signed the badge of this file, and what it says; a Problem when it was changed since.
/// Nothing is asked of a network.
Result<app::BadgeSeen> verify_badge(const std::string& path);

}  // namespace sim::session
