#pragma once

#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// One line a criterion, met or missed in words and icon; unfolded: sentence, article, evidence,
/// steps.
void draw_findings(const DebriefView& view, DebriefDraft& draft);

}  // namespace sim::app::views
