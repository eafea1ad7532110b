#include "sim/app/raster/shapes.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sim::app::raster {
namespace {

/// Whatever ImGui hands over, even what is not a number, is a place near some screen.
int whole(float number) {
    constexpr float far = 1e6f;
    return static_cast<int>(std::min(far, std::max(-far, number)));
}

int first_pixel(float edge) {
    return whole(std::ceil(edge - 0.5f));
}

/// One colour seen through another, white being clear.
Argb tinted(Argb texel, Argb colour) {
    if (colour == 0xFFFF'FFFFu) return texel;
    Argb seen = 0;
    for (const unsigned shift : {0u, 8u, 16u, 24u}) {
        const std::uint32_t product = ((texel >> shift) & 0xFF) * ((colour >> shift) & 0xFF) + 128;
        seen |= ((product + (product >> 8)) >> 8) << shift;
    }
    return seen;
}

void put(Argb& pixel, Argb colour) {
    pixel = mixed(pixel, colour, alpha_of(colour));
}

/// Between two pixels, `share` of 256 of the second.
Argb between(Argb one, Argb other, std::uint32_t share) {
    const std::uint32_t rest = 256 - share;
    const std::uint32_t low = ((one & 0x00FF'00FFu) * rest + (other & 0x00FF'00FFu) * share) >> 8;
    const std::uint32_t high =
        ((one >> 8) & 0x00FF'00FFu) * rest + ((other >> 8) & 0x00FF'00FFu) * share;
    return (low & 0x00FF'00FFu) | (high & 0xFF00'FF00u);
}

/// Where a coordinate falls among the pixels of an image: two neighbours and the share of the
/// second.
struct Place {
    int one;
    int other;
    std::uint32_t share;
};
Place place_of(float coordinate, int size) {
    const float from_middle = coordinate - 0.5f;
    const float floor = std::floor(from_middle);
    const int at = whole(floor);
    return {std::clamp(at, 0, size - 1), std::clamp(at + 1, 0, size - 1),
            static_cast<std::uint32_t>(whole((from_middle - floor) * 256.0f))};
}

/// The image around a point, in its own pixels, smoothed.
Argb sample(const Image& image, float u, const Place& down) {
    const Place across = place_of(u, image.width);
    const auto width = static_cast<std::size_t>(image.width);
    const Argb* above = &image.pixels[static_cast<std::size_t>(down.one) * width];
    const Argb* below = &image.pixels[static_cast<std::size_t>(down.other) * width];
    return between(between(above[across.one], above[across.other], across.share),
                   between(below[across.one], below[across.other], across.share), down.share);
}

/// As many pixels of the image as of the sheet, and middle on middle: letters.
bool is_pixel_for_pixel(float first_u, float first_v, float across, float down) {
    constexpr float close = 0.01f;
    const auto on_a_middle = [](float at) {
        return std::abs(at - 0.5f - std::round(at - 0.5f)) < close;
    };
    return std::abs(across - 1) < close / 10 && std::abs(down - 1) < close / 10 &&
           on_a_middle(first_u) && on_a_middle(first_v);
}

void copy_letter(const Sheet& sheet, const PixelBox& shown, const Image& image, int left, int top,
                 Argb colour) {
    const auto width = static_cast<std::ptrdiff_t>(image.width);
    for (int y = shown.top; y < shown.bottom; ++y) {
        const Argb* from = image.pixels.data() + (top + y - shown.top) * width + left;
        Argb* to = sheet.row(y) + shown.left;
        for (int count = shown.width(); count > 0; --count, ++from, ++to)
            if (alpha_of(*from) != 0) put(*to, tinted(*from, colour));
    }
}

void scale_image(const Sheet& sheet, const PixelBox& shown, const Image& image, ImVec2 first,
                 ImVec2 step, Argb colour) {
    float v = first.y;
    for (int y = shown.top; y < shown.bottom; ++y, v += step.y) {
        const Place down = place_of(v, image.height);
        Argb* to = sheet.row(y) + shown.left;
        float u = first.x;
        for (int count = shown.width(); count > 0; --count, ++to, u += step.x)
            put(*to, tinted(sample(image, u, down), colour));
    }
}

bool fits(float first, float step, int count, int size) {
    return first >= 0 && first + step * static_cast<float>(count - 1) < static_cast<float>(size);
}

/// The part of a row inside a triangle. An edge is reckoned from its upper end whichever way it
/// runs, so that both triangles beside it find the same place.
struct Reach {
    float first = 1e9f;
    float past = -1e9f;
    void meets(const ImVec2* one, const ImVec2* other, float y) {
        if ((one->y <= y) == (other->y <= y)) return;
        if (one->y > other->y) std::swap(one, other);
        const float x = one->x + (other->x - one->x) * ((y - one->y) / (other->y - one->y));
        first = std::min(first, x);
        past = std::max(past, x);
    }
};

/// A value that changes evenly over a triangle.
struct Slope {
    float at = 0;  ///< At the middle of pixel (0, 0).
    float across = 0;
    float down = 0;
    float value(int x, int y) const {
        return at + across * static_cast<float>(x) + down * static_cast<float>(y);
    }
};

class Slopes {
public:
    Slopes(const ImVec2& a, const ImVec2& b, const ImVec2& c)
        : a_{a}, ab_{b.x - a.x, b.y - a.y}, ac_{c.x - a.x, c.y - a.y} {
        const float twice_the_area = ab_.x * ac_.y - ac_.x * ab_.y;
        scale_ = twice_the_area == 0 ? 0 : 1 / twice_the_area;
    }
    Slope of(float a, float b, float c) const {
        Slope slope;
        slope.across = ((b - a) * ac_.y - (c - a) * ab_.y) * scale_;
        slope.down = ((c - a) * ab_.x - (b - a) * ac_.x) * scale_;
        slope.at = a + slope.across * (0.5f - a_.x) + slope.down * (0.5f - a_.y);
        return slope;
    }

private:
    ImVec2 a_, ab_, ac_;
    float scale_ = 0;
};

/// What colour a pixel of a triangle has.
class Shade {
public:
    Shade(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c, const Image* image)
        : image_{image} {
        const Slopes slopes{a.pos, b.pos, c.pos};
        for (unsigned channel = 0; channel < 4; ++channel) {
            const auto part = [&](const ImDrawVert& v) {
                return static_cast<float>((argb(v.col) >> (8 * channel)) & 0xFF);
            };
            channels_[channel] = slopes.of(part(a), part(b), part(c));
        }
        if (image == nullptr) return;
        const auto width = static_cast<float>(image->width),
                   height = static_cast<float>(image->height);
        u_ = slopes.of(a.uv.x * width, b.uv.x * width, c.uv.x * width);
        v_ = slopes.of(a.uv.y * height, b.uv.y * height, c.uv.y * height);
    }
    Argb at(int x, int y) const {
        Argb colour = 0;
        for (unsigned channel = 0; channel < 4; ++channel) {
            const float part = std::clamp(channels_[channel].value(x, y) + 0.5f, 0.0f, 255.0f);
            colour |= static_cast<Argb>(part) << (8 * channel);
        }
        if (image_ == nullptr) return colour;
        return tinted(sample(*image_, u_.value(x, y), place_of(v_.value(x, y), image_->height)),
                      colour);
    }

private:
    const Image* image_;
    Slope channels_[4];
    Slope u_, v_;
};

template <class Row>
void each_row(const PixelBox& shown, const ImVec2& a, const ImVec2& b, const ImVec2& c,
              const Row& row) {
    for (int y = shown.top; y < shown.bottom; ++y) {
        Reach reach;
        const float middle = static_cast<float>(y) + 0.5f;
        reach.meets(&a, &b, middle);
        reach.meets(&b, &c, middle);
        reach.meets(&c, &a, middle);
        if (reach.first >= reach.past) continue;
        const int first = std::max(first_pixel(reach.first), shown.left);
        const int past = std::min(first_pixel(reach.past), shown.right);
        if (first < past) row(y, first, past);
    }
}

}  // namespace

PixelBox pixels_within(float left, float top, float right, float bottom) {
    return {first_pixel(left), first_pixel(top), first_pixel(right), first_pixel(bottom)};
}

void draw_rectangle(const Sheet& sheet, const PixelBox& shown, const ImDrawVert& a,
                    const ImDrawVert& c, const Image* image) {
    const Argb colour = argb(a.col);
    if (image == nullptr) {
        for (int y = shown.top; y < shown.bottom; ++y)
            fill_row(sheet.row(y) + shown.left, sheet.row(y) + shown.right, colour);
        return;
    }
    const ImVec2 step{(c.uv.x - a.uv.x) * static_cast<float>(image->width) / (c.pos.x - a.pos.x),
                      (c.uv.y - a.uv.y) * static_cast<float>(image->height) / (c.pos.y - a.pos.y)};
    const ImVec2 first{a.uv.x * static_cast<float>(image->width) +
                           (static_cast<float>(shown.left) + 0.5f - a.pos.x) * step.x,
                       a.uv.y * static_cast<float>(image->height) +
                           (static_cast<float>(shown.top) + 0.5f - a.pos.y) * step.y};
    if (is_pixel_for_pixel(first.x, first.y, step.x, step.y) &&
        fits(first.x, step.x, shown.width(), image->width) &&
        fits(first.y, step.y, shown.height(), image->height))
        copy_letter(sheet, shown, *image, static_cast<int>(first.x), static_cast<int>(first.y),
                    colour);
    else
        scale_image(sheet, shown, *image, first, step, colour);
}

void draw_triangle(const Sheet& sheet, const PixelBox& shown, const ImDrawVert& a,
                   const ImDrawVert& b, const ImDrawVert& c, const Image* image) {
    if (image == nullptr && a.col == b.col && b.col == c.col) {
        const Argb colour = argb(a.col);
        each_row(shown, a.pos, b.pos, c.pos, [&](int y, int first, int past) {
            fill_row(sheet.row(y) + first, sheet.row(y) + past, colour);
        });
        return;
    }
    const Shade shade{a, b, c, image};
    each_row(shown, a.pos, b.pos, c.pos, [&](int y, int first, int past) {
        Argb* row = sheet.row(y);
        for (int x = first; x < past; ++x) put(row[x], shade.at(x, y));
    });
}

}  // namespace sim::app::raster
