#pragma once

#include "sim/law/book.hpp"

/// Covers of a home, tax on repairs, and the people who answer for a building.
namespace sim::law {

inline constexpr Key<Count> electrical_age_limit_years{"practice/electrical_age_limit"};
inline constexpr Key<Date> furnished_insurance_from{"practice/furnished_insurance_from"};
inline constexpr Key<Count> technological_order_days{"technological/order_days"};
inline constexpr Key<Date> drought_expert_from{"catnat/drought_expert_from"};
inline constexpr Key<Date> strict_syndicat_from{"civil_code/strict_syndicat_from"};
inline constexpr Key<Rate> vat_standard{"vat/standard"};
inline constexpr Key<Rate> vat_dwelling_works{"vat/dwelling_works"};
inline constexpr Key<Rate> vat_energy_works{"vat/energy_works"};

}  // namespace sim::law
