#pragma once

#include "sim/law/book.hpp"

/// What small families read: provisions of building works, surveys from afar, products, acts of a
/// beneficiary, annuities of accidents at work.
namespace sim::law {

inline constexpr Key<Table<Rate>> works_reserve_claims_share{
    "insurance_code/works_reserve_claims_share"};
inline constexpr Key<Table<Rate>> works_reserve_premiums_share{
    "insurance_code/works_reserve_premiums_share"};
inline constexpr Key<Money> remote_expertise_stake{"expertise/remote_stake"};
inline constexpr Key<Count> on_site_after_remote_days{"expertise/on_site_after_remote_days"};
inline constexpr Key<Money> product_goods_threshold{"civil_code/product_goods_threshold"};
inline constexpr Key<Rate> work_annuity_from{"disability/work_annuity_from"};
inline constexpr Key<Rate> work_rate_turn{"disability/work_rate_turn"};
inline constexpr Key<Rate> work_rate_low_multiple{"disability/work_rate_low_multiple"};
inline constexpr Key<Rate> work_rate_high_multiple{"disability/work_rate_high_multiple"};
inline constexpr Key<Rate> executive_death_rate{"death/executive_rate"};
inline constexpr Key<Count> executive_death_multiple{"death/executive_multiple"};
inline constexpr Key<Count> death_choice_months{"death/choice_months"};
inline constexpr Key<Count> death_acceptance_days{"death/acceptance_days"};

}  // namespace sim::law
