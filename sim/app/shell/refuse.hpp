#pragma once

#include "sim/base/result.hpp"

namespace sim::app::shell {

/// Says the problems on the error stream; the exit code of a file or a database that is unreadable.
int refuse(const Problems& problems);

}  // namespace sim::app::shell
