// Frames drawn by a graphics card.
#define GLFW_INCLUDE_NONE
#include <GL/gl.h>
#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>

#include <cstdlib>
#include <string_view>

#include "sim/app/shell/draw_hash.hpp"
#include "sim/app/shell/surface.hpp"

namespace sim::app::shell {
namespace {

/// GL_ARB_robustness: whether the context was lost; nullptr where the driver does not tell.
using ResetStatus = GLenum (*)();
ResetStatus reset_status() {
    for (const char* name :
         {"glGetGraphicsResetStatus", "glGetGraphicsResetStatusARB", "glGetGraphicsResetStatusKHR"})
        if (auto* found = glfwGetProcAddress(name)) return reinterpret_cast<ResetStatus>(found);
    return nullptr;
}

/// Frames that a card shows before it is lost, where a test asks for it; at rest one a second.
constexpr int frames_of_a_lost_card = 60;

class CardSurface final : public Surface {
public:
    explicit CardSurface(GLFWwindow* window) : window_{window} {
        glfwMakeContextCurrent(window);
        glfwSwapInterval(1);
        reset_status_ = reset_status();
        const char* draw = std::getenv("CONSTAT_DRAW");
        if (draw != nullptr && std::string_view{draw} == "lost") left_ = frames_of_a_lost_card;
        ready_ = ImGui_ImplOpenGL3_Init("#version 330") && ImGui_ImplOpenGL3_CreateDeviceObjects();
    }
    ~CardSurface() override { ImGui_ImplOpenGL3_Shutdown(); }

    bool ready() const { return ready_; }

    void begin_frame() override { ImGui_ImplOpenGL3_NewFrame(); }

    void take_letters() override {
        ImGui_ImplOpenGL3_DestroyFontsTexture();
        ImGui_ImplOpenGL3_CreateFontsTexture();
    }

    bool show(const ImDrawData& frame, bool lost) override {
        const auto hash = draw_hash(frame);
        const bool is_another = hash != shown_;
        shown_ = hash;
        if (!is_another && !lost) return false;
        int width = 0;
        int height = 0;
        glfwGetFramebufferSize(window_, &width, &height);
        glViewport(0, 0, width, height);
        glClearColor(1, 1, 1, 1);
        glClear(GL_COLOR_BUFFER_BIT);
        ImGui_ImplOpenGL3_RenderDrawData(const_cast<ImDrawData*>(&frame));
        glfwSwapBuffers(window_);
        return is_another;
    }

    bool gone() override {
        if (left_ > 0 && --left_ == 0) return true;
        return reset_status_ != nullptr && reset_status_() != GL_NO_ERROR;
    }

    TextureId add(int width, int height, const unsigned char* rgba) override {
        GLuint texture = 0;
        glGenTextures(1, &texture);
        glBindTexture(GL_TEXTURE_2D, texture);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
        glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, rgba);
        shown_ = 0;  // The card gives the names of dropped textures anew.
        return texture;
    }

    void drop(TextureId texture) override {
        const auto name = static_cast<GLuint>(texture);
        glDeleteTextures(1, &name);
    }

private:
    GLFWwindow* window_;
    ResetStatus reset_status_ = nullptr;
    int left_ = 0;  ///< 0: for ever.
    bool ready_ = false;
    std::uint64_t shown_ = 0;
};

}  // namespace

std::unique_ptr<Surface> card_surface(GLFWwindow* window) {
    auto surface = std::make_unique<CardSurface>(window);
    if (!surface->ready()) return nullptr;
    return surface;
}

}  // namespace sim::app::shell
