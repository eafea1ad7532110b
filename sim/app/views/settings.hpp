#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// Comfort of reading, speech, and the keys of every command; over whatever screen there is.
void draw_settings(const View& view, Drafts& drafts, Intents& intents);

}  // namespace sim::app::views
