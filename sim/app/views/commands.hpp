#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// All that can be done on the screen, found by its words and run by the keyboard (Ctrl+K).
void draw_commands(const View& view, Drafts& drafts, Intents& intents);

}  // namespace sim::app::views
