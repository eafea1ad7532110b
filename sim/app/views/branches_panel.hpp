#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// Another attempt on the same variant beside this one, a step a card: what each did, when, and
/// what came of it.
void draw_branches(const BranchesView& view, DebriefDraft& draft, Intents& intents);

}  // namespace sim::app::views
