#pragma once

#include <string>
#include <vector>

#include "sim/app/core/sketch_view.hpp"

/// The few shapes that sketches are made of, in whole points.
namespace sim::app {

/// A middle and a heading; the heading need not be of length one.
struct SketchPose {
    SketchPoint at;
    SketchPoint heading;
};
enum class SketchGoing { ahead, to_the_left, to_the_right, back, still };

class SketchDrawing {
public:
    void road(SketchPoint min, SketchPoint max);
    /// Along a level or an upright line.
    void dashes(SketchPoint from, SketchPoint to);
    void disc(SketchPoint centre, int radius, SketchInk ink);
    /// A body with its nose, its letter, and an arrow that says where it goes.
    void vehicle(const SketchPose& pose, SketchGoing going, SketchInk ink, std::string letter);
    void impact(SketchPoint at);
    std::vector<SketchShape> take() { return std::move(shapes_); }

private:
    void arrow(const SketchPose& pose, SketchGoing going, SketchInk ink);

    std::vector<SketchShape> shapes_;
};

}  // namespace sim::app
