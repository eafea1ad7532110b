#include "sim/paper/fold.hpp"

#include <algorithm>
#include <array>

#include <glib.h>

#include "sim/paper/own.hpp"

namespace sim::paper {
namespace {

void append(Folded& folded, std::string_view bytes, std::size_t origin) {
    folded.text += bytes;
    folded.origin.insert(folded.origin.end(), bytes.size(), origin);
}

void append_base_letters(Folded& folded, gunichar letter, std::size_t origin) {
    std::array<gunichar, 18> parts{};
    const gsize count = g_unichar_fully_decompose(letter, TRUE, parts.data(), parts.size());
    for (gsize i = 0; i < count && i < parts.size(); ++i) {
        if (g_unichar_ismark(parts[i])) continue;
        std::array<char, 6> bytes{};
        const int size = g_unichar_to_utf8(g_unichar_tolower(parts[i]), bytes.data());
        append(folded, {bytes.data(), static_cast<std::size_t>(size)}, origin);
    }
}

void append_folded(Folded& folded, gunichar letter, std::size_t origin) {
    const bool soft = letter == 0x00AD || letter == 0x200B;
    if (soft) return;
    if (g_unichar_isspace(letter) || letter == 0x202F || letter == 0x00A0) {
        append(folded, " ", origin);
    } else if (letter == 0x2019) {
        append(folded, "'", origin);
    } else if (letter == 0x0153 || letter == 0x0152) {
        append(folded, "oe", origin);
    } else if (letter == 0x00E6 || letter == 0x00C6) {
        append(folded, "ae", origin);
    } else {
        append_base_letters(folded, letter, origin);
    }
}

}  // namespace

std::string valid_text(std::string_view source) {
    std::string bytes;
    for (const char c : source) {
        const auto code = static_cast<unsigned char>(c);
        const bool control = code < 0x20 && c != '\n' && c != '\t' && c != '\r';
        if (control || code == 0x7F) {
            bytes += "\xEF\xBF\xBD";
        } else {
            bytes += c;
        }
    }
    const OwnedText valid{g_utf8_make_valid(bytes.data(), static_cast<gssize>(bytes.size()))};
    return valid.get();
}

Folded fold(std::string_view source) {
    Folded folded;
    const std::string text = valid_text(source);
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    for (const char* at = begin; at < end; at = g_utf8_next_char(at)) {
        append_folded(folded, g_utf8_get_char(at), static_cast<std::size_t>(at - begin));
    }
    folded.origin.push_back(text.size());
    return folded;
}

std::vector<std::pair<std::size_t, std::size_t>> matches(std::string_view source,
                                                         std::string_view wanted) {
    std::vector<std::pair<std::size_t, std::size_t>> found;
    const std::string needle = fold(wanted).text;
    if (needle.empty()) return found;
    const Folded hay = fold(source);
    std::size_t at = hay.text.find(needle);
    while (at != std::string::npos) {
        found.emplace_back(hay.origin[at], hay.origin[at + needle.size()]);
        at = hay.text.find(needle, at + needle.size());
    }
    return found;
}

std::string slug(std::string_view source) {
    std::string name = fold(source).text;
    for (char& c : name) {
        if (c == ' ' || c == '-' || c == '\'') c = '_';
    }
    return name;
}

namespace {

constexpr std::string_view blanks = " \n\t";

/// Shorter words before a full stop are abbreviations: M., no., art.
constexpr std::size_t longest_abbreviation = 3;

bool ends_sentence(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (c == '\n') return true;
    if (c != '.' && c != '!' && c != '?') return false;
    const auto next = text.find_first_not_of(blanks, at + 1);
    if (next == at + 1) return false;
    if (next == std::string_view::npos) return true;
    if (c != '.') return true;
    const auto word = text.find_last_of(" \n\t(", at == 0 ? 0 : at - 1);
    const auto length = at - (word == std::string_view::npos ? 0 : word + 1);
    const bool lower = text[next] >= 'a' && text[next] <= 'z';
    return length > longest_abbreviation && !lower;
}

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> sentences(std::string_view text) {
    std::vector<std::pair<std::size_t, std::size_t>> found;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool last = i + 1 == text.size();
        if (!last && !ends_sentence(text, i)) continue;
        const auto first = std::min(text.find_first_not_of(blanks, begin), i + 1);
        const auto end = text.find_last_not_of(blanks, i);
        if (first <= i && end != std::string_view::npos && end >= first)
            found.emplace_back(first, end + 1);
        begin = i + 1;
    }
    return found;
}

}  // namespace sim::paper
