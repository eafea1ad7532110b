#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sim::content {

/// The parts of scenario.yaml in the order of the guide.
std::span<const std::string_view> parts_in_order();

/// The lines of scenario.yaml with its parts in that order, each with the comments above it. What
/// stands above the first part is of the file, and stays; a part that is not known leaves all as
/// it was.
std::vector<std::string> parts_in_order(const std::vector<std::string>& lines);

}  // namespace sim::content
