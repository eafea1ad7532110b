#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// The selected message: who, when, what, its enclosures and the call it opens.
void draw_item_panel(const ItemView& view, Drafts& drafts, Intents& intents);

}  // namespace sim::app::views
