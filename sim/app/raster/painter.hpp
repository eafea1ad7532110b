#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include <imgui.h>

#include "sim/app/raster/pixels.hpp"

namespace sim::app::raster {

/// Draws ImGui's frames in memory: for machines without a graphics card, where a driver that
/// imitates one draws the whole screen at every change, and for pictures of screens that nothing
/// shows.
///
/// The screen is looked at in tiles. What is drawn in each has a digest; where it is that of the
/// frame before, the tile is left as it is.
class Painter {
public:
    /// Copies the letters of the atlas and gives it its name (TexID).
    void take_letters(ImFontAtlas& atlas);

    using ImageId = std::uintptr_t;  ///< 0 is none.
    ImageId add(Image image);
    void drop(ImageId image);

    /// The parts of the sheet that were drawn anew. Everything, on a sheet of another size than
    /// before.
    const std::vector<PixelBox>& draw(const ImDrawData& frame, const Sheet& sheet);
    /// The sheet lost what was on it.
    void forget() { before_.clear(); }

private:
    /// A triangle (a, b, c), or the upright rectangle from a to c.
    struct Shape {
        const ImDrawVert *a, *b, *c;
        PixelBox shown;
        const Image* image;  ///< nullptr: plain colour.
        bool is_triangle;
    };

    void read(const ImDrawList& list);
    void read(const ImDrawList& list, const ImDrawCmd& command);
    void note(Shape shape, const ImDrawCmd& command);
    const Image* image_under(const ImDrawCmd& command, const Shape& shape) const;
    void find_what_changed();
    void draw_part(const Sheet& sheet, const PixelBox& part) const;

    std::map<ImageId, Image> images_;
    ImageId last_id_ = 0;
    ImageId letters_ = 0;
    ImVec2 clear_place_;  ///< In the letters: where a plain colour is taken from.

    PixelBox screen_;
    int columns_ = 0;
    std::vector<Shape> shapes_;
    std::vector<std::uint64_t> tiles_, before_;
    std::vector<PixelBox> changed_;
};

}  // namespace sim::app::raster
