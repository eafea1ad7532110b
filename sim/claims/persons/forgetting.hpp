#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// What a borrower who was ill has to tell: nothing after the « droit à l’oubli », else the AERAS
/// convention examines the request.
namespace sim::claims::persons {

enum class Illness : std::uint8_t { none, cancer_or_hepatitis_c, other };
inline constexpr std::array illness_words{
    Option{"none", "Aucune maladie"},
    Option{"cancer_or_hepatitis_c", "Cancer ou hépatite C"},
    Option{"other", "Autre risque aggravé"},
};
constexpr std::span<const Option> words_of(Illness) {
    return illness_words;
}
struct FormerIllness {
    Date on;
    Illness illness = Illness::none;
    std::optional<Date> treatment_ended_on;
    bool relapsed = false;
};
inline constexpr std::array former_illness_facts{
    must<&FormerIllness::on>("on", "Jour de la demande d’assurance"),
    may<&FormerIllness::illness>("illness", "Maladie"),
    may<&FormerIllness::treatment_ended_on>("treatment_ended_on", "Fin du protocole de soins"),
    may<&FormerIllness::relapsed>("relapsed", "Rechute constatée"),
};
constexpr std::span<const Fact<FormerIllness>> facts_of(const FormerIllness*) {
    return former_illness_facts;
}
constexpr MatterName matter_of(const FormerIllness*) {
    return {"borrower.former_illness", "Emprunteur qui a été malade"};
}
Problems impossible(const FormerIllness& former);

inline constexpr std::array aggravated_risk_words{
    Option{"tarif_normal", "Conditions normales : rien à déclarer"},
    Option{"droit_oubli", "Droit à l’oubli : rien à déclarer, ni surprime ni exclusion"},
    Option{"aeras", "Examen selon la convention AERAS et sa grille"},
};
/// Term: how the request is examined.
Result<Determination> aggravated_risk(const FormerIllness& former, const law::Book& book);
/// Date: the day from which the illness is forgotten.
Result<Determination> forgotten_from(const FormerIllness& former, const law::Book& book);

}  // namespace sim::claims::persons
