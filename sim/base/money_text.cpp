#include "sim/base/money.hpp"

#include <algorithm>
#include <optional>
#include <ostream>

#include "sim/base/text.hpp"

namespace sim {
namespace {

/// A hundred billion euros: no claim is larger, and a slip of the keyboard may be.
constexpr std::int64_t largest_cents = 10'000'000'000'000;
constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view narrow_space = "\u202F";
constexpr std::string_view euro_sign = "€";

std::string grouped(std::uint64_t number) {
    const std::string digits = std::to_string(number);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) text += narrow_space;
        text += digits[i];
    }
    return text;
}

std::uint64_t magnitude(std::int64_t value) {
    const auto bits = static_cast<std::uint64_t>(value);
    return value < 0 ? 0 - bits : bits;
}

std::string two_digits(std::uint64_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

Failure no_amount(std::string what, std::string remedy) {
    return Failure{Problem{{}, std::move(what), std::move(remedy)}};
}

bool take_back(std::string_view& text, std::string_view end) {
    if (!text.ends_with(end)) return false;
    text.remove_suffix(end.size());
    return true;
}

bool take_front(std::string_view& text, std::string_view start) {
    if (!text.starts_with(start)) return false;
    text.remove_prefix(start.size());
    return true;
}

std::string_view bared(std::string_view text) {
    constexpr std::string_view spaces[] = {" ", no_break_space, narrow_space};
    const auto front = [&](std::string_view s) { return take_front(text, s); };
    const auto back = [&](std::string_view s) { return take_back(text, s); };
    while (std::any_of(std::begin(spaces), std::end(spaces), front)) continue;
    while (std::any_of(std::begin(spaces), std::end(spaces), back)) continue;
    return text;
}

/// Digits as a number, or nothing when there are none, something else or too many.
std::optional<std::int64_t> digits_to_number(std::string_view text) {
    if (text.empty() || text.size() > 15) return std::nullopt;
    std::int64_t number = 0;
    for (const char c : text) {
        if (!is_digit(c)) return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

/// The decimals as that many digits: "5" with two places is 50.
std::optional<std::int64_t> decimals_to_number(std::string_view text, std::size_t places) {
    if (text.empty() || text.size() > places) return std::nullopt;
    std::string padded{text};
    padded.resize(places, '0');
    return digits_to_number(padded);
}

/// Removes the separators between thousands: after the first, every group has three digits.
std::optional<std::string> without_groups(std::string_view text, std::string_view separator) {
    std::string digits;
    std::size_t from = 0;
    while (true) {
        const auto next = text.find(separator, from);
        const auto group = text.substr(from, next == text.npos ? text.npos : next - from);
        const bool right_size = from == 0 ? !group.empty() : group.size() == 3;
        if (!right_size && !(from == 0 && next == text.npos)) return std::nullopt;
        if (from == 0 && next != text.npos && group.size() > 3) return std::nullopt;
        digits += group;
        if (next == text.npos) return digits;
        from = next + separator.size();
    }
}

/// Every kind of space becomes one plain space.
std::string plain_spaces(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        if (take_front(text, no_break_space) || take_front(text, narrow_space)) {
            plain += ' ';
        } else {
            plain += text.front();
            text.remove_prefix(1);
        }
    }
    return plain;
}

Result<Money> amount(bool negative, std::string_view euros, std::string_view cents,
                     std::string_view typed) {
    if (euros.size() > 15 && std::all_of(euros.begin(), euros.end(), is_digit)) {
        return no_amount("Le montant " + quoted(typed) + " est trop grand.",
                         "Le maximum est de cent milliards d’euros.");
    }
    const auto units = digits_to_number(euros);
    const auto hundredths =
        cents.empty() ? std::optional<std::int64_t>{0} : decimals_to_number(cents, 2);
    if (!units || !hundredths) {
        return no_amount(quoted(typed) + " n’est pas un montant.",
                         "Écrivez par exemple 1\u202F234,50\u00A0€.");
    }
    if (*units > largest_cents / 100 || *units * 100 + *hundredths > largest_cents) {
        return no_amount("Le montant " + quoted(typed) + " est trop grand.",
                         "Le maximum est de cent milliards d’euros.");
    }
    const std::int64_t total = *units * 100 + *hundredths;
    return Money::cents(negative ? -total : total);
}

}  // namespace

std::string to_french(Money amount) {
    const auto size = magnitude(amount.in_cents());
    std::string text = amount.in_cents() < 0 ? "-" : "";
    text += grouped(size / 100);
    if (size % 100 != 0) text += "," + two_digits(size % 100);
    return text.append(no_break_space).append(euro_sign);
}

std::string to_french(Rate rate) {
    const auto size = magnitude(rate.in_millionths());
    std::string text = rate.in_millionths() < 0 ? "-" : "";
    text += grouped(size / 10'000);
    std::string decimals = std::to_string(10'000 + size % 10'000).substr(1);
    while (!decimals.empty() && decimals.back() == '0') decimals.pop_back();
    if (!decimals.empty()) text += "," + decimals;
    return text.append(no_break_space).append("%");
}

std::string to_plain(Money amount) {
    const auto size = magnitude(amount.in_cents());
    const std::string sign = amount.in_cents() < 0 ? "-" : "";
    return sign + std::to_string(size / 100) + "." + two_digits(size % 100) + " EUR";
}

Result<Money> money_from_french(std::string_view typed) {
    const std::string plain = plain_spaces(typed);
    std::string_view text = bared(plain);
    if (take_back(text, euro_sign) || take_back(text, "euros") || take_back(text, "EUR")) {
        text = bared(text);
    }
    bool negative = take_front(text, "-") || take_front(text, "\u2212");
    if (text.empty()) {
        return no_amount("Aucun montant n’est saisi.", "Écrivez par exemple 1\u202F234,50\u00A0€.");
    }
    // With a comma, points group thousands; a lone point before one or two digits is the decimal.
    const auto comma = text.find(',');
    const auto point = text.rfind('.');
    const auto digits_after_point = point == text.npos ? 0 : text.size() - point - 1;
    auto mark = comma;
    if (comma == text.npos && point != text.npos && digits_after_point != 3) mark = point;
    const bool decimal = mark != text.npos;
    const auto euros = decimal ? text.substr(0, mark) : text;
    const auto cents = decimal ? text.substr(mark + 1) : std::string_view{};
    if (decimal && cents.empty()) {
        return no_amount(quoted(typed) + " n’est pas un montant.",
                         "Ajoutez les centimes après la virgule, ou retirez-la.");
    }
    if (cents.size() > 2 && std::all_of(cents.begin(), cents.end(), is_digit)) {
        return no_amount(quoted(typed) + " a plus de deux décimales.",
                         "Un montant s’arrête au centime.");
    }
    if (comma == text.npos && !decimal && point != text.npos && text.find('.') == point) {
        return no_amount(quoted(typed) + " est ambigu.",
                         "Écrivez les milliers avec une espace et les centimes avec une virgule.");
    }
    const char separator = euros.find('.') != euros.npos ? '.' : ' ';
    const auto digits = without_groups(euros, std::string_view{&separator, 1});
    if (!digits) {
        return no_amount(quoted(typed) + " n’est pas un montant.",
                         "Groupez les chiffres par trois, par exemple 1\u202F234,50\u00A0€.");
    }
    return amount(negative, *digits, cents, typed);
}

Result<Money> money_from_plain(std::string_view typed) {
    std::string_view text = typed;
    if (!take_back(text, " EUR")) {
        return no_amount(quoted(typed) + " n’est pas un montant.",
                         "Écrivez par exemple 1600.00 EUR.");
    }
    const bool negative = take_front(text, "-");
    const auto point = text.find('.');
    const auto euros = text.substr(0, point);
    const auto cents = point == text.npos ? std::string_view{} : text.substr(point + 1);
    if (euros.empty() || (point != text.npos && cents.empty()) || cents.size() > 2) {
        return no_amount(quoted(typed) + " n’est pas un montant.",
                         "Écrivez par exemple 1600.00 EUR.");
    }
    return amount(negative, euros, cents, typed);
}

Result<Rate> rate_from_plain(std::string_view typed) {
    std::string_view text = typed;
    const auto refused = [&] {
        return no_amount(quoted(typed) + " n’est pas un taux.",
                         "Écrivez par exemple 20 % ou 0.5 %, avec quatre décimales au plus.");
    };
    if (!take_back(text, " %") && !take_back(text, "\u00A0%") && !take_back(text, "%")) {
        return refused();
    }
    const bool negative = take_front(text, "-");
    const auto point = text.find('.');
    const auto units = digits_to_number(text.substr(0, point));
    const auto decimals = point == text.npos ? std::optional<std::int64_t>{0}
                                             : decimals_to_number(text.substr(point + 1), 4);
    if (!units || !decimals || *units > 1'000'000) return refused();
    const std::int64_t millionths = *units * 10'000 + *decimals;
    return Rate::millionths(negative ? -millionths : millionths);
}

std::ostream& operator<<(std::ostream& out, Money amount) {
    return out << to_plain(amount);
}

std::ostream& operator<<(std::ostream& out, Rate rate) {
    return out << rate.in_millionths() << " millionths";
}

}  // namespace sim
