#include "sim/app/views/canvas.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <unordered_set>

namespace sim::app::views {
namespace {

constexpr Colour image_colour = 0xFFFFFFFF;  ///< A page of paper.

unsigned alpha_of(Colour colour) {
    return colour >> 24;
}

/// The part of a row, at its middle, that lies inside a triangle; empty when first > past.
struct Reach {
    float first = 1e9f;
    float past = -1e9f;
    void meets(const ImVec2& a, const ImVec2& b, float y) {
        if ((a.y <= y) == (b.y <= y)) return;
        const float x = a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y);
        first = std::min(first, x);
        past = std::max(past, x);
    }
};

/// Which corners of the atlas begin a letter.
using Corners = std::unordered_set<std::uint64_t>;

std::uint64_t corner_of(float u, float v) {
    std::uint32_t halves[2];
    std::memcpy(&halves[0], &u, sizeof u);
    std::memcpy(&halves[1], &v, sizeof v);
    return (std::uint64_t{halves[0]} << 32) | halves[1];
}

Corners corners_of_letters(const ImFontAtlas& atlas) {
    Corners corners;
    for (const ImFont* face : atlas.Fonts)
        for (const auto& glyph : face->Glyphs)
            if (glyph.Visible != 0) corners.insert(corner_of(glyph.U0, glyph.V0));
    return corners;
}

struct Triangle {
    const ImDrawVert *a, *b, *c;
};

/// The soft rim of a shape says nothing about its colour.
bool is_rim(const Triangle& t) {
    return alpha_of(t.a->col) == 0 || alpha_of(t.b->col) == 0 || alpha_of(t.c->col) == 0;
}

class Painting {
public:
    Painting(Canvas& canvas, const std::function<void(const Glyph&)>& on_glyph)
        : canvas_{canvas},
          on_glyph_{on_glyph},
          atlas_{*ImGui::GetIO().Fonts},
          letters_{corners_of_letters(atlas_)} {}

    void list(const ImDrawList& list) {
        for (const auto& command : list.CmdBuffer)
            if (command.UserCallback == nullptr) paint(list, command);
    }

private:
    void paint(const ImDrawList& list, const ImDrawCmd& command) {
        const ImRect clip{command.ClipRect};
        if (!clip.Overlaps(canvas_.area())) return;
        const bool image = command.TextureId != atlas_.TexID;
        for (unsigned i = 0; i + 2 < command.ElemCount; i += 3) {
            const auto vertex = [&](unsigned corner) {
                const auto at = static_cast<int>(command.IdxOffset + i + corner);
                return &list.VtxBuffer[static_cast<int>(list.IdxBuffer[at] + command.VtxOffset)];
            };
            const Triangle triangle{vertex(0), vertex(1), vertex(2)};
            if (!image && is_letter(triangle))
                letter(list, triangle, clip);
            else if (!is_rim(triangle))
                canvas_.fill(triangle.a->pos, triangle.b->pos, triangle.c->pos, clip,
                             image ? image_colour : triangle.a->col);
        }
    }

    bool is_letter(const Triangle& t) const {
        return letters_.contains(corner_of(t.a->uv.x, t.a->uv.y));
    }

    /// Two triangles make a letter; the first has its whole box.
    void letter(const ImDrawList& list, const Triangle& t, const ImRect& clip) {
        if (t.b != t.a + 1) return;
        on_glyph_({&list,
                   static_cast<int>(t.a - list.VtxBuffer.Data),
                   {t.a->pos, t.c->pos},
                   clip,
                   t.a->col});
    }

    Canvas& canvas_;
    const std::function<void(const Glyph&)>& on_glyph_;
    const ImFontAtlas& atlas_;
    const Corners letters_;
};

}  // namespace

Colour blend(Colour under, Colour over) {
    const unsigned alpha = alpha_of(over);
    if (alpha == 255) return over;
    Colour mixed = 0xFF000000;
    for (const unsigned shift : {0u, 8u, 16u}) {
        const unsigned low = (under >> shift) & 0xFF;
        const unsigned high = (over >> shift) & 0xFF;
        mixed |= ((high * alpha + low * (255 - alpha)) / 255) << shift;
    }
    return mixed;
}

Canvas::Canvas(const ImRect& area)
    : area_{area},
      left_{static_cast<int>(std::floor(area.Min.x))},
      top_{static_cast<int>(std::floor(area.Min.y))},
      width_{std::max(0, static_cast<int>(std::ceil(area.Max.x)) - left_)},
      height_{std::max(0, static_cast<int>(std::ceil(area.Max.y)) - top_)},
      pixels_(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_)) {}

Canvas::Pixel& Canvas::pixel(int x, int y) {
    return pixels_[static_cast<std::size_t>(y - top_) * static_cast<std::size_t>(width_) +
                   static_cast<std::size_t>(x - left_)];
}

Colour Canvas::at(int x, int y) const {
    const int column = std::clamp(x - left_, 0, width_ - 1);
    const int row = std::clamp(y - top_, 0, height_ - 1);
    return pixels_[static_cast<std::size_t>(row) * static_cast<std::size_t>(width_) +
                   static_cast<std::size_t>(column)]
        .colour;
}

void Canvas::fill(const ImVec2& a, const ImVec2& b, const ImVec2& c, const ImRect& clip,
                  Colour colour) {
    constexpr unsigned covering = 128;
    ImRect shown = area_;
    shown.ClipWithFull(clip);
    const float top = std::max(std::min({a.y, b.y, c.y}), shown.Min.y);
    const float bottom = std::min(std::max({a.y, b.y, c.y}), shown.Max.y);
    for (int y = static_cast<int>(std::ceil(top - 0.5f)); static_cast<float>(y) + 0.5f < bottom;
         ++y) {
        Reach reach;
        const float middle = static_cast<float>(y) + 0.5f;
        reach.meets(a, b, middle);
        reach.meets(b, c, middle);
        reach.meets(c, a, middle);
        const int first = static_cast<int>(std::ceil(std::max(reach.first, shown.Min.x) - 0.5f));
        const int past = static_cast<int>(std::ceil(std::min(reach.past, shown.Max.x) - 0.5f));
        for (int x = first; x < past; ++x) {
            auto& met = pixel(x, y);
            met.colour = blend(met.colour, colour);
            if (alpha_of(colour) >= covering) met.writer = -1;
        }
    }
}

void Canvas::write(const ImRect& box, const ImRect& clip, int who,
                   const std::function<void(int)>& met) {
    ImRect shown = area_;
    shown.ClipWithFull(clip);
    shown.ClipWithFull(box);
    for (int y = static_cast<int>(std::ceil(shown.Min.y)); static_cast<float>(y) < shown.Max.y; ++y)
        for (int x = static_cast<int>(std::ceil(shown.Min.x)); static_cast<float>(x) < shown.Max.x;
             ++x) {
            auto& here = pixel(x, y);
            if (here.writer >= 0 && here.writer != who) met(here.writer);
            here.writer = who;
        }
}

void paint(Canvas& canvas, const std::function<void(const Glyph&)>& on_glyph) {
    Painting painting{canvas, on_glyph};
    const ImDrawData* frame = ImGui::GetDrawData();
    if (frame == nullptr) return;
    for (const ImDrawList* list : frame->CmdLists) painting.list(*list);
}

}  // namespace sim::app::views
