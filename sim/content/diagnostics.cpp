#include "sim/content/diagnostics.hpp"

#include <algorithm>

#include "sim/base/nearest_word.hpp"
#include "sim/base/text.hpp"

namespace sim::content {
std::string quote(std::string_view text) {
    std::string shown;
    std::size_t characters = 0;
    for (const char c : text.substr(0, 250)) {
        if (starts_character(c) && ++characters > 60) {
            shown += "…";
            break;
        }
        shown += c == '\n' ? ' ' : c;
    }
    return "«\u00A0" + shown + "\u00A0»";
}

int column_in(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    const auto before = offset == 0 ? text.npos : text.rfind('\n', offset - 1);
    const std::size_t start = before == text.npos ? 0 : before + 1;
    const auto line = text.substr(start, offset - start);
    return static_cast<int>(std::count_if(line.begin(), line.end(), starts_character)) + 1;
}

std::string_view nearest_word(std::string_view written,
                              const std::vector<std::string_view>& allowed) {
    return sim::nearest_word(written, allowed);
}

std::string suggestion(std::string_view written, const std::vector<std::string_view>& allowed,
                       std::string_view where_all) {
    if (allowed.empty()) return "Il n’y en a aucun ici.";
    const auto nearest = nearest_word(written, allowed);
    return (nearest.empty() ? "" : "Vouliez-vous dire " + quote(nearest) + "\u202F? ") +
           "Sont admis\u00A0: " + few_of(written, allowed, where_all);
}

}  // namespace sim::content
