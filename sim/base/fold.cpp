#include "sim/base/fold.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

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
    if (code < 0x80) {
        const char c = static_cast<char>(code);
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    } else if (code == 0x153 || code == 0x152) {
        out += "oe";
    } else if (code == 0xE6 || code == 0xC6) {
        out += "ae";
    } else if (code == 0x2019 || code == 0x2018) {
        out += '\'';
    } else if (code >= 0xC0 && code <= 0xFF && latin_1[code - 0xC0] != ' ') {
        out += latin_1[code - 0xC0];
    } else {
        out += utf8.substr(at, letter.size);
    }
}

/// "1 234" -> "1234", "12 €" -> "12€": spaces that only lay out a number.
std::string tighten_numbers(const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool after_digit = !out.empty() && is_digit(out.back());
        const bool group = i + 1 < text.size() && is_digit(text[i + 1]);
        const bool euro = text.compare(std::min(i + 1, text.size()), 3, "€") == 0;
        if (text[i] == ' ' && after_digit && (group || euro)) continue;
        out += text[i];
    }
    return out;
}

std::string replace_all(std::string text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
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
    out = replace_all(std::move(out), "euros", "€");
    out = replace_all(std::move(out), " eur ", "€ ");
    out = tighten_numbers(out);
    return replace_all(std::move(out), ",00€", "€");
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
