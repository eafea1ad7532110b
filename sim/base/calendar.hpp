#pragma once

#include <cstdint>
#include <string_view>

#include "sim/base/date.hpp"

namespace sim {

/// Which public holidays hold: the eleven of everywhere, and local ones. Alsace-Moselle
/// (Bas-Rhin, Haut-Rhin, Moselle) adds 26 December and Good Friday (C. trav. art. L3134-13). Good
/// Friday is a holiday there only in communes with a Protestant temple or a mixed church: the
/// calendar grants it to the whole region. Overseas, the abolition of slavery has its day.
enum class Region {
    metropole,
    alsace_moselle,
    guadeloupe,
    martinique,
    guyane,
    reunion,
    mayotte,
    saint_martin,
    saint_barthelemy
};

/// Easter Sunday of a Gregorian year (Meeus' computation).
Date easter(int year);

/// The eleven days of C. trav. art. L3133-1, and the local ones. Today's list for any year.
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

/// How a text states a term.
enum class TermUnit { days, working_days, business_days, clear_days, months, years };

/// A term as a text states it; `days_after` stands for « trois mois et dix jours », months first
/// (CPC art. 641).
struct StatedTerm {
    int length = 0;
    TermUnit unit = TermUnit::days;
    int days_after = 0;
};

/// What a body of rules says of its terms. Where the day of the event counts, as under the
/// convention IRSA (art. 1.7), it counts for days only: months run from quantième to quantième.
struct TermRule {
    bool counts_first_day = false;
    bool rolls = false;  ///< From a day off to the next working day.
};
inline constexpr TermRule civil_procedure_rule{false, true};  ///< CPC art. 641 and 642.

/// Last day to act. A *jour franc* counts neither its first day nor its last: one may still act on
/// the day after. A term in months ends on the same quantième, else on the last day of the month.
Date term_end(Date event, StatedTerm term, TermRule rule, Region region);

}  // namespace sim
