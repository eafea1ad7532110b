#pragma once

#include <cstddef>
#include <span>

#include "sim/app/core/progress_view.hpp"

namespace sim::app::views {

/// The results of one series (0 is the whole, then the blocks), one attempt beside the other;
/// `height` in pixels. Under the mouse a point says its case, its day and its result.
void draw_history(std::span<const HistoryPoint> points, std::size_t series, float height);

}  // namespace sim::app::views
