#pragma once

#include "sim/paper/marks.hpp"

namespace sim::paper {

/// Fills the area, which has the proportions of the drawing.
void draw_drawing(const Typesetter& setter, const Drawing& drawing, const Area& area,
                  PageMarks& page);

}  // namespace sim::paper
