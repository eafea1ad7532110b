#pragma once

#include <functional>
#include <vector>

#include <imgui.h>
#include <imgui_internal.h>

#include "sim/app/views/palette.hpp"

/// What a frame looks like, without a graphics card: flat triangles on a sheet of pixels, as
/// precise as judging contrast needs.
namespace sim::app::views {

/// Pixels of a part of the screen. Each also remembers which text last wrote there.
class Canvas {
public:
    explicit Canvas(const ImRect& area);

    void fill(const ImVec2& a, const ImVec2& b, const ImVec2& c, const ImRect& clip, Colour colour);
    /// Notes that a text wrote in a box; tells who had written there before, pixel by pixel.
    void write(const ImRect& box, const ImRect& clip, int who, const std::function<void(int)>& met);
    Colour at(int x, int y) const;
    const ImRect& area() const { return area_; }

private:
    struct Pixel {
        Colour colour = 0xFFFFFFFF;
        int writer = -1;
    };
    Pixel& pixel(int x, int y);

    ImRect area_;
    int left_, top_, width_, height_;
    std::vector<Pixel> pixels_;
};

/// A letter as it goes to the graphics card.
struct Glyph {
    const ImDrawList* list = nullptr;
    int vertex = 0;  ///< Its first.
    ImRect box;
    ImRect clip;
    Colour ink = 0;
};

/// Paints the last frame of the current context. Letters are handed out in their turn and not
/// painted.
void paint(Canvas& canvas, const std::function<void(const Glyph&)>& on_glyph);

/// One colour over another.
Colour blend(Colour under, Colour over);

}  // namespace sim::app::views
