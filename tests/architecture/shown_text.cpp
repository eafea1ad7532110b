#include "tests/architecture/shown_text.hpp"

#include <algorithm>
#include <cctype>

#include "tests/architecture/source.hpp"

namespace architecture {
namespace {

std::string in_utf8(unsigned code) {
    std::string text;
    if (code < 0x80) return {static_cast<char>(code)};
    if (code < 0x800) text += static_cast<char>(0xC0 | (code >> 6));
    if (code >= 0x800) {
        text += static_cast<char>(0xE0 | (code >> 12));
        text += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
    }
    return text + static_cast<char>(0x80 | (code & 0x3F));
}

std::string resolved(std::string_view written) {
    std::string text;
    for (std::size_t at = 0; at < written.size(); ++at) {
        if (written[at] != '\\' || at + 1 >= written.size()) {
            text += written[at];
        } else if (written[++at] == 'u') {
            text += in_utf8(static_cast<unsigned>(
                std::stoul(std::string{written.substr(at + 1, 4)}, nullptr, 16)));
            at += 4;
        } else {
            text += written[at] == 'n' ? '\n' : written[at];
        }
    }
    return text;
}

bool ends_with_tr(std::string_view code) {
    const auto end = code.find_last_not_of(" \n");
    code = code.substr(0, end == std::string_view::npos ? 0 : end + 1);
    for (const std::string_view call : {"tr(", "tr_label(", "tr_with(", "tr_later("})
        if (code.ends_with(call)) {
            const auto before = code.substr(0, code.size() - call.size());
            return before.empty() || (std::isalnum(before.back()) == 0 && before.back() != '_');
        }
    return false;
}

/// check(condition, "sentence"), up to here.
bool is_of_a_check(std::string_view code) {
    const auto statement = code.find_last_of(";{}");
    if (statement != std::string_view::npos) code.remove_prefix(statement);
    const auto call = code.find("check(");
    return call != std::string_view::npos &&
           (call == 0 || (code[call - 1] != '_' &&
                          std::isalnum(static_cast<unsigned char>(code[call - 1])) == 0));
}

bool is_letter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '\xC3' || c == '\xC5';
}

}  // namespace

std::vector<Text> texts_of(const std::string& source) {
    const auto code = code_only(source);
    std::vector<Text> texts;
    std::size_t at = code.find('"');
    while (at != std::string::npos) {
        const auto line_begin = code.rfind('\n', at) + 1;
        if (code.compare(line_begin, 8, "#include") == 0) {
            at = code.find('"', code.find('\n', at));
            continue;
        }
        Text text;
        text.line = static_cast<int>(std::count(
                        code.begin(), code.begin() + static_cast<std::ptrdiff_t>(at), '\n')) +
                    1;
        text.is_named = ends_with_tr(std::string_view{code}.substr(0, at));
        text.is_checked = is_of_a_check(std::string_view{code}.substr(0, at));
        for (auto next = at; next == at && at != std::string::npos;) {
            const auto close = code.find('"', at + 1);
            if (close == std::string::npos) return texts;
            text.french += resolved(source.substr(at + 1, close - at - 1));
            next = code.find_first_not_of(" \n", close + 1);
            at = code.find('"', close + 1);
        }
        text.is_label = text.french.find("##") != std::string::npos;
        text.french = text.french.substr(0, text.french.find("##"));
        texts.push_back(std::move(text));
    }
    return texts;
}

bool is_shown(const Text& text) {
    const auto& words = text.french;
    bool has_word = false;
    bool has_sign = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        has_word = has_word || (i > 0 && is_letter(words[i - 1]) && is_letter(words[i]));
        has_sign =
            has_sign || words[i] == ' ' || (static_cast<unsigned char>(words[i]) & 0x80) != 0;
    }
    const bool is_capital = words.size() > 2 &&
                            std::isupper(static_cast<unsigned char>(words[0])) != 0 &&
                            std::islower(static_cast<unsigned char>(words[1])) != 0 &&
                            std::islower(static_cast<unsigned char>(words[2])) != 0;
    return has_word && (has_sign || is_capital || text.is_label);
}

}  // namespace architecture
