#include "sim/claims/motor/irsa_bareme.hpp"

#include <algorithm>
#include <optional>

namespace sim::claims::motor {
namespace {

using enum Circumstance;
using enum BaremeCase;

constexpr auto yields_or_enters = these(stop_sign, give_way, enters_roundabout, enters_motorway);
constexpr auto exits = these(leaves_bay, leaves_car_park, leaves_private_place);
constexpr std::array sides{Side::a, Side::b};

class Deciding {
public:
    explicit Deciding(const Established& known) : known_{known}, facts_{known.proved} {}

    Decision run() {
        presume();
        if (const auto parked_one = parking()) return *parked_one;
        if (const auto prohibited = prohibitions()) return *prohibited;
        switch (known_.direction) {
            case Direction::same: return same_direction();
            case Direction::opposite: return opposite();
            case Direction::different_roads: return different_roads();
            case Direction::unknown: break;
        }
        return half(cas_56, Ground::type_unknown);
    }

private:
    bool is(Side side, Circumstance c) const { return has(facts_[at(side)], c); }
    bool any(Side side, Circumstances set) const { return (facts_[at(side)] & set) != 0; }
    void say(Ground ground, Side about = Side::a) {
        if (decision_.reason_count < decision_.reasons.size())
            decision_.reasons[decision_.reason_count++] = {ground, about};
    }
    Decision half(BaremeCase c, Ground ground, Side about = Side::a) {
        say(ground, about);
        decision_.bareme_case = c;
        decision_.quarters = {2, 2};
        return decision_;
    }
    Decision against(Side side, BaremeCase c, Ground ground) {
        say(ground, side);
        decision_.bareme_case = c;
        decision_.quarters[at(side)] = all_quarters;
        decision_.quarters[at(other(side))] = 0;
        return decision_;
    }

    /// What the annexe presumes or sets aside before any case is looked for.
    void presume() {
        for (const auto side : sides) {
            if (any(side, without_effect)) say(Ground::excluded_facts, side);
            if (is(side, priority_road)) {
                facts_[at(other(side))] |= bit(give_way);
                say(Ground::priority_road_binds_other, side);
            }
            if (is(side, bus_leaves_stop) && !known_.out_of_town) {
                facts_[at(other(side))] |= bit(give_way);
                say(Ground::bus_has_way, side);
            }
            if (known_.in_car_park && is(side, leaves_car_park)) {
                facts_[at(side)] &= ~bit(leaves_car_park);
                say(Ground::inside_car_park, side);
            }
        }
        if (known_.same_origin && any(Side::a, yields_or_enters | exits) &&
            any(Side::b, yields_or_enters | exits)) {
            for (auto& facts : facts_) facts &= ~(yields_or_enters | exits);
            say(Ground::common_origin);
        }
    }

    /// A parked vehicle that opens a door or drops an object is judged on that breach.
    bool rests(Side side) const {
        return is(side, parked) && !any(side, these(opens_door, drops_object));
    }

    bool is_irregular(Side side) const {
        if (known_.out_of_town) return any(side, these(unlit_on_carriageway, outside_bay));
        const bool blocks_crossing = is(side, in_crossroads) && !is(side, in_marked_bay);
        return blocks_crossing || any(side, these(outside_bay, double_parked));
    }

    std::optional<Decision> parking() {
        if (rests(Side::a) && rests(Side::b)) return half(cas_56, Ground::both_parked);
        for (const auto side : sides) {
            if (!rests(side)) continue;
            if (is_irregular(side)) return half(cas_43, Ground::parked_irregularly, side);
            say(Ground::parked_regularly, side);
            decision_.bareme_case = cas_40;
            decision_.quarters[at(side)] = 0;
            decision_.quarters[at(other(side))] = all_quarters;
            return decision_;
        }
        return std::nullopt;
    }

    /// Whether the colours of the lights are in dispute, once the synchronised green has told what
    /// it can: green here is red on the other road.
    bool lights_are_undetermined() {
        if (known_.lights_maladjusted) return true;
        if (is(Side::a, red_light) || is(Side::b, red_light)) return false;
        constexpr auto colours = these(green_light, red_light);
        if (((known_.contested[0] | known_.contested[1]) & colours) != 0 &&
            !(is(Side::a, green_light) != is(Side::b, green_light) && crosses_lights()))
            return true;
        if (!crosses_lights()) return false;
        if (is(Side::a, green_light) && is(Side::b, green_light)) return true;
        for (const auto side : sides) {
            if (!is(side, green_light)) continue;
            if (is(other(side), light_out)) return !is(side, from_right);
            if (is(other(side), flashing_orange)) return false;
            facts_[at(other(side))] |= bit(red_light);
            say(Ground::green_means_red_for_other, side);
        }
        return false;
    }
    bool crosses_lights() const { return known_.direction == Direction::different_roads; }

    std::optional<Decision> prohibitions() {
        const bool undetermined = lights_are_undetermined();
        const bool absolute_a = any(Side::a, absolute_prohibitions);
        const bool absolute_b = any(Side::b, absolute_prohibitions);
        if (absolute_a && absolute_b) return half(cas_56, Ground::two_absolutes);
        if (absolute_a) return against(Side::a, cas_50, Ground::one_absolute);
        if (absolute_b) return against(Side::b, cas_50, Ground::one_absolute);
        if (undetermined) return half(cas_56, Ground::lights_undetermined);
        const bool relative_a = any(Side::a, relative_prohibitions);
        const bool relative_b = any(Side::b, relative_prohibitions);
        if (relative_a && relative_b) {
            if (const auto striker = striker_in_reverse())
                return against(*striker, cas_51, Ground::both_reverse_one_strikes);
            return half(cas_56, Ground::two_relatives);
        }
        if (relative_a) return against(Side::a, cas_51, Ground::one_relative);
        if (relative_b) return against(Side::b, cas_51, Ground::one_relative);
        return std::nullopt;
    }

    std::optional<Side> striker_in_reverse() const {
        const bool one_line = known_.direction == Direction::same && known_.files == Files::one;
        for (const auto side : sides)
            if ((facts_[at(side)] & relative_prohibitions) != bit(reverses)) return std::nullopt;
        if (!one_line || is(Side::a, strikes) == is(Side::b, strikes)) return std::nullopt;
        return is(Side::a, strikes) ? Side::a : Side::b;
    }

    Decision same_direction();
    Decision two_files();
    Decision opposite();
    Decision different_roads();
    std::optional<Decision> one_file();
    bool is_over_axis(Side side) const;

    const Established& known_;
    std::array<Circumstances, 2> facts_;
    Decision decision_;
};

/// Case 10 when one vehicle is shown behind the other in one file; nothing when there are two.
std::optional<Decision> Deciding::one_file() {
    if (is(Side::a, overtakes) || is(Side::b, overtakes)) {
        say(Ground::overtaking_two_files);
        return std::nullopt;
    }
    if (known_.files == Files::two) return std::nullopt;
    for (const auto front : sides) {
        const auto behind = other(front);
        const bool admitted = is(behind, follows) && !is(front, follows);
        const bool touched = is(front, rear_impact) && is(behind, front_impact);
        if (!admitted && !touched) continue;
        const bool is_proved = known_.files == Files::one;
        if (is(front, side_impact)) {
            say(Ground::side_impact_two_files, front);
            return std::nullopt;
        }
        if (is(front, changes_file) && !is_proved) {
            say(Ground::file_change_two_files, front);
            return std::nullopt;
        }
        if (is(behind, denies_same_file) && !is_proved) {
            say(Ground::follower_denies, behind);
            return std::nullopt;
        }
        if (is(front, separate_file) && !touched && !is_proved) return std::nullopt;
        return against(behind, cas_10, Ground::one_file_rear_impact);
    }
    if (known_.files == Files::one) return half(cas_56, Ground::one_file_unknown_order);
    return std::nullopt;
}

Decision Deciding::same_direction() {
    if (auto rear = one_file()) return *rear;
    return two_files();
}

Decision Deciding::two_files() {
    constexpr auto changes = these(changes_file, turns_right, takes_parking) | left_turns;
    const bool a = any(Side::a, changes);
    const bool b = any(Side::b, changes);
    if (a && b) return half(cas_13, Ground::two_file_changes);
    if (!a && !b) return half(cas_13, Ground::no_file_change);
    const auto mover = a ? Side::a : Side::b;
    const auto keeper = other(mover);
    const bool turns_into_road =
        is(mover, turns_left_side_road) || (is(mover, turns_left) && is(keeper, overtakes));
    const bool only_turns =
        !any(mover, these(changes_file, turns_right, turns_left_elsewhere, takes_parking));
    if (turns_into_road && only_turns) {
        if (!known_.one_way && !known_.signed_crossing && !is(keeper, kept_right))
            return half(cas_17, Ground::left_turn_side_road, mover);
        return against(mover, cas_15, Ground::left_turn_without_benefit);
    }
    return against(mover, cas_15, Ground::file_change);
}

bool Deciding::is_over_axis(Side side) const {
    const auto facing = other(side);
    if (any(side, these(over_axis, skids) | left_turns)) return true;
    if (is(side, kept_right)) return false;
    if (is(facing, kept_right)) return true;
    if (is(facing, point_in_lane)) return true;
    const bool point_is_known = is(side, point_in_lane) || is(facing, point_in_lane);
    return !point_is_known && is(facing, zone_in_lane) && !is(side, zone_in_lane);
}

Decision Deciding::opposite() {
    const bool a = is_over_axis(Side::a);
    const bool b = is_over_axis(Side::b);
    if (a && b) return half(cas_21, Ground::two_over_axis);
    if (!a && !b) return half(cas_21, Ground::positions_unknown);
    return against(a ? Side::a : Side::b, cas_20, Ground::one_over_axis);
}

Decision Deciding::different_roads() {
    if (is(Side::a, from_right) == is(Side::b, from_right))
        return half(cas_56, Ground::priority_unknown);
    const auto right = is(Side::a, from_right) ? Side::a : Side::b;
    const auto left = other(right);
    constexpr auto lights_off = these(light_out, flashing_orange);
    if (known_.signed_crossing && !any(right, lights_off) && !any(left, lights_off))
        return half(cas_56, Ground::crossing_is_signed);
    if (is(left, stayed_short)) {
        say(Ground::short_of_crossing, left);
        return opposite();
    }
    const bool right_over = any(right, these(over_axis, skids)) && !known_.one_way;
    const bool left_over = any(left, these(over_axis, skids));
    if (right_over && left_over) return against(left, cas_30, Ground::both_over_axis_crossing);
    if (right_over) return half(cas_31, Ground::right_over_axis, right);
    return against(left, cas_30, Ground::priority_to_right);
}

}  // namespace

Decision decide(const Established& known) {
    return Deciding{known}.run();
}

Decision aggravated(Decision decision, const Established& known) {
    const auto faults = [&](Side side) {
        const auto facts = known.proved[at(side)];
        return (has(facts, speeding) ? 1 : 0) + (has(facts, unlit) ? 1 : 0);
    };
    const int moved = faults(Side::a) - faults(Side::b);
    const int a = std::clamp(decision.quarters[0] + moved, 0, all_quarters);
    decision.quarters = {static_cast<std::int8_t>(a), static_cast<std::int8_t>(all_quarters - a)};
    return decision;
}

}  // namespace sim::claims::motor
