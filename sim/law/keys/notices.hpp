#pragma once

#include "sim/law/book.hpp"

/// The terms of the letters that change a contract, open a right or call to a meeting, and those
/// within which a liability cover still answers.
namespace sim::law {

inline constexpr Key<Count> misdeclaration_notice_days{"insurance_code/misdeclaration_notice_days"};
inline constexpr Key<Count> life_reduction_notice_days{"insurance_code/life_reduction_notice_days"};
inline constexpr Key<Count> group_exclusion_notice_days{
    "insurance_code/group_exclusion_notice_days"};
inline constexpr Key<Count> subsequent_cover_years{"insurance_code/subsequent_cover_years"};
inline constexpr Key<Count> amicable_summons_days{"expertise/amicable_summons_days"};
inline constexpr Key<Count> postponed_meeting_days{"expertise/postponed_meeting_days"};
inline constexpr Key<Count> forgetting_years{"borrower/forgetting_years"};

}  // namespace sim::law
