#include "sim/app/views/deal_chart.hpp"

#include <algorithm>

#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

constexpr float left_room = 14;
constexpr float right_room = 96;  ///< The bounds of the mandate are written there.
constexpr float top_room = 36;
constexpr float bottom_room = 22;

/// From figures to pixels.
struct Frame {
    Box box;
    std::int64_t low = 0;
    std::int64_t high = 1;
    std::size_t points = 1;

    float y(std::int64_t cents) const {
        const auto part = static_cast<float>(cents - low) / static_cast<float>(high - low);
        return box.max.y - part * box.height();
    }
    float x(std::size_t index) const {
        if (points < 2) return box.min.x + S(24);
        const float room = box.width() - S(48);
        return box.min.x + S(24) +
               room * static_cast<float>(index) / static_cast<float>(points - 1);
    }
};

Frame frame_of(const DealView& view, std::int64_t typed, const Box& box) {
    std::vector<std::int64_t> figures;
    for (const auto& stand : view.stands) figures.push_back(stand.cents);
    if (typed >= 0) figures.push_back(typed);
    if (view.has_mandate) figures.insert(figures.end(), {view.floor_cents, view.ceiling_cents});
    const auto [low, high] = std::ranges::minmax(figures);
    const auto margin = std::max<std::int64_t>((high - low) / 8, 100);
    const auto more = typed >= 0 ? 1u : 0u;
    return {box, low - margin, high + margin, view.stands.size() + more};
}

void draw_band(const DealView& view, const Frame& frame) {
    const Palette& p = palette();
    const TonePair good = p.tone(Tone::good);
    const float top = frame.y(view.ceiling_cents);
    const float bottom = frame.y(view.floor_cents);
    fill({{frame.box.min.x, top}, {frame.box.max.x, bottom}}, good.ground, S(4));
    for (const auto& [y, text] : {std::pair{top, &view.ceiling}, std::pair{bottom, &view.floor}}) {
        fill({{frame.box.min.x, y - S(0.5f)}, {frame.box.max.x, y + S(0.5f)}}, good.ink);
        text_at({frame.box.max.x + S(8), y - text_size(Font::small_bold, *text).y / 2},
                Font::small_bold, good.ink, *text);
    }
}

/// A disc is ours, a square theirs: colour is never alone.
void draw_mark(ImVec2 at, bool ours) {
    const Palette& p = palette();
    if (ours)
        disc(at, S(6), p.accent, p.on_accent, "", Font::small);
    else
        fill({{at.x - S(5), at.y - S(5)}, {at.x + S(5), at.y + S(5)}}, p.tone(Tone::warning).ink,
             S(1));
}

void draw_side(const DealView& view, const Frame& frame, bool ours) {
    const Palette& p = palette();
    const Colour ink = ours ? p.accent : p.tone(Tone::warning).ink;
    std::vector<ImVec2> line;
    std::string last;
    for (std::size_t i = 0; i < view.stands.size(); ++i) {
        if (view.stands[i].ours != ours) continue;
        line.push_back({frame.x(i), frame.y(view.stands[i].cents)});
        last = view.stands[i].amount;
    }
    if (line.empty()) return;
    ImGui::GetWindowDrawList()->AddPolyline(line.data(), static_cast<int>(line.size()), ink, 0,
                                            S(2));
    for (const auto& at : line) draw_mark(at, ours);
    const ImVec2 size = text_size(Font::small_bold, last);
    const float x = std::clamp(line.back().x - size.x / 2, frame.box.min.x + S(2),
                               frame.box.max.x - size.x - S(2));
    const float y = ours ? line.back().y + S(8) : line.back().y - S(9) - size.y;
    // A bound of the mandate may run behind the figure.
    fill({{x - S(3), y - S(1)}, {x + size.x + S(3), y + size.y + S(1)}}, p.panel, S(3));
    text_at({x, y}, Font::small_bold, ink, last);
}

void draw_typed(const Frame& frame, std::int64_t typed) {
    const Palette& p = palette();
    const float y = frame.y(typed);
    for (float x = frame.box.min.x; x < frame.box.max.x; x += S(10))
        fill({{x, y - S(0.75f)}, {std::min(x + S(5), frame.box.max.x), y + S(0.75f)}}, p.accent);
    const ImVec2 at{frame.x(frame.points - 1), y};
    disc(at, S(6), p.panel, p.accent, "", Font::small);
    ImGui::GetWindowDrawList()->AddCircle(at, S(6), p.accent, 0, S(2));
}

void draw_legend(const DealView& view, const Box& box) {
    const Palette& p = palette();
    float x = box.min.x + S(left_room);
    const float y = box.min.y + S(6);
    const float middle = y + text_size(Font::small, "X").y / 2;
    const auto entry = [&](bool ours, std::string_view text) {
        draw_mark({x + S(6), middle}, ours);
        text_at({x + S(18), y}, Font::small, p.ink2, text);
        x += S(34) + text_size(Font::small, text).x;
    };
    entry(true, tr("Vous"));
    entry(false, view.with);
    if (!view.has_mandate) return;
    const float left = box.max.x - x - S(20);
    fill({{x, middle - S(5)}, {x + S(14), middle + S(5)}}, p.tone(Tone::good).ground, S(2));
    outline({{x, middle - S(5)}, {x + S(14), middle + S(5)}}, p.tone(Tone::good).ink, S(2));
    text_ellipsis({x + S(20), y}, Font::small, p.ink2, view.mandate_from, left);
}

}  // namespace

void draw_deal_chart(const DealView& view, std::int64_t typed, float height) {
    const Palette& p = palette();
    const float width = width_or_rest(0);
    const Box whole = box_at(ImGui::GetCursorScreenPos(), {width, S(height)});
    ImGui::Dummy({width, S(height)});
    if (view.stands.empty()) return;
    fill(whole, p.panel_alt, S(8));
    draw_legend(view, whole);
    const float right = view.has_mandate ? S(right_room) : S(left_room);
    const Box plot{{whole.min.x + S(left_room), whole.min.y + S(top_room)},
                   {whole.max.x - right, whole.max.y - S(bottom_room)}};
    const Frame frame = frame_of(view, typed, plot);
    if (view.has_mandate) draw_band(view, frame);
    draw_side(view, frame, false);
    draw_side(view, frame, true);
    if (typed >= 0) draw_typed(frame, typed);
}

}  // namespace sim::app::views
