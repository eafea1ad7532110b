#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// The desk: bar, inbox, centre with its tabs, decisions. Narrow windows fold the sides into tabs.
void draw_desk(const View& view, Drafts& drafts, Intents& intents, const PageTexture& page);

}  // namespace sim::app::views
