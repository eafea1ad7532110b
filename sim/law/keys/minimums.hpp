#pragma once

#include "sim/law/book.hpp"

/// What covers of persons hold at the least, and the figures of stops of work and pensions that no
/// other family reads.
namespace sim::law {

inline constexpr Key<Rate> employer_dental_rate{"health/employer_dental_rate"};
inline constexpr Key<Count> stop_first_months{"daily_allowance/prescription_first_months"};
inline constexpr Key<Count> stop_renewal_months{"daily_allowance/prescription_renewal_months"};
inline constexpr Key<Rate> complementary_reversion_rate{"pension/complementary_rate"};
inline constexpr Key<Count> complementary_reversion_age{"pension/complementary_age"};
inline constexpr Key<Rate> disability_revaluation_rate{"disability/revaluation_rate"};

}  // namespace sim::law
