#include "assessment/statistics/agreement.hpp"

#include <array>
#include <cmath>
#include <cstdlib>

namespace assessment::statistics {
namespace {

struct Margins {
    std::vector<double> rows;
    std::vector<double> columns;
    double total = 0;
};

Margins margins(const Crossing& table) {
    const auto levels = table.size();
    Margins made{std::vector<double>(levels), std::vector<double>(levels), 0};
    for (std::size_t i = 0; i < levels; ++i)
        for (std::size_t j = 0; j < levels; ++j) {
            const auto count = static_cast<double>(table[i][j]);
            made.rows[i] += count;
            made.columns[j] += count;
            made.total += count;
        }
    return made;
}

/// 1 when the levels are the same, less the farther they are.
double credit(std::size_t i, std::size_t j, std::size_t levels, Weights weights) {
    if (weights == Weights::none) return i == j ? 1 : 0;
    const double gap =
        std::abs(static_cast<double>(i) - static_cast<double>(j)) / static_cast<double>(levels - 1);
    return 1 - (weights == Weights::linear ? gap : gap * gap);
}

}  // namespace

Crossing crossing(const std::vector<int>& first, const std::vector<int>& second, int levels) {
    const auto size = static_cast<std::size_t>(levels);
    Crossing table(size, std::vector<std::int64_t>(size));
    for (std::size_t i = 0; i < first.size() && i < second.size(); ++i)
        ++table[static_cast<std::size_t>(first[i])][static_cast<std::size_t>(second[i])];
    return table;
}

Figure kappa(const Crossing& table, Weights weights) {
    const auto levels = table.size();
    const auto sums = margins(table);
    if (levels < 2 || sums.total <= 0) return std::nullopt;
    double observed = 0;
    double expected = 0;
    for (std::size_t i = 0; i < levels; ++i)
        for (std::size_t j = 0; j < levels; ++j) {
            const double worth = credit(i, j, levels, weights);
            observed += worth * static_cast<double>(table[i][j]) / sums.total;
            expected += worth * sums.rows[i] * sums.columns[j] / (sums.total * sums.total);
        }
    if (expected >= 1) return std::nullopt;
    return (observed - expected) / (1 - expected);
}

Figure ac1(const Crossing& table) {
    const auto levels = table.size();
    const auto sums = margins(table);
    if (levels < 2 || sums.total <= 0) return std::nullopt;
    double observed = 0;
    double expected = 0;
    for (std::size_t i = 0; i < levels; ++i) {
        observed += static_cast<double>(table[i][i]) / sums.total;
        const double share = (sums.rows[i] + sums.columns[i]) / (2 * sums.total);
        expected += share * (1 - share) / static_cast<double>(levels - 1);
    }
    return (observed - expected) / (1 - expected);
}

Icc icc(const Scores& scores) {
    if (scores.size() < 2 || scores.front().size() < 2) return {};
    const auto n = static_cast<double>(scores.size());
    const auto k = static_cast<double>(scores.front().size());
    double mean = 0;
    for (const auto& row : scores)
        for (const double score : row) mean += score / (n * k);
    double between_rows = 0;
    double total = 0;
    for (const auto& row : scores) {
        double row_mean = 0;
        for (const double score : row) {
            row_mean += score / k;
            total += (score - mean) * (score - mean);
        }
        between_rows += k * (row_mean - mean) * (row_mean - mean);
    }
    double between_columns = 0;
    for (std::size_t j = 0; j < scores.front().size(); ++j) {
        double column_mean = 0;
        for (const auto& row : scores) column_mean += row[j] / n;
        between_columns += n * (column_mean - mean) * (column_mean - mean);
    }
    const double rows = between_rows / (n - 1);
    const double columns = between_columns / (k - 1);
    const double within = (total - between_rows) / (n * (k - 1));
    const double error = (total - between_rows - between_columns) / ((n - 1) * (k - 1));
    const auto ratio = [](double above, double below) -> Figure {
        if (below <= 0) return std::nullopt;
        return above / below;
    };
    return {ratio(rows - within, rows + (k - 1) * within),
            ratio(rows - error, rows + (k - 1) * error + k * (columns - error) / n),
            ratio(rows - error, rows + (k - 1) * error),
            ratio(rows - error, rows + (columns - error) / n)};
}

std::string_view band_in_french(double kappa) {
    struct Band {
        double below;
        std::string_view french;
    };
    constexpr std::array bands{Band{0, "moindre que le hasard"},
                               Band{0.21, "très faible"},
                               Band{0.41, "faible"},
                               Band{0.61, "moyen"},
                               Band{0.81, "substantiel"},
                               Band{2, "presque parfait"}};
    for (const auto& band : bands)
        if (kappa < band.below) return band.french;
    return bands.back().french;
}

std::string in_french(Figure value, int digits) {
    if (!value || !std::isfinite(*value)) return "non calculable";
    std::int64_t unit = 1;
    for (int i = 0; i < digits; ++i) unit *= 10;
    const auto scaled = std::llround(*value * static_cast<double>(unit));
    const auto size = std::llabs(scaled);
    std::string text = (scaled < 0 ? "−" : "") + std::to_string(size / unit);
    if (digits == 0) return text;
    const auto rest = std::to_string(size % unit);
    return text + "," + std::string(static_cast<std::size_t>(digits) - rest.size(), '0') + rest;
}

}  // namespace assessment::statistics
