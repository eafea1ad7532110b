#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// What arrived, the newest first. Clicking opens the message in the centre.
void draw_inbox(const DeskView& view, Drafts& drafts, Intents& intents);

}  // namespace sim::app::views
