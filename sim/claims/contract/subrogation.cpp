#include "sim/claims/contract/subrogation.hpp"

#include <algorithm>

#include "sim/claims/common/reasoning.hpp"

namespace sim::claims::contract {
namespace {

/// Whether the insurer stands in the insured's shoes at all.
bool stands_in(const Subrogation& facts, Reasoning& why) {
    if (facts.paid == Money{}) {
        why.note("Rien n’est payé : nul n’est subrogé.", insurance_code("L121-12"));
        return false;
    }
    if (!facts.owed_by_contract && !facts.agreed_at_payment) {
        why.note("Le paiement n’était pas dû et aucune quittance subrogative ne l’accompagne.",
                 civil_code("1346-1"));
        return false;
    }
    if (!facts.liable) {
        why.note("Aucun tiers ne répond du dommage.", insurance_code("L121-12"));
        return false;
    }
    if (facts.lost_by_insured) {
        why.note(
            "Le fait de l’assuré rend la subrogation impossible : l’assureur est déchargé "
            "d’autant.",
            insurance_code("L121-12, al. 2"));
        return false;
    }
    why.note(facts.owed_by_contract
                 ? "L’indemnité payée et due selon le contrat subroge l’assureur."
                 : "La quittance signée au paiement subroge l’assureur par convention.",
             facts.owed_by_contract ? insurance_code("L121-12") : civil_code("1346-1"), "",
             to_french(facts.paid));
    return true;
}

bool against_author(const Subrogation& facts, Reasoning& why) {
    if (!stands_in(facts, why)) return false;
    if (facts.malice) {
        why.note("La malveillance lève toute immunité et toute renonciation.",
                 insurance_code("L121-12, al. 3"));
        return true;
    }
    if (facts.waived) {
        why.note("La renonciation à recours lie l’assureur.", {"Conditions du contrat", ""});
        return false;
    }
    const bool immune = facts.relation != Relation::stranger;
    why.note(immune ? "Ce proche de l’assuré est à l’abri du recours, sauf malveillance."
                    : "Rien ne protège le tiers du recours.",
             insurance_code("L121-12, al. 3"));
    return !immune;
}

bool against_insurer(const Subrogation& facts, Reasoning& why) {
    if (!stands_in(facts, why)) return false;
    why.note(facts.author_insured
                 ? "L’immunité protège la personne, non son assureur de responsabilité."
                 : "Le tiers n’a pas d’assureur de responsabilité.",
             insurance_code("L124-3"));
    return facts.author_insured;
}

struct Shares {
    Money insured;
    Money insurer;
};

Shares shares_of(const Subrogation& facts, Reasoning& why) {
    const auto claim = share(facts.damage, facts.liability, Rounding::half_up);
    why.note("Le tiers doit sa part du dommage de droit commun.", civil_code("1240"),
             to_french(facts.damage), to_french(claim));
    Shares parts;
    parts.insured = std::min(facts.unpaid, claim);
    why.note("L’assuré se paie le premier de ce que l’assurance lui laisse.", civil_code("1346-3"),
             "", to_french(parts.insured));
    if (!against_author(facts, why) && !against_insurer(facts, why)) return parts;
    parts.insurer = std::min(facts.paid, claim - parts.insured);
    why.note("L’assureur prend le reste, dans la limite de ce qu’il a payé.",
             insurance_code("L121-12"), "", to_french(parts.insurer));
    return parts;
}

}  // namespace

Result<Determination> recours_against_author(const Subrogation& facts, const law::Book&) {
    Reasoning why;
    const bool allowed = against_author(facts, why);
    return why.conclude(allowed);
}

Result<Determination> recours_against_insurer(const Subrogation& facts, const law::Book&) {
    Reasoning why;
    const bool allowed = against_insurer(facts, why);
    return why.conclude(allowed);
}

Result<Determination> recours_of_insured(const Subrogation& facts, const law::Book&) {
    Reasoning why;
    const auto parts = shares_of(facts, why);
    return why.conclude(parts.insured);
}

Result<Determination> recours_of_insurer(const Subrogation& facts, const law::Book&) {
    Reasoning why;
    const auto parts = shares_of(facts, why);
    return why.conclude(parts.insurer);
}

std::span<const Option> letter_words() {
    static constexpr std::array words{
        Option{"letter_sender", "l’expéditeur et ses références"},
        Option{"letter_recipient", "le responsable et son assureur"},
        Option{"letter_circumstances", "les circonstances"},
        Option{"letter_proof", "les preuves"},
        Option{"letter_legal_basis", "le fondement juridique"},
        Option{"letter_liability", "la démonstration de la responsabilité"},
        Option{"letter_amounts", "les postes et montants"},
        Option{"letter_quittance", "la quittance subrogative"},
        Option{"letter_demand", "la demande et son délai"},
        Option{"letter_mise_en_demeure", "la mise en demeure et les intérêts"},
        Option{"letter_time_bar", "la prescription et les réserves"},
        Option{"letter_enclosures", "les pièces jointes"},
        Option{"letter_signature", "la signature"},
    };
    return words;
}

Result<Determination> missing_in_letter(const ClaimLetter& letter, const law::Book&) {
    const std::array present{letter.sender,          letter.recipient,   letter.circumstances,
                             letter.proof,           letter.legal_basis, letter.liability,
                             letter.amounts,         letter.quittance,   letter.demand,
                             letter.mise_en_demeure, letter.time_bar,    letter.enclosures,
                             letter.signature};
    Reasoning why;
    std::string missing;
    for (std::size_t i = 0; i < present.size(); ++i) {
        if (present[i]) continue;
        const auto& word = letter_words()[i];
        missing += (missing.empty() ? "" : ",") + std::string{word.id};
        why.note("Il manque " + std::string{word.label} + ".",
                 company_practice("lettre de mise en cause"));
    }
    why.note(
        "Une lettre n’interrompt pas la prescription de droit commun : seuls la "
        "reconnaissance, la demande en justice et l’exécution forcée le font.",
        civil_code("2240 à 2244"));
    return why.conclude(Term{missing.empty() ? "aucun" : missing});
}

}  // namespace sim::claims::contract
