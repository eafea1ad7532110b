#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {

/// The negotiation table: who stands where, what was said, and the next move.
void draw_deal_panel(const DeskView& view, Drafts& drafts, Intents& intents);

}  // namespace sim::app::views
