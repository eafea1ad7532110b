#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// Whether work or contributions open the right to daily allowances.
namespace sim::claims::persons {

struct Entitlement {
    Date on;
    bool long_stop = false;
    std::int64_t hours = 0;
    Money contributions_base;
    std::int64_t affiliation_months = 0;
};
inline constexpr std::array entitlement_facts{
    must<&Entitlement::on>("on", "Premier jour de l’arrêt"),
    may<&Entitlement::long_stop>("long_stop", "Arrêt de plus de six mois"),
    may<&Entitlement::hours>("hours",
                             "Heures travaillées en trois mois, en douze si l’arrêt est long")
        .between(0, 10'000),
    may<&Entitlement::contributions_base>(
        "contributions_base", "Salaires cotisés en six mois, en douze si l’arrêt est long"),
    may<&Entitlement::affiliation_months>("affiliation_months", "Mois d’affiliation")
        .between(0, 1200),
};
constexpr std::span<const Fact<Entitlement>> facts_of(const Entitlement*) {
    return entitlement_facts;
}
constexpr MatterName matter_of(const Entitlement*) {
    return {"incapacity.entitlement", "Droit aux indemnités journalières"};
}
/// Truth: the right is open (C. séc. soc., art. R313-3).
Result<Determination> is_entitled(const Entitlement& asked, const law::Book& book);

}  // namespace sim::claims::persons
