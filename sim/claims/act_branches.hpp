#pragma once

#include <vector>

#include "sim/claims/acts.hpp"

/// The rows of the table of acts, by branch or by stage of the file.
namespace sim::claims {

std::vector<Act> contract_acts();
std::vector<Act> investigation_acts();
std::vector<Act> settlement_acts();
std::vector<Act> company_acts();
std::vector<Act> persons_acts();

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
