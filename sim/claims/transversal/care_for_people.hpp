#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// What is owed to people beyond the sum: care for the vulnerable, advice before a sale, a
/// settlement agreement that binds both.
namespace sim::claims::transversal {

enum class Fragility {
    literacy,
    language,
    money,
    health,
    cognition,
    disability,
    bereavement,
    violence,
    disaster,
    debt,
    isolation,
    age_alone
};
inline constexpr std::array fragility_words{
    Option{"literacy", "Lit ou écrit mal"},
    Option{"language", "Parle mal le français"},
    Option{"money", "Comprend mal les termes financiers"},
    Option{"health", "Maladie grave"},
    Option{"cognition", "Troubles de la mémoire ou du jugement"},
    Option{"disability", "Handicap"},
    Option{"bereavement", "Deuil"},
    Option{"violence", "Violences"},
    Option{"disaster", "Catastrophe, logement perdu"},
    Option{"debt", "Surendettement"},
    Option{"isolation", "Isolement, peu de ressources pour réagir"},
    Option{"age_alone", "Âge avancé, sans autre signe"},
};
constexpr std::span<const Option> words_of(Fragility) {
    return fragility_words;
}
struct VulnerablePerson {
    Date on;
    std::vector<Fragility> signs;
    bool transaction = false;
    bool relative_without_mandate = false;
};
inline constexpr std::array vulnerable_person_facts{
    must<&VulnerablePerson::on>("on", "Jour de l’échange"),
    may<&VulnerablePerson::signs>("signs", "Indices relevés"),
    may<&VulnerablePerson::transaction>("transaction", "Une transaction est proposée"),
    may<&VulnerablePerson::relative_without_mandate>("relative_without_mandate",
                                                     "Un proche appelle sans mandat"),
};
constexpr std::span<const Fact<VulnerablePerson>> facts_of(const VulnerablePerson*) {
    return vulnerable_person_facts;
}
constexpr MatterName matter_of(const VulnerablePerson*) {
    return {"transversal.vulnerable_person", "Personne vulnérable"};
}
inline constexpr std::array care_measure_words{
    Option{"usual_care", "Traitement ordinaire, attentif"},
    Option{"slow_down", "Ralentir, choisir le canal avec la personne"},
    Option{"written_recap", "Confirmer par un écrit simple"},
    Option{"trusted_third", "Proposer un tiers de confiance, avec son accord"},
    Option{"cooling_off", "Laisser un temps de réflexion avant de signer"},
    Option{"tell_referent", "Prévenir le référent vulnérabilité"},
    Option{"keep_secret", "Ne rien dire au proche sans mandat"},
};
/// Truth: the signs make a body of evidence; age alone does not.
Result<Determination> is_vulnerable(const VulnerablePerson& person, const law::Book& book);
/// Terms: the measures.
Result<Determination> vulnerability_measures(const VulnerablePerson& person, const law::Book& book);
/// Date: the earliest day to sign a transaction.
Result<Determination> earliest_signature(const VulnerablePerson& person, const law::Book& book);

struct Advice {
    Date on;
    bool claim_settled = false;
    bool needs_written = false;
    bool objective_information = false;
    bool reasons_given = false;
    bool life_contract = false;
    bool ipid_given = false;
    bool consented = false;
    bool tied_to_settlement = false;
};
inline constexpr std::array advice_facts{
    must<&Advice::on>("on", "Jour de la proposition"),
    may<&Advice::claim_settled>("claim_settled", "La demande du sinistre a été traitée d’abord"),
    may<&Advice::needs_written>("needs_written", "Exigences et besoins écrits"),
    may<&Advice::objective_information>("objective_information", "Information objective donnée"),
    may<&Advice::reasons_given>("reasons_given", "Conseil cohérent et motivé"),
    may<&Advice::life_contract>("life_contract", "Contrat d’assurance vie"),
    may<&Advice::ipid_given>("ipid_given", "Document d’information normalisé remis"),
    may<&Advice::consented>("consented", "Le client accepte d’en parler"),
    may<&Advice::tied_to_settlement>("tied_to_settlement", "Règlement lié à la vente"),
};
constexpr std::span<const Fact<Advice>> facts_of(const Advice*) {
    return advice_facts;
}
constexpr MatterName matter_of(const Advice*) {
    return {"transversal.advice", "Devoir de conseil"};
}
inline constexpr std::array advice_words{
    Option{"advice_complete", "Rien ne manque"},
    Option{"settle_first", "Traiter d’abord le sinistre"},
    Option{"ask_consent", "Demander l’accord du client"},
    Option{"write_needs", "Écrire les exigences et les besoins"},
    Option{"inform", "Donner une information objective"},
    Option{"give_reasons", "Motiver le conseil"},
    Option{"give_ipid", "Remettre le document d’information"},
    Option{"untie", "Ne jamais lier le règlement à une vente"},
};
/// Terms: what is missing before a new cover may be sold.
Result<Determination> advice_missing(const Advice& asked, const law::Book& book);

struct Agreement {
    Date on;
    bool written = true;
    bool insurer_concedes = false;
    bool person_concedes = false;
    bool capable = true;
    bool authorised = true;
    bool within_object = true;
};
inline constexpr std::array agreement_facts{
    must<&Agreement::on>("on", "Jour de la signature"),
    may<&Agreement::written>("written", "Accord écrit"),
    may<&Agreement::insurer_concedes>("insurer_concedes", "L’assureur concède quelque chose"),
    may<&Agreement::person_concedes>("person_concedes", "La personne renonce à quelque chose"),
    may<&Agreement::capable>("capable", "Le signataire peut disposer du droit"),
    may<&Agreement::authorised>("authorised", "Autorisation du juge, quand elle est exigée"),
    may<&Agreement::within_object>("within_object", "La demande nouvelle a le même objet"),
};
constexpr std::span<const Fact<Agreement>> facts_of(const Agreement*) {
    return agreement_facts;
}
constexpr MatterName matter_of(const Agreement*) {
    return {"transversal.agreement", "Transaction ou quittance"};
}
inline constexpr std::array agreement_words{
    Option{"is_transaction", "Transaction"},
    Option{"is_quittance", "Simple quittance, rien n’est abandonné"},
    Option{"is_void", "Acte nul ou sans preuve"},
};
/// Term: what was signed.
Result<Determination> agreement_nature(const Agreement& asked, const law::Book& book);
/// Truth: a later claim is barred.
Result<Determination> agreement_bars(const Agreement& asked, const law::Book& book);

}  // namespace sim::claims::transversal
