#pragma once

#include "sim/app/core/sketch_view.hpp"
#include "sim/claims/motor/collision.hpp"
#include "sim/scenario/scenario.hpp"

/// The sketch of a constat, drawn from what its recto says: ticked boxes and directions. It says
/// nothing that the paper does not: who is in the wrong is not in it.
namespace sim::app {

/// A drawing is so wide and so high, in its own points.
inline constexpr int sketch_width = 1000;
inline constexpr int sketch_height = 640;

/// Of the first constat among the pieces; empty when there is none, or when it tells too little.
SketchView constat_sketch(const claims::motor::Collision& collision);

/// Of this document, when it is the constat of a collision between two vehicles.
SketchView sketch_of(const scenario::Scenario& scenario, const scenario::Document& document);

}  // namespace sim::app
