#pragma once

#include <memory>
#include <optional>

namespace sim::app::shell {

/// The scale that an X11 desktop asks of every window while they are open: a person changes it, or
/// plugs another monitor in. GLFW reads it at its start only.
class ScaleWatch {
public:
    ScaleWatch();
    ~ScaleWatch();
    ScaleWatch(const ScaleWatch&) = delete;
    ScaleWatch& operator=(const ScaleWatch&) = delete;

    /// None when nobody changed it since the last look, or to something that is no scale.
    std::optional<float> changed();

private:
    struct Connection;
    std::unique_ptr<Connection> connection_;
};

}  // namespace sim::app::shell
