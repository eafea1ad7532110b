#include "sim/claims/property/tenant_fire.hpp"

#include <algorithm>

#include "sim/claims/common/ruling.hpp"

namespace sim::claims::property {
namespace {

const char* exoneration(FireCause cause) {
    switch (cause) {
        case FireCause::force_majeure: return "Le locataire prouve un cas fortuit : il est libéré.";
        case FireCause::building_defect:
            return "Le locataire prouve un vice de construction : il est libéré, et le bailleur en "
                   "répond.";
        case FireCause::from_neighbour:
            return "Le feu vient d’une maison voisine : le locataire est libéré.";
        case FireCause::unknown: break;
    }
    return nullptr;
}

/// Nobody weighs when each tenant proves that the fire did not start at his place.
std::vector<std::int64_t> weights_of(const TenantFire& fire) {
    const bool located = std::ranges::any_of(fire.tenants, &Tenant::fire_started_here);
    std::vector<std::int64_t> weights;
    for (const auto& tenant : fire.tenants) {
        const bool answers = located ? tenant.fire_started_here : !tenant.proves_not_here;
        weights.push_back(answers ? tenant.rental_value.in_cents() : 0);
    }
    return weights;
}

}  // namespace

Problems impossible(const TenantFire& fire) {
    Problems problems;
    if (fire.tenants.empty())
        problems.push_back(
            {{"tenants", 0, 0}, "Il n’y a aucun locataire.", "Indiquez au moins un locataire."});
    for (const auto& tenant : fire.tenants)
        if (tenant.rental_value == Money{})
            problems.push_back({{"tenants", 0, 0},
                                "Une valeur locative est nulle.",
                                "Indiquez la valeur locative de chaque part."});
    if (fire.tenant > static_cast<std::int64_t>(fire.tenants.size()))
        problems.push_back(
            {{"tenant", 0, 0}, "Aucun locataire n’a ce rang.", "Comptez à partir de 1."});
    return problems;
}

Result<Determination> tenants_fire_debt(const TenantFire& fire, const law::Book& book) {
    Ruling law{book, fire.on};
    if (!fire.lease)
        return law.conclude(Money{}, "Sans bail, aucune présomption ne pèse sur l’occupant.",
                            civil_code("1733"));
    if (const auto* free = exoneration(fire.cause))
        return law.conclude(Money{}, free, civil_code("1733"));
    law.note("Le locataire répond de l’incendie, sauf preuve contraire.", civil_code("1733"));
    const auto weights = weights_of(fire);
    if (std::ranges::all_of(weights, [](std::int64_t weight) { return weight == 0; }))
        return law.conclude(Money{}, "Chacun prouve que le feu n’est pas né chez lui.",
                            civil_code("1734"));
    const auto part = allocate(fire.damage, weights)[static_cast<std::size_t>(fire.tenant - 1)];
    law.note(fire.tenants.size() > 1
                 ? "Plusieurs locataires répondent selon la valeur locative de leur part, sauf "
                   "preuve du lieu de naissance du feu."
                 : "Il en répond seul.",
             civil_code(fire.tenants.size() > 1 ? "1734" : "1733"), to_french(fire.damage),
             to_french(part));
    return law.conclude(part);
}

}  // namespace sim::claims::property
