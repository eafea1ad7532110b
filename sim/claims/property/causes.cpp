#include "sim/claims/property/causes.hpp"

#include <algorithm>

namespace sim::claims::property {
namespace {

using enum CauseKind;

const std::vector<std::string_view> shut_off{"couper_eau"};
const std::vector<std::string_view> search{"couper_eau", "recherche_fuite"};
const std::vector<std::string_view> cover{"bachage"};
const std::vector<std::string_view> none{};

}  // namespace

/// The convention's own lists: exclusions of art. 1.1.1, scale of annexe 1.
const std::vector<Cause>& causes() {
    static const std::vector<Cause> table{
        {"appliance", "un appareil à effet d’eau", occupant, "111", shut_off},
        {"hose", "le flexible d’un appareil à effet d’eau", occupant, "111", shut_off},
        {"vessel_overflow", "le débordement d’un récipient", occupant, "112", shut_off},
        {"tap_joint", "un joint de robinetterie", occupant, "113", shut_off},
        {"seal_joint", "un joint d’étanchéité au pourtour d’un sanitaire", occupant, "113",
         shut_off},
        {"tile_joint", "un joint de carrelage", occupant, "113", shut_off},
        {"drain_uncleaned", "une évacuation non entretenue", occupant, "114", none},
        {"occupant_act", "le fait de l’occupant", occupant, "115", shut_off},
        {"guest_act", "le fait d’un invité de l’occupant", occupant, "115", shut_off},
        {"blockage", "un engorgement par un objet", occupant, "115", shut_off},
        {"frost_undrained", "le gel d’une installation non vidangée", occupant, "116", shut_off},
        {"embedded_pipe", "une canalisation privative encastrée", owner, "1.2", search},
        {"visible_pipe", "une canalisation privative apparente", owner, "1.2", shut_off},
        {"radiator", "un radiateur", owner, "1.2", shut_off},
        {"heating_pipe", "une conduite de chauffage", owner, "1.2", search},
        {"cracked_tile", "un carreau fendu", owner, "1.2", none},
        {"membrane", "l’étanchéité sous carrelage", owner, "1.2", search},
        {"frost_careful", "le gel malgré les précautions prises", owner, "1.2", shut_off},
        {"common_pipe", "une canalisation commune", building, "1.3", search},
        {"common_drain", "une évacuation commune", building, "1.3", search},
        {"roof", "la toiture", building, "1.3", cover},
        {"terrace", "l’étanchéité d’une terrasse", building, "1.3", cover},
        {"gutter", "une gouttière de l’immeuble", building, "1.3", none},
        {"professional_works", "les travaux d’un professionnel", professional_stranger, "",
         shut_off},
        {"unknown", "une cause inconnue", unknown, "inconnue", search},
        {"facade", "une infiltration par la façade", excluded, "D1", none},
        {"buried_wall", "une infiltration par un mur enterré", excluded, "D1", none},
        {"outside_joinery", "une infiltration par les menuiseries extérieures", excluded, "D1",
         none},
        {"ventilation", "l’eau entrée par une ventilation ou un conduit", excluded, "D2", none},
        {"missing_roof", "une toiture absente ou bâchée", excluded, "D2", cover},
        {"condensation", "la condensation", excluded, "D3", none},
        {"runoff", "le ruissellement", excluded, "D4", none},
        {"flood", "une inondation", excluded, "D4", none},
        {"groundwater", "une remontée de nappe", excluded, "D4", none},
        {"sewer_backflow", "le refoulement des égouts", excluded, "D4", none},
        {"buried_pipe", "une canalisation enterrée hors de l’aplomb des murs", excluded, "D5",
         shut_off},
        {"other_liquid", "un liquide autre que l’eau", excluded, "D6", none},
        {"fungus", "un champignon lignivore ou un insecte xylophage", excluded, "D7", none},
        {"natural_event", "un phénomène naturel", excluded, "F1", none},
        {"technological", "une catastrophe technologique", excluded, "F2", none},
        {"vehicle", "un véhicule terrestre à moteur", excluded, "F3", none},
        {"flue_fire", "un feu de conduit de fumée", excluded, "F5", none},
        {"burning", "un feu né dans les lieux", unknown, "inconnue", none},
    };
    return table;
}

const Cause* find_cause(std::string_view id) {
    const auto& table = causes();
    const auto found = std::ranges::find(table, id, &Cause::id);
    return found == table.end() ? nullptr : &*found;
}

}  // namespace sim::claims::property
