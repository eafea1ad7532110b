#pragma once

#include "sim/app/core/view.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// Before the marks: how does the player think that each block went? Kept on the screen only.
void draw_self_assessment(const DebriefView& view, DebriefDraft& draft);

/// "Vous aviez dit : en partie."; empty when nothing was said of this block.
std::string own_word(const DebriefDraft& draft, const std::string& block);

}  // namespace sim::app::views
