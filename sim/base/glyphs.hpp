#pragma once

#include <algorithm>
#include <array>

/// The characters that the window can draw; its fonts load these ranges and no other. A test holds
/// every shipped text against them, and the proofreader every text of a case.
namespace sim {

struct GlyphRange {
    char32_t first = 0;
    char32_t last = 0;
};

inline constexpr std::array text_glyph_ranges{
    GlyphRange{0x0020, 0x007E},  // ASCII
    GlyphRange{0x00A0, 0x017F},  // French: é œ Ÿ « » ° ² × and the no-break space
    GlyphRange{0x01A0, 0x01B0},  // Ơ ơ Ư ư of Vietnamese names
    GlyphRange{0x0218, 0x021B},  // Ș ș Ț ț of Romanian names
    GlyphRange{0x1EA0, 0x1EF9},  // Vietnamese: Nguyễn
    GlyphRange{0x2010, 0x203A},  // dashes, quotes, bullet, ellipsis, narrow no-break space
    GlyphRange{0x2070, 0x2089},  // superscripts and subscripts
    GlyphRange{0x20AC, 0x20AC},  // €
    GlyphRange{0x2190, 0x2199},  // arrows
    GlyphRange{0x2212, 0x2212},  // minus
    GlyphRange{0x2248, 0x2248},  // ≈
    GlyphRange{0x2260, 0x2265},  // ≠ ≤ ≥
    GlyphRange{0x25A1, 0x25A1},  // □
};

/// Drawn for any other. The usual "?" would read as a question.
inline constexpr char32_t unknown_glyph = U'□';

constexpr bool has_glyph(char32_t code) {
    return std::ranges::any_of(text_glyph_ranges, [code](const GlyphRange& range) {
        return code >= range.first && code <= range.last;
    });
}

}  // namespace sim
