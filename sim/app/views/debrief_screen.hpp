#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// What was earned and why: marks by competency, each criterion with its evidence and what was
/// owed, the course of the case, the author's word. An exam shows that the jury has the file.
void draw_debrief_screen(const View& view, Drafts& drafts, Intents& intents);

}  // namespace sim::app::views
