#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// The whole window: the screen that the view names, over it dialogs, and the keys that work
/// everywhere. Fonts and style are the shell's affair.
void draw_root(const View& view, Drafts& drafts, Intents& intents, const PageTexture& page);

}  // namespace sim::app::views
