#include "sim/app/core/sketch_shapes.hpp"

#include <algorithm>
#include <array>

namespace sim::app {
namespace {

/// The whole square root, rounded down.
int root_of(int value) {
    int root = 0;
    while ((root + 1) * (root + 1) <= value) ++root;
    return root;
}

/// A point so far ahead and so far to the right of a pose.
SketchPoint from(const SketchPose& pose, int ahead, int aside) {
    const auto& h = pose.heading;
    const int length = std::max(1, root_of(10'000 * (h.x * h.x + h.y * h.y)));
    return {pose.at.x + (h.x * ahead - h.y * aside) * 100 / length,
            pose.at.y + (h.y * ahead + h.x * aside) * 100 / length};
}

constexpr int half_length = 66;
constexpr int half_width = 33;

/// Of 16 points on a circle of radius 1000, the first quarter.
constexpr std::array<SketchPoint, 4> quarter{{{1000, 0}, {924, 383}, {707, 707}, {383, 924}}};

std::vector<SketchPoint> circle(SketchPoint centre, int radius) {
    std::vector<SketchPoint> points;
    for (int turn = 0; turn < 4; ++turn)
        for (auto point : quarter) {
            for (int i = 0; i < turn; ++i) point = {-point.y, point.x};
            points.push_back(
                {centre.x + point.x * radius / 1000, centre.y + point.y * radius / 1000});
        }
    return points;
}

}  // namespace

void SketchDrawing::road(SketchPoint min, SketchPoint max) {
    shapes_.push_back({SketchInk::ground, {min, {max.x, min.y}, max, {min.x, max.y}}, true, ""});
}

void SketchDrawing::dashes(SketchPoint first, SketchPoint last) {
    constexpr int dash = 34;
    constexpr int space = 26;
    const bool level = first.y == last.y;
    const int end = level ? last.x : last.y;
    for (int at = level ? first.x : first.y; at < end; at += dash + space) {
        const int stop = std::min(at + dash, end);
        shapes_.push_back({SketchInk::mark,
                           level ? std::vector<SketchPoint>{{at, first.y}, {stop, first.y}}
                                 : std::vector<SketchPoint>{{first.x, at}, {first.x, stop}},
                           false, ""});
    }
}

void SketchDrawing::disc(SketchPoint centre, int radius, SketchInk ink) {
    shapes_.push_back({ink, circle(centre, radius), true, ""});
}

void SketchDrawing::arrow(const SketchPose& pose, SketchGoing going, SketchInk ink) {
    if (going == SketchGoing::still) return;
    const bool back = going == SketchGoing::back;
    const int aside = going == SketchGoing::to_the_right  ? 70
                      : going == SketchGoing::to_the_left ? -70
                                                          : 0;
    const int begin = back ? -half_length - 12 : half_length + 12;
    const int bend = back ? begin - 60 : begin + 60;
    std::vector<SketchPoint> line{from(pose, begin, 0), from(pose, bend, 0)};
    SketchPose head{line.back(),
                    back ? SketchPoint{-pose.heading.x, -pose.heading.y} : pose.heading};
    if (aside != 0) {
        line.push_back(from(pose, bend, aside));
        const int turn = aside > 0 ? 1 : -1;
        head = {line.back(), {-pose.heading.y * turn, pose.heading.x * turn}};
    }
    shapes_.push_back({ink, std::move(line), false, ""});
    shapes_.push_back(
        {ink, {from(head, 24, 0), from(head, -4, 15), from(head, -4, -15)}, true, ""});
}

void SketchDrawing::vehicle(const SketchPose& pose, SketchInk ink, std::string letter) {
    const auto at = [&](int ahead, int aside) { return from(pose, ahead, aside); };
    shapes_.push_back({ink,
                       {at(-half_length, -half_width), at(half_length - 18, -half_width),
                        at(half_length, -half_width + 16), at(half_length, half_width - 16),
                        at(half_length - 18, half_width), at(-half_length, half_width)},
                       true,
                       ""});
    shapes_.push_back(
        {SketchInk::line,
         {at(half_length - 30, -half_width + 8), at(half_length - 30, half_width - 8)},
         false,
         ""});
    shapes_.push_back({SketchInk::line, {at(-8, 0)}, false, std::move(letter)});
}

void SketchDrawing::impact(SketchPoint centre, int radius) {
    constexpr std::array<SketchPoint, 8> star{
        {{0, -30}, {9, -9}, {30, 0}, {9, 9}, {0, 30}, {-9, 9}, {-30, 0}, {-9, -9}}};
    std::vector<SketchPoint> points;
    for (const auto& tip : star)
        points.push_back({centre.x + tip.x * radius / 30, centre.y + tip.y * radius / 30});
    shapes_.push_back({SketchInk::impact, std::move(points), true, ""});
}

void SketchDrawing::box(SketchPoint min, SketchPoint max, SketchInk ink) {
    area({min, {max.x, min.y}, max, {min.x, max.y}}, ink);
}

void SketchDrawing::line(std::vector<SketchPoint> points, SketchInk ink) {
    shapes_.push_back({ink, std::move(points), false, ""});
}

void SketchDrawing::area(std::vector<SketchPoint> points, SketchInk ink) {
    shapes_.push_back({ink, std::move(points), true, ""});
}

void SketchDrawing::drop(SketchPoint at) {
    constexpr std::array<SketchPoint, 8> outline{
        {{0, 0}, {5, 9}, {7, 15}, {5, 20}, {0, 22}, {-5, 20}, {-7, 15}, {-5, 9}}};
    std::vector<SketchPoint> points;
    for (const auto& point : outline) points.push_back({at.x + point.x, at.y + point.y});
    area(std::move(points), SketchInk::water);
}

void SketchDrawing::words(SketchPoint at, int room, int letters, SketchInk ink, std::string text) {
    shapes_.push_back({ink, {at}, false, std::move(text), letters, room});
}

}  // namespace sim::app
