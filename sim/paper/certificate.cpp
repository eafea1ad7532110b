#include "sim/paper/certificate.hpp"

namespace sim::paper {
namespace {

constexpr double outer_inset = 22;
constexpr double inner_inset = 30;

void add_lozenge(PageMarks& page, Point centre, double half, Colour colour) {
    page.push_back({PathMark{{{centre.x, centre.y - half},
                              {centre.x + half, centre.y},
                              {centre.x, centre.y + half},
                              {centre.x - half, centre.y},
                              {centre.x, centre.y - half}},
                             colour,
                             .4,
                             false,
                             true,
                             false}});
}

void add_frame_line(PageMarks& page, PageSize size, double inset, Colour colour, double line) {
    const Area area{inset, inset, size.width - 2 * inset, size.height - 2 * inset};
    page.push_back({BoxMark{area, 0, {}, colour, line}});
}

/// A lozenge where the two lines of the frame meet, and an arc that turns its back to the text.
void add_knot(PageMarks& page, PageSize size, bool right, bool low) {
    const auto at = [&](double inset) {
        return Point{right ? size.width - inset : inset, low ? size.height - inset : inset};
    };
    const Point corner = at(inner_inset);
    const double dx = right ? -1 : 1;
    const double dy = low ? -1 : 1;
    constexpr double arm = 34;
    page.push_back({PathMark{{{corner.x + dx * arm, corner.y},
                              {corner.x + dx * arm, corner.y + dy * arm * .55},
                              {corner.x + dx * arm * .55, corner.y + dy * arm},
                              {corner.x, corner.y + dy * arm}},
                             colours::gold,
                             .9,
                             true,
                             false,
                             false}});
    add_lozenge(page, at(inner_inset + 9), 4.2, colours::gold);
}

}  // namespace

void add_certificate_frame(PageMarks& page, PageSize size) {
    add_frame_line(page, size, outer_inset, colours::navy, 2.4);
    add_frame_line(page, size, inner_inset, colours::gold, .9);
    for (const bool right : {false, true})
        for (const bool low : {false, true}) add_knot(page, size, right, low);
}

void add_ornament(PageMarks& page, Point centre) {
    constexpr double arm = 86;
    constexpr double space = 11;
    for (const double side : {-1.0, 1.0})
        page.push_back(
            {PathMark{{{centre.x + side * space, centre.y}, {centre.x + side * arm, centre.y}},
                      colours::gold,
                      .9,
                      false,
                      false,
                      false}});
    add_lozenge(page, centre, 4.2, colours::gold);
}

void add_signing_place(PageMarks& page, const Typesetter& setter, const Voice& voice,
                       const std::string& who, const std::string& name, const Area& area) {
    constexpr double line_at = 46;
    const auto put = [&](const std::string& text, double y, Colour colour) {
        page.push_back({text_mark(setter.set_line(text, voice, area.width), area.x, y, colour)});
    };
    put(who, area.y, colours::grey);
    page.push_back({PathMark{{{area.x, area.y + line_at}, {area.x + area.width, area.y + line_at}},
                             colours::grey,
                             .6,
                             false,
                             false,
                             false}});
    if (!name.empty()) put(name, area.y + line_at + 5, colours::ink);
}

}  // namespace sim::paper
