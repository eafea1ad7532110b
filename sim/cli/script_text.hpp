#pragma once

#include <string>
#include <vector>

#include "sim/attempt/attempt.hpp"

namespace sim::cli {

/// Commands as a script of the case language, which `constat play CASE --script FILE` replays.
/// `why` is its one French sentence.
std::string script_text(const std::vector<attempt::Command>& commands, const std::string& why);

}  // namespace sim::cli
