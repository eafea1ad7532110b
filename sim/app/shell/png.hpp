#pragma once

#include <string>
#include <vector>

#include "sim/base/result.hpp"

namespace sim::app::shell {

/// Writes RGBA rows as OpenGL reads them (bottom first) to an opaque PNG file.
Result<void> write_png(const std::string& path, int width, int height,
                       std::vector<unsigned char> pixels);

}  // namespace sim::app::shell
