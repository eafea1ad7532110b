#pragma once

#include <cstdint>

struct ImDrawData;

namespace sim::app::shell {

/// Two frames with the same hash look the same: the second need not be drawn.
std::uint64_t draw_hash(const ImDrawData& data);

}  // namespace sim::app::shell
