#include "sim/app/core/building.hpp"

#include "sim/app/core/building_drawing.hpp"
#include "sim/app/core/building_knowledge.hpp"
#include "sim/app/core/language.hpp"

namespace sim::app {
namespace {

std::string wet_parts(const KnownLocal& local) {
    std::string parts;
    const auto add = [&](bool wet, const char* words) {
        if (wet) parts += (parts.empty() ? "" : ", ") + std::string{words};
    };
    add(local.surfaces_wet, tr("murs ou plafond"));
    add(local.floor_wet, tr("sol ou bâti"));
    add(local.goods_wet, tr("meubles"));
    return parts;
}

std::string caption_of(const KnownBuilding& known) {
    std::string caption;
    for (const auto& local : known.locals) {
        std::string who = local.occupant.empty() ? tr("personne n’y habite") : local.occupant;
        if (!local.owner.empty()) who += tr_with(", chez {}", local.owner);
        who += local.insurer.empty() ? tr(", assureur à demander")
                                     : tr_with(", assureur {}", local.insurer);
        const auto wet = wet_parts(local);
        if (!wet.empty()) who += tr_with("\u202F; abîmé\u00A0: {}", wet);
        caption += tr_with("{}\u00A0: {}", as_title(local.premises->label), who) + ". ";
    }
    if (!known.syndic.empty())
        caption += tr_with("Parties communes\u00A0: {}, syndic", known.syndic) +
                   (known.insurer.empty() ? "" : tr_with(", assureur {}", known.insurer)) + ". ";
    caption += known.origin == nullptr
                   ? tr("Aucune pièce ne dit encore d’où vient l’eau.")
                   : tr_with("Départ de l’eau, d’après les pièces\u00A0: {}.", known.origin->label);
    return caption + tr(" Dessin tiré des pièces reçues, sans échelle.");
}

}  // namespace

SketchView building_section(const claims::Facts& facts, const std::vector<std::string>& read) {
    if (facts.loss.peril != claims::Peril::water_damage || facts.premises.empty()) return {};
    const auto known = known_building(facts, read);
    if (known.locals.empty()) return {};
    SketchView view;
    view.title = known.syndic.empty() ? tr("Coupe de la maison") : tr("Coupe de l’immeuble");
    view.invitation = known.syndic.empty() ? tr("Voir la coupe de la maison, avec la fuite")
                                           : tr("Voir la coupe de l’immeuble, avec la fuite");
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
