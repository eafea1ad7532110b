#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// Training only: one clue more at each click, in the place of the decisions.
void draw_hints(const std::vector<HintView>& hints, Drafts& drafts, Intents& intents);

/// What just happened, what training says of it, and what went wrong: above the centre.
void draw_notices(const DeskView& view, Drafts& drafts, Intents& intents);

}  // namespace sim::app::views
