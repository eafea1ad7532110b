#pragma once

#include "sim/claims/property/irsi_shares.hpp"

/// The IRSI convention (losses from its first day) asked about the local of the learner's file.
namespace sim::claims::property {

/// What every rule of the convention needs to know first.
struct Study {
    Local local;
    Money assiette;
    Tranche tranche = Tranche::out;  ///< `out` as soon as the local is out of the convention.
    bool in_scope = false;
};
Result<Study> study(const Facts& facts, const law::Book& book, Reasoning& why);

namespace irsi {

/// bool.
Result<Determination> in_scope(const Facts& facts, const law::Book& book);
/// Money, whatever the scope says.
Result<Determination> assiette(const Facts& facts, const law::Book& book);
/// Term `tranche_1`, `tranche_2` or `hors_convention`.
Result<Determination> tranche(const Facts& facts, const law::Book& book);
/// Term: an insurer, or `aucun`.
Result<Determination> gestionnaire(const Facts& facts, const law::Book& book);
/// Term: the party who answers under the scale, or `aucun`; of several causes, the first.
Result<Determination> liable(const Facts& facts, const law::Book& book);
/// Term: 111 to 116, 1.2, 1.3 or `inconnue`, of the same cause as `liable`.
Result<Determination> bareme(const Facts& facts, const law::Book& book);
/// Term: an insurer, or `aucun`.
Result<Determination> recourse_against(const Facts& facts, const law::Book& book);
Result<Determination> recourse_amount(const Facts& facts, const law::Book& book);
/// Money that our company bears of this local under the convention, as the convention values it.
Result<Determination> paid_by_us(const Facts& facts, const law::Book& book);
/// Money that our company gets back from the building's insurer (titre 10).
Result<Determination> recuperation(const Facts& facts, const law::Book& book);

}  // namespace irsi
}  // namespace sim::claims::property
