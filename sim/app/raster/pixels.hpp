#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sim::app::raster {

/// A pixel as screens take it: 0xAARRGGBB. Over a picture the alpha says how much it covers; in a
/// finished picture it is 255.
using Argb = std::uint32_t;

/// A rectangle of pixels, its right and bottom edges outside of it.
struct PixelBox {
    int left = 0, top = 0, right = 0, bottom = 0;
    bool empty() const { return left >= right || top >= bottom; }
    int width() const { return right - left; }
    int height() const { return bottom - top; }
    friend bool operator==(const PixelBox&, const PixelBox&) = default;
};
PixelBox common(const PixelBox& one, const PixelBox& other);

/// Pixels that somebody else owns, rows from the top without a gap.
struct Sheet {
    Argb* pixels = nullptr;
    int width = 0;
    int height = 0;
    Argb* row(int y) const {
        return pixels + static_cast<std::ptrdiff_t>(y) * static_cast<std::ptrdiff_t>(width);
    }
    PixelBox box() const { return {0, 0, width, height}; }
};

/// What is drawn on a sheet: a page of paper, or the letters of the fonts (white, more or less
/// covering).
struct Image {
    int width = 0;
    int height = 0;
    std::vector<Argb> pixels;
    /// Rows of four bytes a pixel, red first.
    static Image of_rgba(int width, int height, const unsigned char* rgba);
};

/// ImGui's colours (ABGR) as pixels, and back: the same exchange of red and blue.
constexpr Argb argb(std::uint32_t abgr) {
    return (abgr & 0xFF00'FF00u) | ((abgr & 0xFFu) << 16) | ((abgr >> 16) & 0xFFu);
}

constexpr std::uint32_t alpha_of(Argb colour) {
    return colour >> 24;
}

/// `over` on a finished pixel, with `alpha` (0 to 255) in place of its own. Red and blue are
/// reckoned in one word; each channel is rounded to the nearest.
constexpr Argb mixed(Argb under, Argb over, std::uint32_t alpha) {
    const auto nearest = [](std::uint32_t two) {
        return ((two + ((two >> 8) & 0x00FF'00FFu)) >> 8) & 0x00FF'00FFu;
    };
    const std::uint32_t rest = 255 - alpha;
    const std::uint32_t red_blue =
        (over & 0x00FF'00FFu) * alpha + (under & 0x00FF'00FFu) * rest + 0x0080'0080u;
    const std::uint32_t green =
        ((over >> 8) & 0xFFu) * alpha + ((under >> 8) & 0xFFu) * rest + 0x80u;
    return 0xFF00'0000u | nearest(red_blue) | (nearest(green) << 8);
}

void fill_row(Argb* first, Argb* past, Argb colour);

}  // namespace sim::app::raster
