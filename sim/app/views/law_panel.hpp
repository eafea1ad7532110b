#pragma once

#include "sim/app/core/calculator_view.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// The parameters of the law that the search finds; one is chosen to be read.
void draw_parameters(const CalculatorView& view, CalculatorDraft& draft);

/// The values of the chosen one since the first, with their sources; the one of a day is marked.
void draw_parameter(const CalculatorView& view, CalculatorDraft& draft);

}  // namespace sim::app::views
