#include "sim/base/calendar.hpp"

namespace sim {
namespace {

using DayTest = bool (*)(Date, Region);

struct FixedHoliday {
    unsigned month;
    unsigned day;
    std::string_view name;
};

constexpr FixedHoliday fixed_holidays[] = {
    {1, 1, "Jour de l’An"},        {5, 1, "Fête du Travail"}, {5, 8, "Victoire 1945"},
    {7, 14, "Fête nationale"},     {8, 15, "Assomption"},     {11, 1, "Toussaint"},
    {11, 11, "Armistice de 1918"}, {12, 25, "Noël"},
};

struct EasterHoliday {
    int days_after;
    std::string_view name;
};

constexpr EasterHoliday easter_holidays[] = {
    {1, "Lundi de Pâques"}, {39, "Ascension"}, {50, "Lundi de Pentecôte"}};

struct LocalHoliday {
    Region region;
    FixedHoliday on;
};

constexpr std::string_view abolition = "Abolition de l’esclavage";
constexpr LocalHoliday local_holidays[] = {
    {Region::alsace_moselle, {12, 26, "Saint-Étienne"}},
    {Region::mayotte, {4, 27, abolition}},
    {Region::martinique, {5, 22, abolition}},
    {Region::guadeloupe, {5, 27, abolition}},
    {Region::saint_martin, {5, 27, abolition}},
    {Region::guyane, {6, 10, abolition}},
    {Region::saint_barthelemy, {10, 9, abolition}},
    {Region::reunion, {12, 20, abolition}},
};

Date add_days(Date day, int count, Region region, DayTest counts) {
    const std::chrono::days step{count < 0 ? -1 : 1};
    for (int left = count < 0 ? -count : count; left > 0;) {
        day = day + step;
        if (counts(day, region)) --left;
    }
    return day;
}

std::int64_t count_days(Date from, Date to, Region region, DayTest counts) {
    std::int64_t count = 0;
    while (from < to) {
        from = from + std::chrono::days{1};
        if (counts(from, region)) ++count;
    }
    return count;
}

}  // namespace

Date easter(int year) {
    const int golden = year % 19;
    const int century = year / 100;
    const int in_century = year % 100;
    const int correction = (century + 8) / 25;
    const int moon_shift = (century - correction + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - moon_shift + 15) % 30;
    const int to_sunday =
        (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    const int late = (golden + 11 * epact + 22 * to_sunday) / 451;
    const int index = epact + to_sunday - 7 * late + 114;
    return Date::of(year, static_cast<unsigned>(index / 31), static_cast<unsigned>(index % 31 + 1));
}

std::string_view public_holiday_name(Date day, Region region) {
    const auto civil = day.civil();
    const unsigned month = unsigned{civil.month()};
    const unsigned number = unsigned{civil.day()};
    for (const auto& holiday : fixed_holidays) {
        if (holiday.month == month && holiday.day == number) return holiday.name;
    }
    const auto after_easter = days_between(easter(int{civil.year()}), day);
    for (const auto& holiday : easter_holidays) {
        if (holiday.days_after == after_easter) return holiday.name;
    }
    if (region == Region::alsace_moselle && after_easter == -2) return "Vendredi saint";
    for (const auto& holiday : local_holidays) {
        if (holiday.region == region && holiday.on.month == month && holiday.on.day == number)
            return holiday.on.name;
    }
    return {};
}

bool is_public_holiday(Date day, Region region) {
    return !public_holiday_name(day, region).empty();
}

std::chrono::weekday weekday(Date day) {
    return std::chrono::weekday{day.in_days()};
}

bool is_working_day(Date day, Region region) {
    return weekday(day) != std::chrono::Saturday && is_business_day(day, region);
}

bool is_business_day(Date day, Region region) {
    return weekday(day) != std::chrono::Sunday && !is_public_holiday(day, region);
}

Date add_working_days(Date day, int count, Region region) {
    return add_days(day, count, region, is_working_day);
}

Date add_business_days(Date day, int count, Region region) {
    return add_days(day, count, region, is_business_day);
}

std::int64_t count_working_days(Date from, Date to, Region region) {
    return count_days(from, to, region, is_working_day);
}

std::int64_t count_business_days(Date from, Date to, Region region) {
    return count_days(from, to, region, is_business_day);
}

Date roll_forward(Date day, Region region) {
    while (!is_working_day(day, region)) day = day + std::chrono::days{1};
    return day;
}

Date term_end(Date event, StatedTerm term, TermRule rule, Region region) {
    const std::chrono::days counted{rule.counts_first_day ? 1 : 0};
    auto last = event;
    switch (term.unit) {
        case TermUnit::days: last = event + std::chrono::days{term.length} - counted; break;
        case TermUnit::clear_days: last = event + std::chrono::days{term.length + 1}; break;
        case TermUnit::working_days:
            last = add_working_days(event - counted, term.length, region);
            break;
        case TermUnit::business_days:
            last = add_business_days(event - counted, term.length, region);
            break;
        case TermUnit::months: last = add_months(event, term.length, DayOverflow::last_day); break;
        case TermUnit::years: last = add_years(event, term.length, DayOverflow::last_day); break;
    }
    last = last + std::chrono::days{term.days_after};
    return rule.rolls ? roll_forward(last, region) : last;
}

}  // namespace sim
