#pragma once

#include <string>
#include <vector>

#include "sim/app/shell/scenes.hpp"
#include "sim/app/views/inspection.hpp"

/// Screens judged without a graphics card and without a person.
namespace sim::app::shell {

struct LookFormat {
    int width;
    int height;
    int scale_percent;
    Theme theme;
    friend bool operator==(const LookFormat&, const LookFormat&) = default;
};
/// Every theme at every scale, and the smallest windows.
std::vector<LookFormat> every_format();

struct SceneFault {
    LookFormat format;
    views::LookFault fault;
};
/// The scene is led once; then each format is drawn and judged.
Result<std::vector<SceneFault>> look_at(const std::string& root, const Scene& scene,
                                        const std::vector<LookFormat>& formats);

/// « écran, thème, échelle : texte, défaut ».
std::string in_words(const std::string& scene, const SceneFault& found);

}  // namespace sim::app::shell
