#pragma once

#include "sim/app/views/drafts.hpp"
#include "sim/app/views/widgets.hpp"

namespace sim::app::views {

/// What is looked for in the document, how often it stands there, and the way from one place to the
/// next. Returns the room below.
Box draw_search_strip(DocumentsDraft& draft, const PageTexture& page, const Box& area);
/// The places on the page that is shown.
void draw_finds(const DocumentsDraft& draft, const PageTexture& page, const Box& sheet);

}  // namespace sim::app::views
