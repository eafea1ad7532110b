#include "sim/claims/property/catnat_costs.hpp"

#include "sim/claims/common/ruling.hpp"
#include "sim/law/keys/extras.hpp"

namespace sim::claims::property {
namespace {

Money architect_part(const RestorationCosts& costs, Ruling& law) {
    if (costs.architect_fees == Money{}) return {};
    if (!law.has(law::architect_fees_from)) {
        law.note("À cette date, la garantie ne rembourse pas l’architecte.",
                 insurance_code("L125-4"), to_french(costs.architect_fees), to_french(Money{}));
        return {};
    }
    const auto from = law.cite(law::architect_fees_from);
    const auto paid = costs.architect_compulsory ? costs.architect_fees : Money{};
    law.note(costs.architect_compulsory
                 ? "Le recours à l’architecte est obligatoire\u00A0: ses frais sont remboursés."
                 : "Rien n’oblige à prendre un architecte\u00A0: ses frais restent à l’assuré.",
             from.reference, to_french(costs.architect_fees), to_french(paid));
    return paid;
}

}  // namespace

Result<Determination> restoration_costs(const RestorationCosts& costs, const law::Book& book) {
    Ruling law{book, costs.on};
    const auto study = costs.soil_study_needed ? costs.soil_study : Money{};
    law.note(costs.soil_study_needed
                 ? "Les études géotechniques nécessaires aux travaux sont remboursées."
                 : "Une étude dont les travaux se passent n’est pas remboursée.",
             insurance_code("L125-4"), to_french(costs.soil_study), to_french(study));
    const auto architect = architect_part(costs, law);
    return law.conclude(study + architect);
}

}  // namespace sim::claims::property
