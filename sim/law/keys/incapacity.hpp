#pragma once

#include "sim/law/book.hpp"

/// Values of stops of work, disability and pensions. The unit of a count is in its name or its
/// label.
namespace sim::law {

inline constexpr Key<Money> wages_pass{"wages/pass"};
inline constexpr Key<Money> wages_smic_hour{"wages/smic_hour"};
inline constexpr Key<Money> wages_smic_month{"wages/smic_month"};

inline constexpr Key<Count> daily_allowance_accident_long_from_day{
    "daily_allowance/accident_long_from_day"};
inline constexpr Key<Money> daily_allowance_accident_plafond{"daily_allowance/accident_plafond"};
inline constexpr Key<Money> daily_allowance_accident_plafond_long{
    "daily_allowance/accident_plafond_long"};
inline constexpr Key<Rate> daily_allowance_accident_rate{"daily_allowance/accident_rate"};
inline constexpr Key<Rate> daily_allowance_accident_rate_long{"daily_allowance/accident_rate_long"};
inline constexpr Key<Count> daily_allowance_carence_days{"daily_allowance/carence_days"};
inline constexpr Key<Count> daily_allowance_divisor_hundredths{
    "daily_allowance/divisor_hundredths"};
inline constexpr Key<Money> daily_allowance_maternity_plafond{"daily_allowance/maternity_plafond"};
inline constexpr Key<Count> daily_allowance_most_days{"daily_allowance/most_days"};
inline constexpr Key<Rate> daily_allowance_rate{"daily_allowance/rate"};
inline constexpr Key<Rate> daily_allowance_smic_multiple{"daily_allowance/smic_multiple"};

inline constexpr Key<Count> entitlement_long_affiliation_months{
    "entitlement/long_affiliation_months"};
inline constexpr Key<Count> entitlement_long_after_months{"entitlement/long_after_months"};
inline constexpr Key<Count> entitlement_long_hours{"entitlement/long_hours"};
inline constexpr Key<Count> entitlement_long_smic_hours{"entitlement/long_smic_hours"};
inline constexpr Key<Count> entitlement_short_hours{"entitlement/short_hours"};
inline constexpr Key<Count> entitlement_short_smic_hours{"entitlement/short_smic_hours"};

inline constexpr Key<Count> salary_continuation_carence_days{"salary_continuation/carence_days"};
inline constexpr Key<Count> salary_continuation_month_days{"salary_continuation/month_days"};
inline constexpr Key<Count> salary_continuation_second_rate_denominator{
    "salary_continuation/second_rate_denominator"};
inline constexpr Key<Count> provident_year_days{"practice/provident_year_days"};
inline constexpr Key<Count> salary_continuation_first_days{"salary_continuation/first_days"};
inline constexpr Key<Rate> salary_continuation_first_rate{"salary_continuation/first_rate"};
inline constexpr Key<Count> salary_continuation_more_days{"salary_continuation/more_days"};
inline constexpr Key<Count> salary_continuation_most_days{"salary_continuation/most_days"};
inline constexpr Key<Count> salary_continuation_notice_hours{"salary_continuation/notice_hours"};
inline constexpr Key<Count> salary_continuation_second_rate_numerator{
    "salary_continuation/second_rate_numerator"};
inline constexpr Key<Count> salary_continuation_seniority_years{
    "salary_continuation/seniority_years"};
inline constexpr Key<Count> salary_continuation_step_years{"salary_continuation/step_years"};

inline constexpr Key<Rate> disability_category_1_rate{"disability/category_1_rate"};
inline constexpr Key<Rate> disability_category_2_rate{"disability/category_2_rate"};
inline constexpr Key<Count> disability_functional_full_hundredths{
    "disability/functional_full_hundredths"};
inline constexpr Key<Count> disability_functional_least_hundredths{
    "disability/functional_least_hundredths"};
inline constexpr Key<Money> disability_least_pension{"disability/least_pension"};
inline constexpr Key<Rate> disability_third_person_rate{"disability/third_person_rate"};

inline constexpr Key<Count> group_portability_months{"group/portability_months"};

inline constexpr Key<Rate> pension_couple_multiple{"pension/couple_multiple"};
inline constexpr Key<Rate> pension_earnings_abatement{"pension/earnings_abatement"};
inline constexpr Key<Count> pension_survivor_age{"pension/survivor_age"};
inline constexpr Key<Rate> pension_survivor_rate{"pension/survivor_rate"};
inline constexpr Key<Count> pension_survivor_resource_hours{"pension/survivor_resource_hours"};

}  // namespace sim::law
