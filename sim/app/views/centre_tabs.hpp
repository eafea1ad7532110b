#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// One tab a way of working and one a document; the documents that do not fit are in a list.
void draw_centre_tabs(const DeskView& view, Drafts& drafts, Intents& intents);

}  // namespace sim::app::views
