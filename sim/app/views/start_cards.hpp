#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// One card a case; a broken one shows its faults and cannot be chosen to play.
void draw_case_cards(const std::vector<const CaseCard*>& cards, StartDraft& draft);

/// What was begun or handed in before, to resume or to read again.
void draw_attempts(const StartView& view, Drafts& drafts, Intents& intents);

}  // namespace sim::app::views
