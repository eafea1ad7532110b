#pragma once

#include <array>
#include <span>
#include <vector>

#include "sim/claims/matter.hpp"

/// A fire in let premises: the tenant answers to his landlord, and to him alone, unless he proves
/// one of three causes (C. civ., art. 1733 and 1734).
namespace sim::claims::property {

enum class FireCause { unknown, force_majeure, building_defect, from_neighbour };
inline constexpr std::array fire_cause_words{
    Option{"unknown", "Cause inconnue ou non prouvée"},
    Option{"force_majeure", "Cas fortuit ou force majeure, prouvé"},
    Option{"building_defect", "Vice de construction, prouvé"},
    Option{"from_neighbour", "Feu communiqué par une maison voisine, prouvé"},
};
constexpr std::span<const Option> words_of(FireCause) {
    return fire_cause_words;
}

struct Tenant {
    Money rental_value;
    bool fire_started_here = false;
    bool proves_not_here = false;
};
inline constexpr std::array tenant_facts{
    must<&Tenant::rental_value>("rental_value", "Valeur locative de sa part"),
    may<&Tenant::fire_started_here>("fire_started_here", "Preuve que le feu est né chez lui"),
    may<&Tenant::proves_not_here>("proves_not_here", "Preuve que le feu n’a pu naître chez lui"),
};
constexpr std::span<const Fact<Tenant>> facts_of(const Tenant*) {
    return tenant_facts;
}

struct TenantFire {
    Date on;
    Money damage;
    bool lease = true;
    FireCause cause = FireCause::unknown;
    std::vector<Tenant> tenants;
    std::int64_t tenant = 1;
};
inline constexpr std::array tenant_fire_facts{
    must<&TenantFire::on>("on", "Date de l’incendie"),
    must<&TenantFire::damage>("damage", "Dommage du propriétaire"),
    may<&TenantFire::lease>("lease", "Occupation en vertu d’un bail"),
    may<&TenantFire::cause>("cause", "Cause de l’incendie"),
    must<&TenantFire::tenants>("tenants", "Locataires de l’immeuble"),
    may<&TenantFire::tenant>("tenant", "Rang du locataire dont on demande la part")
        .between(1, 1000),
};
constexpr std::span<const Fact<TenantFire>> facts_of(const TenantFire*) {
    return tenant_fire_facts;
}
constexpr MatterName matter_of(const TenantFire*) {
    return {"liability.tenant_fire", "Incendie dans des lieux loués"};
}
Problems impossible(const TenantFire& fire);
/// Money that one tenant owes his landlord.
Result<Determination> tenants_fire_debt(const TenantFire& fire, const law::Book& book);

}  // namespace sim::claims::property
