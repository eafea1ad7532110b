#include "sim/claims/property/irsi_local.hpp"

#include <algorithm>

namespace sim::claims::property {
namespace {

bool is_leaving_or_furnished(const Facts& facts, const Premises& premises) {
    return premises.furnished_let || premises.seasonal_let ||
           (premises.notice_on && *premises.notice_on <= facts.loss.on);
}

/// Art. 2.1.3: rows 6 and 7 are read before row 3.
Occupation occupation_of(const Facts& facts, const Premises& premises, const Local& local) {
    const bool owner = !local.owner_insurer.empty();
    if (premises.use == PremisesUse::common_parts) return Occupation::common_parts;
    if (premises.occupant.empty())
        return owner ? Occupation::vacant : Occupation::vacant_owner_uninsured;
    if (premises.occupant == premises.owner)
        return owner ? Occupation::owner_insured : Occupation::owner_uninsured;
    if (is_leaving_or_furnished(facts, premises))
        return owner ? Occupation::leaving_or_furnished : Occupation::leaving_owner_uninsured;
    if (!local.occupant_insurer.empty()) return Occupation::occupant_insured;
    return owner ? Occupation::occupant_uninsured : Occupation::both_uninsured;
}

Id gestionnaire_of(const Local& local) {
    switch (local.occupation) {
        case Occupation::occupant_insured: return local.occupant_insurer;
        case Occupation::owner_insured:
        case Occupation::occupant_uninsured:
        case Occupation::leaving_or_furnished:
        case Occupation::vacant: return local.owner_insurer;
        case Occupation::owner_uninsured:
        case Occupation::both_uninsured:
        case Occupation::leaving_owner_uninsured:
        case Occupation::vacant_owner_uninsured:
        case Occupation::common_parts: return local.building_insurer;
    }
    return {};
}

/// The building's own policy: held by its syndic or by the owner of the common parts.
const Policy* building_policy(const Facts& facts) {
    const auto found = std::ranges::find_if(facts.policies, [&](const Policy& policy) {
        return policy.insurer == facts.building.insurer && policy.holder == facts.building.syndic &&
               !policy.holder.empty();
    });
    return found == facts.policies.end() ? nullptr : &*found;
}

}  // namespace

Local local_of(const Facts& facts, const Premises& premises) {
    Local local;
    local.premises = &premises;
    local.owner_insurer = insurer_of(facts, premises.owner);
    local.occupant_insurer = insurer_of(facts, premises.occupant);
    // Subsidiarity exists in copropriété only (art. 1.1.6); common parts always have their insurer.
    if (facts.building.regime == BuildingRegime::copropriete ||
        premises.use == PremisesUse::common_parts)
        local.building_insurer = facts.building.insurer;
    if (const auto* policy = building_policy(facts)) {
        local.building_covers_contents = find_garantie(*policy, "contents") != nullptr;
        local.building_covers_embellissements =
            find_garantie(*policy, "embellissements") != nullptr;
    }
    local.occupation = occupation_of(facts, premises, local);
    local.gestionnaire = gestionnaire_of(local);
    return local;
}

const char* to_french(Occupation occupation) {
    switch (occupation) {
        case Occupation::owner_insured: return "Ligne 1 : propriétaire occupant assuré.";
        case Occupation::owner_uninsured: return "Ligne 2 : copropriétaire occupant non assuré.";
        case Occupation::occupant_insured: return "Ligne 3 : occupant non propriétaire assuré.";
        case Occupation::occupant_uninsured:
            return "Ligne 4 : occupant non propriétaire non assuré.";
        case Occupation::both_uninsured:
            return "Ligne 5 : ni l’occupant ni le copropriétaire ne sont assurés.";
        case Occupation::leaving_or_furnished:
            return "Ligne 6 : location meublée ou saisonnière, ou congé donné ou reçu.";
        case Occupation::leaving_owner_uninsured:
            return "Ligne 7 : comme la ligne 6, copropriétaire non assuré.";
        case Occupation::vacant: return "Ligne 8 : local vacant.";
        case Occupation::vacant_owner_uninsured:
            return "Ligne 9 : local vacant, copropriétaire non assuré.";
        case Occupation::common_parts: return "Parties communes : l’assureur de l’immeuble.";
    }
    return "";
}

}  // namespace sim::claims::property
