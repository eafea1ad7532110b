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
    /// A body with its nose and its letter.
    void vehicle(const SketchPose& pose, SketchInk ink, std::string letter);
    /// Where a vehicle goes; to be drawn before every vehicle, so that it covers none.
    void arrow(const SketchPose& pose, SketchGoing going, SketchInk ink);
    /// A star, as far from its middle as that.
    void impact(SketchPoint at, int radius = 30);
    void box(SketchPoint min, SketchPoint max, SketchInk ink);
    void line(std::vector<SketchPoint> points, SketchInk ink);
    void area(std::vector<SketchPoint> points, SketchInk ink);
    /// A drop of water; `at` is its tip.
    void drop(SketchPoint at);
    void words(SketchPoint at, int room, int letters, SketchInk ink, std::string text);
    std::vector<SketchShape> take() { return std::move(shapes_); }

private:
    std::vector<SketchShape> shapes_;
};

}  // namespace sim::app
