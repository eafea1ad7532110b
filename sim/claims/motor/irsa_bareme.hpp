#pragma once

#include <array>

#include "sim/claims/motor/irsa_evidence.hpp"

/// IRSA, annexe 1: from what is proved to one of the thirteen cases and its charges. Pure
/// arithmetic on facts: words are for `irsa_case`.
namespace sim::claims::motor {

enum class BaremeCase : std::uint8_t {
    cas_10,
    cas_13,
    cas_15,
    cas_17,
    cas_20,
    cas_21,
    cas_30,
    cas_31,
    cas_40,
    cas_43,
    cas_50,
    cas_51,
    cas_56,
};
inline constexpr std::array bareme_case_words{
    Option{"cas_10", "Cas 10 : même sens, même file, choc arrière"},
    Option{"cas_13", "Cas 13 : même sens, deux files, changement non prouvé ou réciproque"},
    Option{"cas_15", "Cas 15 : même sens, changement de file"},
    Option{"cas_17", "Cas 17 : dépassement et virage à gauche vers une chaussée latérale"},
    Option{"cas_20", "Cas 20 : sens inverse, axe médian franchi"},
    Option{"cas_21", "Cas 21 : sens inverse, deux empiétements ou positions inconnues"},
    Option{"cas_30", "Cas 30 : priorité à droite"},
    Option{"cas_31", "Cas 31 : prioritaire de droite à cheval sur l’axe médian"},
    Option{"cas_40", "Cas 40 : véhicule en stationnement régulier"},
    Option{"cas_43", "Cas 43 : véhicule en stationnement irrégulier"},
    Option{"cas_50", "Cas 50 : interdiction absolue"},
    Option{"cas_51", "Cas 51 : interdiction relative"},
    Option{"cas_56", "Cas 56 : indétermination ou fautes de même nature"},
};
constexpr std::span<const Option> words_of(BaremeCase) {
    return bareme_case_words;
}

/// One reason of the decision, about one vehicle.
enum class Ground : std::uint8_t {
    priority_road_binds_other,
    bus_has_way,
    inside_car_park,
    common_origin,
    green_means_red_for_other,
    excluded_facts,
    both_parked,
    parked_regularly,
    parked_irregularly,
    lights_undetermined,
    two_absolutes,
    one_absolute,
    both_reverse_one_strikes,
    two_relatives,
    one_relative,
    type_unknown,
    side_impact_two_files,
    overtaking_two_files,
    file_change_two_files,
    follower_denies,
    one_file_rear_impact,
    one_file_unknown_order,
    no_file_change,
    two_file_changes,
    left_turn_side_road,
    left_turn_without_benefit,
    file_change,
    one_over_axis,
    two_over_axis,
    positions_unknown,
    priority_unknown,
    crossing_is_signed,
    short_of_crossing,
    priority_to_right,
    right_over_axis,
    both_over_axis_crossing,
};
inline constexpr std::size_t ground_count =
    static_cast<std::size_t>(Ground::both_over_axis_crossing) + 1;

struct Reason {
    Ground ground{};
    Side about{};
    friend bool operator==(const Reason&, const Reason&) = default;
};

/// Quarters of the loss that each insurer bears.
inline constexpr int all_quarters = 4;

struct Decision {
    BaremeCase bareme_case = BaremeCase::cas_56;
    std::array<std::int8_t, 2> quarters{2, 2};
    std::uint8_t reason_count = 0;
    std::array<Reason, 12> reasons{};
    friend bool operator==(const Decision&, const Decision&) = default;
};

Decision decide(const Established& known);

/// Above the ceiling of conventional proof, each proved and causal absence of lights or excess of
/// speed moves a quarter to its driver (art. 3.2.2).
Decision aggravated(Decision decision, const Established& known);

}  // namespace sim::claims::motor
