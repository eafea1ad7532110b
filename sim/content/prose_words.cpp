#include <algorithm>
#include <array>

#include "sim/base/text.hpp"

#include "sim/content/prose_care.hpp"

namespace sim::content {
namespace {

/// The bytes of the letter at the front of `text`; 0 when it is none. Latin letters only.
std::size_t letter_length(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (text.empty()) return 0;
    const char c = text.front();
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return 1;
    if (text.size() < 2) return 0;
    const bool latin = byte(0) == 0xC3 && byte(1) != 0x97 && byte(1) != 0xB7;
    return latin || byte(0) == 0xC4 || byte(0) == 0xC5 ? 2 : 0;
}

/// An apostrophe or a hyphen: part of a word between two letters.
std::size_t link_length(std::string_view text) {
    if (text.empty()) return 0;
    if (text.front() == '\'' || text.front() == '-') return 1;
    constexpr std::string_view curved = "’";
    return text.front() == curved.front() && text.starts_with(curved) ? curved.size() : 0;
}

/// Ends where letters end; an address or a number is no word.
std::size_t word_length(std::string_view text) {
    std::size_t end = 0;
    for (;;) {
        if (const auto letter = letter_length(text.substr(end)); letter > 0) {
            end += letter;
            continue;
        }
        const auto link = link_length(text.substr(end));
        if (link == 0 || letter_length(text.substr(end + link)) == 0) return end;
        end += link;
    }
}

/// Up to the next blank.
struct Token {
    std::string_view text;
    bool is_address = false;
};

Token token_of(std::string_view text) {
    Token token{{}, text.starts_with("www.")};
    std::size_t end = 0;
    for (; end < text.size(); ++end) {
        const char c = text[end];
        if (c == ' ' || c == '\n' || c == '\t') break;
        if (c == '@' || c == '_' || (c == ':' && text.substr(end).starts_with("://")))
            token.is_address = true;
    }
    token.text = text.substr(0, end);
    return token;
}

}  // namespace

std::vector<Word> words_in(std::string_view text) {
    std::vector<Word> words;
    for (std::size_t at = 0; at < text.size();) {
        const auto rest = text.substr(at);
        if (at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n') {
            const auto token = token_of(rest);
            // « role: » starts a line of a form; French has a space before its colons.
            const bool key = (at == 0 || text[at - 1] == '\n') && token.text.ends_with(':');
            if (key || token.is_address) {
                at += token.text.size();
                continue;
            }
        }
        const auto length = word_length(rest);
        if (length == 0) {
            ++at;
            continue;
        }
        const bool in_number =
            (at > 0 && is_digit(text[at - 1])) || (length < rest.size() && is_digit(rest[length]));
        if (!in_number) words.push_back({rest.substr(0, length), at});
        at += length;
    }
    return words;
}

}  // namespace sim::content
