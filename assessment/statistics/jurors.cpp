#include "assessment/statistics/jurors.hpp"

#include <cmath>
#include <map>

namespace assessment::statistics {
namespace {

struct Mean {
    double sum = 0;
    int count = 0;
    void add(double value) {
        sum += value;
        ++count;
    }
    double value() const { return count == 0 ? 0 : sum / count; }
};

using Values = std::map<std::int64_t, double>;

/// Worth of a copy and severity of a juror, each from the other in turn until they settle: the
/// least squares of an additive model.
constexpr int rounds = 200;

Values severities(const std::vector<Reading>& readings) {
    Values severity;
    for (int round = 0; round < rounds; ++round) {
        std::map<std::int64_t, Mean> worth;
        for (const auto& one : readings)
            worth[one.copy].add(static_cast<double>(one.score) - severity[one.juror]);
        std::map<std::int64_t, Mean> gaps;
        for (const auto& one : readings)
            gaps[one.juror].add(static_cast<double>(one.score) - worth[one.copy].value());
        Mean all;
        for (const auto& [juror, gap] : gaps) all.add(gap.value());
        for (const auto& [juror, gap] : gaps) severity[juror] = gap.value() - all.value();
    }
    return severity;
}

/// Slope of the residuals over the day, and what it leaves.
void add_drift(Juror& juror, const std::vector<double>& orders, const std::vector<double>& gaps) {
    Mean order;
    Mean gap;
    for (const double value : orders) order.add(value);
    for (const double value : gaps) gap.add(value);
    double spread = 0;
    double together = 0;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        spread += (orders[i] - order.value()) * (orders[i] - order.value());
        together += (orders[i] - order.value()) * (gaps[i] - gap.value());
    }
    juror.drift = spread <= 0 ? 0 : together / spread;
    double left = 0;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        const double rest = gaps[i] - gap.value() - juror.drift * (orders[i] - order.value());
        left += rest * rest;
    }
    if (orders.size() > 2) juror.noise = std::sqrt(left / static_cast<double>(orders.size() - 2));
}

}  // namespace

std::vector<Juror> jurors(const std::vector<Reading>& readings) {
    auto severity = severities(readings);
    std::map<std::int64_t, Mean> worth;
    for (const auto& one : readings)
        worth[one.copy].add(static_cast<double>(one.score) - severity[one.juror]);
    std::vector<Juror> made;
    for (const auto& [person, gap] : severity) {
        Juror juror;
        juror.juror = person;
        juror.severity = gap;
        std::vector<double> orders;
        std::vector<double> gaps;
        for (const auto& one : readings) {
            if (one.juror != person) continue;
            ++juror.copies;
            orders.push_back(static_cast<double>(one.order));
            gaps.push_back(static_cast<double>(one.score) - worth[one.copy].value() - gap);
        }
        add_drift(juror, orders, gaps);
        made.push_back(juror);
    }
    return made;
}

}  // namespace assessment::statistics
