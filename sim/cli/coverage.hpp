#pragma once

#include <string>
#include <vector>

#include "sim/cli/cli.hpp"

namespace sim::cli {

/// The verb `coverage`: what the library teaches, and what it lacks.
int coverage(const std::vector<std::string>& words, Streams streams);

}  // namespace sim::cli
