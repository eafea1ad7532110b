#pragma once

#include "sim/app/core/sketch_view.hpp"

namespace sim::app::views {

/// A line above the page that leads to the drawing. True when it was taken.
bool draw_sketch_strip(const SketchView& sketch);

/// The drawing and its caption in what is left of the panel. True when the page is wanted back.
bool draw_sketch(const SketchView& sketch);

}  // namespace sim::app::views
