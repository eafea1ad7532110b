#pragma once

#include "sim/app/core/building_knowledge.hpp"
#include "sim/app/core/sketch_view.hpp"

namespace sim::app {

/// The building cut open, in points of the frame of sketch.hpp: floors and who is there, the leak,
/// the drops, what is wet, a legend of the signs used.
std::vector<SketchShape> draw_building(const KnownBuilding& known);

/// A label at the head of a sentence; labels begin with a plain letter.
std::string as_title(std::string label);

}  // namespace sim::app
