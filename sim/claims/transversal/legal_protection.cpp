#include "sim/claims/transversal/legal_protection.hpp"

#include <algorithm>
#include <string>

#include "sim/claims/common/codes.hpp"
#include "sim/claims/common/reasoning.hpp"

namespace sim::claims::transversal {
namespace {

bool is_outside_the_chapter(const LegalDispute& dispute) {
    return dispute.cover == Defence::liability_defence;
}

Term term(const Option& option) {
    return Term{std::string{option.id}};
}

}  // namespace

Result<Determination> lawyer_needed(const LegalDispute& dispute, const law::Book&) {
    Reasoning why;
    why.note(
        dispute.opponent_has_lawyer
            ? "L’adversaire a un avocat\u00A0: l’assuré en a un aussi."
            : "L’adversaire n’a pas d’avocat\u00A0: rien n’oblige à en prendre un à l’amiable.",
        insurance_code("L127-2-3"));
    return why.conclude(dispute.opponent_has_lawyer);
}

Result<Determination> lawyer_choice(const LegalDispute& dispute, const law::Book&) {
    Reasoning why;
    if (is_outside_the_chapter(dispute) && !dispute.conflict_of_interest) {
        why.note(
            "La défense sert aussi l’intérêt de l’assureur de responsabilité\u00A0: il la dirige.",
            insurance_code("L127-6"));
        return why.conclude(term(lawyer_choice_words[2]));
    }
    why.note(dispute.conflict_of_interest
                 ? "Un conflit d’intérêts rend à l’assuré le libre choix de son défenseur."
                 : "L’assuré choisit librement son avocat.",
             insurance_code("L127-3"));
    if (!dispute.lawyer_asked_for) return why.conclude(term(lawyer_choice_words[0]));
    why.note("Il a demandé un nom par écrit\u00A0: l’assureur peut lui en proposer un.",
             insurance_code("L127-3"));
    return why.conclude(term(lawyer_choice_words[1]));
}

Result<Determination> dispute_step(const LegalDispute& dispute, const law::Book&) {
    Reasoning why;
    if (dispute.at_stake < dispute.threshold) {
        why.note("L’enjeu reste sous le seuil d’intervention du contrat.",
                 contract_terms("seuil d’intervention"), to_french(dispute.at_stake),
                 to_french(dispute.threshold));
        return why.conclude(term(dispute_step_words[2]));
    }
    if (dispute.disagreement && !is_outside_the_chapter(dispute)) {
        why.note(
            "Assureur et assuré s’opposent sur la suite\u00A0: une tierce personne tranche, "
            "choisie "
            "d’un commun accord ou désignée par le tribunal.",
            insurance_code("L127-4"));
        return why.conclude(term(dispute_step_words[1]));
    }
    why.note("Le litige entre dans la garantie.", insurance_code("L127-1"));
    return why.conclude(term(dispute_step_words[0]));
}

Result<Determination> dispute_costs(const LegalDispute& dispute, const law::Book&) {
    Reasoning why;
    auto due = dispute.costs;
    if (dispute.at_stake < dispute.threshold) {
        why.note("L’enjeu reste sous le seuil d’intervention du contrat.",
                 contract_terms("seuil d’intervention"), to_french(due), to_french(Money{}));
        return why.conclude(Money{});
    }
    if (dispute.spent_on && *dispute.spent_on < dispute.on && !dispute.urgent) {
        why.note(
            "Ces frais précèdent la déclaration sans urgence\u00A0: ils restent à l’assuré, sans "
            "déchéance.",
            insurance_code("L127-2-2"), to_french(due), to_french(Money{}));
        return why.conclude(Money{});
    }
    if (dispute.disagreement && !dispute.did_better_alone) {
        why.note("L’assuré a agi seul contre l’avis donné, sans obtenir mieux.",
                 insurance_code("L127-4"), to_french(due), to_french(Money{}));
        return why.conclude(Money{});
    }
    if (dispute.disagreement)
        why.note(
            "Il a obtenu mieux que ce qui était conseillé\u00A0: ses frais lui sont remboursés.",
            insurance_code("L127-4"), "", to_french(due));
    if (dispute.plafond) {
        const auto kept = std::min(due, *dispute.plafond);
        why.note("Le plafond de frais s’applique.", contract_terms("plafond de frais"),
                 to_french(due), to_french(kept));
        due = kept;
    }
    why.note("L’assureur prend ces frais en charge.", insurance_code("L127-1"), "", to_french(due));
    return why.conclude(due);
}

}  // namespace sim::claims::transversal
