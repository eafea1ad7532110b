#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "sim/claims/common/words.hpp"
#include "sim/claims/matter.hpp"

/// What a late payment costs at the legal rate.
namespace sim::claims::contract {

/// From this day on the legal rate is multiplied.
struct InterestPhase {
    Date from;
    Rate multiple = whole;
};
inline constexpr std::array interest_phase_facts{
    must<&InterestPhase::from>("from", "Premier jour de cette phase"),
    must<&InterestPhase::multiple>("multiple", "Multiple du taux légal : 150 %, 200 %, 300 %")
        .between(whole, Rate::percent(400)),
};
constexpr std::span<const Fact<InterestPhase>> facts_of(const InterestPhase*) {
    return interest_phase_facts;
}

struct LatePayment {
    Date on;
    Date due;
    Money principal;
    Creditor creditor = Creditor::consumer;
    std::vector<InterestPhase> phases;
    std::optional<Date> enforceable_on;
};
inline constexpr std::array late_payment_facts{
    must<&LatePayment::on>("on", "Jour du paiement, compté"),
    must<&LatePayment::due>("due", "Dernier jour pour payer ; l’intérêt court du lendemain"),
    must<&LatePayment::principal>("principal", "Somme due"),
    may<&LatePayment::creditor>("creditor", "Créancier"),
    may<&LatePayment::phases>("phases", "Phases où le taux est multiplié"),
    may<&LatePayment::enforceable_on>("enforceable_on", "Jour où le jugement est exécutoire"),
};
constexpr std::span<const Fact<LatePayment>> facts_of(const LatePayment*) {
    return late_payment_facts;
}
constexpr MatterName matter_of(const LatePayment*) {
    return {"interest.late_payment", "Intérêts de retard"};
}
Problems impossible(const LatePayment& late);

/// Money: the interest, day by day through the half-years.
Result<Determination> interest_due(const LatePayment& late, const law::Book& book);
/// Money: principal and interest.
Result<Determination> interest_total(const LatePayment& late, const law::Book& book);
/// Rate: the simple legal rate on the day of payment.
Result<Determination> interest_rate(const LatePayment& late, const law::Book& book);

}  // namespace sim::claims::contract
