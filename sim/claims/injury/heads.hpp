#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// The heads of bodily harm (Dintilhac nomenclature), the group of each, and which payer's benefit
/// touches which head.
namespace sim::claims::injury {

enum class Head {
    dsa,
    fd,
    pgpa,
    dsf,
    fla,
    fva,
    atp,
    pgpf,
    ip,
    psuf,
    dft,
    se,
    pet,
    dfp,
    pa,
    pep,
    ps,
    pe,
    ppe,
    pev
};
inline constexpr std::array head_words{
    Option{"dsa", "Dépenses de santé actuelles"},
    Option{"fd", "Frais divers"},
    Option{"pgpa", "Pertes de gains professionnels actuels"},
    Option{"dsf", "Dépenses de santé futures"},
    Option{"fla", "Frais de logement adapté"},
    Option{"fva", "Frais de véhicule adapté"},
    Option{"atp", "Assistance par tierce personne"},
    Option{"pgpf", "Pertes de gains professionnels futurs"},
    Option{"ip", "Incidence professionnelle"},
    Option{"psuf", "Préjudice scolaire, universitaire ou de formation"},
    Option{"dft", "Déficit fonctionnel temporaire"},
    Option{"se", "Souffrances endurées"},
    Option{"pet", "Préjudice esthétique temporaire"},
    Option{"dfp", "Déficit fonctionnel permanent"},
    Option{"pa", "Préjudice d’agrément"},
    Option{"pep", "Préjudice esthétique permanent"},
    Option{"ps", "Préjudice sexuel"},
    Option{"pe", "Préjudice d’établissement"},
    Option{"ppe", "Préjudices permanents exceptionnels"},
    Option{"pev", "Préjudice lié à une pathologie évolutive"},
};
constexpr std::span<const Option> words_of(Head) {
    return head_words;
}

enum class HeadGroup {
    economic_before,
    economic_after,
    personal_before,
    personal_after,
    personal_outside
};
inline constexpr std::array head_group_words{
    Option{"economic_before", "Patrimonial temporaire"},
    Option{"economic_after", "Patrimonial permanent"},
    Option{"personal_before", "Extrapatrimonial temporaire"},
    Option{"personal_after", "Extrapatrimonial permanent"},
    Option{"personal_outside", "Extrapatrimonial hors consolidation"},
};
constexpr std::span<const Option> words_of(HeadGroup) {
    return head_group_words;
}
HeadGroup group_of(Head head);
bool is_personal(Head head);

enum class Benefit {
    health_care,
    daily_benefits,
    maintained_wages,
    disability_pension,
    work_accident_annuity,
    helper_increment,
    disability_compensation,
    disabled_adult_allowance,
    unemployment,
    income_support,
    lump_sum
};
inline constexpr std::array benefit_words{
    Option{"health_care", "Frais de santé (caisse, mutuelle)"},
    Option{"daily_benefits", "Indemnités journalières"},
    Option{"maintained_wages", "Salaires maintenus par l’employeur"},
    Option{"disability_pension", "Pension d’invalidité"},
    Option{"work_accident_annuity", "Rente d’accident du travail"},
    Option{"helper_increment", "Majoration pour tierce personne"},
    Option{"disability_compensation", "Prestation de compensation du handicap"},
    Option{"disabled_adult_allowance", "Allocation aux adultes handicapés"},
    Option{"unemployment", "Allocation de chômage"},
    Option{"income_support", "Revenu de solidarité active"},
    Option{"lump_sum", "Capital forfaitaire d’une assurance de personnes"},
};
constexpr std::span<const Option> words_of(Benefit) {
    return benefit_words;
}

/// When no benefit touches a head.
inline constexpr std::array no_benefit_words{Option{"no_benefit", "Aucune prestation"}};

/// The heads that the benefit touches, in the order in which it does. The work-accident annuity
/// reached the permanent deficit until the full court of 20 January 2023: `annuity_on_dfp`.
std::span<const Head> heads_touched(Benefit benefit, bool annuity_on_dfp);

struct BodilyHead {
    Date on;
    Head head = Head::dsa;
};
inline constexpr std::array bodily_head_facts{
    must<&BodilyHead::on>("on", "Jour de l’évaluation"),
    must<&BodilyHead::head>("head", "Poste de préjudice"),
};
constexpr std::span<const Fact<BodilyHead>> facts_of(const BodilyHead*) {
    return bodily_head_facts;
}
constexpr MatterName matter_of(const BodilyHead*) {
    return {"injury.head", "Poste de préjudice"};
}

/// Term of `head_group_words`.
Result<Determination> head_group(const BodilyHead& head, const law::Book& book);
/// Terms of `benefit_words`: those that may touch the head; `no_benefit` when there are none.
Result<Determination> head_benefits(const BodilyHead& head, const law::Book& book);

}  // namespace sim::claims::injury
