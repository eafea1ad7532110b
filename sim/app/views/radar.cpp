#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "sim/app/views/widgets.hpp"

namespace sim::app::views {
namespace {

ImVec2 on_axis(ImVec2 centre, float radius, std::size_t index, std::size_t count) {
    const float turn =
        2 * std::numbers::pi_v<float> * static_cast<float>(index) / static_cast<float>(count) -
        std::numbers::pi_v<float> / 2;
    return {centre.x + radius * std::cos(turn), centre.y + radius * std::sin(turn)};
}

template <class Value>
std::vector<ImVec2> polygon(ImVec2 centre, float radius, std::size_t count, Value value) {
    std::vector<ImVec2> points;
    for (std::size_t i = 0; i < count; ++i) {
        const float part = std::clamp(value(i), 0.0f, 100.0f) / 100.0f;
        points.push_back(on_axis(centre, radius * part, i, count));
    }
    return points;
}

void closed_line(const std::vector<ImVec2>& points, Colour colour, float thickness) {
    ImGui::GetWindowDrawList()->AddPolyline(points.data(), static_cast<int>(points.size()), colour,
                                            ImDrawFlags_Closed, thickness);
}

/// Side by side: a joint where the line turns back on itself would be a row of spikes.
void sides(const std::vector<ImVec2>& points, Colour colour, float thickness) {
    for (std::size_t i = 0; i < points.size(); ++i)
        ImGui::GetWindowDrawList()->AddLine(points[i], points[(i + 1) % points.size()], colour,
                                            thickness);
}

/// A radar's outline is concave: a fan of triangles from the centre, not AddConvexPolyFilled.
void fan(ImVec2 centre, const std::vector<ImVec2>& points, Colour colour) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImDrawListFlags flags = list.Flags;
    list.Flags &=
        ~ImDrawListFlags_AntiAliasedFill;  // Else each triangle's soft edge shows as a spoke.
    for (std::size_t i = 0; i < points.size(); ++i)
        list.AddTriangleFilled(centre, points[i], points[(i + 1) % points.size()], colour);
    list.Flags = flags;
}

void axis_label(ImVec2 centre, ImVec2 tip, const RadarAxis& axis) {
    const Palette& p = palette();
    const std::string score = std::to_string(static_cast<int>(std::lround(axis.value)));
    const float label_width = text_size(Font::small, axis.label).x;
    const float score_width = text_size(Font::small_bold, score).x;
    const float wide = std::max(label_width, score_width);
    const float side = tip.x - centre.x;
    const float x = std::fabs(side) < S(8) ? tip.x - wide / 2 : side > 0 ? tip.x : tip.x - wide;
    // Above the top of the figure, below its foot: never on a point.
    const float down = (tip.y - centre.y) / std::hypot(side, tip.y - centre.y);
    const float y = tip.y - S(16) + S(12) * down;
    text_at({x + (wide - label_width) / 2, y}, Font::small, p.ink2, axis.label);
    text_at({x + (wide - score_width) / 2, y + S(16)}, Font::small_bold, p.ink, score);
}

}  // namespace

void radar_chart(const std::string& id, std::span<const RadarAxis> axes, float size) {
    const Palette& p = palette();
    const float width = width_or_rest(0);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::PushID(id.c_str());
    ImGui::Dummy({width, size});
    ImGui::PopID();
    if (axes.size() < 3) return;
    const ImVec2 centre{at.x + width / 2, at.y + size / 2};
    const float radius = size / 2 - S(42);
    const float hair = std::max(1.0f, S(1));
    for (const float ring : {25.0f, 50.0f, 75.0f, 100.0f})
        closed_line(polygon(centre, radius, axes.size(), [&](std::size_t) { return ring; }), p.line,
                    hair);
    for (std::size_t i = 0; i < axes.size(); ++i)
        ImGui::GetWindowDrawList()->AddLine(centre, on_axis(centre, radius, i, axes.size()), p.line,
                                            hair);
    const auto values =
        polygon(centre, radius, axes.size(), [&](std::size_t i) { return axes[i].value; });
    fan(centre, values, (p.accent & 0x00FFFFFFu) | 0x38000000u);
    if (axes.front().reference >= 0)
        closed_line(
            polygon(centre, radius, axes.size(), [&](std::size_t i) { return axes[i].reference; }),
            p.tone(Tone::warning).ink, S(1.5f));
    sides(values, p.accent, S(2));
    for (std::size_t i = 0; i < axes.size(); ++i) {
        disc(values[i], S(4), p.accent, 0, "", Font::small);
        axis_label(centre, on_axis(centre, radius + S(14), i, axes.size()), axes[i]);
    }
}

}  // namespace sim::app::views
