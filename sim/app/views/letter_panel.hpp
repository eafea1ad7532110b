#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// A message to write and send: recipient, channel, model, subject, body, enclosures. In training
/// the elements that the model wants can be ticked off; nothing depends on the ticks.
void draw_letter_panel(const DeskView& view, Drafts& drafts, Intents& intents);

}  // namespace sim::app::views
