#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// « Protection juridique »: what the insurer of a dispute owes (C. assur., art. L127-1 to L127-8).
namespace sim::claims::transversal {

enum class Defence { legal_protection, liability_defence };
inline constexpr std::array defence_words{
    Option{"legal_protection", "Contrat ou chapitre de protection juridique"},
    Option{"liability_defence", "Défense comprise dans la garantie de responsabilité"},
};
constexpr std::span<const Option> words_of(Defence) {
    return defence_words;
}

struct LegalDispute {
    Date on;
    Defence cover = Defence::legal_protection;
    Money at_stake;
    Money threshold;  ///< « Seuil d'intervention » of the contract.
    Money costs;
    std::optional<Money> plafond;
    std::optional<Date> spent_on;
    bool urgent = false;
    bool opponent_has_lawyer = false;
    bool conflict_of_interest = false;
    bool disagreement = false;      ///< On how to settle the dispute.
    bool did_better_alone = false;  ///< Than the insurer or the third person advised.
    bool lawyer_asked_for = false;  ///< The insured asked in writing for a name.
};
inline constexpr std::array legal_dispute_facts{
    must<&LegalDispute::on>("on", "Refus opposé à la réclamation, faite ou reçue"),
    may<&LegalDispute::cover>("cover", "Garantie en cause"),
    may<&LegalDispute::at_stake>("at_stake", "Montant du litige"),
    may<&LegalDispute::threshold>("threshold", "Seuil d’intervention du contrat"),
    may<&LegalDispute::costs>("costs", "Frais engagés"),
    may<&LegalDispute::plafond>("plafond", "Plafond de frais du contrat"),
    may<&LegalDispute::spent_on>("spent_on", "Jour où les frais ont été engagés"),
    may<&LegalDispute::urgent>("urgent", "Mesure conservatoire urgente"),
    may<&LegalDispute::opponent_has_lawyer>("opponent_has_lawyer",
                                            "L’adversaire est défendu par un avocat"),
    may<&LegalDispute::conflict_of_interest>("conflict_of_interest",
                                             "Conflit d’intérêts avec l’assureur"),
    may<&LegalDispute::disagreement>("disagreement", "Désaccord sur la façon de régler le litige"),
    may<&LegalDispute::did_better_alone>("did_better_alone",
                                         "L’assuré a obtenu mieux que ce qu’on lui conseillait"),
    may<&LegalDispute::lawyer_asked_for>("lawyer_asked_for",
                                         "L’assuré a demandé par écrit le nom d’un avocat"),
};
constexpr std::span<const Fact<LegalDispute>> facts_of(const LegalDispute*) {
    return legal_dispute_facts;
}
constexpr MatterName matter_of(const LegalDispute*) {
    return {"transversal.legal_dispute", "Litige en protection juridique"};
}

inline constexpr std::array lawyer_choice_words{
    Option{"insured_chooses", "L’assuré choisit librement"},
    Option{"insurer_names", "L’assureur peut proposer un nom"},
    Option{"insurer_leads", "L’assureur dirige la défense"},
};
inline constexpr std::array dispute_step_words{
    Option{"support", "Accompagner l’assuré"},
    Option{"third_person", "Soumettre le désaccord à une tierce personne, aux frais de l’assureur"},
    Option{"below_threshold", "Litige sous le seuil d’intervention"},
};

/// Truth: whether a lawyer must assist the insured (L127-2-3).
Result<Determination> lawyer_needed(const LegalDispute& dispute, const law::Book& book);
/// Term of lawyer_choice_words (L127-3, L127-6).
Result<Determination> lawyer_choice(const LegalDispute& dispute, const law::Book& book);
/// Term of dispute_step_words (L127-4).
Result<Determination> dispute_step(const LegalDispute& dispute, const law::Book& book);
/// Money: the costs that the insurer takes over (L127-2-2, L127-4).
Result<Determination> dispute_costs(const LegalDispute& dispute, const law::Book& book);

}  // namespace sim::claims::transversal
