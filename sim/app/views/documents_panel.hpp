#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// One page of the chosen document as paper. Asks the shell for the page in drafts.request.
void draw_documents_panel(const DeskView& desk, Drafts& drafts, Intents& intents,
                          const PageTexture& page);

}  // namespace sim::app::views
