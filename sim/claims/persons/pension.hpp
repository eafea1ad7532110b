#pragma once

#include <array>
#include <optional>
#include <span>

#include "sim/claims/matter.hpp"

/// Cover that survives employment, and the pension of a surviving spouse.
namespace sim::claims::persons {

struct Portability {
    Date on;
    Date contract_from;
    std::optional<std::int64_t> benefit_months;
    bool gross_misconduct = false;
};
inline constexpr std::array portability_facts{
    must<&Portability::on>("on", "Fin du contrat de travail"),
    must<&Portability::contract_from>("contract_from", "Début du dernier contrat de travail"),
    may<&Portability::benefit_months>("benefit_months",
                                      "Mois d’indemnisation par l’assurance chômage")
        .between(0, 120),
    may<&Portability::gross_misconduct>("gross_misconduct", "Licenciement pour faute lourde"),
};
constexpr std::span<const Fact<Portability>> facts_of(const Portability*) {
    return portability_facts;
}
constexpr MatterName matter_of(const Portability*) {
    return {"group.portability", "Portabilité des garanties collectives"};
}
Problems impossible(const Portability& asked);
/// Count: months of free cover.
Result<Determination> portability_months(const Portability& asked, const law::Book& book);
/// Date: the last day of cover.
Result<Determination> portability_end(const Portability& asked, const law::Book& book);

struct Reversion {
    Date on;
    Money pension;
    std::int64_t age = 0;
    bool couple = false;
    Money resources;
    Money earnings;
};
inline constexpr std::array reversion_facts{
    must<&Reversion::on>("on", "Jour d’effet de la réversion"),
    must<&Reversion::pension>("pension", "Retraite de base du défunt, par an"),
    must<&Reversion::age>("age", "Âge du conjoint survivant, en années").between(0, 120),
    may<&Reversion::couple>("couple", "Le survivant vit en couple"),
    may<&Reversion::resources>("resources", "Ressources annuelles, hors revenus d’activité"),
    may<&Reversion::earnings>("earnings", "Revenus d’activité annuels"),
};
constexpr std::span<const Fact<Reversion>> facts_of(const Reversion*) {
    return reversion_facts;
}
constexpr MatterName matter_of(const Reversion*) {
    return {"pension.survivor", "Réversion du régime général"};
}
/// Money: the most that a survivor may have in a year to be entitled.
Result<Determination> resource_limit(const Reversion& asked, const law::Book& book);
/// Money: the pension of one year, cut down so that all does not pass the limit.
Result<Determination> reversion(const Reversion& asked, const law::Book& book);

}  // namespace sim::claims::persons
