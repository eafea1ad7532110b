#include "sim/app/shell/offscreen.hpp"

#include <algorithm>

#include <imgui.h>

#include "sim/app/shell/painted_surface.hpp"

namespace sim::app::shell {
namespace {

class PictureSurface final : public PaintedSurface {
public:
    Picture take() { return std::move(picture_); }

protected:
    raster::Sheet sheet(int width, int height) override {
        picture_.width = width;
        picture_.height = height;
        picture_.pixels.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
        return {picture_.pixels.data(), width, height};
    }
    void put(const std::vector<raster::PixelBox>&) override {}

private:
    Picture picture_;
};

/// An ImGui context of its own, current for its life.
class OwnContext {
public:
    explicit OwnContext(const OffscreenOptions& options)
        : before_{ImGui::GetCurrentContext()}, context_{ImGui::CreateContext()} {
        ImGui::SetCurrentContext(context_);
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = io.LogFilename = nullptr;
        io.DisplaySize = {static_cast<float>(options.width), static_cast<float>(options.height)};
        io.DeltaTime = 1.0f / 60;
    }
    ~OwnContext() {
        ImGui::DestroyContext(context_);
        ImGui::SetCurrentContext(before_);
    }
    OwnContext(const OwnContext&) = delete;
    OwnContext& operator=(const OwnContext&) = delete;

private:
    ImGuiContext* before_;
    ImGuiContext* context_;
};

}  // namespace

Picture draw_offscreen(const OffscreenOptions& options, const std::function<void()>& prepare,
                       const std::function<void()>& draw_frame) {
    const OwnContext context{options};
    PictureSurface surface;
    prepare();
    surface.take_letters();
    for (int i = 0; i < std::max(options.frames, 1); ++i) {
        ImGui::NewFrame();
        draw_frame();
        ImGui::Render();
    }
    (void)surface.show(*ImGui::GetDrawData(), false);
    return surface.take();
}

}  // namespace sim::app::shell
