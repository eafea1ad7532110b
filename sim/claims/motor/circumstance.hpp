#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "sim/claims/option.hpp"

/// What a piece of evidence may say of one vehicle, in the words of the IRSA barème.
namespace sim::claims::motor {

/// The order is that of `circumstance_words`. 64 at most: a set of them is one word of memory.
enum class Circumstance : std::uint8_t {
    parked,
    stationary,
    in_crossroads,
    outside_bay,
    in_marked_bay,
    double_parked,
    unlit_on_carriageway,
    parking_forbidden,
    red_light,
    officer_order,
    no_entry,
    banned_manoeuvre,
    ground_marking,
    off_carriageway,
    reserved_lane,
    touches_pavement,
    unknown_stroke,
    stop_sign,
    give_way,
    enters_roundabout,
    enters_motorway,
    drops_object,
    reverses,
    u_turn,
    across_file,
    leaves_bay,
    leaves_car_park,
    leaves_private_place,
    opens_door,
    bus_leaves_stop,
    sliding_door,
    leaves_unknown_place,
    priority_road,
    main_road,
    follows,
    separate_file,
    changes_file,
    turns_left,
    turns_left_side_road,
    turns_left_elsewhere,
    turns_right,
    overtakes,
    takes_parking,
    on_roundabout,
    over_axis,
    skids,
    kept_right,
    point_in_lane,
    zone_in_lane,
    from_right,
    stayed_short,
    strikes,
    rear_impact,
    front_impact,
    side_impact,
    denies_same_file,
    green_light,
    light_out,
    flashing_orange,
    speeding,
    unlit,
    straddles_line,
    other_excluded,
    admits_liability,
};

inline constexpr std::array circumstance_words{
    Option{"parked", "En stationnement"},
    Option{"stationary", "À l’arrêt, sans stationner"},
    Option{"in_crossroads", "Stationné en tout ou partie dans un carrefour"},
    Option{"outside_bay", "Stationné tout entier hors des emplacements matérialisés"},
    Option{"in_marked_bay", "Stationné dans un emplacement matérialisé"},
    Option{"double_parked", "Stationné en double file"},
    Option{"unlit_on_carriageway", "Stationné sur la chaussée sans feux de détresse ni triangle"},
    Option{"parking_forbidden", "Stationnement interdit ou gênant"},
    Option{"red_light", "Passe au feu rouge"},
    Option{"officer_order", "Force un barrage ou désobéit à l’ordre d’un agent"},
    Option{"no_entry", "Circule en sens interdit"},
    Option{"banned_manoeuvre", "Dépasse ou tourne malgré un panneau qui l’interdit"},
    Option{"ground_marking",
           "Franchit un marquage au sol interdit (ligne continue, flèche, zébra)"},
    Option{"off_carriageway", "Circule sur un trottoir, une bande d’arrêt d’urgence, des places"},
    Option{"reserved_lane", "Circule sur une voie réservée à certains véhicules ou riverains"},
    Option{"touches_pavement", "Mord, traverse ou finit sur un trottoir, une place ou une bande"},
    Option{"unknown_stroke", "Franchit un trait dont le sens n’est pas connu"},
    Option{"stop_sign", "Est tenu par un stop"},
    Option{"give_way", "Est tenu par un cédez-le-passage"},
    Option{"enters_roundabout", "S’engage sur un sens giratoire"},
    Option{"enters_motorway", "S’insère sur une autoroute ou une voie express"},
    Option{"drops_object", "Perd ou projette un objet, un animal, une pièce, une personne"},
    Option{"reverses", "Recule ou va reculer"},
    Option{"u_turn", "Fait ou va faire demi-tour"},
    Option{"across_file", "Se met en travers de sa file"},
    Option{"leaves_bay", "Quitte une place de stationnement"},
    Option{"leaves_car_park", "Sort d’un parking"},
    Option{"leaves_private_place", "Sort d’un lieu fermé à la circulation ou d’un chemin de terre"},
    Option{"opens_door", "Ouvre ou a ouvert une portière ou un hayon"},
    Option{"bus_leaves_stop", "Autobus quittant un arrêt signalé"},
    Option{"sliding_door", "Ouvre une porte coulissante"},
    Option{"leaves_unknown_place", "Sort d’un lieu dont le statut n’est pas connu"},
    Option{"priority_road", "Circule sur une route dite prioritaire"},
    Option{"main_road", "Circule sur une route dite principale"},
    Option{"follows", "Suit l’autre dans la même file et le heurte à l’arrière"},
    Option{"separate_file", "Roule dans une file différente"},
    Option{"changes_file", "Change de file"},
    Option{"turns_left", "Vire à gauche"},
    Option{"turns_left_side_road", "Vire à gauche vers une chaussée latérale prouvée"},
    Option{"turns_left_elsewhere", "Vire à gauche vers un lieu qui n’est pas une chaussée"},
    Option{"turns_right", "Vire à droite"},
    Option{"overtakes", "Double"},
    Option{"takes_parking", "Prend une place ou entre dans un lieu privé"},
    Option{"on_roundabout", "Roule sur un sens giratoire"},
    Option{"over_axis", "Empiète sur l’axe médian ou le franchit"},
    Option{"skids", "Dérape, fait une embardée ou perd le contrôle"},
    Option{"kept_right", "Est resté dans son couloir de marche"},
    Option{"point_in_lane", "Point de choc tout entier dans son couloir"},
    Option{"zone_in_lane", "Zone de choc tout entière dans son couloir"},
    Option{"from_right", "Vient de droite à un carrefour"},
    Option{"stayed_short", "Est resté en deçà du carrefour"},
    Option{"strikes", "Vient heurter l’autre"},
    Option{"rear_impact", "Choc à l’arrière"},
    Option{"front_impact", "Choc à l’avant"},
    Option{"side_impact", "Choc sur le côté, même derrière la roue arrière"},
    Option{"denies_same_file", "Conteste avoir roulé dans la file de l’autre"},
    Option{"green_light", "Passe au feu vert ou à l’orange fixe"},
    Option{"light_out", "Son feu est en panne"},
    Option{"flashing_orange", "Son feu est à l’orange clignotant"},
    Option{"speeding", "Excès de vitesse"},
    Option{"unlit", "Défaut d’éclairage en lien avec l’accident"},
    Option{"straddles_line", "Chevauche une ligne discontinue"},
    Option{"other_excluded", "Surcharge, clignotant, panne, distance, manœuvre d’évitement"},
    Option{"admits_liability", "Reconnaît sa responsabilité"},
};
static_assert(circumstance_words.size() == 64);
static_assert(static_cast<std::size_t>(Circumstance::admits_liability) == 63);
constexpr std::span<const Option> words_of(Circumstance) {
    return circumstance_words;
}

using Circumstances = std::uint64_t;

constexpr Circumstances bit(Circumstance c) {
    return Circumstances{1} << static_cast<unsigned>(c);
}
template <class... C>
constexpr Circumstances these(C... c) {
    return (bit(c) | ...);
}
constexpr bool has(Circumstances set, Circumstance c) {
    return (set & bit(c)) != 0;
}

/// Prohibitions that no other fact excuses (case 50) and those that yield to them (case 51).
inline constexpr auto absolute_prohibitions = these(
    Circumstance::red_light, Circumstance::officer_order, Circumstance::no_entry,
    Circumstance::banned_manoeuvre, Circumstance::ground_marking, Circumstance::off_carriageway);
inline constexpr auto relative_prohibitions = these(
    Circumstance::stop_sign, Circumstance::give_way, Circumstance::enters_roundabout,
    Circumstance::enters_motorway, Circumstance::drops_object, Circumstance::reverses,
    Circumstance::u_turn, Circumstance::across_file, Circumstance::leaves_bay,
    Circumstance::leaves_car_park, Circumstance::leaves_private_place, Circumstance::opens_door);
inline constexpr auto left_turns =
    these(Circumstance::turns_left, Circumstance::turns_left_side_road,
          Circumstance::turns_left_elsewhere);
/// What a parked vehicle cannot be doing.
inline constexpr auto movements =
    (absolute_prohibitions | relative_prohibitions | left_turns |
     these(Circumstance::bus_leaves_stop, Circumstance::leaves_unknown_place, Circumstance::follows,
           Circumstance::separate_file, Circumstance::changes_file, Circumstance::turns_right,
           Circumstance::overtakes, Circumstance::takes_parking, Circumstance::on_roundabout,
           Circumstance::over_axis, Circumstance::skids, Circumstance::from_right,
           Circumstance::strikes, Circumstance::green_light)) &
    ~these(Circumstance::opens_door, Circumstance::drops_object);
/// Facts that the convention leaves out of the choice of the case.
inline constexpr auto without_effect = these(
    Circumstance::parking_forbidden, Circumstance::reserved_lane, Circumstance::touches_pavement,
    Circumstance::unknown_stroke, Circumstance::sliding_door, Circumstance::leaves_unknown_place,
    Circumstance::main_road, Circumstance::speeding, Circumstance::unlit,
    Circumstance::straddles_line, Circumstance::other_excluded, Circumstance::admits_liability);

/// The boxes of a constat as a set: box n is bit n.
using Boxes = std::uint32_t;
inline constexpr int last_box = 17;

/// What the boxes ticked for one driver say, with what else the same piece says of him.
Circumstances circumstances_of(Boxes boxes, Circumstances told);

/// What cannot be true together with these facts of the same vehicle.
Circumstances rivals_of(Circumstances known);

}  // namespace sim::claims::motor
