#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// What the compulsory covers of building works pay, and to whom a franchise is opposed
/// (C. assur. L242-1, annexes to A243-1).
namespace sim::claims::construction {

enum class WorksCover { dommages_ouvrage, decennale };
inline constexpr std::array works_cover_words{
    Option{"dommages_ouvrage", "Assurance dommages-ouvrage"},
    Option{"decennale", "Assurance de responsabilité décennale"},
};
constexpr std::span<const Option> words_of(WorksCover) {
    return works_cover_words;
}

/// Excludes the damage only when nothing else caused it.
enum class SoleCause { none, intentional, wear, outside };
inline constexpr std::array sole_cause_words{
    Option{"none", "Aucune de ces causes, ou pas à elle seule"},
    Option{"intentional", "Fait intentionnel ou dol de l’assuré"},
    Option{"wear", "Usure normale, défaut d’entretien ou usage anormal"},
    Option{"outside", "Cause étrangère"},
};
constexpr std::span<const Option> words_of(SoleCause) {
    return sole_cause_words;
}

struct WorksSettlement {
    Date on;
    WorksCover cover = WorksCover::dommages_ouvrage;
    SoleCause sole_cause = SoleCause::none;
    Money repair;
    Money demolition;
    Money fees;
    Money tax;
    Money immateriels;
    Money franchise;
    Money paid;
    Money spent;
};
inline constexpr std::array works_settlement_facts{
    must<&WorksSettlement::on>("on", "Jour de la déclaration"),
    may<&WorksSettlement::cover>("cover", "Garantie en jeu"),
    may<&WorksSettlement::sole_cause>("sole_cause", "Cause exclusive du dommage"),
    may<&WorksSettlement::repair>("repair", "Travaux de réparation"),
    may<&WorksSettlement::demolition>("demolition", "Démolition, déblaiement, dépose ou démontage"),
    may<&WorksSettlement::fees>("fees", "Honoraires et essais"),
    may<&WorksSettlement::tax>("tax", "Taxes non récupérées"),
    may<&WorksSettlement::immateriels>("immateriels", "Dommages immatériels"),
    may<&WorksSettlement::franchise>("franchise", "Franchise du contrat"),
    may<&WorksSettlement::paid>("paid", "Indemnité versée"),
    may<&WorksSettlement::spent>("spent", "Dépenses de réparation justifiées"),
};
constexpr std::span<const Fact<WorksSettlement>> facts_of(const WorksSettlement*) {
    return works_settlement_facts;
}
constexpr MatterName matter_of(const WorksSettlement*) {
    return {"construction.settlement", "Indemnité d’un sinistre de construction"};
}

/// Money: what the owner is paid, no franchise being opposed to him.
Result<Determination> works_indemnity(const WorksSettlement& loss, const law::Book& book);
/// Money: what the insured of the cover bears himself.
Result<Determination> works_franchise(const WorksSettlement& loss, const law::Book& book);
/// Money: what the owner did not spend on the repair and must give back.
Result<Determination> works_unspent(const WorksSettlement& loss, const law::Book& book);

/// What makes a reception (C. civ. 1792-6), from which every guarantee runs.
struct Reception {
    Date on;
    bool signed_act = false;
    bool judged = false;
    bool possession = false;
    bool price_paid = false;
    bool refused = false;
};
inline constexpr std::array reception_facts{
    must<&Reception::on>("on", "Jour où la réception est discutée"),
    may<&Reception::signed_act>("signed_act", "Procès-verbal signé, avec ou sans réserves"),
    may<&Reception::judged>("judged", "Réception prononcée par le juge"),
    may<&Reception::possession>("possession", "Prise de possession de l’ouvrage"),
    may<&Reception::price_paid>("price_paid", "Prix payé en totalité ou presque"),
    may<&Reception::refused>("refused", "Refus exprimé de recevoir"),
};
constexpr std::span<const Fact<Reception>> facts_of(const Reception*) {
    return reception_facts;
}
constexpr MatterName matter_of(const Reception*) {
    return {"construction.reception", "Réception de l’ouvrage"};
}
inline constexpr std::array reception_words{
    Option{"reception_express", "Réception expresse"},
    Option{"reception_judged", "Réception judiciaire"},
    Option{"reception_tacit", "Réception tacite présumée"},
    Option{"no_reception", "Pas de réception"},
};
/// Term of `reception_words`.
Result<Determination> reception_kind(const Reception& reception, const law::Book& book);

}  // namespace sim::claims::construction
