#include "sim/base/date.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <ostream>

#include "sim/base/text.hpp"

namespace sim {
namespace {

constexpr std::array month_names = {"janvier",   "février", "mars",     "avril",
                                    "mai",       "juin",    "juillet",  "août",
                                    "septembre", "octobre", "novembre", "décembre"};
constexpr std::array day_names = {"dimanche", "lundi",    "mardi", "mercredi",
                                  "jeudi",    "vendredi", "samedi"};
static_assert(month_names.size() == 12 && day_names.size() == 7);

std::string padded(std::int64_t number, std::size_t width) {
    std::string digits = std::to_string(number);
    if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
    return digits;
}

std::string day_and_month(Date day) {
    const auto civil = day.civil();
    const unsigned number = unsigned{civil.day()};
    const std::string first = number == 1 ? "1er" : std::to_string(number);
    return first + " " + month_names[unsigned{civil.month()} - 1];
}

std::optional<int> number_of(std::string_view digits, std::size_t least, std::size_t most) {
    if (digits.size() < least || digits.size() > most) return std::nullopt;
    int number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

Failure no_date(std::string what, std::string remedy) {
    return Failure{Problem{{}, std::move(what), std::move(remedy)}};
}

Result<Date> checked_date(int year, int month, int day, std::string_view typed) {
    const std::chrono::year_month_day civil{std::chrono::year{year},
                                            std::chrono::month{static_cast<unsigned>(month)},
                                            std::chrono::day{static_cast<unsigned>(day)}};
    if (!civil.ok()) {
        return no_date("La date " + quoted(typed) + " n’existe pas au calendrier.",
                       "Vérifiez le jour et le mois.");
    }
    if (year < 1800 || year > 2999) {
        return no_date("L’année de " + quoted(typed) + " est hors du calendrier tenu.",
                       "Donnez une année entre 1800 et 2999.");
    }
    return Date{std::chrono::sys_days{civil}};
}

Date settled(std::chrono::year_month_day target, DayOverflow overflow) {
    if (target.ok()) return Date{std::chrono::sys_days{target}};
    const auto month = target.year() / target.month();
    switch (overflow) {
        case DayOverflow::last_day: return Date{std::chrono::sys_days{month / std::chrono::last}};
        case DayOverflow::next_month:
            return Date{std::chrono::sys_days{(month + std::chrono::months{1}) / 1}};
    }
    check(false, "sim/base/date: unknown day overflow");
    return {};
}

}  // namespace

Date add_months(Date day, int months, DayOverflow overflow) {
    return settled(day.civil() + std::chrono::months{months}, overflow);
}

Date add_years(Date day, int years, DayOverflow overflow) {
    return settled(day.civil() + std::chrono::years{years}, overflow);
}

std::string to_french(Date day) {
    return day_and_month(day) + " " + std::to_string(int{day.civil().year()});
}

std::string to_french_weekday(Date day) {
    const std::chrono::weekday weekday{day.in_days()};
    return std::string{day_names[weekday.c_encoding()]} + " " + day_and_month(day);
}

std::string to_french_clock(Instant instant) {
    const int minutes = instant.minute_of_day();
    return padded(minutes / 60, 2) + ":" + padded(minutes % 60, 2);
}

std::string to_iso(Date day) {
    const auto civil = day.civil();
    return padded(int{civil.year()}, 4) + "-" + padded(unsigned{civil.month()}, 2) + "-" +
           padded(unsigned{civil.day()}, 2);
}

std::string to_iso(Instant instant) {
    return to_iso(instant.date()) + " " + to_french_clock(instant);
}

Result<Date> date_from_french(std::string_view typed) {
    const auto first = typed.find('/');
    if (first == typed.npos) return date_from_iso(typed);
    const auto refused = [&] {
        return no_date(quoted(typed) + " n’est pas une date.", "Écrivez par exemple 10/03/2026.");
    };
    const auto second = typed.find('/', first + 1);
    if (second == typed.npos) return refused();
    const auto day = number_of(typed.substr(0, first), 1, 2);
    const auto month = number_of(typed.substr(first + 1, second - first - 1), 1, 2);
    const auto year_text = typed.substr(second + 1);
    if (number_of(year_text, 2, 2)) {
        return no_date("L’année de " + quoted(typed) + " n’a que deux chiffres.",
                       "Écrivez l’année en entier, par exemple 10/03/2026.");
    }
    const auto year = number_of(year_text, 4, 4);
    if (!day || !month || !year) return refused();
    return checked_date(*year, *month, *day, typed);
}

Result<Date> date_from_iso(std::string_view typed) {
    if (typed.size() == 10 && typed[4] == '-' && typed[7] == '-') {
        const auto year = number_of(typed.substr(0, 4), 4, 4);
        const auto month = number_of(typed.substr(5, 2), 2, 2);
        const auto day = number_of(typed.substr(8, 2), 2, 2);
        if (year && month && day) return checked_date(*year, *month, *day, typed);
    }
    return no_date(quoted(typed) + " n’est pas une date.", "Écrivez par exemple 2026-03-10.");
}

Result<Instant> instant_from_iso(std::string_view typed) {
    const auto refused = [&] {
        return no_date(quoted(typed) + " n’est pas une date avec son heure.",
                       "Écrivez par exemple 2026-03-10 09:15.");
    };
    if (typed.size() != 16 || (typed[10] != ' ' && typed[10] != 'T') || typed[13] != ':') {
        return refused();
    }
    const auto day = date_from_iso(typed.substr(0, 10));
    if (!day) return Failure{day.error()};
    const auto hour = number_of(typed.substr(11, 2), 2, 2);
    const auto minute = number_of(typed.substr(14, 2), 2, 2);
    if (!hour || !minute) return refused();
    if (*hour > 23 || *minute > 59) {
        return no_date("L’heure de " + quoted(typed) + " n’existe pas.",
                       "Donnez une heure entre 00:00 et 23:59.");
    }
    return Instant::at(*day, *hour, *minute);
}

std::ostream& operator<<(std::ostream& out, Date day) {
    return out << to_iso(day);
}
std::ostream& operator<<(std::ostream& out, Instant instant) {
    return out << to_iso(instant);
}

}  // namespace sim
