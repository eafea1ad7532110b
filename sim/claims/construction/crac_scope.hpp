#pragma once

#include <array>
#include <span>

#include "sim/claims/matter.hpp"

/// Whether the CRAC governs the recourse at all; between the owner and his insurer the law does.
namespace sim::claims::construction {

struct CracScope {
    Date on;
    bool serious = true;
    bool optional_cover = false;
    bool optional_everywhere = false;
    bool do_member = true;
    bool rcd_member = true;
};
inline constexpr std::array crac_scope_facts{
    must<&CracScope::on>("on", "Jour de la déclaration"),
    may<&CracScope::serious>("serious", "Dommage de la nature de l’article 1792 ou 1792-2"),
    may<&CracScope::optional_cover>("optional_cover", "Dommage d’une garantie facultative"),
    may<&CracScope::optional_everywhere>(
        "optional_everywhere",
        "Garantie facultative dans le contrat dommages-ouvrage et dans tous "
        "les contrats des constructeurs"),
    may<&CracScope::do_member>("do_member", "Assureur dommages-ouvrage adhérent"),
    may<&CracScope::rcd_member>("rcd_member", "Assureur du constructeur adhérent"),
};
constexpr std::span<const Fact<CracScope>> facts_of(const CracScope*) {
    return crac_scope_facts;
}
constexpr MatterName matter_of(const CracScope*) {
    return {"crac.scope", "Champ de la convention CRAC"};
}

/// bool: the recourse follows the convention; else common law.
Result<Determination> crac_in_scope(const CracScope& claim, const law::Book& book);

}  // namespace sim::claims::construction
