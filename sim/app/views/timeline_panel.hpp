#pragma once

#include <vector>

#include "sim/app/core/view.hpp"

namespace sim::app::views {

/// Everything that was done and that happened, in order.
void draw_timeline(const std::vector<TimelineRow>& rows);

}  // namespace sim::app::views
