#pragma once

#include <cstdint>
#include <memory>
#include <string>

struct GLFWwindow;
struct ImDrawData;

namespace sim::app::shell {

/// A picture for ImGui::Image. 0 is none.
using TextureId = std::uintptr_t;

/// What the frames of a window are put on. One is in use at a time, for the life of the object, in
/// the ImGui context that was current when it was made.
class Surface {
public:
    Surface();
    virtual ~Surface();
    Surface(const Surface&) = delete;
    Surface& operator=(const Surface&) = delete;

    /// Before ImGui's own NewFrame.
    virtual void begin_frame() {}
    /// The letters of the current context are others.
    virtual void take_letters() = 0;
    /// Shows a frame. One that is there already is left alone, unless the window `lost` it. True
    /// when it is another one.
    virtual bool show(const ImDrawData& frame, bool lost) = 0;
    /// What it draws with is lost for good (a driver that was reset, a card taken away): another
    /// surface must go on.
    virtual bool gone() { return false; }
    virtual TextureId add(int width, int height, const unsigned char* rgba) = 0;
    virtual void drop(TextureId texture) = 0;
};

/// A graphics card can draw here. Without one, OpenGL would be imitated by a driver that draws the
/// whole window for every letter typed: memory is quicker. CONSTAT_DRAW=card or =memory decides
/// instead; =lost is a card that is lost after some frames, for tests.
bool has_graphics_card();

/// With OpenGL 3.3, whose context is made current. nullptr when the window has none.
std::unique_ptr<Surface> card_surface(GLFWwindow* window);
/// In memory, then sent to the X server. nullptr when the window is not one of X11.
std::unique_ptr<Surface> memory_surface(GLFWwindow* window);

/// On the surface in use; without one, nothing and 0.
TextureId upload_texture(int width, int height, const unsigned char* rgba);
void destroy_texture(TextureId texture);

}  // namespace sim::app::shell
