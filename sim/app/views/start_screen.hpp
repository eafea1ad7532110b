#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// Who am I, which case, training or exam, and what was begun before.
void draw_start_screen(const View& view, Drafts& drafts, Intents& intents);

}  // namespace sim::app::views
