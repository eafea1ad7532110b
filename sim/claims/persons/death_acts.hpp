#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// What beneficiaries do and what frees the insurer (C. assur. L132-8 to L132-25); the death cover
/// that an employer owes his executives.
namespace sim::claims::persons {

enum class AcceptanceForm { avenant, notified_act, other };
inline constexpr std::array acceptance_form_words{
    Option{"avenant", "Avenant signé de l’assureur, du souscripteur et du bénéficiaire"},
    Option{"notified_act", "Acte du souscripteur et du bénéficiaire, notifié à l’assureur"},
    Option{"other", "Autre forme"},
};
constexpr std::span<const Option> words_of(AcceptanceForm) {
    return acceptance_form_words;
}

struct BeneficiaryAct {
    Date on;
    bool after_death = false;
    AcceptanceForm form = AcceptanceForm::avenant;
    bool gratuitous = true;
    std::optional<Date> concluded_on;
    std::optional<Date> summoned_on;
    bool good_faith = true;
    bool apparent = true;
};
inline constexpr std::array beneficiary_act_facts{
    must<&BeneficiaryAct::on>("on", "Jour de l’acte\u00A0: acceptation, sommation ou paiement"),
    may<&BeneficiaryAct::after_death>("after_death", "Après le décès de l’assuré"),
    may<&BeneficiaryAct::form>("form", "Forme de l’acceptation"),
    may<&BeneficiaryAct::gratuitous>("gratuitous", "Désignation à titre gratuit"),
    may<&BeneficiaryAct::concluded_on>("concluded_on",
                                       "Jour où le souscripteur sait le contrat conclu"),
    may<&BeneficiaryAct::summoned_on>("summoned_on",
                                      "Mise en demeure du bénéficiaire par les héritiers"),
    may<&BeneficiaryAct::good_faith>("good_faith", "Assureur de bonne foi"),
    may<&BeneficiaryAct::apparent>("apparent", "Payé à qui paraissait bénéficiaire"),
};
constexpr std::span<const Fact<BeneficiaryAct>> facts_of(const BeneficiaryAct*) {
    return beneficiary_act_facts;
}
constexpr MatterName matter_of(const BeneficiaryAct*) {
    return {"death.beneficiary_act", "Acte d’un bénéficiaire ou paiement à un bénéficiaire"};
}
Problems impossible(const BeneficiaryAct& act);

/// bool: the acceptance holds.
Result<Determination> acceptance_holds(const BeneficiaryAct& act, const law::Book& book);
/// Date: the last day of the beneficiary whom the heirs summon to choose.
Result<Determination> choice_deadline(const BeneficiaryAct& act, const law::Book& book);
/// bool: the payment frees the insurer.
Result<Determination> payment_frees(const BeneficiaryAct& act, const law::Book& book);

struct ExecutiveDeath {
    Date on;
    Money salary;
    bool insured = true;
};
inline constexpr std::array executive_death_facts{
    must<&ExecutiveDeath::on>("on", "Jour du décès du cadre"),
    may<&ExecutiveDeath::salary>("salary", "Salaire annuel brut"),
    may<&ExecutiveDeath::insured>("insured", "Cotisation obligatoire souscrite par l’employeur"),
};
constexpr std::span<const Fact<ExecutiveDeath>> facts_of(const ExecutiveDeath*) {
    return executive_death_facts;
}
constexpr MatterName matter_of(const ExecutiveDeath*) {
    return {"death.executive", "Décès d’un cadre\u00A0: obligation de l’employeur"};
}
/// Money: the least contribution of a year, by the employer alone.
Result<Determination> executive_contribution(const ExecutiveDeath& death, const law::Book& book);
/// Money: what an employer who did not insure owes the heirs.
Result<Determination> executive_penalty(const ExecutiveDeath& death, const law::Book& book);

}  // namespace sim::claims::persons
