#include "sim/app/shell/clipboard.hpp"

#include <chrono>
#include <optional>
#include <string>

#define GLFW_INCLUDE_NONE
#define GLFW_EXPOSE_NATIVE_X11
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>
#include <X11/Xatom.h>
#include <imgui.h>
#include <poll.h>

#include "sim/app/views/pasting.hpp"

namespace sim::app::shell {
namespace {

using Clock = std::chrono::steady_clock;
using views::PasteFault;

constexpr std::chrono::milliseconds patience{1200};
constexpr long most_bytes = 4 << 20;

/// A property of ours, as another program filled it.
struct Value {
    Atom type = None;
    std::string bytes;
    bool cut = false;
};

/// One question to the program that holds the clipboard. Its window goes with it: what comes too
/// late has nowhere to go.
class Question {
public:
    explicit Question(Display* display)
        : display_{display},
          window_{XCreateSimpleWindow(display, DefaultRootWindow(display), 0, 0, 1, 1, 0, 0, 0)},
          property_{XInternAtom(display, "CONSTAT_PASTE", False)} {
        XSelectInput(display_, window_, PropertyChangeMask);
    }
    ~Question() {
        XDestroyWindow(display_, window_);
        XSync(display_, True);
    }
    Question(const Question&) = delete;
    Question& operator=(const Question&) = delete;

    /// UTF-8, or why not.
    std::string text(PasteFault& fault) {
        const Atom utf8 = XInternAtom(display_, "UTF8_STRING", False);
        for (const Atom target : {utf8, Atom{XA_STRING}}) {
            XConvertSelection(display_, XInternAtom(display_, "CLIPBOARD", False), target,
                              property_, window_, CurrentTime);
            XEvent answer{};
            if (!comes(SelectionNotify, answer)) {
                fault = PasteFault::no_answer;
                return {};
            }
            if (answer.xselection.property == None) continue;
            auto value = whole_value(fault);
            return value.type == XA_STRING ? utf8_of_latin(value.bytes) : std::move(value.bytes);
        }
        return {};
    }

private:
    bool comes(int type, XEvent& event) const {
        for (;;) {
            if (XCheckTypedWindowEvent(display_, window_, type, &event) == True) return true;
            const auto left =
                std::chrono::duration_cast<std::chrono::milliseconds>(until_ - Clock::now());
            if (left.count() <= 0) return false;
            pollfd connection{ConnectionNumber(display_), POLLIN, 0};
            poll(&connection, 1, static_cast<int>(left.count()));
        }
    }

    Value take() const {
        Value value;
        int format = 0;
        unsigned long count = 0;
        unsigned long after = 0;
        unsigned char* data = nullptr;
        XGetWindowProperty(display_, window_, property_, 0, most_bytes / 4, False, AnyPropertyType,
                           &value.type, &format, &count, &after, &data);
        if (data != nullptr && format == 8) value.bytes.assign(data, data + count);
        if (data != nullptr) XFree(data);
        value.cut = after > 0;
        XDeleteProperty(display_, window_, property_);
        return value;
    }

    /// What is long comes in parts, the last of which is empty.
    Value whole_value(PasteFault& fault) const {
        XEvent before{};
        while (XCheckTypedWindowEvent(display_, window_, PropertyNotify, &before) == True) {
        }
        auto value = take();
        if (value.type == XInternAtom(display_, "INCR", False)) value = parts(fault);
        if (value.cut || value.bytes.size() > static_cast<std::size_t>(most_bytes)) {
            value.bytes.clear();
            fault = PasteFault::too_long;
        }
        return value;
    }

    Value parts(PasteFault& fault) const {
        Value all;
        while (all.bytes.size() <= static_cast<std::size_t>(most_bytes)) {
            XEvent event{};
            if (!comes(PropertyNotify, event)) {
                fault = PasteFault::no_answer;
                return {};
            }
            if (event.xproperty.state != PropertyNewValue) continue;
            const auto part = take();
            if (part.type == None) continue;
            if (part.bytes.empty()) return all;
            all.type = part.type;
            all.bytes += part.bytes;
        }
        return all;
    }

    static std::string utf8_of_latin(const std::string& bytes) {
        std::string text;
        for (const char c : bytes) {
            const unsigned code = static_cast<unsigned char>(c);
            if (code < 0x80) {
                text += c;
                continue;
            }
            text += static_cast<char>(0xC0u | (code >> 6));
            text += static_cast<char>(0x80u | (code & 0x3Fu));
        }
        return text;
    }

    Display* display_;
    ::Window window_;
    Atom property_;
    Clock::time_point until_ = Clock::now() + patience;
};

::Window holder_of(Display* display) {
    return XGetSelectionOwner(display, XInternAtom(display, "CLIPBOARD", False));
}

}  // namespace

class Clipboard::Reader {
public:
    explicit Reader(GLFWwindow* window) : window_{window} {}
    ~Reader() {
        if (asking_ != nullptr) XCloseDisplay(asking_);
    }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    void copy(const char* text) {
        glfwSetClipboardString(window_, text);
        if (Display* display = glfwGetX11Display(); display != nullptr) own_ = holder_of(display);
    }

    /// The holder is asked once for a paste, however often its field looks.
    const char* paste() {
        Display* display = glfwGetX11Display();
        if (display == nullptr) return glfwGetClipboardString(window_);
        if (frame_ == ImGui::GetFrameCount()) return text_.c_str();
        frame_ = ImGui::GetFrameCount();
        text_.clear();
        const auto holder = holder_of(display);
        if (holder == None) return text_.c_str();
        if (holder == own_) return keep(glfwGetClipboardString(window_));
        return keep(asked(display).c_str());
    }

private:
    const char* keep(const char* text) {
        text_ = text == nullptr ? "" : text;
        return text_.c_str();
    }

    /// On a connection of its own: the window's other events wait for it in peace.
    std::string asked(Display* display) {
        if (asking_ == nullptr) asking_ = XOpenDisplay(DisplayString(display));
        if (asking_ == nullptr) return {};
        auto fault = PasteFault::none;
        auto raw = Question{asking_}.text(fault);
        if (fault != PasteFault::none) views::tell_paste(fault);
        return views::pasteable(raw);
    }

    GLFWwindow* window_;
    Display* asking_ = nullptr;
    ::Window own_ = None;  ///< Who holds the clipboard when it is we.
    int frame_ = -1;
    std::string text_;
};

Clipboard::Clipboard(GLFWwindow* window) : reader_{std::make_unique<Reader>(window)} {
    ImGuiIO& io = ImGui::GetIO();
    io.ClipboardUserData = reader_.get();
    io.GetClipboardTextFn = [](void* reader) { return static_cast<Reader*>(reader)->paste(); };
    io.SetClipboardTextFn = [](void* reader, const char* text) {
        static_cast<Reader*>(reader)->copy(text);
    };
}

/// ImGui outlives the window.
Clipboard::~Clipboard() {
    ImGuiIO& io = ImGui::GetIO();
    io.ClipboardUserData = nullptr;
    io.GetClipboardTextFn = [](void*) { return ""; };
    io.SetClipboardTextFn = [](void*, const char*) {};
}

}  // namespace sim::app::shell
