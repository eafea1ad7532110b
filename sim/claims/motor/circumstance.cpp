#include "sim/claims/motor/circumstance.hpp"

#include <bit>

namespace sim::claims::motor {
namespace {

using enum Circumstance;

/// Section 12 of the European form, box by box. Boxes 1, 10 and 17 depend on what else is said.
constexpr std::array<Circumstances, last_box + 1> meaning{
    0,
    0,
    bit(leaves_bay),
    bit(takes_parking),
    bit(leaves_private_place),
    bit(takes_parking),
    bit(enters_roundabout),
    bit(on_roundabout),
    bit(follows),
    bit(separate_file),
    0,
    bit(overtakes),
    bit(turns_right),
    bit(turns_left),
    bit(reverses),
    bit(over_axis),
    bit(from_right),
    0,
};

constexpr bool ticked(Boxes boxes, int box) {
    return (boxes >> box & 1U) != 0;
}

constexpr auto signs = these(stop_sign, give_way);

}  // namespace

Circumstances circumstances_of(Boxes boxes, Circumstances told) {
    auto said = told;
    for (auto left = boxes; left != 0; left &= left - 1)
        said |= meaning[static_cast<std::size_t>(std::countr_zero(left))];
    const bool alone = std::popcount(boxes) == 1;
    if (ticked(boxes, 1) && alone && (told & movements) == 0) said |= bit(parked);
    if (ticked(boxes, 10) && alone) said |= bit(changes_file);
    if (ticked(boxes, 17) && (told & signs) == 0) said |= bit(red_light);
    return said;
}

Circumstances rivals_of(Circumstances known) {
    Circumstances rivals = 0;
    if (has(known, parked)) rivals |= movements;
    if ((known & movements) != 0) rivals |= bit(parked);
    if (has(known, follows)) rivals |= bit(separate_file);
    if (has(known, separate_file)) rivals |= bit(follows);
    if (has(known, kept_right)) rivals |= these(over_axis, skids);
    if ((known & these(over_axis, skids)) != 0) rivals |= bit(kept_right);
    if (has(known, green_light)) rivals |= bit(red_light);
    if (has(known, red_light)) rivals |= bit(green_light);
    return rivals & ~known;
}

}  // namespace sim::claims::motor
