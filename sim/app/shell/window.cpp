#include "sim/app/shell/window.hpp"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <future>
#include <memory>
#include <optional>

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_internal.h>

#include "sim/app/shell/clipboard.hpp"
#include "sim/app/shell/scale_watch.hpp"
#include "sim/app/shell/surface.hpp"
#include "sim/app/views/new_frame.hpp"

namespace sim::app::shell {
namespace {

constexpr int frames_after_input = 3;  ///< Hover, press and what they open each need one.
constexpr int frames_of_an_answer = 2;
constexpr int smallest_width = 1024;
constexpr int smallest_height = 600;

/// The one window of the process, and what other functions ask of it.
struct Running {
    GLFWwindow* window = nullptr;
    bool restyle = false;
    bool lost = false;  ///< What the window showed is no longer there.
    bool leave = false;
    std::optional<float> scale;  ///< As the desktop asked for since the start.
};
Running& running() {
    static Running state;
    return state;
}

/// Xlib compiles the table of dead keys at every start unless it may keep it.
void keep_dead_keys(const std::string& folder) {
    std::error_code failed;
    if (folder.empty()) return;
    std::filesystem::create_directories(folder, failed);
    if (!failed) setenv("XCOMPOSECACHE", folder.c_str(), 0);
}

Failure no_window(const char* step) {
    return Failure{
        Problem{{},
                std::string{"la fenêtre n’a pas pu s’ouvrir ("} + step + ")",
                "Vérifiez qu’un écran est disponible\u202F; sans carte graphique, donnez "
                "CONSTAT_DRAW=memory."}};
}

/// GLFW, for the life of run_window.
class Glfw {
public:
    Glfw() : ready_{glfwInit() == GLFW_TRUE} {}
    ~Glfw() {
        if (ready_) glfwTerminate();
    }
    Glfw(const Glfw&) = delete;
    Glfw& operator=(const Glfw&) = delete;
    bool ready() const { return ready_; }

private:
    bool ready_;
};

/// A window that OpenGL draws in, or that takes finished pixels.
class Window {
public:
    Window(const WindowOptions& options, bool with_card) {
        glfwDefaultWindowHints();
        glfwWindowHint(GLFW_CLIENT_API, with_card ? GLFW_OPENGL_API : GLFW_NO_API);
        if (with_card) {
            glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
            glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
            glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
            glfwWindowHint(GLFW_CONTEXT_ROBUSTNESS, GLFW_LOSE_CONTEXT_ON_RESET);
        }
        glfwWindowHint(GLFW_MAXIMIZED, options.size.maximised ? GLFW_TRUE : GLFW_FALSE);
        // Never larger than the screen it opens on.
        int left = 0, top = 0, widest = options.size.width, highest = options.size.height;
        if (GLFWmonitor* monitor = glfwGetPrimaryMonitor())
            glfwGetMonitorWorkarea(monitor, &left, &top, &widest, &highest);
        const int width = std::max(std::min(options.size.width, widest), smallest_width);
        const int height = std::max(std::min(options.size.height, highest), smallest_height);
        handle_ = glfwCreateWindow(width, height, options.title.c_str(), nullptr, nullptr);
        if (handle_ == nullptr) return;
        glfwSetWindowSizeLimits(handle_, smallest_width, smallest_height, GLFW_DONT_CARE,
                                GLFW_DONT_CARE);
        glfwSetWindowRefreshCallback(handle_, [](GLFWwindow*) { running().lost = true; });
        glfwSetFramebufferSizeCallback(handle_,
                                       [](GLFWwindow*, int, int) { running().lost = true; });
    }
    ~Window() {
        if (handle_ != nullptr) glfwDestroyWindow(handle_);
    }
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;
    GLFWwindow* handle() const { return handle_; }

private:
    GLFWwindow* handle_ = nullptr;
};

class Context {
public:
    Context() : context_{ImGui::CreateContext()} {
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = io.LogFilename = nullptr;
        io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    }
    ~Context() { ImGui::DestroyContext(context_); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

private:
    ImGuiContext* context_;
};

/// Mouse, keyboard and clipboard of a window.
class Input {
public:
    Input(GLFWwindow* window, bool with_card) {
        if (with_card)
            ImGui_ImplGlfw_InitForOpenGL(window, true);
        else
            ImGui_ImplGlfw_InitForOther(window, true);
    }
    ~Input() { ImGui_ImplGlfw_Shutdown(); }
    Input(const Input&) = delete;
    Input& operator=(const Input&) = delete;
};

/// A window and what its frames are put on.
struct Stage {
    Window window;
    std::optional<Input> input;
    std::optional<Clipboard> clipboard;
    std::unique_ptr<Surface> surface;

    Stage(const WindowOptions& options, bool with_card) : window{options, with_card} {}
    /// The fonts are loaded. False when frames cannot be shown this way.
    bool begin(bool with_card) {
        input.emplace(window.handle(), with_card);
        clipboard.emplace(window.handle());
        surface = with_card ? card_surface(window.handle()) : memory_surface(window.handle());
        return surface != nullptr;
    }
};

/// The surface has its copy of the letters; the pixels and the font files may go.
void hand_over_letters(Surface& surface) {
    surface.take_letters();
    ImGui::GetIO().Fonts->ClearTexData();
    ImGui::GetIO().Fonts->ClearInputData();
}

/// What the window will most likely have, before there is one.
float expected_scale() {
    float x = 1;
    float y = 1;
    if (GLFWmonitor* monitor = glfwGetPrimaryMonitor()) glfwGetMonitorContentScale(monitor, &x, &y);
    return std::clamp(std::max(x, y), 0.75f, 4.0f);
}

float content_scale(GLFWwindow* window) {
    float x = 1;
    float y = 1;
    glfwGetWindowContentScale(window, &x, &y);
    int width = 0;
    int framebuffer_width = 0;
    glfwGetWindowSize(window, &width, nullptr);
    glfwGetFramebufferSize(window, &framebuffer_width, nullptr);
    // Where the system scales coordinates itself, the picture is larger than the window already.
    const float native =
        width > 0 ? static_cast<float>(framebuffer_width) / static_cast<float>(width) : 1.0f;
    const float asked = running().scale.value_or(std::max(x, y));
    return std::clamp(asked / std::max(native, 1.0f), 0.75f, 4.0f);
}

void build_frame(Surface& surface, const WindowHooks& hooks) {
    surface.begin_frame();
    ImGui_ImplGlfw_NewFrame();
    views::new_frame();
    hooks.draw_frame();
    ImGui::Render();
}

void restyle(GLFWwindow* window, Surface& surface, const WindowHooks& hooks, float& scale_in_use) {
    const float now = content_scale(window);
    if (!running().restyle && now == scale_in_use) return;
    scale_in_use = now;
    running().restyle = false;
    running().lost = true;
    if (hooks.prepare(now)) hand_over_letters(surface);
}

std::int64_t thread_nanoseconds() {
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return std::int64_t{spent.tv_sec} * 1'000'000'000 + spent.tv_nsec;
}

/// Waits for input when nothing is under way; tells how many frames to draw.
int frames_due(int still_due, double wake_seconds) {
    if (still_due > 0) {
        glfwPollEvents();
        return still_due;
    }
    const double before = glfwGetTime();
    glfwWaitEventsTimeout(wake_seconds);
    return glfwGetTime() - before >= wake_seconds * 0.99 ? 1 : frames_after_input;
}

/// Input is handed out one change a frame: what still queues must not wait for the next event.
bool input_waits() {
    return !ImGui::GetCurrentContext()->InputEventsQueue.empty();
}

/// False when the surface was lost: the window must go on with another.
bool loop(GLFWwindow* window, Surface& surface, const WindowOptions& options,
          const WindowHooks& hooks, float scale) {
    int due = frames_after_input;
    int drawn = 0;
    std::optional<ScaleWatch> watch;  // After the first picture: it waits for nothing.
    while (!running().leave) {
        due = frames_due(due, options.wake_seconds);
        restyle(window, surface, hooks, scale);
        const std::int64_t before = thread_nanoseconds();
        build_frame(surface, hooks);
        hooks.frame_built(thread_nanoseconds() - before);
        --due;
        // What is shown is the answer: a frame that is out of date already, or soon, is not. The
        // sizes that ImGui learns from one frame are right in the next.
        if (hooks.answer()) {
            for (int i = 0; i < frames_of_an_answer; ++i) build_frame(surface, hooks);
            due = std::max(due, 2);
        }
        if (input_waits()) {
            due = std::max(due, 2);
        } else {
            // What one frame changed, such as the keyboard's place, may show in the next one only.
            if (surface.show(*ImGui::GetDrawData(), running().lost)) due = std::max(due, 1);
            running().lost = false;
            if (surface.gone()) return false;
            if (hooks.after_frame()) due = std::max(due, 2);
        }
        if (!watch) watch.emplace();
        if (const auto asked = watch->changed()) {
            running().scale = asked;
            due = std::max(due, 2);
        }
        if (running().restyle) due = std::max(due, 2);
        if (glfwWindowShouldClose(window) == GLFW_TRUE) {
            glfwSetWindowShouldClose(window, GLFW_FALSE);
            running().leave = running().leave || hooks.may_close();
            due = std::max(due, 2);
        }
        if (options.stop_after_frames > 0 && ++drawn >= options.stop_after_frames) return true;
    }
    return true;
}

WindowSize size_to_remember(GLFWwindow* window, const WindowSize& before) {
    WindowSize size = before;
    size.maximised = glfwGetWindowAttrib(window, GLFW_MAXIMIZED) == GLFW_TRUE;
    if (!size.maximised) glfwGetWindowSize(window, &size.width, &size.height);
    return size;
}

}  // namespace

Result<WindowSize> run_window(const WindowOptions& wanted, const WindowHooks& hooks) {
    auto options = wanted;
    keep_dead_keys(options.cache);
    const Glfw glfw;
    if (!glfw.ready()) return no_window("GLFW");
    const Context context;
    // The window and the fonts take about as long as each other, and neither needs the other.
    const float scale = expected_scale();
    auto fonts = std::async(std::launch::async, [&] { hooks.prepare(scale); });
    const bool card_first = has_graphics_card();
    std::optional<float> asked;  // By the desktop since the start, of whichever window there is.
    for (const bool with_card : {card_first, !card_first}) {
        Stage stage{options, with_card};
        if (fonts.valid()) fonts.get();
        if (stage.window.handle() == nullptr || !stage.begin(with_card)) continue;
        hand_over_letters(*stage.surface);
        running() = {stage.window.handle(), false, true, false, asked};
        const bool ended = loop(stage.window.handle(), *stage.surface, options, hooks, scale);
        options.size = size_to_remember(stage.window.handle(), options.size);
        asked = running().scale;
        running() = {};
        if (ended) return options.size;
        hooks.lost();
        hooks.prepare(scale);
    }
    return no_window("GLFW");
}

void close_window() {
    running().leave = true;
}
void refresh_style() {
    running().restyle = true;
}

}  // namespace sim::app::shell
