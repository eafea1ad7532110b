#pragma once

#include <string_view>
#include <vector>

namespace sim {

/// The nearest of `allowed` to what was written, when it is near enough to be meant; else empty.
std::string_view nearest_word(std::string_view written,
                              const std::vector<std::string_view>& allowed);

}  // namespace sim
