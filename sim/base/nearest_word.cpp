#include "sim/base/nearest_word.hpp"

#include <algorithm>
#include <utility>

namespace sim {
namespace {

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

std::string few_of(std::string_view written, const std::vector<std::string_view>& allowed,
                   std::string_view where_all) {
    constexpr std::size_t few = 8;
    constexpr std::size_t longest_word = 60;
    auto shown = allowed;
    if (shown.size() > few + 1 && !written.empty() && written.size() <= longest_word) {
        std::vector<std::pair<std::size_t, std::string_view>> by_distance;
        for (const auto word : allowed) by_distance.emplace_back(distance(written, word), word);
        std::stable_sort(by_distance.begin(), by_distance.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (std::size_t i = 0; i < shown.size(); ++i) shown[i] = by_distance[i].second;
    }
    // One more takes no more room than saying that there is one.
    if (shown.size() > few + 1) shown.resize(few);
    std::string text;
    for (const auto word : shown) text += (text.empty() ? "" : ", ") + std::string{word};
    if (shown.size() < allowed.size())
        text += " et " + std::to_string(allowed.size() - shown.size()) + " autres\u202F; " +
                std::string{where_all};
    return text + ".";
}

}  // namespace sim
