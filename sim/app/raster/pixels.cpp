#include "sim/app/raster/pixels.hpp"

#include <algorithm>

namespace sim::app::raster {

PixelBox common(const PixelBox& one, const PixelBox& other) {
    return {std::max(one.left, other.left), std::max(one.top, other.top),
            std::min(one.right, other.right), std::min(one.bottom, other.bottom)};
}

Image Image::of_rgba(int width, int height, const unsigned char* rgba) {
    const auto count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    Image image{width, height, std::vector<Argb>(count)};
    for (std::size_t i = 0; i < count; ++i) {
        const unsigned char* from = rgba + 4 * i;
        image.pixels[i] =
            (Argb{from[3]} << 24) | (Argb{from[0]} << 16) | (Argb{from[1]} << 8) | from[2];
    }
    return image;
}

void fill_row(Argb* first, Argb* past, Argb colour) {
    const std::uint32_t alpha = alpha_of(colour);
    if (alpha == 255) {
        std::fill(first, past, colour);
        return;
    }
    for (; first != past; ++first) *first = mixed(*first, colour, alpha);
}

}  // namespace sim::app::raster
