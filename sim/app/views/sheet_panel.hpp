#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// In the form of the act: what its worksheet comes to, and the way to it. Nothing for other acts.
void draw_sheet_field(const ActView& act, Drafts& drafts);

/// In the centre: a row a head of damage, the sums, and the way back into the decision.
void draw_sheet_panel(const DeskView& view, Drafts& drafts, Intents& intents);

/// Its tab is there once it was opened, or holds something.
bool has_sheet_tab(const DeskView& view, const Drafts& drafts);

}  // namespace sim::app::views
