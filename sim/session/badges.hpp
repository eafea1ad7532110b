#pragma once

#include <string>
#include <vector>

#include "sim/base/result.hpp"

namespace sim::session {

/// A badge whose signature holds.
struct BadgeSeen {
    std::string key;                 ///< "did:key:z6Mk…" of who signed it.
    std::vector<std::string> lines;  ///< French: what it says.
    std::string payload;             ///< The same, as JSON.
};

/// Who signed the badge of this file, and what it says; a Problem when it was changed since.
/// Nothing is asked of a network.
Result<BadgeSeen> verify_badge(const std::string& path);

}  // namespace sim::session
