#include "sim/app/views/palette.hpp"

#include <algorithm>
#include <cmath>

namespace sim::app::views {
namespace {

constexpr Palette light{
    .canvas = rgb(0xEEF0F3),
    .panel = rgb(0xFFFFFF),
    .panel_alt = rgb(0xF7F8FA),
    .line = rgb(0xE1E4EA),
    .line_soft = rgb(0xECEEF2),
    .line_strong = rgb(0xCFD5DF),
    .ink = rgb(0x1B2433),
    .ink2 = rgb(0x4A5568),
    .ink3 = rgb(0x616A7B),
    .bar = rgb(0x14213A),
    .bar_raised = rgb(0x22324F),
    .bar_hover = rgb(0x33456A),
    .bar_text = rgb(0xC9D3E6),
    .bar_strong = rgb(0xFFFFFF),
    .bar_red = rgb(0xFF9C91),
    .bar_amber = rgb(0xFFC766),
    .bar_blue = rgb(0x9CC2FF),
    .accent = rgb(0x2457C5),
    .accent_hover = rgb(0x1C48A8),
    .accent_active = rgb(0x163B8C),
    .on_accent = rgb(0xFFFFFF),
    .selection = rgb(0xBFD2FB),
    .track_off = rgb(0x8B95A5),
    .knob = rgb(0xFFFFFF),
    .shadow = rgb(0x101828),
    .scroll = rgb(0xCBD1DB),
    .scroll_hover = rgb(0x8E97A6),
    .paper = rgb(0xFFFEFB),
    .clause = rgb(0xFFF3C4),
    .clause_bar = rgb(0xE0B43A),
    .bubble_theirs = rgb(0xEFF1F5),
    .bubble_mine = rgb(0x2457C5),
    .bubble_mine_ink = rgb(0xFFFFFF),
    .tones = {{{rgb(0x4A5568), rgb(0xECEEF2)},
               {rgb(0x2457C5), rgb(0xE8EEFB)},
               {rgb(0x1A724D), rgb(0xE3F3EB)},
               {rgb(0x905500), rgb(0xFDF0D8)},
               {rgb(0xB3261E), rgb(0xFBE6E4)},
               {rgb(0x6B46A8), rgb(0xF0EAFA)}}},
    .shadow_alpha = 7,
};

constexpr Palette dark{
    .canvas = rgb(0x12161E),
    .panel = rgb(0x1B212C),
    .panel_alt = rgb(0x222936),
    .line = rgb(0x323B4A),
    .line_soft = rgb(0x2A3240),
    .line_strong = rgb(0x4A5568),
    .ink = rgb(0xE9EDF4),
    .ink2 = rgb(0xBAC3D2),
    .ink3 = rgb(0x9BA6B8),
    .bar = rgb(0x0B0F17),
    .bar_raised = rgb(0x1C2534),
    .bar_hover = rgb(0x2C3850),
    .bar_text = rgb(0xC9D3E6),
    .bar_strong = rgb(0xFFFFFF),
    .bar_red = rgb(0xFF9C91),
    .bar_amber = rgb(0xFFC766),
    .bar_blue = rgb(0x9CC2FF),
    .accent = rgb(0x8FB4FF),
    .accent_hover = rgb(0xA9C6FF),
    .accent_active = rgb(0xC2D7FF),
    .on_accent = rgb(0x0E1A33),
    .selection = rgb(0x2F4A85),
    .track_off = rgb(0x5D6879),
    .knob = rgb(0xFFFFFF),
    .shadow = rgb(0x000000),
    .scroll = rgb(0x3D4757),
    .scroll_hover = rgb(0x5A667A),
    .paper = rgb(0xFFFEFB),
    .clause = rgb(0x4A3F1B),
    .clause_bar = rgb(0xE0B43A),
    .bubble_theirs = rgb(0x2A3240),
    .bubble_mine = rgb(0x28447F),
    .bubble_mine_ink = rgb(0xF4F7FF),
    .tones = {{{rgb(0xBAC3D2), rgb(0x2A3240)},
               {rgb(0x9CBDFF), rgb(0x22335A)},
               {rgb(0x74D6A8), rgb(0x173A2B)},
               {rgb(0xF3BE6A), rgb(0x40300F)},
               {rgb(0xFF9F96), rgb(0x4A2021)},
               {rgb(0xC9AEFF), rgb(0x362A52)}}},
    .shadow_alpha = 24,
};

constexpr Palette contrast{
    .canvas = rgb(0xFFFFFF),
    .panel = rgb(0xFFFFFF),
    .panel_alt = rgb(0xFFFFFF),
    .line = rgb(0x000000),
    .line_soft = rgb(0xE4E4E4),
    .line_strong = rgb(0x000000),
    .ink = rgb(0x000000),
    .ink2 = rgb(0x000000),
    .ink3 = rgb(0x262626),
    .bar = rgb(0x000000),
    .bar_raised = rgb(0x1C1C1C),
    .bar_hover = rgb(0x333333),
    .bar_text = rgb(0xFFFFFF),
    .bar_strong = rgb(0xFFFFFF),
    .bar_red = rgb(0xFFB3AB),
    .bar_amber = rgb(0xFFD98A),
    .bar_blue = rgb(0xB5D3FF),
    .accent = rgb(0x0033A0),
    .accent_hover = rgb(0x00236E),
    .accent_active = rgb(0x001A52),
    .on_accent = rgb(0xFFFFFF),
    .selection = rgb(0xFFE57A),
    .track_off = rgb(0x4D4D4D),
    .knob = rgb(0xFFFFFF),
    .shadow = rgb(0x000000),
    .scroll = rgb(0x5A5A5A),
    .scroll_hover = rgb(0x000000),
    .paper = rgb(0xFFFFFF),
    .clause = rgb(0xFFEE99),
    .clause_bar = rgb(0x000000),
    .bubble_theirs = rgb(0xE4E4E4),
    .bubble_mine = rgb(0x0033A0),
    .bubble_mine_ink = rgb(0xFFFFFF),
    .tones = {{{rgb(0x000000), rgb(0xE4E4E4)},
               {rgb(0x002B87), rgb(0xE0E9FF)},
               {rgb(0x004D2B), rgb(0xDDF5E8)},
               {rgb(0x5C3500), rgb(0xFFEFCC)},
               {rgb(0x8A0500), rgb(0xFFE2DF)},
               {rgb(0x43207F), rgb(0xEEE5FF)}}},
    .shadow_alpha = 0,
};

float channel(Colour colour, unsigned shift) {
    const float value = static_cast<float>((colour >> shift) & 0xFF) / 255.0f;
    return value <= 0.04045f ? value / 12.92f : std::pow((value + 0.055f) / 1.055f, 2.4f);
}

float luminance(Colour colour) {
    return 0.2126f * channel(colour, 0) + 0.7152f * channel(colour, 8) +
           0.0722f * channel(colour, 16);
}

}  // namespace

const Palette& palette_of(Look look) {
    switch (look) {
        case Look::light: return light;
        case Look::dark: return dark;
        case Look::contrast: return contrast;
    }
    return light;
}

std::array<ReadablePair, 36> readable_pairs(const Palette& p) {
    const auto tone = [&](std::size_t i) { return p.tones[i]; };
    return {{
        {"ink on canvas", p.ink, p.canvas},
        {"ink on panel", p.ink, p.panel},
        {"ink on panel_alt", p.ink, p.panel_alt},
        {"ink on line_soft", p.ink, p.line_soft},
        {"ink2 on canvas", p.ink2, p.canvas},
        {"ink2 on panel", p.ink2, p.panel},
        {"ink2 on panel_alt", p.ink2, p.panel_alt},
        {"ink2 on line_soft", p.ink2, p.line_soft},
        {"ink3 on canvas", p.ink3, p.canvas},
        {"ink3 on panel", p.ink3, p.panel},
        {"ink3 on panel_alt", p.ink3, p.panel_alt},
        {"ink3 on selected", p.ink3, tone(1).ground},
        {"ink on selected", p.ink, tone(1).ground},
        {"ink2 on selected", p.ink2, tone(1).ground},
        {"ink on selection", p.ink, p.selection},
        {"ink on clause", p.ink, p.clause},
        {"accent on panel", p.accent, p.panel},
        {"accent on canvas", p.accent, p.canvas},
        {"text on accent", p.on_accent, p.accent},
        {"text on hover", p.on_accent, p.accent_hover},
        {"text on active", p.on_accent, p.accent_active},
        {"bar text", p.bar_text, p.bar},
        {"bar text raised", p.bar_text, p.bar_raised},
        {"bar strong", p.bar_strong, p.bar_raised},
        {"bar red", p.bar_red, p.bar_raised},
        {"bar amber", p.bar_amber, p.bar_raised},
        {"bar blue", p.bar_blue, p.bar_raised},
        {"their bubble", p.ink, p.bubble_theirs},
        {"my bubble", p.bubble_mine_ink, p.bubble_mine},
        {"neutral", tone(0).ink, tone(0).ground},
        {"accent tint", tone(1).ink, tone(1).ground},
        {"good", tone(2).ink, tone(2).ground},
        {"warn", tone(3).ink, tone(3).ground},
        {"bad", tone(4).ink, tone(4).ground},
        {"violet", tone(5).ink, tone(5).ground},
        {"bad on panel", tone(4).ink, p.panel},
    }};
}

float contrast_ratio(Colour one, Colour other) {
    const float a = luminance(one);
    const float b = luminance(other);
    return (std::max(a, b) + 0.05f) / (std::min(a, b) + 0.05f);
}

}  // namespace sim::app::views
