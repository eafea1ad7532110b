#include "sim/paper/logo.hpp"

namespace sim::paper {
namespace {

/// Shapes are written on a grid of 34 units, as on a drawing board.
struct Board {
    PageMarks& page;
    double x;
    double y;
    double unit;

    Point at(double gx, double gy) const { return {x + gx * unit, y + gy * unit}; }
    void line(std::vector<Point> grid, double width, Colour colour, bool curved = false,
              bool filled = false) const {
        for (Point& p : grid) p = at(p.x, p.y);
        page.push_back({PathMark{std::move(grid), colour, width * unit, curved, filled, false}});
    }
    void dot(double gx, double gy, double radius, Colour colour) const {
        page.push_back({disc(at(gx, gy), radius * unit, colour)});
    }
    void box(double gx, double gy, double width, double height, Colour colour) const {
        const Point corner = at(gx, gy);
        page.push_back(
            {BoxMark{{corner.x, corner.y, width * unit, height * unit}, 0, colour, {}, 1}});
    }
};

void draw_compass(const Board& board) {
    board.line({{9, 24}, {17, 10}, {25, 24}}, 2.2, colours::gold);
    board.dot(17, 8.5, 2.7, colours::gold);
}

void draw_scales(const Board& board) {
    board.line({{17, 5},
                {20, 7.5},
                {24, 8.5},
                {27.5, 8.5},
                {27.5, 18},
                {24.5, 25},
                {17, 29.5},
                {9.5, 25},
                {6.5, 18},
                {6.5, 8.5},
                {10, 8.5},
                {14, 7.5},
                {17, 5}},
               1.7, colours::gold, true);
    board.line({{17, 11}, {17, 23}}, 1.3, colours::white);
    board.line({{11.2, 12.6}, {22.8, 12.6}}, 1.3, colours::white);
    board.line({{13.6, 23.4}, {20.4, 23.4}}, 1.3, colours::white);
    for (const double centre : {11.6, 22.4}) {
        board.line({{centre, 12.6}, {centre - 2.3, 17.6}}, .8, colours::white);
        board.line({{centre, 12.6}, {centre + 2.3, 17.6}}, .8, colours::white);
        board.line(
            {{centre - 2.7, 17.4}, {centre - 2, 20.4}, {centre + 2, 20.4}, {centre + 2.7, 17.4}}, 1,
            colours::white, true, true);
    }
}

void draw_building(const Board& board) {
    board.line({{8, 15}, {17, 8}, {26, 15}}, 2.2, colours::gold);
    for (const double column : {10.0, 15.8, 21.6}) board.box(column, 16.5, 2.4, 7.5, colours::gold);
    board.box(8, 25.2, 18, 2, colours::gold);
}

}  // namespace

void add_logo(PageMarks& page, LogoKind kind, double x, double y, double side) {
    if (kind == LogoKind::none) return;
    const Board board{page, x, y, side / 34};
    page.push_back({BoxMark{{x, y, side, side}, 7 * board.unit, colours::navy, {}, 1}});
    switch (kind) {
        case LogoKind::none: return;
        case LogoKind::insurer: return draw_scales(board);
        case LogoKind::expert: return draw_compass(board);
        case LogoKind::company: return draw_building(board);
    }
}

}  // namespace sim::paper
