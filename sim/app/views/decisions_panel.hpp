#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// The acts that can be recorded, then the form of the chosen one. What is half typed stays.
void draw_decisions(const DeskView& view, Drafts& drafts, Intents& intents);

}  // namespace sim::app::views
