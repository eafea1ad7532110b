#include "sim/app/shell/offscreen.hpp"

#include <algorithm>
#include <cstddef>

#define GL_GLEXT_PROTOTYPES
#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <GL/gl.h>
#include <GL/glext.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>

namespace sim::app::shell {
namespace {

Failure no_graphics(const char* step) {
    return Failure{Problem{{},
                           std::string{"le rendu sans écran n’a pas pu démarrer ("} + step + ")",
                           "Installez libegl-mesa0 et libgl1-mesa-dri."}};
}

/// An OpenGL context without a surface, current for its life.
class Surfaceless {
public:
    Surfaceless() {
        const auto platform_display = reinterpret_cast<PFNEGLGETPLATFORMDISPLAYEXTPROC>(
            eglGetProcAddress("eglGetPlatformDisplayEXT"));
        if (platform_display == nullptr) return;
        display_ = platform_display(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
        if (eglInitialize(display_, nullptr, nullptr) == EGL_FALSE) return;
        eglBindAPI(EGL_OPENGL_API);
        const EGLint wanted[] = {EGL_SURFACE_TYPE, EGL_PBUFFER_BIT, EGL_RENDERABLE_TYPE,
                                 EGL_OPENGL_BIT, EGL_NONE};
        EGLConfig config = EGL_NO_CONFIG_KHR;
        EGLint count = 0;
        eglChooseConfig(display_, wanted, &config, 1, &count);
        const EGLint version[] = {EGL_CONTEXT_MAJOR_VERSION,
                                  3,
                                  EGL_CONTEXT_MINOR_VERSION,
                                  3,
                                  EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                  EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                  EGL_NONE};
        context_ = eglCreateContext(display_, count > 0 ? config : EGL_NO_CONFIG_KHR,
                                    EGL_NO_CONTEXT, version);
        ready_ = context_ != EGL_NO_CONTEXT &&
                 eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, context_) == EGL_TRUE;
    }
    ~Surfaceless() {
        if (display_ == EGL_NO_DISPLAY) return;
        eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
        if (context_ != EGL_NO_CONTEXT) eglDestroyContext(display_, context_);
        eglTerminate(display_);
    }
    Surfaceless(const Surfaceless&) = delete;
    Surfaceless& operator=(const Surfaceless&) = delete;
    bool ready() const { return ready_; }

private:
    EGLDisplay display_ = EGL_NO_DISPLAY;
    EGLContext context_ = EGL_NO_CONTEXT;
    bool ready_ = false;
};

/// The texture that is drawn into.
class Target {
public:
    Target(int width, int height) {
        glGenFramebuffers(1, &frame_);
        glBindFramebuffer(GL_FRAMEBUFFER, frame_);
        glGenTextures(1, &texture_);
        glBindTexture(GL_TEXTURE_2D, texture_);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE,
                     nullptr);
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture_, 0);
    }
    ~Target() {
        glDeleteTextures(1, &texture_);
        glDeleteFramebuffers(1, &frame_);
    }
    Target(const Target&) = delete;
    Target& operator=(const Target&) = delete;

private:
    GLuint frame_ = 0;
    GLuint texture_ = 0;
};

Picture read_back(int width, int height) {
    Picture picture{width, height, {}};
    const auto row = static_cast<std::size_t>(width) * 4;
    std::vector<unsigned char> upside_down(row * static_cast<std::size_t>(height));
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, upside_down.data());
    picture.pixels.reserve(upside_down.size());
    for (std::size_t y = static_cast<std::size_t>(height); y-- > 0;) {
        const auto first = upside_down.begin() + static_cast<std::ptrdiff_t>(y * row);
        picture.pixels.insert(picture.pixels.end(), first,
                              first + static_cast<std::ptrdiff_t>(row));
    }
    for (std::size_t i = 3; i < picture.pixels.size(); i += 4) picture.pixels[i] = 255;
    return picture;
}

void one_frame(const std::function<void()>& draw_frame) {
    ImGui::GetIO().DeltaTime = 1.0f / 60;
    ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
    draw_frame();
    ImGui::Render();
}

}  // namespace

Result<Picture> draw_offscreen(const OffscreenOptions& options,
                               const std::function<void()>& prepare,
                               const std::function<void()>& draw_frame) {
    const Surfaceless surface;
    if (!surface.ready()) return no_graphics("EGL");
    const Target target{options.width, options.height};
    ImGuiContext* before = ImGui::GetCurrentContext();
    ImGuiContext* context = ImGui::CreateContext();
    ImGui::SetCurrentContext(context);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = io.LogFilename = nullptr;
    io.DisplaySize = {static_cast<float>(options.width), static_cast<float>(options.height)};
    prepare();
    Result<Picture> picture = no_graphics("OpenGL 3.3");
    if (ImGui_ImplOpenGL3_Init("#version 330")) {
        for (int i = 0; i < std::max(options.frames, 1); ++i) one_frame(draw_frame);
        glViewport(0, 0, options.width, options.height);
        glClearColor(1, 1, 1, 1);
        glClear(GL_COLOR_BUFFER_BIT);
        ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
        picture = read_back(options.width, options.height);
        ImGui_ImplOpenGL3_Shutdown();
    }
    ImGui::DestroyContext(context);
    ImGui::SetCurrentContext(before);
    return picture;
}

}  // namespace sim::app::shell
