#include "sim/paper/chart_draw.hpp"

#include <algorithm>

namespace sim::paper {
namespace {

constexpr double label_part = .48;  ///< Of the width.
constexpr double value_width = 62;
constexpr double label_gap = 8;
constexpr double bar_height = 8;
constexpr double largest_square = 13;
constexpr int well_done = 75;
constexpr int half_done = 50;

Colour colour_of(int part) {
    if (part < 0) return colours::total;
    return part >= well_done   ? Colour{0xBFD8C4}
           : part >= half_done ? Colour{0xE3B565}
                               : Colour{0x9C3B2E};
}

void draw_bar(int part, const Area& area, PageMarks& page) {
    const double top = area.y + (area.height - bar_height) / 2;
    page.push_back({BoxMark{{area.x, top, area.width, bar_height}, 2, colours::total, {}, 1}});
    if (part <= 0) return;
    const double long_as = area.width * part / 100;
    page.push_back({BoxMark{{area.x, top, long_as, bar_height}, 2, colours::navy, {}, 1}});
}

void draw_squares(const std::vector<int>& parts, const Area& area, PageMarks& page) {
    const double each = std::min(largest_square, area.width / static_cast<double>(parts.size()));
    const double top = area.y + (area.height - each) / 2;
    for (std::size_t i = 0; i < parts.size(); ++i)
        page.push_back({BoxMark{{area.x + each * static_cast<double>(i), top, each - 1, each - 1},
                                1.5,
                                colour_of(parts[i]),
                                {},
                                1}});
}

}  // namespace

void draw_chart_row(const Typesetter& setter, const Voice& voice, const ChartRow& row,
                    const Area& area, PageMarks& page) {
    const double labels = area.width * label_part;
    Galley label = setter.set_line(row.label, voice, labels - label_gap);
    const double text_top = area.y + (area.height - label.height()) / 2;
    page.push_back({text_mark(std::move(label), area.x, text_top, colours::ink)});
    const Area middle{area.x + labels, area.y, area.width - labels - value_width - label_gap,
                      area.height};
    if (row.parts.size() == 1)
        draw_bar(row.parts.front(), middle, page);
    else
        draw_squares(row.parts, middle, page);
    Voice at_right = voice;
    at_right.align = Align::right;
    at_right.weight = 600;
    page.push_back({text_mark(setter.set_line(row.value, at_right, value_width),
                              area.x + area.width - value_width, text_top, colours::ink)});
}

}  // namespace sim::paper
