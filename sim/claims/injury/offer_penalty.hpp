#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/common/words.hpp"
#include "sim/claims/matter.hpp"

/// What a late, missing or insufficient offer costs (C. assur. L211-13, L211-14).
namespace sim::claims::injury {

/// Sums are those before the payers' claims and the provisions are taken off. `deadline` is the
/// answer of `offer.deadline` or `offer.final_deadline`.
struct LateOffer {
    Date on;
    Date deadline;
    std::optional<Date> offered_on;
    std::optional<Money> offered;
    bool sufficient = true;  ///< Complete, and not manifestly too low.
    std::optional<Date> final_on;
    std::optional<Money> awarded;
    Rate judge_reduction;
    Creditor creditor = Creditor::consumer;
};
inline constexpr std::array late_offer_facts{
    must<&LateOffer::on>("on", "Jour de l’accident"),
    must<&LateOffer::deadline>("deadline", "Dernier jour pour offrir"),
    may<&LateOffer::offered_on>("offered_on", "Jour de l’offre"),
    may<&LateOffer::offered>("offered",
                             "Montant offert, avant créances des tiers payeurs et provisions"),
    may<&LateOffer::sufficient>("sufficient", "Offre complète et non manifestement insuffisante"),
    may<&LateOffer::final_on>("final_on", "Jour où le jugement est définitif"),
    may<&LateOffer::awarded>("awarded",
                             "Montant alloué, avant créances des tiers payeurs et provisions"),
    may<&LateOffer::judge_reduction>("judge_reduction", "Réduction décidée par le juge"),
    may<&LateOffer::creditor>("creditor", "Créancier"),
};
constexpr std::span<const Fact<LateOffer>> facts_of(const LateOffer*) {
    return late_offer_facts;
}
constexpr MatterName matter_of(const LateOffer*) {
    return {"offer.penalty", "Offre tardive ou insuffisante"};
}
Problems impossible(const LateOffer& late);

/// Money: the sum that bears interest.
Result<Determination> penalty_base(const LateOffer& late, const law::Book& book);
/// Money: interest at twice the legal rate, from the day after the term.
Result<Determination> penalty_interest(const LateOffer& late, const law::Book& book);
/// Money: the most that the judge may order to the guarantee fund.
Result<Determination> fund_penalty_cap(const LateOffer& late, const law::Book& book);

}  // namespace sim::claims::injury
