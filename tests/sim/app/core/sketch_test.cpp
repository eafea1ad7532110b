#include "sim/app/core/sketch.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace sim::app {
namespace {

using claims::motor::Collision;
using claims::motor::Direction;
using claims::motor::Piece;
using claims::motor::PieceKind;

Collision told(std::vector<std::int64_t> a, std::vector<std::int64_t> b,
               Direction direction = Direction::unknown) {
    Piece piece;
    piece.kind = PieceKind::constat;
    piece.direction = direction;
    piece.a.boxes = std::move(a);
    piece.b.boxes = std::move(b);
    Collision collision;
    collision.pieces = {piece};
    return collision;
}

/// The six corners of a body: the only filled shape of so many.
SketchShape body_of(const SketchView& sketch, SketchInk ink) {
    const auto found = std::ranges::find_if(sketch.shapes, [&](const SketchShape& shape) {
        return shape.ink == ink && shape.filled && shape.points.size() == 6;
    });
    return found == sketch.shapes.end() ? SketchShape{} : *found;
}

SketchPoint middle_of(const SketchShape& shape) {
    SketchPoint sum;
    for (const auto& point : shape.points) sum = {sum.x + point.x, sum.y + point.y};
    const int count = std::max(1, static_cast<int>(shape.points.size()));
    return {sum.x / count, sum.y / count};
}

int width_of(const SketchShape& shape) {
    const auto [least, most] = std::ranges::minmax_element(shape.points, {}, &SketchPoint::x);
    return most->x - least->x;
}

bool mentions(const SketchView& sketch, std::string_view words) {
    return sketch.caption.find(words) != std::string::npos;
}

TEST(Sketch, OfACrossroadsPutsWhoComesFromTheRightOnTheRight) {
    const auto sketch = constat_sketch(told({16}, {}, Direction::different_roads));
    EXPECT_EQ(sketch.title, "Deux chaussées qui se croisent");
    const auto a = body_of(sketch, SketchInk::own);
    const auto b = body_of(sketch, SketchInk::other);
    EXPECT_EQ(width_of(a), 132) << "A crosses";
    EXPECT_EQ(width_of(b), 66) << "B goes up";
    EXPECT_GT(middle_of(a).x, middle_of(b).x);
    EXPECT_LT(middle_of(a).y, middle_of(b).y);
    EXPECT_TRUE(mentions(sketch, "A vient de la droite de B."));
    const auto turned = constat_sketch(told({}, {16}, Direction::different_roads));
    EXPECT_EQ(width_of(body_of(turned, SketchInk::other)), 132);
    EXPECT_TRUE(mentions(turned, "B vient de la droite de A."));
}

TEST(Sketch, SaysWhenTheBoxesDoNotTellWhoCameFromTheRight) {
    const auto sketch = constat_sketch(told({17}, {}, Direction::different_roads));
    EXPECT_TRUE(mentions(sketch, "Les cases ne disent pas qui venait de droite"));
    EXPECT_TRUE(mentions(sketch, "Véhicule A\u00A0: case 17 (n’a pas observé un signal"));
    EXPECT_TRUE(mentions(sketch, "Véhicule B\u00A0: aucune case cochée."));
}

TEST(Sketch, PutsWhoStrikesBehind) {
    const auto a_strikes = constat_sketch(told({8}, {}));
    EXPECT_LT(middle_of(body_of(a_strikes, SketchInk::own)).x,
              middle_of(body_of(a_strikes, SketchInk::other)).x);
    const auto b_strikes = constat_sketch(told({}, {8}));
    EXPECT_GT(middle_of(body_of(b_strikes, SketchInk::own)).x,
              middle_of(body_of(b_strikes, SketchInk::other)).x);
}

TEST(Sketch, HasARoadOfItsOwnForEachOfTheSituationsThatBoxesTell) {
    struct Row {
        int box;
        const char* title;
    };
    for (const auto& row :
         {Row{1, "Une chaussée bordée d’un stationnement"},
          Row{4, "Une chaussée et un accès qui y débouche"}, Row{6, "Un sens giratoire"},
          Row{8, "Une chaussée, une seule file"}, Row{10, "Une chaussée, deux files de même sens"},
          Row{15, "Une chaussée, deux sens contraires"},
          Row{16, "Deux chaussées qui se croisent"}}) {
        const auto sketch = constat_sketch(told({row.box}, {}));
        EXPECT_EQ(sketch.title, row.title);
        EXPECT_TRUE(mentions(sketch, "case " + std::to_string(row.box) + " (")) << sketch.caption;
    }
}

TEST(Sketch, StaysInItsFrameAndNamesBothVehicles) {
    for (int box = 1; box <= 17; ++box) {
        const auto sketch = constat_sketch(told({box}, {}));
        if (sketch.shapes.empty()) continue;
        int letters = 0;
        for (const auto& shape : sketch.shapes) {
            letters += shape.text == "A" || shape.text == "B" ? 1 : 0;
            for (const auto& point : shape.points) {
                EXPECT_TRUE(point.x >= 0 && point.x <= sketch_width) << box << ": " << point.x;
                EXPECT_TRUE(point.y >= 0 && point.y <= sketch_height) << box << ": " << point.y;
            }
        }
        EXPECT_EQ(letters, 2) << box;
    }
}

TEST(Sketch, AStationaryVehicleHasNoArrow) {
    const auto moving = constat_sketch(told({8}, {}));
    const auto standing = constat_sketch(told({8}, {1}));
    EXPECT_EQ(standing.title, "Une chaussée, une seule file");
    EXPECT_EQ(standing.shapes.size() + 2, moving.shapes.size());
}

TEST(Sketch, DrawsNoArrowOverAVehicle) {
    const auto sketch = constat_sketch(told({10}, {}));
    std::vector<std::size_t> arrows, bodies;
    for (std::size_t i = 0; i < sketch.shapes.size(); ++i) {
        const auto& shape = sketch.shapes[i];
        if (shape.ink != SketchInk::own && shape.ink != SketchInk::other) continue;
        (shape.points.size() == 6 ? bodies : arrows).push_back(i);
    }
    ASSERT_EQ(bodies.size(), 2u);
    ASSERT_EQ(arrows.size(), 4u);
    EXPECT_LT(arrows.back(), bodies.front());
}

TEST(Sketch, IsNotMadeOfLessThanAConstat) {
    auto collision = told({16}, {});
    collision.pieces.front().kind = PieceKind::declaration;
    EXPECT_EQ(constat_sketch(collision), SketchView{});
    EXPECT_EQ(constat_sketch(told({}, {})), SketchView{});
    EXPECT_EQ(constat_sketch(told({12}, {})), SketchView{}) << "a turn alone tells no road";
}

TEST(Sketch, ShowsWhatTheConstatSaysAndNotWhatOtherPiecesProve) {
    auto collision = told({16}, {}, Direction::different_roads);
    const auto alone = constat_sketch(collision);
    Piece later;
    later.kind = PieceKind::police_report;
    later.a.boxes = {15};
    collision.pieces.push_back(later);
    EXPECT_EQ(constat_sketch(collision), alone);
}

}  // namespace
}  // namespace sim::app
