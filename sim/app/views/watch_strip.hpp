#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// While the model answer is watched: how far it is, what was just done, and the next step. Brings
/// the screen that shows it to the front.
void draw_watch_strip(const WatchView& view, Drafts& drafts, Intents& intents);

}  // namespace sim::app::views
