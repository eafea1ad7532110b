#pragma once

#include <vector>

#include "sim/claims/acts.hpp"

/// The rows of the table of acts that one branch adds. Each branch keeps its own file.
namespace sim::claims {

namespace property {
std::vector<Act> acts();
}
namespace construction {
std::vector<Act> acts();
}
namespace motor {
std::vector<Act> acts();
}
namespace injury {
std::vector<Act> acts();
}

}  // namespace sim::claims
