#pragma once

#include "sim/claims/facts.hpp"

/// Who insures whom around one damaged local, and who handles it (IRSI, art. 2.1).
namespace sim::claims::property {

/// The rows of the convention's table 2.1.3, and the common local.
enum class Occupation {
    owner_insured = 1,        ///< 1: he lives there, he is insured.
    owner_uninsured,          ///< 2: the building's insurer steps in.
    occupant_insured,         ///< 3: tenant or free occupant.
    occupant_uninsured,       ///< 4: the owner's insurer.
    both_uninsured,           ///< 5: the building's insurer.
    leaving_or_furnished,     ///< 6: furnished, seasonal or notice given: the owner's insurer.
    leaving_owner_uninsured,  ///< 7
    vacant,                   ///< 8
    vacant_owner_uninsured,   ///< 9
    common_parts,
};

struct Local {
    const Premises* premises = nullptr;
    Occupation occupation = Occupation::owner_insured;
    Id occupant_insurer;  ///< Empty: nobody there, or uninsured.
    Id owner_insurer;     ///< Empty: uninsured.
    Id building_insurer;  ///< Empty: none, or a building that grants no subsidiarity.
    Id gestionnaire;      ///< Empty: the convention names nobody.
    bool building_covers_contents = false;  ///< Of a copropriétaire without insurance.
    bool building_covers_embellissements = false;
};

Local local_of(const Facts& facts, const Premises& premises);

/// "ligne 3 du tableau : occupant non propriétaire assuré".
const char* to_french(Occupation occupation);

}  // namespace sim::claims::property
