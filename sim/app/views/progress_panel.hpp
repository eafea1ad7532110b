#pragma once

#include "sim/app/core/view.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// The four blocks as a radar and over time, then the competencies of the grid, each with its
/// colour and its number.
void draw_progress(const StartView& view, StartDraft& draft);

}  // namespace sim::app::views
