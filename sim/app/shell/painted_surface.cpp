#include "sim/app/shell/painted_surface.hpp"

#include <imgui.h>

namespace sim::app::shell {

PaintedSurface::PaintedSurface() {
    ImGuiIO& io = ImGui::GetIO();
    io.BackendRendererName = "constat_painter";
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
}

void PaintedSurface::take_letters() {
    painter_.take_letters(*ImGui::GetIO().Fonts);
}

bool PaintedSurface::show(const ImDrawData& frame, bool lost) {
    const auto on =
        sheet(static_cast<int>(frame.DisplaySize.x), static_cast<int>(frame.DisplaySize.y));
    if (on.pixels == nullptr) return false;
    const auto& parts = painter_.draw(frame, on);
    if (lost)
        put({on.box()});
    else if (!parts.empty())
        put(parts);
    return !parts.empty();
}

TextureId PaintedSurface::add(int width, int height, const unsigned char* rgba) {
    return painter_.add(raster::Image::of_rgba(width, height, rgba));
}

}  // namespace sim::app::shell
