#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// Lasting incapacity after an accident at work or an occupational disease: capital or annuity.
namespace sim::claims::persons {

struct WorkIncapacity {
    Date on;
    Rate rate;
    Money salary;
};
inline constexpr std::array work_incapacity_facts{
    must<&WorkIncapacity::on>("on", "Jour de la consolidation"),
    must<&WorkIncapacity::rate>("rate", "Taux d’incapacité permanente"),
    may<&WorkIncapacity::salary>("salary", "Salaire annuel retenu par la caisse"),
};
constexpr std::span<const Fact<WorkIncapacity>> facts_of(const WorkIncapacity*) {
    return work_incapacity_facts;
}
constexpr MatterName matter_of(const WorkIncapacity*) {
    return {"disability.work", "Incapacité permanente d’origine professionnelle"};
}
inline constexpr std::array work_benefit_words{
    Option{"work_capital", "Capital forfaitaire"},
    Option{"work_annuity", "Rente viagère"},
    Option{"no_work_benefit", "Aucune prestation"},
};
/// Term of `work_benefit_words`.
Result<Determination> work_benefit(const WorkIncapacity& incapacity, const law::Book& book);
/// Rate: the incapacity, halved in its lower part and raised in its upper part.
Result<Determination> work_useful_rate(const WorkIncapacity& incapacity, const law::Book& book);
/// Money: the annuity of a year.
Result<Determination> work_annuity(const WorkIncapacity& incapacity, const law::Book& book);

}  // namespace sim::claims::persons
