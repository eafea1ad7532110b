#include "sim/claims/property/convention_cost.hpp"

#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/cidepiec.hpp"

namespace sim::claims::property {

Result<Determination> convention_cost_head(const CountedCost& cost, const law::Book& book) {
    Ruling rule{book, cost.on};
    const auto article = irsi_article("annexe 2");
    if (cost.cost <= ConventionCost::compulsory_diagnosis)
        return rule.conclude(Term{"ancillary"},
                             "Un des six frais afférents\u00A0: il entre dans l’assiette.",
                             article);
    if (cost.cost <= ConventionCost::project_management)
        return rule.conclude(Term{"consequential"},
                             "Un immatériel de la liste\u00A0: hors de l’assiette, recours dès le "
                             "premier euro.",
                             irsi_article("7.4"));
    return rule.conclude(Term{"cost_left_out"},
                         cost.cost == ConventionCost::expert_fees
                             ? "Aucune des deux listes ne nomme les honoraires d’expert\u00A0: ils "
                               "restent au gestionnaire."
                             : "Les deux listes sont fermées\u00A0: la dépense relève du contrat.",
                         article);
}

Result<Determination> cidepiec_payer(const CidepiecGoods& goods, const law::Book& book) {
    Ruling rule{book, goods.on};
    const auto least = rule.cite(law::cidepiec_threshold);
    if (!goods.copropriete || goods.water_damage || goods.damage < least.value)
        return rule.conclude(Term{"cost_left_out"},
                             "La CIDEPIEC veut une copropriété, un évènement autre qu’un dégât "
                             "des eaux courant et un dommage qui atteigne son seuil.",
                             least.reference);
    return rule.conclude(Term{goods.embellissements ? "occupant_insurer" : "building_insurer"},
                         goods.embellissements
                             ? "Les embellissements sont à l’assureur de l’occupant ou du "
                               "propriétaire."
                             : "Les parties immobilières sont à l’assureur de l’immeuble.",
                         least.reference);
}

}  // namespace sim::claims::property
