#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// One line a criterion, met or missed in words and icon; unfolded: sentence, article, evidence,
/// steps, and the moment until which it could still be saved.
void draw_findings(const DebriefView& view, DebriefDraft& draft, Intents& intents);

}  // namespace sim::app::views
