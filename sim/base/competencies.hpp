#pragma once

#include <string>
#include <vector>

namespace sim {

/// The 31 competencies of the diploma in order, "BC01.1" to "BC04.5" (RNCP39615, blocks BC01 to
/// BC04).
const std::vector<std::string>& competency_codes();

}  // namespace sim
