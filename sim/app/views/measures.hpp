#pragma once

#include <string_view>

#include <imgui.h>

/// The sizes of texts, remembered from frame to frame: measuring walks every letter, and a screen
/// asks for the same again each time it is drawn.
namespace sim::app::views {

/// A place for the size of a text under this face and width. `known` tells whether it holds it.
struct Measure {
    ImVec2 size{0, 0};
    bool known = false;
};
/// Valid until the next call.
Measure& measure_of(const ImFont& face, std::string_view text, float width);
/// To be called when the faces change.
void forget_measures();

}  // namespace sim::app::views
