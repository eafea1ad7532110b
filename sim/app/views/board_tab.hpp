#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// What the library teaches, row by row; a row leads to its first case.
void draw_board(const BoardView& board, StartDraft& draft, Intents& intents);

}  // namespace sim::app::views
