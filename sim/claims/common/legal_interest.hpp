#pragma once

#include <span>

#include "sim/claims/common/reasoning.hpp"

/// Interest at the legal rate, day by day through the half-years (C. mon. fin., art. L313-2).
namespace sim::claims {

enum class Creditor { consumer, professional };

/// Days that bear interest at one multiple of the rate: from the day after the term to the day of
/// payment, both included.
struct InterestPeriod {
    Date first;
    Date last;
    Rate multiple = whole;  ///< 200 % for a doubled rate.
    Rate increase;          ///< Added to the multiplied rate, in points.
};

/// Each period is split at the half-years, rounded to the cent, and noted. A half-year whose rate
/// is not loaded is a refusal: it is never guessed. A period that ends before it begins bears
/// nothing.
Result<Money> legal_interest(const law::Book& book, Money principal, Creditor creditor,
                             std::span<const InterestPeriod> periods, Reasoning& why);

/// The rate in force that day, read through `why`.
Result<Rate> legal_rate(const law::Book& book, Creditor creditor, Date day, Reasoning& why);

}  // namespace sim::claims
