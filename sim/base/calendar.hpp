#pragma once

#include <cstdint>
#include <string_view>

#include "sim/base/date.hpp"

namespace sim {

/// Which public holidays hold. `alsace_moselle` (Bas-Rhin, Haut-Rhin, Moselle) adds 26 December and
/// Good Friday (C. trav. art. L3134-13). Good Friday is a holiday there only in communes with a
/// Protestant temple or a mixed church: the calendar grants it to the whole region.
enum class Region { metropole, alsace_moselle };

/// Easter Sunday of a Gregorian year (Meeus' computation).
Date easter(int year);

/// The eleven days of C. trav. art. L3133-1, and the two local ones. Today's list for any year.
bool is_public_holiday(Date day, Region region);
/// "Lundi de Pâques"; empty when the day is not a holiday.
std::string_view public_holiday_name(Date day, Region region);

std::chrono::weekday weekday(Date day);

/// `working_day` is the French *jour ouvré*: Monday to Friday, holidays excepted.
bool is_working_day(Date day, Region region);
/// `business_day` is the French *jour ouvrable*: Monday to Saturday, holidays excepted.
bool is_business_day(Date day, Region region);

/// The day `count` such days after `day`, which itself never counts; before it when negative.
/// Zero gives `day` back, whatever it is.
Date add_working_days(Date day, int count, Region region);
Date add_business_days(Date day, int count, Region region);

/// Such days after `from`, up to and including `to`; zero when `to` is not later.
std::int64_t count_working_days(Date from, Date to, Region region);
std::int64_t count_business_days(Date from, Date to, Region region);

/// A term that ends on a Saturday, a Sunday or a holiday runs to the next working day
/// (CPC art. 642, second paragraph).
Date roll_forward(Date day, Region region);

/// Last day of a term in days: the day of the event does not count (CPC art. 641), the last does.
Date term_end(Date event, int days, Region region);
/// Last day to act within a *délai franc*: neither the day of the event nor the last day counts, so
/// one may still act on the day after the last, rolled forward.
Date clear_days_end(Date event, int days, Region region);

}  // namespace sim
