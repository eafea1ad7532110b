#pragma once

#include "sim/paper/marks.hpp"

namespace sim::paper {

/// Draws the logo in a square of the given side: shield and scales, compass, or building.
void add_logo(PageMarks& page, LogoKind kind, double x, double y, double side);

}  // namespace sim::paper
