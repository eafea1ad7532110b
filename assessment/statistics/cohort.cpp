#include "assessment/statistics/cohort.hpp"

#include <algorithm>
#include <cmath>

namespace assessment::statistics {
namespace {

double mean(const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values) sum += value;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

/// Sum of the products of the gaps to the means.
double cross(const std::vector<double>& a, const std::vector<double>& b) {
    const double of_a = mean(a);
    const double of_b = mean(b);
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += (a[i] - of_a) * (b[i] - of_b);
    return sum;
}

double variance(const std::vector<double>& values) {
    return values.size() < 2 ? 0 : cross(values, values) / static_cast<double>(values.size() - 1);
}

std::vector<double> column(const Scores& scores, std::size_t j) {
    std::vector<double> values;
    values.reserve(scores.size());
    for (const auto& row : scores) values.push_back(row[j]);
    return values;
}

std::vector<double> totals(const Scores& scores) {
    std::vector<double> values;
    values.reserve(scores.size());
    for (const auto& row : scores) {
        double sum = 0;
        for (const double score : row) sum += score;
        values.push_back(sum);
    }
    return values;
}

Figure correlation(const std::vector<double>& a, const std::vector<double>& b) {
    const double spread = std::sqrt(cross(a, a) * cross(b, b));
    if (spread <= 0) return std::nullopt;
    return cross(a, b) / spread;
}

}  // namespace

Interval share_interval(std::int64_t passed, std::int64_t all) {
    if (all <= 0) return {0, 1};
    const auto n = static_cast<double>(all);
    const double share = static_cast<double>(passed) / n;
    const double z = normal_95 * normal_95;
    const double middle = (share + z / (2 * n)) / (1 + z / n);
    const double reach =
        normal_95 * std::sqrt(share * (1 - share) / n + z / (4 * n * n)) / (1 + z / n);
    return {std::max(0.0, middle - reach), std::min(1.0, middle + reach)};
}

Figure alpha(const Scores& items) {
    if (items.size() < 2 || items.front().size() < 2) return std::nullopt;
    const double whole = variance(totals(items));
    if (whole <= 0) return std::nullopt;
    double parts = 0;
    for (std::size_t j = 0; j < items.front().size(); ++j) parts += variance(column(items, j));
    const auto k = static_cast<double>(items.front().size());
    return k / (k - 1) * (1 - parts / whole);
}

Figure standard_error(const std::vector<double>& totals, Figure reliability) {
    if (!reliability || totals.size() < 2) return std::nullopt;
    return std::sqrt(variance(totals) * std::clamp(1 - *reliability, 0.0, 1.0));
}

std::vector<Item> items(const Scores& scores, const std::vector<double>& tops) {
    std::vector<Item> made;
    const auto whole = totals(scores);
    for (std::size_t j = 0; j < tops.size(); ++j) {
        const auto values = column(scores, j);
        std::vector<double> rest = whole;
        for (std::size_t i = 0; i < rest.size(); ++i) rest[i] -= values[i];
        made.push_back({tops[j] <= 0 ? 0 : mean(values) / tops[j], correlation(values, rest)});
    }
    return made;
}

bool near_the_line(double score, double line, double standard_error) {
    return std::abs(score - line) <= standard_error;
}

std::optional<Cut> borderline_cut(const std::vector<double>& scores,
                                  const std::vector<double>& grades, double borderline) {
    const double spread = cross(grades, grades);
    if (scores.size() != grades.size() || spread <= 0) return std::nullopt;
    const double slope = cross(grades, scores) / spread;
    const double start = mean(scores) - slope * mean(grades);
    const double all = cross(scores, scores);
    return Cut{start + slope * borderline, slope, all <= 0 ? 1 : slope * slope * spread / all};
}

}  // namespace assessment::statistics
