#pragma once

#include <imgui.h>

#include "sim/app/raster/pixels.hpp"

/// How a triangle or an upright rectangle of ImGui becomes pixels. A pixel is inside when its
/// middle is, and on a shared edge it belongs to one side only, so that two halves never cover it
/// twice.
namespace sim::app::raster {

/// The pixels whose middle lies between these edges.
PixelBox pixels_within(float left, float top, float right, float bottom);

/// An upright rectangle in one colour, on which `image`, if any, is laid from `a` to `c`.
void draw_rectangle(const Sheet& sheet, const PixelBox& shown, const ImDrawVert& a,
                    const ImDrawVert& c, const Image* image);

/// Colours and places in the image change evenly from corner to corner.
void draw_triangle(const Sheet& sheet, const PixelBox& shown, const ImDrawVert& a,
                   const ImDrawVert& b, const ImDrawVert& c, const Image* image);

}  // namespace sim::app::raster
