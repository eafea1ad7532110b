#include "sim/paper/drawing.hpp"

namespace sim::paper {
namespace {

/// Dark enough to print in black and white.
Colour colour_of(Drawing::Pen pen) {
    using enum Drawing::Pen;
    switch (pen) {
        case ground: return colours::hairline;
        case line: return colours::white;
        case mark: return colours::white;
        case own: return colours::navy;
        case other: return Colour{0x6B4FA0};
        case impact: return Colour{0xB3261E};
        case wall: return colours::grey;
        case room: return colours::white;
        case water: return Colour{0x1F4FA8};
        case damage: return Colour{0xB98320};
        case words: return colours::ink;
        case notes: return colours::grey;
    }
    return colours::ink;
}

constexpr double letters_part = .8;  ///< Of the height of a line.
constexpr double large_letters = 30;
constexpr double line_width = 1.4;

void write(const Typesetter& setter, const Drawing::Shape& shape, Point at, double scale,
           PageMarks& page) {
    const bool around = shape.letters <= 0;
    const double high = (around ? large_letters : shape.letters) * scale;
    const bool bold = around || shape.pen == Drawing::Pen::words;
    const Voice voice{"Inter", high * letters_part, bold ? 600 : 400, false, Align::left, false, 1};
    const double room = around ? setter.natural_width(shape.text, voice) + 1 : shape.room * scale;
    Galley galley = setter.set_line(shape.text, voice, room);
    const double x = around ? at.x - galley.width / 2 : at.x;
    const double y = at.y + (around ? -galley.height() : high - galley.height()) / 2;
    page.push_back({text_mark(std::move(galley), x, y, colour_of(shape.pen))});
}

}  // namespace

void draw_drawing(const Typesetter& setter, const Drawing& drawing, const Area& area,
                  PageMarks& page) {
    const double scale = area.width / drawing.width;
    page.push_back({BoxMark{area, 4, colours::quote, {}, 1}});
    for (const auto& shape : drawing.shapes) {
        PathMark path{{}, colour_of(shape.pen), line_width, false, shape.filled, false};
        for (const auto& [x, y] : shape.points)
            path.points.push_back({area.x + x * scale, area.y + y * scale});
        if (path.points.empty()) continue;
        if (shape.text.empty())
            page.push_back({std::move(path)});
        else
            write(setter, shape, path.points.front(), scale, page);
    }
}

}  // namespace sim::paper
