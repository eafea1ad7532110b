#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "sim/claims/matter.hpp"

/// What else a stop of work, a pension or an accident brings: local law, lengths of prescription,
/// reversion, revaluation, recourse.
namespace sim::claims::persons {

struct LocalSalary {
    Date on;
    std::int64_t days = 0;
    Money daily_gross;
    Money daily_allowance;
};
inline constexpr std::array local_salary_facts{
    must<&LocalSalary::on>("on", "Premier jour de l’arrêt"),
    must<&LocalSalary::days>("days", "Jours maintenus, durée relativement sans importance")
        .between(0, 400),
    must<&LocalSalary::daily_gross>("daily_gross", "Salaire brut d’un jour"),
    may<&LocalSalary::daily_allowance>("daily_allowance", "Indemnité journalière d’un jour"),
};
constexpr std::span<const Fact<LocalSalary>> facts_of(const LocalSalary*) {
    return local_salary_facts;
}
constexpr MatterName matter_of(const LocalSalary*) {
    return {"incapacity.local_salary", "Salaire maintenu en Alsace-Moselle"};
}
/// Money: the whole pay, less the daily allowances (C. trav., art. L1226-23).
Result<Determination> local_salary(const LocalSalary& asked, const law::Book& book);

struct PrescribedStop {
    Date on;
    Date until;
    bool renewal = false;
    bool reasoned = false;
};
inline constexpr std::array prescribed_stop_facts{
    must<&PrescribedStop::on>("on", "Premier jour prescrit"),
    must<&PrescribedStop::until>("until", "Dernier jour prescrit"),
    may<&PrescribedStop::renewal>("renewal", "Prolongation"),
    may<&PrescribedStop::reasoned>("reasoned", "Dérogation motivée par le prescripteur"),
};
constexpr std::span<const Fact<PrescribedStop>> facts_of(const PrescribedStop*) {
    return prescribed_stop_facts;
}
constexpr MatterName matter_of(const PrescribedStop*) {
    return {"incapacity.prescribed_stop", "Durée d’un arrêt prescrit"};
}
Problems impossible(const PrescribedStop& asked);
/// Truth: that length may be prescribed; refused where the decree alone decides.
Result<Determination> stop_length_allowed(const PrescribedStop& stop, const law::Book& book);

struct ComplementaryReversion {
    Date on;
    Money pension;
    std::int64_t age = 0;
};
inline constexpr std::array complementary_reversion_facts{
    must<&ComplementaryReversion::on>("on", "Jour d’effet de la réversion"),
    must<&ComplementaryReversion::pension>("pension", "Retraite complémentaire du défunt, par an"),
    must<&ComplementaryReversion::age>("age", "Âge du conjoint survivant, en années")
        .between(0, 120),
};
constexpr std::span<const Fact<ComplementaryReversion>> facts_of(const ComplementaryReversion*) {
    return complementary_reversion_facts;
}
constexpr MatterName matter_of(const ComplementaryReversion*) {
    return {"pension.complementary", "Réversion Agirc-Arrco"};
}
/// Money a year.
Result<Determination> complementary_reversion(const ComplementaryReversion& asked,
                                              const law::Book& book);

struct PensionRevaluation {
    Date on;
    Money pension;
};
inline constexpr std::array pension_revaluation_facts{
    must<&PensionRevaluation::on>("on", "Jour où l’on se place"),
    must<&PensionRevaluation::pension>("pension", "Pension avant la revalorisation"),
};
constexpr std::span<const Fact<PensionRevaluation>> facts_of(const PensionRevaluation*) {
    return pension_revaluation_facts;
}
constexpr MatterName matter_of(const PensionRevaluation*) {
    return {"disability.revaluation", "Revalorisation d’une pension d’invalidité"};
}
/// Money: the pension with the rise of the last 1 April.
Result<Determination> revalued_pension(const PensionRevaluation& asked, const law::Book& book);

enum class PersonsBenefit : std::uint8_t {
    lump_sum,
    indemnity,
};
inline constexpr std::array persons_benefit_words{
    Option{"lump_sum", "Somme forfaitaire"},
    Option{"indemnity", "Prestation indemnitaire\u00A0: frais, perte réelle"},
};
constexpr std::span<const Option> words_of(PersonsBenefit) {
    return persons_benefit_words;
}

struct PersonsRecourse {
    Date on;
    PersonsBenefit benefit = PersonsBenefit::lump_sum;
    bool clause = true;
    bool liable = true;
};
inline constexpr std::array persons_recourse_facts{
    must<&PersonsRecourse::on>("on", "Jour de l’accident"),
    must<&PersonsRecourse::benefit>("benefit", "Prestation versée"),
    may<&PersonsRecourse::clause>("clause", "Subrogation prévue au contrat"),
    may<&PersonsRecourse::liable>("liable", "Un tiers est responsable"),
};
constexpr std::span<const Fact<PersonsRecourse>> facts_of(const PersonsRecourse*) {
    return persons_recourse_facts;
}
constexpr MatterName matter_of(const PersonsRecourse*) {
    return {"persons.recourse", "Recours d’un assureur de personnes"};
}
/// Truth: the insurer may turn against the third party (C. assur., art. L131-2).
Result<Determination> persons_recourse_allowed(const PersonsRecourse& asked, const law::Book& book);

}  // namespace sim::claims::persons
