#include "sim/app/shell/window.hpp"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <future>

#define GLFW_INCLUDE_NONE
#include <GL/gl.h>
#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>
#include <imgui_internal.h>

#include "sim/app/shell/draw_hash.hpp"
#include "sim/app/views/new_frame.hpp"

namespace sim::app::shell {
namespace {

constexpr int frames_after_input = 3;  ///< Hover, press and what they open each need one.
constexpr int smallest_width = 1024;
constexpr int smallest_height = 600;

/// The one window of the process, and what other functions ask of it.
struct Running {
    GLFWwindow* window = nullptr;
    bool restyle = false;
    bool repaint =
        false;  ///< The screen lost its picture or a texture changed: draw whatever the hash.
    bool leave = false;
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
    return Failure{Problem{{},
                           std::string{"la fenêtre n’a pas pu s’ouvrir ("} + step + ")",
                           "Vérifiez qu’un écran est disponible et qu’OpenGL 3.3 est installé "
                           "(libgl1-mesa-dri)."}};
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

class Window {
public:
    explicit Window(const WindowOptions& options) {
        glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
        glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
        glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
        glfwWindowHint(GLFW_MAXIMIZED, options.size.maximised ? GLFW_TRUE : GLFW_FALSE);
        // Never larger than the screen it opens on.
        int left = 0, top = 0, widest = options.size.width, highest = options.size.height;
        if (GLFWmonitor* monitor = glfwGetPrimaryMonitor())
            glfwGetMonitorWorkarea(monitor, &left, &top, &widest, &highest);
        const int width = std::max(std::min(options.size.width, widest), smallest_width);
        const int height = std::max(std::min(options.size.height, highest), smallest_height);
        // EGL first: where the driver draws in software, GLX takes longer to open and to show.
        for (const int api : {GLFW_EGL_CONTEXT_API, GLFW_NATIVE_CONTEXT_API}) {
            glfwWindowHint(GLFW_CONTEXT_CREATION_API, api);
            handle_ = glfwCreateWindow(width, height, options.title.c_str(), nullptr, nullptr);
            if (handle_ != nullptr) break;
        }
        if (handle_ == nullptr) return;
        glfwSetWindowSizeLimits(handle_, smallest_width, smallest_height, GLFW_DONT_CARE,
                                GLFW_DONT_CARE);
        glfwMakeContextCurrent(handle_);
        glfwSwapInterval(1);
        glfwSetWindowRefreshCallback(handle_, [](GLFWwindow*) { running().repaint = true; });
        glfwSetFramebufferSizeCallback(handle_,
                                       [](GLFWwindow*, int, int) { running().repaint = true; });
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

/// The card has its copy of the glyphs; the pixels and the font files may go.
void drop_font_pixels() {
    ImGui::GetIO().Fonts->ClearTexData();
    ImGui::GetIO().Fonts->ClearInputData();
}

/// The two backends of ImGui's context, whose fonts are loaded.
class Backends {
public:
    explicit Backends(GLFWwindow* window) {
        ImGui_ImplGlfw_InitForOpenGL(window, true);
        ready_ = ImGui_ImplOpenGL3_Init("#version 330") && ImGui_ImplOpenGL3_CreateDeviceObjects();
        drop_font_pixels();
    }
    ~Backends() {
        ImGui_ImplOpenGL3_Shutdown();
        ImGui_ImplGlfw_Shutdown();
    }
    Backends(const Backends&) = delete;
    Backends& operator=(const Backends&) = delete;
    bool ready() const { return ready_; }

private:
    bool ready_ = false;
};

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
    return std::clamp(std::max(x, y) / std::max(native, 1.0f), 0.75f, 4.0f);
}

void draw(const WindowHooks& hooks) {
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    views::new_frame();
    hooks.draw_frame();
    ImGui::Render();
}

void put_on_screen(GLFWwindow* window) {
    int width = 0;
    int height = 0;
    glfwGetFramebufferSize(window, &width, &height);
    glViewport(0, 0, width, height);
    glClearColor(1, 1, 1, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    glfwSwapBuffers(window);
}

void restyle(GLFWwindow* window, const WindowHooks& hooks, float& scale_in_use) {
    const float now = content_scale(window);
    if (!running().restyle && now == scale_in_use) return;
    scale_in_use = now;
    running().restyle = false;
    running().repaint = true;
    if (!hooks.prepare(now)) return;
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
    drop_font_pixels();
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

void loop(GLFWwindow* window, const WindowOptions& options, const WindowHooks& hooks, float scale) {
    int due = frames_after_input;
    int drawn = 0;
    std::uint64_t last_hash = 0;
    while (!running().leave) {
        due = frames_due(due, options.wake_seconds);
        restyle(window, hooks, scale);
        const std::int64_t before = thread_nanoseconds();
        draw(hooks);
        --due;
        const std::uint64_t hash = draw_hash(*ImGui::GetDrawData());
        hooks.frame_built(thread_nanoseconds() - before);
        // What one frame changed, such as the keyboard's place, may show in the next one only.
        if (hash != last_hash) due = std::max(due, 1);
        if (hash != last_hash || running().repaint) put_on_screen(window);
        last_hash = hash;
        running().repaint = false;
        // Input is handed out one change a frame: what still queues must not wait for the next
        // event.
        if (!ImGui::GetCurrentContext()->InputEventsQueue.empty()) due = std::max(due, 2);
        if (hooks.after_frame() || running().restyle) due = std::max(due, 2);
        if (glfwWindowShouldClose(window) == GLFW_TRUE) {
            glfwSetWindowShouldClose(window, GLFW_FALSE);
            running().leave = running().leave || hooks.may_close();
            due = std::max(due, 2);
        }
        if (options.stop_after_frames > 0 && ++drawn >= options.stop_after_frames) return;
    }
}

WindowSize size_to_remember(GLFWwindow* window, const WindowSize& before) {
    WindowSize size = before;
    size.maximised = glfwGetWindowAttrib(window, GLFW_MAXIMIZED) == GLFW_TRUE;
    if (!size.maximised) glfwGetWindowSize(window, &size.width, &size.height);
    return size;
}

}  // namespace

Result<WindowSize> run_window(const WindowOptions& options, const WindowHooks& hooks) {
    keep_dead_keys(options.cache);
    const Glfw glfw;
    if (!glfw.ready()) return no_window("GLFW");
    const Context context;
    // The driver and the fonts take about as long as each other, and neither needs the other.
    const float scale = expected_scale();
    const auto fonts = std::async(std::launch::async, [&] { hooks.prepare(scale); });
    const Window window{options};
    fonts.wait();
    if (window.handle() == nullptr) return no_window("GLFW");
    const Backends screen{window.handle()};
    if (!screen.ready()) return no_window("OpenGL 3.3");
    running() = {window.handle(), false, true, false};
    loop(window.handle(), options, hooks, scale);
    const WindowSize size = size_to_remember(window.handle(), options.size);
    running() = {};
    return size;
}

void close_window() {
    running().leave = true;
}
void refresh_style() {
    running().restyle = true;
}

namespace {

/// In a window or off screen: a renderer is attached, so its OpenGL context is current.
bool can_draw() {
    return ImGui::GetCurrentContext() != nullptr &&
           ImGui::GetIO().BackendRendererUserData != nullptr;
}

}  // namespace

TextureId upload_texture(int width, int height, const unsigned char* rgba) {
    if (!can_draw() || width <= 0 || height <= 0) return 0;
    GLuint texture = 0;
    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, rgba);
    running().repaint = true;
    return texture;
}

void destroy_texture(TextureId texture) {
    if (!can_draw() || texture == 0) return;
    const auto name = static_cast<GLuint>(texture);
    glDeleteTextures(1, &name);
}

}  // namespace sim::app::shell
