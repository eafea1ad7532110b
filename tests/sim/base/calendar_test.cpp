#include "sim/base/calendar.hpp"

#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace sim {
namespace {

constexpr auto metropole = Region::metropole;
constexpr auto alsace_moselle = Region::alsace_moselle;

TEST(Calendar, KnowsEaster) {
    for (const Date sunday :
         {Date::of(2020, 4, 12), Date::of(2021, 4, 4), Date::of(2022, 4, 17), Date::of(2023, 4, 9),
          Date::of(2024, 3, 31), Date::of(2025, 4, 20), Date::of(2026, 4, 5), Date::of(2027, 3, 28),
          Date::of(2028, 4, 16), Date::of(2029, 4, 1), Date::of(2030, 4, 21), Date::of(2008, 3, 23),
          Date::of(2038, 4, 25)}) {
        EXPECT_EQ(easter(int{sunday.civil().year()}), sunday);
    }
}

TEST(Calendar, ListsTheHolidaysOf2026) {
    std::vector<Date> holidays;
    for (auto day = Date::of(2026, 1, 1); day < Date::of(2027, 1, 1);
         day = day + std::chrono::days{1}) {
        if (is_public_holiday(day, metropole)) holidays.push_back(day);
    }
    EXPECT_EQ(holidays,
              (std::vector{Date::of(2026, 1, 1), Date::of(2026, 4, 6), Date::of(2026, 5, 1),
                           Date::of(2026, 5, 8), Date::of(2026, 5, 14), Date::of(2026, 5, 25),
                           Date::of(2026, 7, 14), Date::of(2026, 8, 15), Date::of(2026, 11, 1),
                           Date::of(2026, 11, 11), Date::of(2026, 12, 25)}));
}

TEST(Calendar, GrantsAlsaceMoselleTwoMore) {
    for (const Date day : {Date::of(2026, 4, 3), Date::of(2026, 12, 26)}) {
        EXPECT_TRUE(is_public_holiday(day, alsace_moselle));
        EXPECT_FALSE(is_public_holiday(day, metropole));
    }
    EXPECT_EQ(public_holiday_name(Date::of(2026, 4, 3), alsace_moselle), "Vendredi saint");
}

TEST(Calendar, TellsWorkingFromBusinessDays) {
    const auto saturday = Date::of(2026, 3, 14);
    EXPECT_FALSE(is_working_day(saturday, metropole));
    EXPECT_TRUE(is_business_day(saturday, metropole));
    const auto sunday = Date::of(2026, 3, 15);
    EXPECT_FALSE(is_working_day(sunday, metropole) || is_business_day(sunday, metropole));
    const auto easter_monday = Date::of(2026, 4, 6);
    EXPECT_FALSE(is_working_day(easter_monday, metropole) ||
                 is_business_day(easter_monday, metropole));
}

/// Art. L113-2 C. assur.: two working days after a theft, five for another loss.
TEST(Calendar, AddsDaysOverWeekendsAndHolidays) {
    const auto thursday = Date::of(2026, 4, 2);
    EXPECT_EQ(add_working_days(thursday, 2, metropole), Date::of(2026, 4, 7));
    EXPECT_EQ(add_working_days(thursday, 5, metropole), Date::of(2026, 4, 10));
    EXPECT_EQ(add_working_days(thursday, 1, alsace_moselle), Date::of(2026, 4, 7));
    EXPECT_EQ(add_business_days(thursday, 3, metropole), Date::of(2026, 4, 7));
    EXPECT_EQ(add_working_days(Date::of(2026, 4, 7), -2, metropole), thursday);
    EXPECT_EQ(add_working_days(Date::of(2026, 4, 5), 0, metropole), Date::of(2026, 4, 5));
}

TEST(Calendar, CountsWhatItAdds) {
    const auto from = Date::of(2026, 4, 2);
    for (int days = 0; days < 400; ++days) {
        EXPECT_EQ(count_working_days(from, add_working_days(from, days, metropole), metropole),
                  days);
        EXPECT_EQ(count_business_days(from, add_business_days(from, days, metropole), metropole),
                  days);
    }
    EXPECT_EQ(count_working_days(from, Date::of(2026, 1, 1), metropole), 0);
}

/// CPC art. 641 and 642.
TEST(Calendar, RollsTheEndOfATermForward) {
    EXPECT_EQ(roll_forward(Date::of(2026, 3, 14), metropole), Date::of(2026, 3, 16));
    EXPECT_EQ(roll_forward(Date::of(2026, 5, 1), metropole), Date::of(2026, 5, 4));
    EXPECT_EQ(roll_forward(Date::of(2026, 3, 13), metropole), Date::of(2026, 3, 13));
}

/// L. 30 June 1983, decree 83-1003: one day of abolition a territory.
TEST(Calendar, GivesEachOverseasTerritoryItsDay) {
    const std::vector<std::pair<Region, Date>> own{
        {Region::mayotte, Date::of(2026, 4, 27)},
        {Region::martinique, Date::of(2026, 5, 22)},
        {Region::guadeloupe, Date::of(2026, 5, 27)},
        {Region::saint_martin, Date::of(2026, 5, 27)},
        {Region::guyane, Date::of(2026, 6, 10)},
        {Region::saint_barthelemy, Date::of(2026, 10, 9)},
        {Region::reunion, Date::of(2026, 12, 20)},
    };
    for (const auto& [region, day] : own) {
        EXPECT_EQ(public_holiday_name(day, region), "Abolition de l’esclavage");
        EXPECT_FALSE(is_public_holiday(day, metropole));
        EXPECT_FALSE(is_public_holiday(Date::of(2026, 12, 26), region));
    }
}

Date end(Date event, int length, TermUnit unit, TermRule rule = civil_procedure_rule) {
    return term_end(event, {length, unit, 0}, rule, metropole);
}

/// CPC art. 641 and 642; convention IRSA art. 1.7 for the last lines.
TEST(Calendar, EndsATermAsItsTextCounts) {
    using enum TermUnit;
    EXPECT_EQ(end(Date::of(2026, 3, 9), 5, days), Date::of(2026, 3, 16));
    EXPECT_EQ(end(Date::of(2026, 3, 9), 3, clear_days), Date::of(2026, 3, 13));
    EXPECT_EQ(end(Date::of(2026, 3, 9), 4, clear_days), Date::of(2026, 3, 16));
    EXPECT_EQ(end(Date::of(2026, 5, 7), 5, working_days), Date::of(2026, 5, 18));
    EXPECT_EQ(end(Date::of(2026, 5, 7), 5, business_days), Date::of(2026, 5, 15));
    EXPECT_EQ(end(Date::of(2026, 1, 31), 1, months), Date::of(2026, 3, 2));
    EXPECT_EQ(end(Date::of(2026, 1, 31), 1, months, {}), Date::of(2026, 2, 28));
    EXPECT_EQ(end(Date::of(2024, 2, 29), 2, years, {}), Date::of(2026, 2, 28));
    EXPECT_EQ(end(Date::of(2015, 1, 3), 30, days, {true, false}), Date::of(2015, 2, 1));
    EXPECT_EQ(end(Date::of(2015, 1, 3), 2, years, {true, false}), Date::of(2017, 1, 3));
    EXPECT_EQ(end(Date::of(2026, 3, 9), 5, working_days, {true, false}), Date::of(2026, 3, 13));
    EXPECT_EQ(end(Date::of(2026, 3, 9), 5, business_days, {true, false}), Date::of(2026, 3, 13));
}

TEST(Calendar, CountsTheMonthsFirstThenTheDays) {
    EXPECT_EQ(term_end(Date::of(2026, 1, 31), {1, TermUnit::months, 10}, {}, metropole),
              Date::of(2026, 3, 10));
}

TEST(Calendar, KnowsTheWeekday) {
    EXPECT_EQ(weekday(Date::of(2026, 3, 10)), std::chrono::Tuesday);
}

}  // namespace
}  // namespace sim
