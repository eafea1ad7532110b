#include "assessment/statistics/calibration.hpp"

#include <cstdlib>
#include <map>

namespace assessment::statistics {
namespace {

struct Seen {
    std::vector<int> given;
    std::vector<int> expected;
    int gap[2] = {0, 0};  ///< Before, during.
    int count[2] = {0, 0};
    int size = 0;
};

Figure mean(int sum, int count) {
    if (count == 0) return std::nullopt;
    return static_cast<double>(sum) / count;
}

}  // namespace

std::vector<Calibration> calibrations(const std::vector<Comparison>& comparisons, int levels) {
    std::map<std::int64_t, Seen> jurors;
    for (const auto& one : comparisons) {
        auto& seen = jurors[one.juror];
        const int gap = one.given - one.expected;
        seen.given.push_back(one.given);
        seen.expected.push_back(one.expected);
        seen.gap[one.during ? 1 : 0] += gap;
        ++seen.count[one.during ? 1 : 0];
        seen.size += std::abs(gap);
    }
    std::vector<Calibration> made;
    for (const auto& [juror, seen] : jurors) {
        Calibration one;
        one.juror = juror;
        one.before = seen.count[0];
        one.during = seen.count[1];
        one.bias_before = mean(seen.gap[0], seen.count[0]);
        one.bias_during = mean(seen.gap[1], seen.count[1]);
        one.spread = mean(seen.size, seen.count[0] + seen.count[1]);
        one.agreement = kappa(crossing(seen.given, seen.expected, levels), Weights::quadratic);
        made.push_back(one);
    }
    return made;
}

}  // namespace assessment::statistics
