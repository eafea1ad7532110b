#pragma once

#include "sim/paper/constat.hpp"
#include "sim/paper/marks.hpp"

namespace sim::paper {

/// Draws the water-damage form from the area's top, in its width, and returns its height. An area
/// taller than needed gives the rest to the signatures.
double draw_form(const Typesetter& setter, const Constat& form, const Area& area, PageMarks& page);

}  // namespace sim::paper
