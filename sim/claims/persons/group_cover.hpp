#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// When a provident contract starts to pay, and the death capital of a group contract.
namespace sim::claims::persons {

/// Two delays that are not one: the waiting time runs from the contract and shuts an illness out;
/// the franchise runs from the stop and leaves its first days unpaid.
struct ProvidentStart {
    Date on;
    Date since;
    std::int64_t waiting_days = 0;
    std::int64_t franchise_days = 0;
    bool accident = false;
    bool doctors_disagree = false;
};
inline constexpr std::array provident_start_facts{
    must<&ProvidentStart::on>("on", "Premier jour de l’arrêt"),
    must<&ProvidentStart::since>("since", "Effet de la garantie"),
    may<&ProvidentStart::waiting_days>("waiting_days", "Délai d’attente du contrat, en jours")
        .between(0, 3650),
    may<&ProvidentStart::franchise_days>("franchise_days", "Franchise du contrat, en jours")
        .between(0, 1095),
    may<&ProvidentStart::accident>("accident", "Arrêt dû à un accident"),
    may<&ProvidentStart::doctors_disagree>("doctors_disagree",
                                           "Médecin-conseil et médecin de l’assuré en désaccord"),
};
constexpr std::span<const Fact<ProvidentStart>> facts_of(const ProvidentStart*) {
    return provident_start_facts;
}
constexpr MatterName matter_of(const ProvidentStart*) {
    return {"incapacity.start", "Départ d’une garantie de prévoyance"};
}
Problems impossible(const ProvidentStart& start);

inline constexpr std::array medical_step_words{
    Option{"medical_conclusion", "Suivre les conclusions du médecin-conseil"},
    Option{"third_doctor", "Arbitrage d’un troisième médecin, à frais partagés"},
};
/// bool: the waiting time is over, or does not apply.
Result<Determination> provident_covers(const ProvidentStart& start, const law::Book& book);
/// Date: the first day paid.
Result<Determination> provident_first_day(const ProvidentStart& start, const law::Book& book);
/// Term of `medical_step_words`.
Result<Determination> medical_step(const ProvidentStart& start, const law::Book& book);

struct GroupCapital {
    Date on;
    Money salary;
    Rate rate;
    bool advanced = false;
    bool double_effect = false;
    std::optional<Date> spouse_died_on;
    bool dependants = true;
};
inline constexpr std::array group_capital_facts{
    must<&GroupCapital::on>("on", "Jour du décès ou de la perte d’autonomie du salarié"),
    must<&GroupCapital::salary>("salary", "Salaire de référence, par an"),
    may<&GroupCapital::rate>("rate", "Part du salaire pour cette situation de famille")
        .between(Rate{}, Rate::percent(1000)),
    may<&GroupCapital::advanced>("advanced", "Capital déjà versé pour perte d’autonomie"),
    may<&GroupCapital::double_effect>("double_effect", "Clause de double effet au contrat"),
    may<&GroupCapital::spouse_died_on>("spouse_died_on", "Décès ultérieur du conjoint"),
    may<&GroupCapital::dependants>("dependants", "Enfants encore à charge à ce décès"),
};
constexpr std::span<const Fact<GroupCapital>> facts_of(const GroupCapital*) {
    return group_capital_facts;
}
constexpr MatterName matter_of(const GroupCapital*) {
    return {"death.group_capital", "Capital décès d’un contrat de groupe"};
}
Problems impossible(const GroupCapital& capital);
/// Money: the first capital.
Result<Determination> group_capital(const GroupCapital& capital, const law::Book& book);
/// Money: the second one, when the spouse dies later.
Result<Determination> second_capital(const GroupCapital& capital, const law::Book& book);

}  // namespace sim::claims::persons
