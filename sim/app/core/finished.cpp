#include "sim/app/core/finished.hpp"

#include <algorithm>

#include "sim/app/core/language.hpp"
#include "sim/base/text.hpp"

namespace sim::app {
namespace {

/// "61,5" of a French room is 61.5 elsewhere; an amount, a list or a name is no such number.
std::optional<std::string> as_decimal(std::string_view words) {
    const auto comma = words.find(',');
    auto whole = words.substr(0, comma);
    for (const std::string_view minus : {"-", "−"})
        if (whole.starts_with(minus)) whole.remove_prefix(minus.size());
    if (comma == std::string_view::npos || whole.empty() || comma + 1 == words.size())
        return std::nullopt;
    const auto digits = [](std::string_view text) { return std::ranges::all_of(text, is_digit); };
    if (!digits(whole) || !digits(words.substr(comma + 1))) return std::nullopt;
    std::string made{words};
    made[comma] = '.';
    return made;
}

/// "10 mars 2026", and any other text as it is.
std::string as_day(const std::string& words) {
    const auto number = words.find(' ');
    const auto year = words.rfind(' ');
    if (number == std::string::npos || year <= number || words.size() != year + 5) return words;
    const auto month = words.substr(number + 1, year - number - 1);
    const auto day = words.substr(0, number);
    for (int at = 1; at <= 12; ++at) {
        const auto two = [](const std::string& digits) {
            return digits.size() < 2 ? "0" + digits : digits;
        };
        const auto iso = words.substr(year + 1) + "-" + two(std::to_string(at)) + "-" +
                         two(day == "1er" ? "1" : day);
        if (const auto read = date_from_iso(iso); read && to_french(*read) == words)
            return day_words(*read);
    }
    return words;
}

}  // namespace

std::vector<std::string> around_blanks(std::string_view pattern) {
    std::vector<std::string> fixed;
    for (auto blank = pattern.find("{}"); blank != std::string_view::npos;
         blank = pattern.find("{}")) {
        fixed.emplace_back(pattern.substr(0, blank));
        pattern.remove_prefix(blank + 2);
    }
    fixed.emplace_back(pattern);
    return fixed;
}

std::optional<std::vector<std::string>> words_between(const std::vector<std::string>& fixed,
                                                      std::string_view sentence) {
    if (!sentence.starts_with(fixed.front())) return std::nullopt;
    sentence.remove_prefix(fixed.front().size());
    std::vector<std::string> words;
    for (std::size_t i = 1; i < fixed.size(); ++i) {
        const bool last = i + 1 == fixed.size();
        if (last && !sentence.ends_with(fixed[i])) return std::nullopt;
        const auto end = last ? sentence.size() - fixed[i].size() : sentence.find(fixed[i], 1);
        if (end == std::string_view::npos || end == 0) return std::nullopt;
        words.emplace_back(sentence.substr(0, end));
        sentence.remove_prefix(end + fixed[i].size());
    }
    return words;
}

const std::string* Catalogue::find_below(std::string_view french) const {
    if (const auto found = below_.find(french); found != below_.end()) return &found->second;
    const auto found = texts_.find(french);
    return found == texts_.end() ? nullptr : &found->second;
}

std::optional<std::string> Catalogue::find_finished(std::string_view french) const {
    if (const auto* whole = find_below(french)) return *whole;
    for (const auto& pattern : patterns_) {
        auto words = words_between(pattern.fixed, french);
        if (!words) continue;
        for (auto& word : *words) {
            const auto* known = find_below(word);
            word = known != nullptr ? *known : as_decimal(word).value_or(as_day(word));
        }
        return filled(pattern.text, *words);
    }
    return as_decimal(french);
}

}  // namespace sim::app
