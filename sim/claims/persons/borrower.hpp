#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/common/words.hpp"
#include "sim/claims/matter.hpp"

/// The borrower's insurance: what it pays, what it may ask, how it is changed for another.
namespace sim::claims::persons {

enum class BorrowerEvent { death, total_dependence, stop_of_work };
inline constexpr std::array borrower_event_words{
    Option{"death", "Décès"},
    Option{"total_dependence", "Perte totale et irréversible d’autonomie (PTIA)"},
    Option{"stop_of_work", "Incapacité temporaire de travail (ITT)"},
};
constexpr std::span<const Option> words_of(BorrowerEvent) {
    return borrower_event_words;
}
struct BorrowerBenefit {
    Date on;
    BorrowerEvent event = BorrowerEvent::death;
    Rate quotite = whole;
    Money outstanding;
    Money instalment;
    std::int64_t days = 0;
    std::optional<std::int64_t> franchise_days;  ///< The usual one, when nothing is said.
    std::optional<Money> monthly_loss;
};
inline constexpr std::array borrower_benefit_facts{
    must<&BorrowerBenefit::on>("on", "Jour du décès ou premier jour de l’arrêt"),
    must<&BorrowerBenefit::event>("event", "Événement"),
    may<&BorrowerBenefit::quotite>("quotite", "Quotité assurée"),
    may<&BorrowerBenefit::outstanding>("outstanding", "Capital restant dû"),
    may<&BorrowerBenefit::instalment>("instalment", "Mensualité du prêt"),
    may<&BorrowerBenefit::days>("days", "Jours d’arrêt").between(0, 1095),
    may<&BorrowerBenefit::franchise_days>("franchise_days", "Franchise, en jours").between(0, 365),
    may<&BorrowerBenefit::monthly_loss>("monthly_loss",
                                        "Perte de revenu par mois, contrat indemnitaire"),
};
constexpr std::span<const Fact<BorrowerBenefit>> facts_of(const BorrowerBenefit*) {
    return borrower_benefit_facts;
}
constexpr MatterName matter_of(const BorrowerBenefit*) {
    return {"borrower.benefit", "Prestation de l’assurance emprunteur"};
}
/// Money: what the insurer pays to the lender.
Result<Determination> borrower_benefit(const BorrowerBenefit& asked, const law::Book& book);

struct BorrowerApplication {
    Date on;
    Money insured_share;
    Date last_instalment_on;
    Date born;
};
inline constexpr std::array borrower_application_facts{
    must<&BorrowerApplication::on>("on", "Jour de la demande d’assurance"),
    must<&BorrowerApplication::insured_share>("insured_share",
                                              "Part assurée de tous les crédits, par personne"),
    must<&BorrowerApplication::last_instalment_on>("last_instalment_on",
                                                   "Dernière échéance du prêt"),
    must<&BorrowerApplication::born>("born", "Naissance de l’emprunteur"),
};
constexpr std::span<const Fact<BorrowerApplication>> facts_of(const BorrowerApplication*) {
    return borrower_application_facts;
}
constexpr MatterName matter_of(const BorrowerApplication*) {
    return {"borrower.application", "Questions de santé à l’emprunteur"};
}
Problems impossible(const BorrowerApplication& asked);
/// Truth: whether the insurer may ask about health (C. assur., art. L113-2-1).
Result<Determination> may_ask_health(const BorrowerApplication& asked, const law::Book& book);

struct Substitution {
    Date on;
    std::optional<Date> agreed_on;
    std::optional<Date> accepted_on;
    std::optional<Date> new_contract_on;
    Region region = Region::metropole;
};
inline constexpr std::array substitution_facts{
    must<&Substitution::on>("on", "Réception de la demande par le prêteur"),
    may<&Substitution::agreed_on>("agreed_on", "Décision d’acceptation du prêteur"),
    may<&Substitution::accepted_on>("accepted_on",
                                    "Réception de l’accord du prêteur par l’ancien assureur"),
    may<&Substitution::new_contract_on>("new_contract_on", "Effet du nouveau contrat"),
    may<&Substitution::region>("region", "Jours fériés"),
};
constexpr std::span<const Fact<Substitution>> facts_of(const Substitution*) {
    return substitution_facts;
}
constexpr MatterName matter_of(const Substitution*) {
    return {"borrower.substitution", "Changement d’assurance emprunteur"};
}
Problems impossible(const Substitution& asked);
/// Date: the lender's last day to answer.
Result<Determination> lender_deadline(const Substitution& asked, const law::Book& book);
/// Date: the lender's last day to amend the loan once it agrees.
Result<Determination> loan_avenant_deadline(const Substitution& asked, const law::Book& book);
/// Date: the end of the former contract.
Result<Determination> former_contract_end(const Substitution& asked, const law::Book& book);

}  // namespace sim::claims::persons
