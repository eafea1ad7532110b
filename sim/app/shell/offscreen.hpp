#pragma once

#include <functional>
#include <string>
#include <vector>

#include "sim/app/raster/pixels.hpp"
#include "sim/base/result.hpp"

namespace sim::app::shell {

/// Rows from the top, every pixel covering.
struct Picture {
    int width = 0;
    int height = 0;
    std::vector<raster::Argb> pixels;
};

struct OffscreenOptions {
    int width = 1680;
    int height = 1050;
    int frames = 4;  ///< ImGui settles sizes over a few frames; the last is kept.
};

/// Draws an ImGui screen without any display. `prepare` is called once with
/// the context ready (fonts, style), `draw_frame` once a frame, between NewFrame and Render.
Picture draw_offscreen(const OffscreenOptions& options, const std::function<void()>& prepare,
                       const std::function<void()>& draw_frame);

Result<std::string> write_png(const Picture& picture, const std::string& path);

}  // namespace sim::app::shell
