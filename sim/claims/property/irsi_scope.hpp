#pragma once

#include "sim/claims/common/reasoning.hpp"
#include "sim/claims/property/irsi_shares.hpp"

namespace sim::claims::property {

/// IRSI, art. 1.1, asked of one damaged local: all the conditions at once. `tranche` is the one
/// that the assiette alone gives. A cause that no table knows is a Problem.
Result<bool> is_in_scope(const Facts& facts, const law::Book& book, const Local& local,
                         Tranche tranche, Reasoning& why);

/// The cause of the loss that no convention of the table knows, as a Problem that names it.
Result<const Facts*> known_causes(const Facts& facts);

/// At least two different adherent companies around the loss (IRSI 1.1, CIDE-COP 1.24).
bool has_two_adherents(const Facts& facts);
/// Works, sale or service by a professional from outside the building.
bool has_professional_stranger(const Facts& facts);
/// Premises that are not a dwelling and that the loss touches.
bool touches_professional_part(const Premises& premises);

}  // namespace sim::claims::property
