#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// Every rule of law and convention, asked on facts typed here, with its steps and its sources.
void draw_calculator_screen(const View& view, Drafts& drafts, Intents& intents);

}  // namespace sim::app::views
