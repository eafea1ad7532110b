#include "sim/app/views/sketch.hpp"

#include <algorithm>
#include <array>

#include "sim/app/core/sketch.hpp"
#include "sim/app/views/icon_names.hpp"
#include "sim/app/views/icons.hpp"
#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

Colour colour_of(SketchInk ink) {
    const Palette& p = palette();
    switch (ink) {
        case SketchInk::ground: return p.line;
        case SketchInk::line: return p.on_accent;
        case SketchInk::mark: return p.panel;
        case SketchInk::own: return p.accent;
        case SketchInk::other: return p.tone(Tone::violet).ink;
        case SketchInk::impact: return p.tone(Tone::danger).ink;
        case SketchInk::wall: return p.ink2;
        case SketchInk::room: return p.panel;
        case SketchInk::water: return p.tone(Tone::info).ink;
        case SketchInk::damage: return p.tone(Tone::warning).ink;
        case SketchInk::words: return p.ink;
        case SketchInk::notes: return p.ink2;
    }
    return p.ink;
}

/// Points of the sketch to pixels of the frame.
struct SketchFrame {
    ImVec2 at;
    float unit;
    ImVec2 operator()(SketchPoint point) const {
        return {at.x + static_cast<float>(point.x) * unit,
                at.y + static_cast<float>(point.y) * unit};
    }
};

/// Filled from its middle: an outline that turns in on itself, as a star does, is drawn right. The
/// triangles meet without a seam because only the outline is softened.
void fill_shape(ImDrawList& list, const std::vector<ImVec2>& points, Colour colour) {
    ImVec2 middle{0, 0};
    for (const auto& point : points) {
        middle.x += point.x / static_cast<float>(points.size());
        middle.y += point.y / static_cast<float>(points.size());
    }
    const auto soft = list.Flags;
    list.Flags &= ~ImDrawListFlags_AntiAliasedFill;
    for (std::size_t i = 0; i < points.size(); ++i)
        list.AddTriangleFilled(middle, points[i], points[(i + 1) % points.size()], colour);
    list.Flags = soft;
    list.AddPolyline(points.data(), static_cast<int>(points.size()), colour, ImDrawFlags_Closed, 1);
}

/// The largest face that is not higher than the letters wanted; the smallest when none is.
Font face_of(float high, bool bold) {
    const std::array roles = bold ? std::array{Font::title, Font::body_bold, Font::small_bold}
                                  : std::array{Font::title, Font::body, Font::small};
    for (const auto role : roles)
        if (font(role)->FontSize <= high && (bold || role != Font::title)) return role;
    return roles.back();
}

void write_words(const SketchShape& shape, const SketchFrame& frame, Colour colour) {
    const ImVec2 at = frame(shape.points.front());
    if (shape.letters == 0) {
        const ImVec2 size = text_size(Font::title, shape.text);
        return text_at({at.x - size.x / 2, at.y - size.y / 2}, Font::title, colour, shape.text);
    }
    const float high = static_cast<float>(shape.letters) * frame.unit;
    const Font role = face_of(high, shape.ink == SketchInk::words);
    text_ellipsis({at.x, at.y + (high - font(role)->FontSize) / 2}, role, colour, shape.text,
                  static_cast<float>(shape.room) * frame.unit);
}

void draw_shape(const SketchShape& shape, const SketchFrame& frame) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Colour colour = colour_of(shape.ink);
    if (!shape.text.empty()) return write_words(shape, frame, colour);
    std::vector<ImVec2> points;
    for (const auto& point : shape.points) points.push_back(frame(point));
    if (shape.filled) return fill_shape(list, points, colour);
    list.AddPolyline(points.data(), static_cast<int>(points.size()), colour, ImDrawFlags_None,
                     std::max(2.0f, S(3)));
}

}  // namespace

bool draw_sketch_strip(const SketchView& sketch) {
    const bool taken = link(sketch.invitation + "###sketch_open", icon_by_name(sketch.icon));
    gap(4);
    return taken;
}

bool draw_sketch(const SketchView& sketch) {
    const bool back = link(tr_label("Revenir au document###sketch_close"), icon::arrow_back);
    gap(4);
    const Palette& p = palette();
    const Region body{"sketch", with_ring_room(rest_of_window()), ring_room};
    const float whole = width_or_rest(0);
    const float caption = wrapped_size(Font::body, sketch.caption, whole - S(40)).y;
    const float room = rest_of_window().height() - caption - S(90);
    // Smaller than this, the words of the drawing would touch: it is scrolled instead.
    const float legible = S(0.62F);
    const float unit =
        std::min((whole - S(40)) / sketch_width, std::max(room / sketch_height, legible));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size{unit * sketch_width, unit * sketch_height};
    const Box sheet = box_at(at, {whole, size.y + caption + S(84)});
    card(sheet);
    text_ellipsis({at.x + S(20), at.y + S(14)}, Font::title, p.ink, sketch.title, whole - S(40));
    const Box picture = box_at({at.x + (whole - size.x) / 2, at.y + S(48)}, size);
    fill(picture, p.panel_alt, S(6));
    ImGui::PushClipRect(picture.min, picture.max, true);
    for (const auto& shape : sketch.shapes) draw_shape(shape, {picture.min, unit});
    ImGui::PopClipRect();
    text_wrapped({at.x + S(20), picture.max.y + S(14)}, Font::body, p.ink, sketch.caption,
                 whole - S(40));
    ImGui::Dummy({whole, sheet.height()});
    return back;
}

}  // namespace sim::app::views
