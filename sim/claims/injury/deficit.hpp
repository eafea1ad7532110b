#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// The temporary and the permanent functional deficit, by the indicative scale of the courts.
namespace sim::claims::injury {

enum class DeficitClass { total, class_1, class_2, class_3, class_4 };
inline constexpr std::array deficit_class_words{
    Option{"total", "Total"},        Option{"class_1", "Classe I"},  Option{"class_2", "Classe II"},
    Option{"class_3", "Classe III"}, Option{"class_4", "Classe IV"},
};
constexpr std::span<const Option> words_of(DeficitClass) {
    return deficit_class_words;
}

/// Days, or a first and a last day that both count.
struct DeficitPeriod {
    DeficitClass level = DeficitClass::total;
    std::optional<std::int64_t> days;
    std::optional<Date> first;
    std::optional<Date> last;
};
inline constexpr std::array deficit_period_facts{
    must<&DeficitPeriod::level>("level", "Degré"),
    may<&DeficitPeriod::days>("days", "Durée en jours").between(0, 36'500),
    may<&DeficitPeriod::first>("first", "Premier jour"),
    may<&DeficitPeriod::last>("last", "Dernier jour, compté"),
};
constexpr std::span<const Fact<DeficitPeriod>> facts_of(const DeficitPeriod*) {
    return deficit_period_facts;
}
Problems impossible(const DeficitPeriod& period);

struct TemporaryDeficit {
    Date on;
    Money daily;
    std::vector<DeficitPeriod> periods;
};
inline constexpr std::array temporary_deficit_facts{
    must<&TemporaryDeficit::on>("on", "Jour de la liquidation"),
    must<&TemporaryDeficit::daily>("daily", "Base par jour de déficit total"),
    must<&TemporaryDeficit::periods>("periods", "Périodes"),
};
constexpr std::span<const Fact<TemporaryDeficit>> facts_of(const TemporaryDeficit*) {
    return temporary_deficit_facts;
}
constexpr MatterName matter_of(const TemporaryDeficit*) {
    return {"injury.temporary", "Déficit fonctionnel temporaire"};
}

/// Money: the daily base times the days, each at the rate of its class.
Result<Determination> temporary_deficit(const TemporaryDeficit& deficit, const law::Book& book);

/// The age is that of the day of consolidation; the edition of the scale that of `on`.
struct PermanentDeficit {
    Date on;
    Rate rate;
    std::optional<std::int64_t> age;
    std::optional<Date> born_on;
    std::optional<Date> consolidated_on;
    std::optional<Money> proposed;
};
inline constexpr std::array permanent_deficit_facts{
    must<&PermanentDeficit::on>("on", "Jour de la liquidation"),
    must<&PermanentDeficit::rate>("rate", "Taux fixé par le médecin"),
    may<&PermanentDeficit::age>("age", "Âge à la consolidation, en années").between(0, 120),
    may<&PermanentDeficit::born_on>("born_on", "Date de naissance"),
    may<&PermanentDeficit::consolidated_on>("consolidated_on", "Jour de la consolidation"),
    may<&PermanentDeficit::proposed>("proposed", "Somme proposée, à situer"),
};
constexpr std::span<const Fact<PermanentDeficit>> facts_of(const PermanentDeficit*) {
    return permanent_deficit_facts;
}
constexpr MatterName matter_of(const PermanentDeficit*) {
    return {"injury.permanent", "Déficit fonctionnel permanent"};
}
Problems impossible(const PermanentDeficit& deficit);

/// Money: the value of one point.
Result<Determination> deficit_point(const PermanentDeficit& deficit, const law::Book& book);
/// Money: the point times the rate.
Result<Determination> permanent_deficit(const PermanentDeficit& deficit, const law::Book& book);

}  // namespace sim::claims::injury
