#include "sim/paper/marks.hpp"

#include <numbers>

#include "sim/base/digest.hpp"
#include "sim/paper/fold.hpp"

namespace sim::paper {
namespace {

void use(cairo_t* canvas, Colour colour) {
    const auto part = [&](unsigned shift) { return ((colour.rgb >> shift) & 255u) / 255.0; };
    cairo_set_source_rgba(canvas, part(16), part(8), part(0), colour.alpha);
}

void rounded(cairo_t* canvas, const Area& a, double r) {
    constexpr double quarter = std::numbers::pi / 2;
    cairo_new_sub_path(canvas);
    cairo_arc(canvas, a.x + a.width - r, a.y + r, r, -quarter, 0);
    cairo_arc(canvas, a.x + a.width - r, a.y + a.height - r, r, 0, quarter);
    cairo_arc(canvas, a.x + r, a.y + a.height - r, r, quarter, 2 * quarter);
    cairo_arc(canvas, a.x + r, a.y + r, r, 2 * quarter, 3 * quarter);
    cairo_close_path(canvas);
}

void draw(cairo_t* canvas, const TextMark& mark) {
    use(canvas, mark.colour);
    const double top = mark.galley.lines[static_cast<std::size_t>(mark.first)].top;
    for (int i = mark.first; i < mark.first + mark.count; ++i) {
        const Line& line = mark.galley.lines[static_cast<std::size_t>(i)];
        cairo_move_to(canvas, mark.x + line.x, mark.y + line.baseline - top);
        pango_cairo_show_layout_line(canvas,
                                     pango_layout_get_line_readonly(mark.galley.layout.get(), i));
    }
}

void draw(cairo_t* canvas, const BoxMark& mark) {
    if (mark.radius > 0) {
        rounded(canvas, mark.area, mark.radius);
    } else {
        cairo_rectangle(canvas, mark.area.x, mark.area.y, mark.area.width, mark.area.height);
    }
    if (mark.fill) {
        use(canvas, *mark.fill);
        cairo_fill_preserve(canvas);
    }
    if (mark.stroke) {
        use(canvas, *mark.stroke);
        cairo_set_line_width(canvas, mark.line_width);
        cairo_stroke_preserve(canvas);
    }
    cairo_new_path(canvas);
}

void draw(cairo_t* canvas, const PathMark& mark) {
    if (mark.points.empty()) return;
    const auto& p = mark.points;
    cairo_move_to(canvas, p[0].x, p[0].y);
    for (std::size_t i = 1; !mark.curved && i < p.size(); ++i)
        cairo_line_to(canvas, p[i].x, p[i].y);
    for (std::size_t i = 1; mark.curved && i + 2 < p.size(); i += 3) {
        cairo_curve_to(canvas, p[i].x, p[i].y, p[i + 1].x, p[i + 1].y, p[i + 2].x, p[i + 2].y);
    }
    use(canvas, mark.colour);
    if (mark.filled) return cairo_fill(canvas);
    const double dash[] = {3, 2.5};
    cairo_set_dash(canvas, dash, mark.dashed ? 2 : 0, 0);
    cairo_set_line_cap(canvas, mark.curved ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
    cairo_set_line_join(canvas, CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_width(canvas, mark.line_width);
    cairo_stroke(canvas);
}

void apply(cairo_t* canvas, const Turn& turn) {
    cairo_translate(canvas, turn.pivot.x, turn.pivot.y);
    cairo_rotate(canvas, turn.degrees * std::numbers::pi / 180);
    cairo_translate(canvas, -turn.pivot.x, -turn.pivot.y);
}

void add_areas(const TextMark& mark, int line_number, int begin, int end,
               std::vector<Area>& areas) {
    PangoLayoutLine* const line =
        pango_layout_get_line_readonly(mark.galley.layout.get(), line_number);
    const int from = std::max(begin, line->start_index);
    const int to = std::min(end, line->start_index + line->length);
    if (from >= to) return;
    const auto number = static_cast<std::size_t>(line_number);
    const double top = mark.galley.lines[static_cast<std::size_t>(mark.first)].top;
    int* ranges = nullptr;
    int count = 0;
    pango_layout_line_get_x_ranges(line, from, to, &ranges, &count);
    const Owned<int, g_free> owned{ranges};
    for (int i = 0; i < count; ++i) {
        const double left = static_cast<double>(ranges[2 * i]) / PANGO_SCALE;
        const double right = static_cast<double>(ranges[2 * i + 1]) / PANGO_SCALE;
        const Line& box = mark.galley.lines[number];
        areas.push_back(
            {mark.x + left, mark.y + box.top - top, right - left, box.bottom - box.top});
    }
}

void find_in(const TextMark& mark, int page, std::string_view wanted, std::vector<Hit>& hits) {
    if (!mark.searchable) return;
    for (const auto& [begin, end] :
         matches(pango_layout_get_text(mark.galley.layout.get()), wanted)) {
        Hit hit{page, areas_of(mark, static_cast<int>(begin), static_cast<int>(end))};
        if (!hit.areas.empty()) hits.push_back(std::move(hit));
    }
}

}  // namespace

TextMark text_mark(Galley galley, double x, double y, Colour colour) {
    const int count = static_cast<int>(galley.lines.size());
    return {std::move(galley), x, y, colour, 0, count, true};
}

BoxMark disc(Point centre, double radius, Colour colour) {
    const Area area{centre.x - radius, centre.y - radius, 2 * radius, 2 * radius};
    return {area, radius, colour, std::nullopt, 1};
}

PathMark signature(const std::string& name, const Area& area) {
    Digest digest;
    digest.add_text(name);
    Draw draw_from{digest.value()};
    const auto part = [&](double low, double high) {
        return low + (high - low) * static_cast<double>(draw_from.below(1000)) / 1000.0;
    };
    const auto at = [&](double x, double y) {
        return Point{area.x + area.width * x, area.y + area.height * y};
    };
    PathMark pen{{at(0, .8)}, colours::pen, 1.4, true, false, false};
    const int loops = 3 + static_cast<int>(draw_from.below(3));
    for (int i = 0; i < loops; ++i) {
        const double x = static_cast<double>(i) / loops;
        const double step = 1.0 / loops;
        const double rise = i == 0 ? part(-.4, .1) : part(-.1, .55);
        pen.points.push_back(at(x + step * part(.3, .5), rise));
        pen.points.push_back(at(x + step * part(.9, 1.3), rise + part(.0, .1)));
        pen.points.push_back(at(x + step * part(.75, .95), part(.5, 1.1)));
    }
    pen.points.push_back(at(1.0, .55));
    pen.points.push_back(at(1.02, .7));
    pen.points.push_back(at(1.08, .5));
    return pen;
}

std::vector<Area> areas_of(const TextMark& mark, int begin, int end) {
    std::vector<Area> areas;
    for (int i = mark.first; i < mark.first + mark.count; ++i)
        add_areas(mark, i, begin, end, areas);
    return areas;
}

void paint(cairo_t* canvas, const PageMarks& marks) {
    use(canvas, colours::sheet);
    cairo_paint(canvas);
    for (const Mark& mark : marks) {
        cairo_save(canvas);
        if (mark.turn) apply(canvas, *mark.turn);
        std::visit([&](const auto& what) { draw(canvas, what); }, mark.what);
        cairo_restore(canvas);
    }
}

void find_on(const PageMarks& marks, int page, std::string_view wanted, std::vector<Hit>& hits) {
    for (const Mark& mark : marks) {
        const auto* const text = std::get_if<TextMark>(&mark.what);
        if (text != nullptr && !mark.turn) find_in(*text, page, wanted, hits);
    }
}

}  // namespace sim::paper
