#pragma once

#include <string>
#include <vector>

#include <imgui.h>

#include "sim/app/views/palette.hpp"

namespace sim::app::views {

enum class Font {
    body,
    body_bold,
    small,
    small_bold,
    title,
    head,
    clock,
    mono,
    serif,
    serif_bold,
    icon
};
inline constexpr std::size_t font_count = 11;

/// Design pixels at scale 1 to whole pixels of the screen.
float S(float design_pixels);
float scale();

/// The palette in use. Starts as light.
const Palette& palette();

/// Builds the atlas of the current ImGui context for `scale` (content scale x text size). A font
/// that is not installed is replaced, and its package named in the answer (core/lacks.hpp); never
/// fails.
std::vector<std::string> load_fonts(float scale);

/// The letters for readers with dyslexia were asked for and are not installed.
bool easy_font_missing();

/// Reuses an atlas that load_fonts filled before, in another context of the process (tests).
void adopt_fonts(float scale);

/// ImGui's own colours, paddings and roundings, and the palette that own drawing uses.
void apply_style(const Palette& palette, float scale);

ImFont* font(Font role);

/// Text drawn during its life uses the role's font.
class UseFont {
public:
    explicit UseFont(Font role);
    ~UseFont();
    UseFont(const UseFont&) = delete;
    UseFont& operator=(const UseFont&) = delete;
};

}  // namespace sim::app::views
