#pragma once

#include "sim/app/core/view.hpp"
#include "sim/app/views/drafts.hpp"
#include "sim/app/views/widgets.hpp"

namespace sim::app::views {

/// Where there is room for two sheets, the way to read another piece beside this one: a piece that
/// was opened before, so that nothing is read unseen.
bool may_read_beside(const DeskView& desk, const Box& area);
/// The button and its list.
void draw_beside_choice(const DeskView& desk, DocumentsDraft& draft);
/// The other piece, at right; returns the room that is left.
Box draw_beside(const DeskView& desk, Drafts& drafts, const Box& area);

}  // namespace sim::app::views
