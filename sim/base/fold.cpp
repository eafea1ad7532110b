#include "sim/base/fold.hpp"

#include <array>
#include <cstddef>

#include "sim/base/text.hpp"

namespace sim {
namespace {

struct Decoded {
    char32_t code = 0;
    std::size_t size = 1;
};

/// One code point; a malformed byte stands for itself.
Decoded decode(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead < 0xC0 && lead >= 0x80) return {lead, 1};
    if (at + size > text.size()) return {lead, 1};
    char32_t code = size == 1   ? lead
                    : size == 2 ? lead & 0x1Fu
                    : size == 3 ? lead & 0x0Fu
                                : lead & 7u;
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(at + i) & 0xC0u) != 0x80u) return {lead, 1};
        code = (code << 6) | (byte(at + i) & 0x3Fu);
    }
    return {code, size};
}

/// Latin-1 letters from U+00C0 to U+00FF without their accent; a space where there is none.
constexpr std::string_view latin_1 =
    "aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y";
static_assert(latin_1.size() == 64);

bool is_space(char32_t code) {
    return code == ' ' || code == '\t' || code == '\n' || code == '\r' || code == 0xA0 ||
           code == 0x202F || (code >= 0x2000 && code <= 0x200A);
}

void add_letter(std::string& out, std::string_view utf8, std::size_t at, Decoded letter) {
    const char32_t code = letter.code;
    const bool shown_alone = code != 0xAD && (code < 0x300 || code > 0x36F);
    if (!shown_alone) return;  // A soft hyphen, or the accent of the letter before.
    if (code < 0x80) {
        const char c = static_cast<char>(code);
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    } else if (code == 0x153 || code == 0x152) {
        out += "oe";
    } else if (code == 0xE6 || code == 0xC6) {
        out += "ae";
    } else if (code == 0x2019 || code == 0x2018) {
        out += '\'';
    } else if (code == 0x2010 || code == 0x2011) {
        out += '-';
    } else if (code >= 0xC0 && code <= 0xFF && latin_1[code - 0xC0] != ' ') {
        out += latin_1[code - 0xC0];
    } else {
        out += utf8.substr(at, letter.size);
    }
}

bool is_letter(char c) {
    return c >= 'a' && c <= 'z';
}

std::size_t digits_at(std::string_view text, std::size_t at) {
    const auto from = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    return at - from;
}

constexpr std::array<std::string_view, 12> months{"janvier",   "fevrier", "mars",     "avril",
                                                  "mai",       "juin",    "juillet",  "aout",
                                                  "septembre", "octobre", "novembre", "decembre"};

std::string_view without_zero(std::string_view day) {
    return day.size() == 2 && day.front() == '0' ? day.substr(1) : day;
}

/// What stands in the text from `at`, and what two writers of it have in common.
struct Read {
    std::size_t size = 0;  ///< 0 when it is nothing of the kind.
    std::string same;
};

/// "10/03/2026", "1er mars", "01 mars" -> "10 mars 2026", "1 mars".
Read date_at(std::string_view text, std::size_t at) {
    const auto day = digits_at(text, at);
    if (day == 0 || day > 2) return {};
    const auto said = std::string{without_zero(text.substr(at, day))};
    auto next = at + day;
    if (text.substr(next, 3) == "er ") next += 2;
    if (next < text.size() && text[next] == ' ') {
        for (const auto month : months) {
            const auto end = next + 1 + month.size();
            if (text.substr(next + 1, month.size()) == month &&
                (end == text.size() || !is_letter(text[end])))
                return {end - at, said + " " + std::string{month}};
        }
        return {};
    }
    const auto mark = next < text.size() ? text[next] : ' ';
    if (mark != '/' && mark != '.' && mark != '-') return {};
    const auto month = digits_at(text, next + 1);
    const auto year_at = next + 1 + month + 1;
    if (month == 0 || month > 2 || year_at >= text.size() || text[year_at - 1] != mark ||
        digits_at(text, year_at) != 4)
        return {};
    int number = 0;
    for (const char digit : text.substr(next + 1, month)) number = number * 10 + (digit - '0');
    if (number < 1 || number > 12) return {};
    return {year_at + 4 - at, said + " " +
                                  std::string{months[static_cast<std::size_t>(number - 1)]} + " " +
                                  std::string{text.substr(year_at, 4)}};
}

/// The unit after a number, and the space before it.
Read unit_at(std::string_view text, std::size_t at) {
    const auto from = at;
    if (at < text.size() && text[at] == ' ') ++at;
    for (const std::string_view word : {"€", "euros", "euro", "eur"}) {
        const auto end = at + word.size();
        if (text.substr(at, word.size()) == word && (end >= text.size() || !is_letter(text[end])))
            return {end - from, "€"};
    }
    if (at < text.size() && text[at] == '%') return {at + 1 - from, "%"};
    return {};
}

/// "1 234,00 €", "1234.5 euros" -> "1234€", "1234,50€"; "25 %" -> "25%". Spaces between digits only
/// lay a number out.
Read number_at(std::string_view text, std::size_t from) {
    std::string digits;
    auto at = from;
    for (;;) {
        const auto run = digits_at(text, at);
        digits += text.substr(at, run);
        at += run;
        if (at + 1 >= text.size() || text[at] != ' ' || !is_digit(text[at + 1])) break;
        if (date_at(text, at + 1).size > 0) break;
        ++at;
    }
    if (at < text.size() && (text[at] == ',' || text[at] == '.')) {
        const auto run = digits_at(text, at + 1);
        const auto unit = unit_at(text, at + 1 + run);
        if ((run == 1 || run == 2) && unit.size > 0) {
            auto decimals = std::string{text.substr(at + 1, run)} + (run == 1 ? "0" : "");
            const auto said = decimals == "00" ? digits : digits + "," + decimals;
            return {at + 1 + run + unit.size - from, said + unit.same};
        }
    }
    const auto unit = unit_at(text, at);
    return {at + unit.size - from, digits + unit.same};
}

/// Dates, amounts and rates in one dress.
std::string plain_numbers(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(text[at])) {
            out += text[at++];
            continue;
        }
        auto read = date_at(text, at);
        if (read.size == 0) read = number_at(text, at);
        out += read.same;
        at += read.size;
    }
    return out;
}

}  // namespace

std::string fold(std::string_view utf8) {
    std::string out;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto letter = decode(utf8, at);
        if (is_space(letter.code)) {
            if (!out.empty() && out.back() != ' ') out += ' ';
        } else {
            add_letter(out, utf8, at, letter);
        }
        at += letter.size;
    }
    return plain_numbers(out);
}

bool mentions(std::string_view text, std::string_view phrase) {
    return folded_mentions(fold(text), phrase);
}

bool folded_mentions(std::string_view folded, std::string_view phrase) {
    const std::string wanted = fold(phrase);
    if (wanted.empty() || wanted == " ") return false;
    for (auto at = folded.find(wanted); at != std::string_view::npos;
         at = folded.find(wanted, at + 1)) {
        const auto end = at + wanted.size();
        const bool cut_before = at > 0 && is_digit(wanted.front()) && is_digit(folded[at - 1]);
        const bool cut_after =
            end < folded.size() && is_digit(wanted.back()) && is_digit(folded[end]);
        if (!cut_before && !cut_after) return true;
    }
    return false;
}

}  // namespace sim
