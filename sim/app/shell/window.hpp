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
    /// After each frame is built and before it is shown: the time of this thread's core
    /// that building it took.
    std::function<void(std::int64_t nanoseconds)> frame_built = [](std::int64_t) {};
    /// Does what the frame asked for. True when the screen says something else since: the frame is
    /// built anew before it is shown.
    std::function<bool()> answer = [] { return false; };
    /// After the frame was shown. True wants another at once.
    std::function<bool()> after_frame = [] { return false; };
    /// Nothing of what was painted is there any more: the next `prepare` loads the fonts anew.
    std::function<void()> lost = [] {};
    /// The person closes the window; false keeps it open (a question is shown instead).
    std::function<bool()> may_close = [] { return true; };
};

/// Runs until closed; the answer is the size to remember. Builds a frame only when something
/// happened, and touches the window only where the picture changed (surface.hpp).
Result<WindowSize> run_window(const WindowOptions& options, const WindowHooks& hooks);

/// Closes the window after this frame, as its cross does but without asking.
void close_window();
/// `prepare` is called again before the next frame (theme or text size changed).
void refresh_style();

}  // namespace sim::app::shell
