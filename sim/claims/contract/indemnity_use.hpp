#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// What the indemnity of a building must pay for (C. assur., art. L121-16 and L121-17).
namespace sim::claims::contract {

enum class UseClause : std::uint8_t { none, free_use, rebuild_on_site };
inline constexpr std::array use_clause_words{
    Option{"none", "Aucune clause"},
    Option{"free_use", "Clause qui laisse l’assuré libre de ne pas réparer"},
    Option{"rebuild_on_site", "Clause qui exige de reconstruire sur place"},
};
constexpr std::span<const Option> words_of(UseClause) {
    return use_clause_words;
}

struct IndemnityUse {
    Date on;
    Money indemnity;  ///< Of the building.
    bool building = true;
    bool natural_disaster = false;
    bool risk_plan = false;           ///< The land lies in a plan of natural risks (PPRN).
    std::optional<Money> prescribed;  ///< Cost of what the mayor's order asks.
    std::optional<Date> mayor_told_on;
    UseClause clause = UseClause::none;
};
inline constexpr std::array indemnity_use_facts{
    must<&IndemnityUse::on>("on", "Date du sinistre"),
    may<&IndemnityUse::indemnity>("indemnity", "Indemnité versée pour le bâtiment"),
    may<&IndemnityUse::building>("building", "Dommage à un immeuble bâti"),
    may<&IndemnityUse::natural_disaster>("natural_disaster", "Dommage de catastrophe naturelle"),
    may<&IndemnityUse::risk_plan>("risk_plan", "Terrain soumis à un plan de prévention (PPRN)"),
    may<&IndemnityUse::prescribed>("prescribed", "Coût de ce que prescrit l’arrêté du maire"),
    may<&IndemnityUse::mayor_told_on>("mayor_told_on", "Sinistre notifié au maire"),
    may<&IndemnityUse::clause>("clause", "Clause du contrat sur l’emploi de l’indemnité"),
};
constexpr std::span<const Fact<IndemnityUse>> facts_of(const IndemnityUse*) {
    return indemnity_use_facts;
}
constexpr MatterName matter_of(const IndemnityUse*) {
    return {"contract.indemnity_use", "Emploi de l’indemnité d’un bâtiment"};
}
Problems impossible(const IndemnityUse& use);

/// Money: what must go into making good.
Result<Determination> sum_to_restore(const IndemnityUse& use, const law::Book& book);
/// bool: whether the clause of the contract holds; refused when there is none.
Result<Determination> use_clause_holds(const IndemnityUse& use, const law::Book& book);
/// Date: the last day of the mayor's order.
Result<Determination> mayor_order_by(const IndemnityUse& use, const law::Book& book);

}  // namespace sim::claims::contract
