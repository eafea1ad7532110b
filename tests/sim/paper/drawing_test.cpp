#include "sim/paper/drawing.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "sim/paper/furniture.hpp"

namespace sim::paper {
namespace {

Drawing leak() {
    using enum Drawing::Pen;
    return {"Coupe de l’immeuble",
            "Deux étages, l’eau vient du second.",
            1000,
            640,
            {{room, {{40, 80}, {960, 80}, {960, 500}, {40, 500}}, true, "", 0, 0},
             {wall, {{40, 290}, {960, 290}}, false, "", 0, 0},
             {words, {{60, 100}}, false, "Appartement du second", 30, 400},
             {notes, {{60, 140}}, false, std::string(300, 'a'), 22, 200},
             {impact, {{500, 60}}, false, "?", 0, 0}}};
}

/// From the left and the top to the right and the bottom of what is drawn.
Area around(const Mark& mark) {
    const auto of_points = [](const std::vector<Point>& points) {
        double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
        for (const auto& point : points) {
            left = std::min(left, point.x);
            right = std::max(right, point.x);
            top = std::min(top, point.y);
            bottom = std::max(bottom, point.y);
        }
        return Area{left, top, right - left, bottom - top};
    };
    return std::visit(
        overloaded{[](const TextMark& text) {
                       return Area{text.x, text.y, text.galley.width, text.galley.height()};
                   },
                   [](const BoxMark& box) { return box.area; },
                   [&](const PathMark& path) { return of_points(path.points); }},
        mark.what);
}

TEST(Drawing, StaysInItsAreaAndCutsWordsThatAreTooLong) {
    const Typesetter setter;
    PageMarks page;
    const Area area{60, 100, 480, 307.2};
    draw_drawing(setter, leak(), area, page);
    ASSERT_EQ(page.size(), 6u) << "the ground and five shapes";
    for (const auto& mark : page) {
        const auto found = around(mark);
        EXPECT_GE(found.x, area.x);
        EXPECT_GE(found.y, area.y);
        EXPECT_LE(found.x + found.width, area.x + area.width + .01);
        EXPECT_LE(found.y + found.height, area.y + area.height + .01);
    }
    EXPECT_LE(around(page[4]).width, 200 * .48 + 1);
}

TEST(Drawing, OfADocumentComesAfterItsTextWithItsTitleAndItsWords) {
    Sheet sheet{{}, "Le bilan.\n\n", Sheet::Layout::report, {leak()}};
    const auto pages = Pages::lay_out(sheet);
    ASSERT_TRUE(pages.has_value());
    EXPECT_EQ(pages->plain_text(),
              "Le bilan.\n\nCoupe de l’immeuble\n\nDeux étages, l’eau vient du second.\n");
    ASSERT_EQ(pages->find("Coupe de l’immeuble").size(), 1u);
    ASSERT_EQ(pages->find("Appartement du second").size(), 1u);
    for (int i = 0; i < 20; ++i) sheet.markdown += "Une ligne de bilan.\n\n";
    const auto longer = Pages::lay_out(sheet);
    ASSERT_TRUE(longer.has_value());
    EXPECT_EQ(longer->find("Coupe de l’immeuble").front().page,
              longer->find("Appartement du second").front().page)
        << "a title is not left behind by its picture";
}

TEST(Stamp, IsNotWrittenOverByTheSignatureBesideIt) {
    const Typesetter setter;
    for (const auto layout : {Sheet::Layout::letter, Sheet::Layout::report, Sheet::Layout::contract,
                              Sheet::Layout::email}) {
        const auto look = look_of(layout);
        Letterhead head;
        head.organisation = "Cabinet Rivoire Expertise";
        head.stamp_1 = "REÇU LE 12 MARS 2026";
        head.stamp_2 = "Orsanne, service courrier";
        PageMarks page;
        Furniture{setter, look, head, layout}.add_stamp(page, 300);
        ASSERT_EQ(page.size(), 5u) << "two frames, two lines, a signature";
        const auto stamp = around(page[0]);
        const auto pen = around(page[4]);
        EXPECT_LT(pen.x + pen.width, stamp.x - 6) << "the turned stamp comes 4 points further";
        EXPECT_GT(pen.x, look.left);
        EXPECT_GT(pen.y, 300 - 16) << "and it does not climb into the text";
    }
}

}  // namespace
}  // namespace sim::paper
