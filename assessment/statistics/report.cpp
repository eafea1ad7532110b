#include "assessment/statistics/report.hpp"

#include <algorithm>
#include <cmath>

namespace assessment::statistics {

Scores scores_of(const Table& table) {
    Scores scores;
    for (const auto& row : table) scores.emplace_back(row.begin(), row.end());
    return scores;
}

BlockReport report(const BlockTable& table) {
    const auto scores = scores_of(table.units);
    std::vector<double> totals;
    for (const auto& row : scores) {
        double sum = 0;
        for (const double score : row) sum += score;
        totals.push_back(sum);
    }
    BlockReport made;
    made.alpha = alpha(scores);
    made.standard_error = standard_error(totals, made.alpha);
    made.passing = share_interval(table.passed, static_cast<std::int64_t>(totals.size()));
    made.items = items(scores, {table.tops.begin(), table.tops.end()});
    for (std::size_t i = 0; made.standard_error && i < totals.size(); ++i)
        if (near_the_line(totals[i], static_cast<double>(table.line), *made.standard_error))
            made.near.push_back(i);
    return made;
}

std::optional<Range> range(std::int64_t score, Figure standard_error, std::int64_t top) {
    if (!standard_error) return std::nullopt;
    const auto reach = std::llround(normal_95 * *standard_error);
    return Range{std::llround(*standard_error), std::max<std::int64_t>(0, score - reach),
                 std::min<std::int64_t>(top, score + reach)};
}

int hundredths(Figure value, std::int64_t whole) {
    const double share = 100 * value.value_or(0) / static_cast<double>(whole);
    return static_cast<int>(std::lround(std::clamp(share, -100.0, 100.0)));
}

}  // namespace assessment::statistics
