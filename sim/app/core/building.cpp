#include "sim/app/core/building.hpp"

#include "sim/app/core/building_drawing.hpp"
#include "sim/app/core/building_knowledge.hpp"

namespace sim::app {
namespace {

std::string wet_parts(const KnownLocal& local) {
    std::string parts;
    const auto add = [&](bool wet, const char* words) {
        if (wet) parts += (parts.empty() ? "" : ", ") + std::string{words};
    };
    add(local.surfaces_wet, "murs ou plafond");
    add(local.floor_wet, "sol ou bâti");
    add(local.goods_wet, "meubles");
    return parts;
}

std::string caption_of(const KnownBuilding& known) {
    std::string caption;
    for (const auto& local : known.locals) {
        caption += as_title(local.premises->label) + "\u00A0: ";
        caption += local.occupant.empty() ? "personne n’y habite" : local.occupant;
        if (!local.owner.empty()) caption += ", chez " + local.owner;
        caption += local.insurer.empty() ? ", assureur à demander" : ", assureur " + local.insurer;
        const auto wet = wet_parts(local);
        caption += wet.empty() ? ". " : "\u202F; abîmé\u00A0: " + wet + ". ";
    }
    if (!known.syndic.empty())
        caption += "Parties communes\u00A0: " + known.syndic + ", syndic" +
                   (known.insurer.empty() ? ". " : ", assureur " + known.insurer + ". ");
    caption += known.origin == nullptr
                   ? "Aucune pièce ne dit encore d’où vient l’eau."
                   : "Départ de l’eau, d’après les pièces\u00A0: " + known.origin->label + ".";
    return caption + " Dessin tiré des pièces reçues, sans échelle.";
}

}  // namespace

SketchView building_section(const claims::Facts& facts, const std::vector<std::string>& read) {
    if (facts.loss.peril != claims::Peril::water_damage || facts.premises.empty()) return {};
    const auto known = known_building(facts, read);
    if (known.locals.empty()) return {};
    SketchView view;
    view.title = known.syndic.empty() ? "Coupe de la maison" : "Coupe de l’immeuble";
    view.invitation = known.syndic.empty() ? "Voir la coupe de la maison, avec la fuite"
                                           : "Voir la coupe de l’immeuble, avec la fuite";
    view.icon = "apartment";
    view.shapes = draw_building(known);
    view.caption = caption_of(known);
    return view;
}

SketchView section_of(const scenario::Scenario& scenario, const scenario::Document& document,
                      const std::vector<std::string>& received) {
    if (document.layout == scenario::Layout::contract || document.in_file) return {};
    std::vector<std::string> read;
    for (const auto& id : received) {
        const auto* piece = scenario::find_document(scenario, id);
        if (piece != nullptr && piece->layout != scenario::Layout::contract)
            read.push_back(piece->markdown);
    }
    return building_section(scenario.facts, read);
}

}  // namespace sim::app
