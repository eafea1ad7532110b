#pragma once

#include "sim/app/core/view.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// The tab « Veille » of a case: each piece of news, and the door to its sorting.
void draw_news_panel(const DeskView& view, Drafts& drafts);

/// What changes in the law, newest first, in the place of the list of parameters: choosing a piece
/// opens its parameter, with that day's value marked.
void draw_law_news(const CalculatorView& view, CalculatorDraft& draft);

}  // namespace sim::app::views
