#pragma once

#include <string>

namespace sim::app::shell {

/// What the window shows, written to a file for a program that drives it as a person would: one
/// line a control (where it is, what it says), one a text, one a fault of the looks. The file is
/// replaced whole, and only once two frames agree: what it says is where the screen came to rest.
class Trace {
public:
    /// An empty path traces nothing.
    explicit Trace(std::string path) : path_{std::move(path)} {}

    /// With the ImGui context ready.
    void prepare() const;
    void begin_frame() const;
    /// True when another frame must tell whether the screen came to rest.
    bool end_frame();

private:
    std::string path_;
    std::string last_;
    std::string written_;
};

}  // namespace sim::app::shell
