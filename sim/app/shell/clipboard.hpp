#pragma once

#include <memory>

struct GLFWwindow;

namespace sim::app::shell {

/// What a window copies and pastes. GLFW waits for ever for the program that holds the clipboard,
/// and takes all that it sends: here it has a moment to answer, what it sends has an end, and what
/// was refused is said on the screen.
class Clipboard {
public:
    /// Once ImGui has its window.
    explicit Clipboard(GLFWwindow* window);
    ~Clipboard();
    Clipboard(const Clipboard&) = delete;
    Clipboard& operator=(const Clipboard&) = delete;

private:
    class Reader;
    std::unique_ptr<Reader> reader_;
};

}  // namespace sim::app::shell
