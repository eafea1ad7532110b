#pragma once

#include "sim/app/raster/painter.hpp"
#include "sim/app/shell/surface.hpp"

namespace sim::app::shell {

/// Frames painted in memory; where the sheet goes from there is for the window, or the picture.
class PaintedSurface : public Surface {
public:
    PaintedSurface();

    void take_letters() override;
    bool show(const ImDrawData& frame, bool lost) override;
    TextureId add(int width, int height, const unsigned char* rgba) override;
    void drop(TextureId texture) override { painter_.drop(texture); }

protected:
    /// Of this size; the same pixels as long as the size is the same. Without pixels: no frame.
    virtual raster::Sheet sheet(int width, int height) = 0;
    /// What is on the sheet in these places is to be seen.
    virtual void put(const std::vector<raster::PixelBox>& parts) = 0;

private:
    raster::Painter painter_;
};

}  // namespace sim::app::shell
