#include "tests/ui/desktop.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ui {
namespace {

using Manner = ClipboardHolder::Manner;

/// A program that holds the clipboard.
class Holder {
public:
    Holder(Display* display, Manner manner, std::string bytes)
        : display_{display}, manner_{manner}, bytes_{std::move(bytes)} {}

    void answer(const XSelectionRequestEvent& asked) {
        if (manner_ == Manner::is_silent) return;
        to_ = asked.requestor;
        property_ = asked.property;
        type_ = asked.target;
        sent_ = 0;
        if (manner_ == Manner::gives) {
            put(type_, bytes_);
        } else {
            if (manner_ == Manner::gives_in_parts) XSelectInput(display_, to_, PropertyChangeMask);
            put(XInternAtom(display_, "INCR", False), "1234");
        }
        XEvent done{};
        done.xselection.type = SelectionNotify;
        done.xselection.requestor = asked.requestor;
        done.xselection.selection = asked.selection;
        done.xselection.target = asked.target;
        done.xselection.property = asked.property;
        done.xselection.time = asked.time;
        XSendEvent(display_, asked.requestor, False, 0, &done);
        XFlush(display_);
    }

    /// Who asked has taken a part; an empty one is the last.
    void go_on(const XPropertyEvent& taken) {
        constexpr std::size_t part = 3;
        if (taken.state != PropertyDelete || taken.atom != property_ || sent_ > bytes_.size())
            return;
        put(type_, bytes_.substr(sent_, part));
        sent_ = sent_ == bytes_.size() ? sent_ + 1 : std::min(sent_ + part, bytes_.size());
    }

private:
    void put(Atom type, const std::string& bytes) const {
        XChangeProperty(display_, to_, property_, type, 8, PropModeReplace,
                        reinterpret_cast<const unsigned char*>(bytes.data()),
                        static_cast<int>(bytes.size()));
        XFlush(display_);
    }

    Display* display_;
    Manner manner_;
    std::string bytes_;
    Window to_ = None;
    Atom property_ = None;
    Atom type_ = None;
    std::size_t sent_ = 0;
};

/// Never comes back.
[[noreturn]] void hold(Manner manner, const std::string& bytes, int ready) {
    Display* display = XOpenDisplay(nullptr);
    if (display == nullptr) _exit(1);
    // Who asked may be gone by now.
    XSetErrorHandler([](Display*, XErrorEvent*) { return 0; });
    const Window window =
        XCreateSimpleWindow(display, DefaultRootWindow(display), 0, 0, 1, 1, 0, 0, 0);
    XSetSelectionOwner(display, XInternAtom(display, "CLIPBOARD", False), window, CurrentTime);
    XSync(display, False);
    if (write(ready, "!", 1) != 1) _exit(1);
    for (Holder holder{display, manner, bytes};;) {
        XEvent event{};
        XNextEvent(display, &event);
        if (event.type == SelectionRequest) holder.answer(event.xselectionrequest);
        if (event.type == PropertyNotify) holder.go_on(event.xproperty);
    }
}

}  // namespace

ClipboardHolder::ClipboardHolder(Manner manner, const std::string& bytes) {
    int ends[2];
    if (pipe(ends) != 0) throw std::runtime_error{"no pipe"};
    program_ = fork();
    if (program_ == 0) hold(manner, bytes, ends[1]);
    close(ends[1]);
    char ready = 0;
    const bool holds = read(ends[0], &ready, 1) == 1;
    close(ends[0]);
    if (!holds) throw std::runtime_error{"nobody holds the clipboard"};
}

ClipboardHolder::~ClipboardHolder() {
    kill(program_, SIGKILL);
    waitpid(program_, nullptr, 0);
}

void set_dots_per_inch(const std::string& dots) {
    Display* display = XOpenDisplay(nullptr);
    if (display == nullptr) throw std::runtime_error{"no screen"};
    const auto settings = "Xcursor.size:\t24\nXft.dpi:\t" + dots + "\n";
    XChangeProperty(display, DefaultRootWindow(display), XA_RESOURCE_MANAGER, XA_STRING, 8,
                    PropModeReplace, reinterpret_cast<const unsigned char*>(settings.data()),
                    static_cast<int>(settings.size()));
    XCloseDisplay(display);
}

}  // namespace ui
