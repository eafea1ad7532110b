#pragma once

#include "sim/app/core/view.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// The keys of the screen under it, over everything, until Escape.
void draw_help(Screen screen, Drafts& drafts);

}  // namespace sim::app::views
