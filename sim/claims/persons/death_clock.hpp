#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// The clock of a life insurer after a death: ask once for the documents, pay, bear interest when
/// late, revalue meanwhile, hand over what nobody claims.
namespace sim::claims::persons {

struct DeathClaim {
    Date on;
    Money capital;
    std::optional<Date> beneficiary_known_on;
    std::optional<Date> asked_on;
    std::optional<Date> documents_on;
    std::optional<Date> paid_on;
};
inline constexpr std::array death_claim_facts{
    must<&DeathClaim::on>("on", "Réception de l’avis de décès, ou terme du contrat"),
    must<&DeathClaim::capital>("capital", "Capital dû"),
    may<&DeathClaim::beneficiary_known_on>("beneficiary_known_on",
                                           "Jour où l’assureur connaît l’adresse du bénéficiaire"),
    may<&DeathClaim::asked_on>("asked_on", "Demande complète des pièces"),
    may<&DeathClaim::documents_on>("documents_on", "Réception de toutes les pièces"),
    may<&DeathClaim::paid_on>("paid_on", "Jour du paiement"),
};
constexpr std::span<const Fact<DeathClaim>> facts_of(const DeathClaim*) {
    return death_claim_facts;
}
constexpr MatterName matter_of(const DeathClaim*) {
    return {"death.claim", "Règlement d’un décès (art. L132-23-1)"};
}
Problems impossible(const DeathClaim& claim);
/// Date: last day to ask for all documents at once.
Result<Determination> death_request_deadline(const DeathClaim& claim, const law::Book& book);
/// Date: last day to pay once the documents are complete.
Result<Determination> death_payment_deadline(const DeathClaim& claim, const law::Book& book);
/// Money: doubled then tripled legal interest of both delays; the days of the first one count
/// towards the doubled months of the second.
Result<Determination> death_late_interest(const DeathClaim& claim, const law::Book& book);
/// Money: the capital and that interest.
Result<Determination> death_to_pay(const DeathClaim& claim, const law::Book& book);

/// The State borrowing rate (TME) that bounds one civil year.
struct RevaluationYear {
    std::int64_t year = 0;
    Rate average_tme;
    Rate last_tme;
};
inline constexpr std::array revaluation_year_facts{
    must<&RevaluationYear::year>("year", "Année civile").between(2015, 2199),
    must<&RevaluationYear::average_tme>("average_tme",
                                        "Moyenne du TME sur douze mois au 1er novembre précédent"),
    must<&RevaluationYear::last_tme>("last_tme", "Dernier TME au 1er novembre précédent"),
};
constexpr std::span<const Fact<RevaluationYear>> facts_of(const RevaluationYear*) {
    return revaluation_year_facts;
}
struct Revaluation {
    Date on;
    Date until;
    Money capital;
    std::vector<RevaluationYear> years;
};
inline constexpr std::array revaluation_facts{
    must<&Revaluation::on>("on", "Jour du décès"),
    must<&Revaluation::until>("until", "Réception des pièces ou dépôt à la Caisse des dépôts"),
    must<&Revaluation::capital>("capital", "Capital en euros au jour du décès"),
    must<&Revaluation::years>("years", "Taux de chaque année civile"),
};
constexpr std::span<const Fact<Revaluation>> facts_of(const Revaluation*) {
    return revaluation_facts;
}
constexpr MatterName matter_of(const Revaluation*) {
    return {"death.revaluation", "Revalorisation après le décès"};
}
Problems impossible(const Revaluation& asked);
/// Money: the least that is added from the death on (C. assur., art. L132-5, R132-3-1).
Result<Determination> death_revaluation(const Revaluation& asked, const law::Book& book);

struct Unclaimed {
    Date on;
};
inline constexpr std::array unclaimed_facts{
    must<&Unclaimed::on>("on", "Jour où l’assureur connaît le décès, ou terme du contrat"),
};
constexpr std::span<const Fact<Unclaimed>> facts_of(const Unclaimed*) {
    return unclaimed_facts;
}
constexpr MatterName matter_of(const Unclaimed*) {
    return {"death.unclaimed", "Contrat en déshérence"};
}
/// Date: warning of the beneficiaries, last day to deposit, day the State takes over.
Result<Determination> unclaimed_warning(const Unclaimed& asked, const law::Book& book);
Result<Determination> unclaimed_deposit(const Unclaimed& asked, const law::Book& book);
Result<Determination> unclaimed_state(const Unclaimed& asked, const law::Book& book);

/// A search for beneficiaries through the AGIRA.
struct BeneficiarySearch {
    Date on;
    std::optional<Date> forwarded_on;
};
inline constexpr std::array beneficiary_search_facts{
    must<&BeneficiarySearch::on>("on", "Réception de la demande par l’AGIRA"),
    may<&BeneficiarySearch::forwarded_on>("forwarded_on", "Transmission à l’assureur"),
};
constexpr std::span<const Fact<BeneficiarySearch>> facts_of(const BeneficiarySearch*) {
    return beneficiary_search_facts;
}
constexpr MatterName matter_of(const BeneficiarySearch*) {
    return {"death.search", "Recherche de bénéficiaire (AGIRA)"};
}
Problems impossible(const BeneficiarySearch& search);
/// Date: the AGIRA's last day to forward; the insurer's last day to inform (L132-9-2).
Result<Determination> search_forward(const BeneficiarySearch& asked, const law::Book& book);
Result<Determination> search_answer(const BeneficiarySearch& asked, const law::Book& book);

}  // namespace sim::claims::persons
