#pragma once

#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// Whether the desk shows one of its files alone.
bool is_narrowed(const DeskView& desk, const InboxDraft& draft);
/// The files of the desk, the most pressing first, above its mail; nothing on a desk of one file.
/// Choosing one narrows the desk to it. True when, in a low window, they stand as one list in the
/// place of the title of the mail.
bool draw_desk_files(const DeskView& desk, InboxDraft& draft);

}  // namespace sim::app::views
