#include "sim/app/views/history_chart.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "sim/app/views/panel.hpp"

namespace sim::app::views {
namespace {

constexpr float left_of_plot = 44;  ///< "100 %" stands there.
constexpr float top_of_plot = 14;
constexpr float under_plot = 24;  ///< The days stand there.

std::string percent(int value) {
    return std::to_string(value) + "\u00A0%";
}

/// A point of the series, where it is drawn.
struct Mark {
    const HistoryPoint* point = nullptr;
    int percent = 0;
    ImVec2 at;
};

float height_of(int value, const Box& plot) {
    return plot.max.y - plot.height() * static_cast<float>(value) / 100;
}

std::vector<Mark> marks_of(std::span<const HistoryPoint> points, std::size_t series,
                           const Box& plot) {
    std::vector<Mark> marks;
    for (const auto& point : points)
        if (series < point.percents.size() && point.percents[series] >= 0)
            marks.push_back({&point, point.percents[series], {}});
    const float step = plot.width() / static_cast<float>(marks.size() + 1);
    for (std::size_t i = 0; i < marks.size(); ++i)
        marks[i].at = {plot.min.x + step * static_cast<float>(i + 1),
                       height_of(marks[i].percent, plot)};
    return marks;
}

void draw_scale(const Box& plot) {
    const Palette& p = palette();
    for (const int value : {0, static_cast<int>(pass_mark), 100}) {
        const float y = height_of(value, plot);
        const bool pass = value == static_cast<int>(pass_mark);
        hline(plot.min.x, plot.max.x, y, pass ? p.tone(Tone::warning).ink : p.line);
        const std::string text = percent(value);
        text_right({plot.min.x - S(8), y - text_size(Font::small, text).y / 2}, Font::small, p.ink2,
                   text);
    }
}

/// The first and the last day; the rest is told by the points.
void draw_days(const std::vector<Mark>& marks, const Box& plot) {
    const Palette& p = palette();
    const float y = plot.max.y + S(7);
    const std::string& first = marks.front().point->day;
    const std::string& last = marks.back().point->day;
    if (first == last) return text_right({plot.max.x, y}, Font::small, p.ink2, last);
    const float left = text_size(Font::small, first).x;
    const float right = text_size(Font::small, last).x;
    if (left + right + S(12) <= plot.width()) text_at({plot.min.x, y}, Font::small, p.ink2, first);
    text_right({plot.max.x, y}, Font::small, p.ink2, last);
}

/// On a plate: the line or the pass mark may run behind it.
void draw_latest(const Mark& mark, const Box& plot) {
    const Palette& p = palette();
    const std::string text = percent(mark.percent);
    const ImVec2 size = text_size(Font::small_bold, text);
    const float x = std::min(mark.at.x + S(9), plot.max.x - size.x);
    const float y = mark.at.y + (mark.percent > 50 ? S(7) : -S(7) - size.y);
    fill({{x - S(3), y}, {x + size.x + S(3), y + size.y}}, p.panel, S(3));
    text_at({x, y}, Font::small_bold, p.accent, text);
}

}  // namespace

void draw_history(std::span<const HistoryPoint> points, std::size_t series, float height) {
    const Palette& p = palette();
    const float width = width_or_rest(0);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const Box plot{{at.x + S(left_of_plot), at.y + S(top_of_plot)},
                   {at.x + width - S(4), at.y + height - S(under_plot)}};
    const auto marks = marks_of(points, series, plot);
    if (marks.empty()) {
        paragraph(Font::small, p.ink2, tr("Aucun essai n’a encore travaillé ce bloc."));
        return;
    }
    ImGui::Dummy({width, height});
    draw_scale(plot);
    std::vector<ImVec2> line;
    for (const auto& mark : marks) line.push_back(mark.at);
    ImGui::GetWindowDrawList()->AddPolyline(line.data(), static_cast<int>(line.size()), p.accent, 0,
                                            S(2));
    for (const auto& mark : marks) disc(mark.at, S(4.5f), p.accent, p.accent, "", Font::small);
    draw_latest(marks.back(), plot);
    draw_days(marks, plot);
    for (const auto& mark : marks) {
        const Box area = box_at({mark.at.x - S(9), mark.at.y - S(9)}, {S(18), S(18)});
        if (ImGui::IsMouseHoveringRect(area.min, area.max))
            tooltip(tr_with("{}\u00A0: {} le {}", mark.point->title, percent(mark.percent),
                            mark.point->day));
    }
}

}  // namespace sim::app::views
