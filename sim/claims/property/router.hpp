#pragma once

#include "sim/claims/determination.hpp"

namespace sim::claims::property {

/// Term, one of the conventions of the act `choose_convention`: which text settles the local of the
/// learner's file. The texts give way to one another in this order: IRSI, CIDRE for the losses
/// before it, CIDE-COP, common law.
Result<Determination> convention(const Facts& facts, const law::Book& book);

}  // namespace sim::claims::property
