#pragma once

#include <string>
#include <vector>

/// A drawing as a list of shapes, for whoever has a pen.
namespace sim::app {

/// In points of the frame of sketch.hpp, from its top left corner.
struct SketchPoint {
    int x = 0;
    int y = 0;
    friend bool operator==(const SketchPoint&, const SketchPoint&) = default;
};
enum class SketchInk {
    ground,
    line,
    mark,
    own,
    other,
    impact,
    wall,
    room,
    water,
    damage,
    words,
    notes
};
struct SketchShape {
    SketchInk ink = SketchInk::line;
    std::vector<SketchPoint> points;
    bool filled = false;  ///< Then a closed, star-shaped outline.
    std::string text;     ///< Written at its first point, when not empty.
    int letters = 0;      ///< Height of the text in points, from there on; 0: large, around there.
    int room = 0;         ///< Width that the text may take.
    friend bool operator==(const SketchShape&, const SketchShape&) = default;
};
/// A drawing made from facts that are in the file; empty when there is none.
struct SketchView {
    std::string title;
    std::vector<SketchShape> shapes;
    std::string caption;     ///< The same in words.
    std::string invitation;  ///< What leads to it.
    std::string icon;
    friend bool operator==(const SketchView&, const SketchView&) = default;
};

}  // namespace sim::app
