#include "sim/base/date.hpp"

#include <gtest/gtest.h>

namespace sim {
namespace {

template <class T>
std::string refusal(const Result<T>& result) {
    return result ? "" : to_text(result.error());
}

TEST(Date, AddsMonthsAsTheCallSays) {
    const auto end_of_january = Date::of(2024, 1, 31);
    EXPECT_EQ(add_months(end_of_january, 1, DayOverflow::last_day), Date::of(2024, 2, 29));
    EXPECT_EQ(add_months(end_of_january, 1, DayOverflow::next_month), Date::of(2024, 3, 1));
    EXPECT_EQ(add_months(end_of_january, -2, DayOverflow::last_day), Date::of(2023, 11, 30));
    EXPECT_EQ(add_months(end_of_january, 12, DayOverflow::last_day), Date::of(2025, 1, 31));
    EXPECT_EQ(add_years(Date::of(2024, 2, 29), 1, DayOverflow::last_day), Date::of(2025, 2, 28));
    EXPECT_EQ(add_years(Date::of(2024, 2, 29), 2, DayOverflow::next_month), Date::of(2026, 3, 1));
}

TEST(Date, IsWrittenInFrench) {
    EXPECT_EQ(to_french(Date::of(2026, 3, 10)), "10 mars 2026");
    EXPECT_EQ(to_french(Date::of(2026, 8, 1)), "1er août 2026");
    EXPECT_EQ(to_french_weekday(Date::of(2026, 3, 10)), "mardi 10 mars");
    EXPECT_EQ(to_french_clock(Instant::at(Date::of(2026, 3, 10), 9, 5)), "09:05");
}

TEST(Date, SurvivesIso) {
    EXPECT_EQ(to_iso(Date::of(2026, 3, 10)), "2026-03-10");
    EXPECT_EQ(date_from_iso("2026-03-10"), Date::of(2026, 3, 10));
    EXPECT_EQ(instant_from_iso("2026-03-10 09:15"), Instant::at(Date::of(2026, 3, 10), 9, 15));
    EXPECT_EQ(to_iso(Instant::at(Date::of(1960, 3, 10), 23, 59)), "1960-03-10 23:59");
}

TEST(Date, ReadsWhatAPersonTypes) {
    EXPECT_EQ(date_from_french("10/03/2026"), Date::of(2026, 3, 10));
    EXPECT_EQ(date_from_french("1/3/2026"), Date::of(2026, 3, 1));
    EXPECT_EQ(date_from_french("2026-03-10"), Date::of(2026, 3, 10));
}

TEST(Date, RefusesWhatIsNotADate) {
    struct Row {
        const char* typed;
        const char* words;
    };
    for (const Row& row : {Row{"10/3/26", "deux chiffres"}, Row{"30/02/2026", "n’existe pas"},
                           Row{"29/02/2026", "n’existe pas"}, Row{"demain", "n’est pas une date"},
                           Row{"10/03", "n’est pas une date"}, Row{"", "n’est pas une date"},
                           Row{"0/1/2026", "n’existe pas"}, Row{"2026-13-01", "n’existe pas"},
                           Row{"10/03/20266", "n’est pas une date"}, Row{"01/01/0026", "1800"}}) {
        EXPECT_NE(refusal(date_from_french(row.typed)).find(row.words), std::string::npos)
            << row.typed << " -> " << refusal(date_from_french(row.typed));
    }
}

TEST(Instant, RefusesWhatIsNotAnInstant) {
    EXPECT_NE(refusal(instant_from_iso("2026-03-10 24:00")).find("n’existe pas"),
              std::string::npos);
    EXPECT_NE(refusal(instant_from_iso("2026-02-30 10:00")).find("n’existe pas"),
              std::string::npos);
    for (const char* bad : {"2026-03-10", "2026-03-10 9:15", "2026-03-10  9:15", "09:15"}) {
        EXPECT_NE(refusal(instant_from_iso(bad)).find("avec son heure"), std::string::npos) << bad;
    }
}

TEST(Instant, FallsOnItsDayBeforeTheEpochToo) {
    const auto last_minute = Instant::minutes(-1);
    EXPECT_EQ(last_minute.date(), Date::of(1969, 12, 31));
    EXPECT_EQ(last_minute.minute_of_day(), 1439);
}

}  // namespace
}  // namespace sim
