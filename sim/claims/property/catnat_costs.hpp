#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// Studies and fees that the natural catastrophe cover repays beside the works (C. assur., art.
/// L125-4).
namespace sim::claims::property {

struct RestorationCosts {
    Date on;
    Money soil_study;
    bool soil_study_needed = true;  ///< Before the works can be done.
    Money architect_fees;
    bool architect_compulsory = false;
};
inline constexpr std::array restoration_costs_facts{
    must<&RestorationCosts::on>("on", "Date du sinistre"),
    may<&RestorationCosts::soil_study>("soil_study", "Coût des études géotechniques"),
    may<&RestorationCosts::soil_study_needed>("soil_study_needed",
                                              "Études nécessaires avant la remise en état"),
    may<&RestorationCosts::architect_fees>("architect_fees",
                                           "Frais d’architecte et de maîtrise d’ouvrage"),
    may<&RestorationCosts::architect_compulsory>("architect_compulsory",
                                                 "Recours à l’architecte obligatoire"),
};
constexpr std::span<const Fact<RestorationCosts>> facts_of(const RestorationCosts*) {
    return restoration_costs_facts;
}
constexpr MatterName matter_of(const RestorationCosts*) {
    return {"catnat.restoration_costs", "Études et honoraires après une catastrophe naturelle"};
}

/// Money: what the cover repays of them.
Result<Determination> restoration_costs(const RestorationCosts& costs, const law::Book& book);

}  // namespace sim::claims::property
