#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// The claim file: what is known, the contract, the people, what was decided, and own notes.
void draw_file_panel(const DeskView& view, Drafts& drafts, Intents& intents);

/// The line in which a note is typed and kept in the file; `busy`: nothing can be recorded now.
void draw_note_line(Drafts& drafts, bool busy, Intents& intents);

}  // namespace sim::app::views
