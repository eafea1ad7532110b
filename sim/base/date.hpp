#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

#include "sim/base/result.hpp"

namespace sim {

/// What happens to 31 January plus one month.
enum class DayOverflow { last_day, next_month };

/// A civil day of the Gregorian calendar. Days are counted, never hours: French terms run in days.
class Date {
public:
    constexpr Date() = default;
    explicit constexpr Date(std::chrono::sys_days day) : day_{day} {}
    static constexpr Date of(int year, unsigned month, unsigned day) {
        return Date{std::chrono::sys_days{std::chrono::year{year} / static_cast<int>(month) /
                                          static_cast<int>(day)}};
    }
    constexpr std::chrono::sys_days in_days() const { return day_; }
    constexpr std::chrono::year_month_day civil() const { return day_; }
    constexpr std::int64_t number() const { return day_.time_since_epoch().count(); }
    static constexpr Date from_number(std::int64_t n) {
        return Date{std::chrono::sys_days{std::chrono::days{n}}};
    }
    friend constexpr auto operator<=>(Date, Date) = default;
    friend constexpr Date operator+(Date d, std::chrono::days n) { return Date{d.day_ + n}; }
    friend constexpr Date operator-(Date d, std::chrono::days n) { return Date{d.day_ - n}; }

private:
    std::chrono::sys_days day_{};
};

constexpr std::int64_t days_between(Date from, Date to) {
    return to.number() - from.number();
}
Date add_months(Date day, int months, DayOverflow overflow);
Date add_years(Date day, int years, DayOverflow overflow);

/// The simulated instant: minutes since 1970-01-01 00:00, French civil time, no zone.
class Instant {
public:
    constexpr Instant() = default;
    static constexpr Instant minutes(std::int64_t m) { return Instant{m}; }
    static constexpr Instant at(Date day, int hour, int minute) {
        return Instant{day.number() * 1440 + hour * 60 + minute};
    }
    constexpr std::int64_t in_minutes() const { return minutes_; }
    constexpr Date date() const {
        return Date::from_number(minutes_ >= 0 ? minutes_ / 1440 : (minutes_ - 1439) / 1440);
    }
    constexpr int minute_of_day() const {
        return static_cast<int>(minutes_ - date().number() * 1440);
    }
    friend constexpr auto operator<=>(Instant, Instant) = default;

private:
    explicit constexpr Instant(std::int64_t m) : minutes_{m} {}
    std::int64_t minutes_ = 0;
};

/// "10 mars 2026"; "1er mars 2026" with its superscript letters as plain text.
std::string to_french(Date day);
/// "mardi 10 mars".
std::string to_french_weekday(Date day);
/// "10:42".
std::string to_french_clock(Instant instant);
/// "2026-03-10".
std::string to_iso(Date day);
/// "2026-03-10 09:15".
std::string to_iso(Instant instant);
/// Reads "10/03/2026", "10/3/26" is refused (two-digit years are a trap), and ISO.
Result<Date> date_from_french(std::string_view text);
Result<Date> date_from_iso(std::string_view text);
Result<Instant> instant_from_iso(std::string_view text);

std::ostream& operator<<(std::ostream& out, Date day);
std::ostream& operator<<(std::ostream& out, Instant instant);

}  // namespace sim
