#pragma once

#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// The keys, over everything, until Escape.
void draw_help(Drafts& drafts);

}  // namespace sim::app::views
