#pragma once

#include <vector>

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// Everything that was done and that happened, in order. In training a row leads to a new attempt
/// that begins just before it.
void draw_timeline(const std::vector<TimelineRow>& rows, DebriefDraft& draft, Intents& intents);

}  // namespace sim::app::views
