#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Disability: the scheme's pension by category, and the reduced annuity of private contracts that
/// cross functional and professional incapacity.
namespace sim::claims::persons {

enum class DisabilityCategory { first, second, third };
inline constexpr std::array disability_category_words{
    Option{"first", "Catégorie 1 : peut travailler"},
    Option{"second", "Catégorie 2 : ne peut plus travailler"},
    Option{"third", "Catégorie 3 : a besoin d’une tierce personne"},
};
constexpr std::span<const Option> words_of(DisabilityCategory) {
    return disability_category_words;
}
struct Disability {
    Date on;
    DisabilityCategory category = DisabilityCategory::first;
    Money average_salary;
    std::optional<Money> third_person_minimum;
};
inline constexpr std::array disability_facts{
    must<&Disability::on>("on", "Jour d’effet de la pension"),
    must<&Disability::category>("category", "Catégorie d’invalidité"),
    must<&Disability::average_salary>("average_salary",
                                      "Salaire annuel moyen des dix meilleures années"),
    may<&Disability::third_person_minimum>("third_person_minimum",
                                           "Majoration minimale pour tierce personne, par mois"),
};
constexpr std::span<const Fact<Disability>> facts_of(const Disability*) {
    return disability_facts;
}
constexpr MatterName matter_of(const Disability*) {
    return {"disability.pension", "Pension d’invalidité"};
}
/// Money: the scheme's pension of one month.
Result<Determination> disability_pension(const Disability& disability, const law::Book& book);

struct CrossedIncapacity {
    Date on;
    std::int64_t functional = 0;
    std::int64_t professional = 0;
    Money annuity;
};
inline constexpr std::array crossed_incapacity_facts{
    must<&CrossedIncapacity::on>("on", "Jour de la consolidation"),
    must<&CrossedIncapacity::functional>("functional", "Incapacité fonctionnelle, en points")
        .between(0, 100),
    must<&CrossedIncapacity::professional>("professional", "Incapacité professionnelle, en points")
        .between(0, 100),
    must<&CrossedIncapacity::annuity>("annuity", "Rente entière"),
};
constexpr std::span<const Fact<CrossedIncapacity>> facts_of(const CrossedIncapacity*) {
    return crossed_incapacity_facts;
}
constexpr MatterName matter_of(const CrossedIncapacity*) {
    return {"disability.crossed", "Rente d’invalidité d’un contrat"};
}
/// Rate: the part of the annuity that is due.
Result<Determination> annuity_share(const CrossedIncapacity& crossed, const law::Book& book);
/// Money: the annuity due.
Result<Determination> annuity_due(const CrossedIncapacity& crossed, const law::Book& book);

}  // namespace sim::claims::persons
