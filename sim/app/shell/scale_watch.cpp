#include "sim/app/shell/scale_watch.hpp"

#include <cstdlib>
#include <string>

#define GLFW_INCLUDE_NONE
#define GLFW_EXPOSE_NATIVE_X11
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>
#include <X11/Xatom.h>

namespace sim::app::shell {
namespace {

constexpr float usual_dpi = 96;
constexpr float least_dpi = 24;
constexpr float most_dpi = 960;

/// "Xft.dpi:	192" among the settings of the desktop, one a line.
std::optional<float> scale_in(const std::string& settings) {
    const std::string name = "\nXft.dpi:";
    const auto at = ("\n" + settings).find(name);
    if (at == std::string::npos) return std::nullopt;
    const float dpi = std::strtof(settings.c_str() + at + name.size() - 1, nullptr);
    if (!(dpi >= least_dpi && dpi <= most_dpi)) return std::nullopt;
    return dpi / usual_dpi;
}

}  // namespace

struct ScaleWatch::Connection {
    Display* display = nullptr;

    ~Connection() {
        if (display != nullptr) XCloseDisplay(display);
    }

    std::string settings() const {
        constexpr long most_words = 1 << 16;
        Atom type = None;
        int format = 0;
        unsigned long count = 0;
        unsigned long after = 0;
        unsigned char* data = nullptr;
        XGetWindowProperty(display, DefaultRootWindow(display), XA_RESOURCE_MANAGER, 0, most_words,
                           False, XA_STRING, &type, &format, &count, &after, &data);
        std::string text;
        if (data != nullptr && format == 8) text.assign(data, data + count);
        if (data != nullptr) XFree(data);
        return text;
    }
};

ScaleWatch::ScaleWatch() : connection_{std::make_unique<Connection>()} {
    Display* shown = glfwGetX11Display();
    if (shown == nullptr) return;
    connection_->display = XOpenDisplay(DisplayString(shown));
    if (connection_->display == nullptr) return;
    XSelectInput(connection_->display, DefaultRootWindow(connection_->display), PropertyChangeMask);
    XFlush(connection_->display);
}

ScaleWatch::~ScaleWatch() = default;

std::optional<float> ScaleWatch::changed() {
    Display* display = connection_->display;
    if (display == nullptr) return std::nullopt;
    bool touched = false;
    while (XPending(display) > 0) {
        XEvent event{};
        XNextEvent(display, &event);
        touched |= event.type == PropertyNotify && event.xproperty.atom == XA_RESOURCE_MANAGER;
    }
    return touched ? scale_in(connection_->settings()) : std::nullopt;
}

}  // namespace sim::app::shell
