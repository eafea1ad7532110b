#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "sim/paper/paper.hpp"
#include "sim/paper/typeset.hpp"

namespace sim::paper {

struct Colour {
    unsigned rgb = 0;
    double alpha = 1;
};

namespace colours {
inline constexpr Colour sheet{0xFFFEFA};
inline constexpr Colour navy{0x14213A};
inline constexpr Colour gold{0xC9A24B};
inline constexpr Colour ink{0x1B2433};
inline constexpr Colour grey{0x6B7485};
inline constexpr Colour pale{0x7A8496};
inline constexpr Colour hairline{0xD5D9E1};
inline constexpr Colour quote{0xF3F1EA};
inline constexpr Colour total{0xEEF0F3};
inline constexpr Colour white{0xFFFFFF};
inline constexpr Colour stamp{0x1F4FA8, .85};
inline constexpr Colour pen{0x16307A, .9};
}  // namespace colours

/// Lines [first, first + count) of a galley, the first one's top at (x, y).
struct TextMark {
    Galley galley;
    double x = 0;
    double y = 0;
    Colour colour;
    int first = 0;
    int count = 0;
    bool searchable = true;
};

struct BoxMark {
    Area area;
    double radius = 0;
    std::optional<Colour> fill;
    std::optional<Colour> stroke;
    double line_width = 1;
};

struct Point {
    double x = 0;
    double y = 0;
};

/// A line through points, or, with `curved`, a Bézier: start, then triples.
struct PathMark {
    std::vector<Point> points;
    Colour colour;
    double line_width = 1;
    bool curved = false;
    bool filled = false;
    bool dashed = false;
};

/// Marks drawn turned around a point: a stamp.
struct Turn {
    double degrees = 0;
    Point pivot;
};

struct Mark {
    std::variant<TextMark, BoxMark, PathMark> what;
    std::optional<Turn> turn = std::nullopt;
};

/// What is on one page, in drawing and reading order: drawn by paint(), searched by find_on().
using PageMarks = std::vector<Mark>;

TextMark text_mark(Galley galley, double x, double y, Colour colour);
/// A disc as a filled rounded box.
BoxMark disc(Point centre, double radius, Colour colour);
/// A handwritten-looking signature inside the area; each name has its own.
PathMark signature(const std::string& name, const Area& area);

/// Where the bytes [begin, end) of a mark's text are on the page, line by line.
std::vector<Area> areas_of(const TextMark& mark, int begin, int end);
void paint(cairo_t* canvas, const PageMarks& marks);
void find_on(const PageMarks& marks, int page, std::string_view wanted, std::vector<Hit>& hits);

}  // namespace sim::paper
