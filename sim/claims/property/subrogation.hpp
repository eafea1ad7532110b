#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// What an insurer who has paid may claim from the third party (C. assur., art. L121-12), the
/// insured being served first (C. civ., art. 1346-3).
namespace sim::claims::property {

enum class Relation { stranger, family, employee, household };
inline constexpr std::array relation_words{
    Option{"stranger", "Tiers étranger à l’assuré"},
    Option{"family", "Descendant, ascendant ou allié en ligne directe"},
    Option{"employee", "Préposé, salarié, employé de maison"},
    Option{"household", "Personne vivant habituellement au foyer"},
};
constexpr std::span<const Option> words_of(Relation) {
    return relation_words;
}

struct ThirdPartyClaim {
    Date on;
    Money paid;
    bool payment_proved = true;
    bool due_under_policy = true;
    bool third_party_liable = true;
    Relation relation = Relation::stranger;
    bool malicious = false;
    bool against_liability_insurer = false;
    bool waived = false;
    bool waiver_names_insurer = false;
    bool insured_prevents_recourse = false;
    Rate liable_share = whole;
    Money common_law_damage;
    Money left_to_insured;
};
inline constexpr std::array third_party_claim_facts{
    must<&ThirdPartyClaim::on>("on", "Date du sinistre"),
    must<&ThirdPartyClaim::paid>("paid", "Indemnité payée"),
    may<&ThirdPartyClaim::payment_proved>("payment_proved", "Paiement prouvé"),
    may<&ThirdPartyClaim::due_under_policy>("due_under_policy",
                                            "Indemnité due en vertu du contrat"),
    may<&ThirdPartyClaim::third_party_liable>("third_party_liable", "Un tiers est responsable"),
    may<&ThirdPartyClaim::relation>("relation", "Lien du responsable avec l’assuré"),
    may<&ThirdPartyClaim::malicious>("malicious", "Malveillance du responsable"),
    may<&ThirdPartyClaim::against_liability_insurer>("against_liability_insurer",
                                                     "Recours contre l’assureur de responsabilité"),
    may<&ThirdPartyClaim::waived>("waived", "Renonciation à recours, connue à la souscription"),
    may<&ThirdPartyClaim::waiver_names_insurer>("waiver_names_insurer",
                                                "Renonciation étendue à l’assureur"),
    may<&ThirdPartyClaim::insured_prevents_recourse>("insured_prevents_recourse",
                                                     "L’assuré a rendu la subrogation impossible"),
    may<&ThirdPartyClaim::liable_share>("liable_share", "Part de responsabilité du tiers"),
    must<&ThirdPartyClaim::common_law_damage>("common_law_damage", "Dommage en droit commun"),
    may<&ThirdPartyClaim::left_to_insured>("left_to_insured",
                                           "Resté à l’assuré : franchise, vétusté, non garanti"),
};
constexpr std::span<const Fact<ThirdPartyClaim>> facts_of(const ThirdPartyClaim*) {
    return third_party_claim_facts;
}
constexpr MatterName matter_of(const ThirdPartyClaim*) {
    return {"recourse.third_party", "Recours subrogatoire contre un tiers"};
}
/// Yes or no: the insurer may turn against the third party.
Result<Determination> recourse_allowed(const ThirdPartyClaim& claim, const law::Book& book);
Result<Determination> recourse_to_insurer(const ThirdPartyClaim& claim, const law::Book& book);
/// What the insured keeps of the claim before his insurer, whether his insurer may claim or not.
Result<Determination> recourse_to_insured(const ThirdPartyClaim& claim, const law::Book& book);

}  // namespace sim::claims::property
