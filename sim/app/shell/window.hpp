#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "sim/base/result.hpp"

namespace sim::app::shell {

struct WindowSize {
    int width = 1440;
    int height = 900;
    bool maximised = false;
    friend bool operator==(const WindowSize&, const WindowSize&) = default;
};

struct WindowOptions {
    std::string title;
    WindowSize size;  ///< As remembered from the last time.
    double wake_seconds =
        1.0;  ///< Without input, a frame is drawn this often: the simulated clock.
    int stop_after_frames = 0;  ///< For smoke tests; 0 runs until closed.
    std::string cache;          ///< Folder for what is slow to build; empty keeps nothing.
};

/// What the window asks of the program. All run on the one thread, except the first `prepare`:
/// it runs while the window opens, before any other.
struct WindowHooks {
    /// Fonts and style; also when the window moves to a screen of another scale. True when the
    /// fonts were loaded anew.
    std::function<bool(float content_scale)> prepare;
    std::function<void()> draw_frame;
    /// After each frame is built and before it reaches the screen: the time of this thread's core
    /// that building it took.
    std::function<void(std::int64_t nanoseconds)> frame_built = [](std::int64_t) {};
    /// Between frames: what the frame asked for. True wants another frame at once.
    std::function<bool()> after_frame = [] { return false; };
    /// The person closes the window; false keeps it open (a question is shown instead).
    std::function<bool()> may_close = [] { return true; };
};

/// Runs until closed; the answer is the size to remember. Draws only when something happened, and
/// touches the screen only when the picture changed.
Result<WindowSize> run_window(const WindowOptions& options, const WindowHooks& hooks);

/// Closes the window after this frame, as its cross does but without asking.
void close_window();
/// `prepare` is called again before the next frame (theme or text size changed).
void refresh_style();

/// A picture on the graphics card, for ImGui::Image. 0 is none. A window or an
/// off-screen picture must be running.
using TextureId = std::uintptr_t;
TextureId upload_texture(int width, int height, const unsigned char* rgba);
void destroy_texture(TextureId texture);

}  // namespace sim::app::shell
