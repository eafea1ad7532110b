#pragma once

#include <array>
#include <cstdint>

namespace sim::app::views {

/// A colour as ImGui packs it (ABGR), made from the familiar 0xRRGGBB.
using Colour = std::uint32_t;
constexpr Colour rgb(std::uint32_t hex, std::uint32_t alpha = 255) {
    return (alpha << 24) | ((hex & 0xFF) << 16) | (hex & 0xFF00) | ((hex >> 16) & 0xFF);
}

/// What a chip, a disc or a banner says by its colour; never by colour alone (there is an icon or a
/// word beside it). The first five stand in the order of core::Tone.
enum class Tone { neutral, info, good, warning, danger, violet };
inline constexpr std::size_t tone_count = 6;

/// Ink on its own pale ground.
struct TonePair {
    Colour ink;
    Colour ground;
};

/// Every colour of the screens, by role.
struct Palette {
    Colour canvas, panel, panel_alt, line, line_soft, line_strong;
    Colour ink, ink2, ink3;
    Colour bar, bar_raised, bar_hover, bar_text, bar_strong;  // The top bar, dark in every palette.
    Colour bar_red, bar_amber, bar_blue;
    Colour accent, accent_hover, accent_active, on_accent;
    Colour selection, track_off, knob, shadow, scroll, scroll_hover;
    Colour paper, clause, clause_bar;
    Colour bubble_theirs, bubble_mine, bubble_mine_ink;
    std::array<TonePair, tone_count> tones;  // In the order of Tone.
    unsigned shadow_alpha;

    constexpr TonePair tone(Tone t) const { return tones[static_cast<std::size_t>(t)]; }
};

enum class Look { light, dark, contrast };
const Palette& palette_of(Look look);

/// A text colour and the ground it is drawn on, with the names a failing test prints.
struct ReadablePair {
    const char* name;
    Colour ink;
    Colour ground;
};
/// Every pair of a palette that carries text.
std::array<ReadablePair, 36> readable_pairs(const Palette& palette);

/// WCAG 2 contrast ratio, 1 to 21.
float contrast_ratio(Colour one, Colour other);

}  // namespace sim::app::views
