#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "sim/claims/option.hpp"

/// The causes that `loss.causes` may name, as one table: what the conventions make of each.
namespace sim::claims::property {

/// What the IRSI does with a cause (art. 1.1.1, 1.1.3, annexe 1).
enum class CauseKind {
    excluded,               ///< `code` is the row of the list of exclusions: D1 to D7, F1 to F5.
    occupant,               ///< `code` is the case of the scale, 111 to 116.
    owner,                  ///< Private, any other: case 1.2.
    building,               ///< Common parts: case 1.3.
    professional_stranger,  ///< Works, sale or service by a professional from outside.
    unknown,
};

struct Cause {
    std::string_view id;
    std::string_view label;  ///< French, with its article, lower case: "un joint de robinetterie".
    CauseKind kind = CauseKind::unknown;
    std::string_view code;
    /// Measures of the act `take_measures` that this cause calls for, in the act's order.
    std::span<const std::string_view> measures;
};

namespace cause_lists {
inline constexpr std::array<std::string_view, 1> shut_off{"couper_eau"};
inline constexpr std::array<std::string_view, 2> search{"couper_eau", "recherche_fuite"};
inline constexpr std::array<std::string_view, 1> cover{"bachage"};
}  // namespace cause_lists

/// The convention's own lists: exclusions of art. 1.1.1, scale of annexe 1.
inline constexpr auto causes = std::to_array<Cause>({
    {"appliance", "un appareil à effet d’eau", CauseKind::occupant, "111", cause_lists::shut_off},
    {"hose", "le flexible d’un appareil à effet d’eau", CauseKind::occupant, "111",
     cause_lists::shut_off},
    {"vessel_overflow", "le débordement d’un récipient", CauseKind::occupant, "112",
     cause_lists::shut_off},
    {"tap_joint", "un joint de robinetterie", CauseKind::occupant, "113", cause_lists::shut_off},
    {"seal_joint", "un joint d’étanchéité au pourtour d’un sanitaire", CauseKind::occupant, "113",
     cause_lists::shut_off},
    {"tile_joint", "un joint de carrelage", CauseKind::occupant, "113", cause_lists::shut_off},
    {"drain_uncleaned", "une évacuation non entretenue", CauseKind::occupant, "114", {}},
    {"occupant_act", "le fait de l’occupant", CauseKind::occupant, "115", cause_lists::shut_off},
    {"guest_act", "le fait d’un invité de l’occupant", CauseKind::occupant, "115",
     cause_lists::shut_off},
    {"blockage", "un engorgement par un objet", CauseKind::occupant, "115", cause_lists::shut_off},
    {"frost_undrained", "le gel d’une installation non vidangée", CauseKind::occupant, "116",
     cause_lists::shut_off},
    {"embedded_pipe", "une canalisation privative encastrée", CauseKind::owner, "1.2",
     cause_lists::search},
    {"visible_pipe", "une canalisation privative apparente", CauseKind::owner, "1.2",
     cause_lists::shut_off},
    {"radiator", "un radiateur", CauseKind::owner, "1.2", cause_lists::shut_off},
    {"heating_pipe", "une conduite de chauffage", CauseKind::owner, "1.2", cause_lists::search},
    {"cracked_tile", "un carreau fendu", CauseKind::owner, "1.2", {}},
    {"membrane", "l’étanchéité sous carrelage", CauseKind::owner, "1.2", cause_lists::search},
    {"frost_careful", "le gel malgré les précautions prises", CauseKind::owner, "1.2",
     cause_lists::shut_off},
    {"common_pipe", "une canalisation commune", CauseKind::building, "1.3", cause_lists::search},
    {"common_drain", "une évacuation commune", CauseKind::building, "1.3", cause_lists::search},
    {"roof", "la toiture", CauseKind::building, "1.3", cause_lists::cover},
    {"terrace", "l’étanchéité d’une terrasse", CauseKind::building, "1.3", cause_lists::cover},
    {"gutter", "une gouttière de l’immeuble", CauseKind::building, "1.3", {}},
    {"professional_works", "les travaux d’un professionnel", CauseKind::professional_stranger, "",
     cause_lists::shut_off},
    {"unknown", "une cause inconnue", CauseKind::unknown, "inconnue", cause_lists::search},
    {"facade", "une infiltration par la façade", CauseKind::excluded, "D1", {}},
    {"buried_wall", "une infiltration par un mur enterré", CauseKind::excluded, "D1", {}},
    {"outside_joinery",
     "une infiltration par les menuiseries extérieures",
     CauseKind::excluded,
     "D1",
     {}},
    {"ventilation",
     "l’eau entrée par une ventilation ou un conduit",
     CauseKind::excluded,
     "D2",
     {}},
    {"missing_roof", "une toiture absente ou bâchée", CauseKind::excluded, "D2",
     cause_lists::cover},
    {"condensation", "la condensation", CauseKind::excluded, "D3", {}},
    {"runoff", "le ruissellement", CauseKind::excluded, "D4", {}},
    {"flood", "une inondation", CauseKind::excluded, "D4", {}},
    {"groundwater", "une remontée de nappe", CauseKind::excluded, "D4", {}},
    {"sewer_backflow", "le refoulement des égouts", CauseKind::excluded, "D4", {}},
    {"buried_pipe", "une canalisation enterrée hors de l’aplomb des murs", CauseKind::excluded,
     "D5", cause_lists::shut_off},
    {"other_liquid", "un liquide autre que l’eau", CauseKind::excluded, "D6", {}},
    {"fungus", "un champignon lignivore ou un insecte xylophage", CauseKind::excluded, "D7", {}},
    {"natural_event", "un phénomène naturel", CauseKind::excluded, "F1", {}},
    {"technological", "une catastrophe technologique", CauseKind::excluded, "F2", {}},
    {"vehicle", "un véhicule terrestre à moteur", CauseKind::excluded, "F3", {}},
    {"flue_fire", "un feu de conduit de fumée", CauseKind::excluded, "F5", {}},
    {"burning", "un feu né dans les lieux", CauseKind::unknown, "inconnue", {}},
});

const Cause* find_cause(std::string_view id);

/// A cause by its rank in the table, as a fact of a matter.
enum class CauseRank : std::uint8_t {};
inline constexpr auto cause_words = [] {
    std::array<Option, causes.size()> words;
    for (std::size_t i = 0; i < words.size(); ++i) words[i] = {causes[i].id, causes[i].label};
    return words;
}();
constexpr std::span<const Option> words_of(CauseRank) {
    return cause_words;
}
constexpr std::string_view id_of(CauseRank rank) {
    return causes[static_cast<std::size_t>(rank)].id;
}

}  // namespace sim::claims::property
