#pragma once

#include "sim/app/core/view.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// What to practise next, and why. True when it was taken.
bool draw_advice(const StartView& view);

/// A search and the filters; the cards that pass them, in order.
std::vector<const CaseCard*> filtered(const StartView& view, const StartDraft& draft);
void draw_case_filters(const StartView& view, StartDraft& draft);

}  // namespace sim::app::views
