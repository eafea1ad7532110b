#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// What was said, how the other person feels, and what can be answered: click or keys 1 to 9;
/// `busy`: no note can be recorded now.
void draw_conversation(const ConversationView& view, bool busy, Drafts& drafts, Intents& intents);

}  // namespace sim::app::views
