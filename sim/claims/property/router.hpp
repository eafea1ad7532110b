#pragma once

#include <array>

#include "sim/claims/determination.hpp"
#include "sim/claims/option.hpp"

namespace sim::claims::property {

/// Answers that the act `choose_convention` does not offer.
inline constexpr std::array convention_words{
    Option{"convention_2_1", "Convention 2.1 (immeuble voisin)"},
};

/// Term, one of the conventions of the act `choose_convention`: which text settles the local of the
/// learner's file. The texts give way to one another in this order: IRSI, CIDRE for the losses
/// before it, CIDE-COP, convention 2.1 when the
/// water came from the building next door, common law.
Result<Determination> convention(const Facts& facts, const law::Book& book);

}  // namespace sim::claims::property
