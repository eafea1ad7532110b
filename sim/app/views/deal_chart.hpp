#pragma once

#include "sim/app/core/view.hpp"

namespace sim::app::views {

/// Both sides' figures in their order, over the band of the mandate; `typed` is a figure not yet
/// put forward (negative: none). In design pixels.
void draw_deal_chart(const DealView& view, std::int64_t typed, float height);

}  // namespace sim::app::views
