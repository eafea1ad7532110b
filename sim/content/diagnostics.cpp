#include "sim/content/diagnostics.hpp"

#include <algorithm>

namespace sim::content {
namespace {

bool starts_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

/// Insertions, removals, replacements and swaps of neighbours from one word to the other.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    std::vector<std::size_t> next(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        next[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            next[j] = std::min({row[j] + 1, next[j - 1] + 1, replaced});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) next[j] = std::min(next[j], before[j - 2] + 1);
        }
        before.swap(row);
        row.swap(next);
    }
    return row[b.size()];
}

}  // namespace

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
    std::string_view nearest;
    std::size_t least = std::max<std::size_t>(written.size() / 3, 1) + 1;
    if (written.size() > 60) return {};
    for (const auto word : allowed) {
        const std::size_t steps = distance(written, word);
        if (steps >= least || steps >= word.size()) continue;
        least = steps;
        nearest = word;
    }
    return nearest;
}

std::string suggestion(std::string_view written, const std::vector<std::string_view>& allowed) {
    std::string text;
    const auto nearest = nearest_word(written, allowed);
    if (!nearest.empty()) text = "Vouliez-vous dire " + quote(nearest) + "\u202F? ";
    text += "Sont admis\u00A0: ";
    for (std::size_t i = 0; i < allowed.size(); ++i) {
        if (i > 0) text += ", ";
        text += allowed[i];
    }
    return text + ".";
}

}  // namespace sim::content
