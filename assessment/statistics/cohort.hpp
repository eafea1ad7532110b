#pragma once

#include <cstdint>
#include <vector>

#include "assessment/statistics/agreement.hpp"

/// What a cohort's scores are worth, and each criterion in them; honest for small cohorts.
namespace assessment::statistics {

/// 95 % of a normal law lie within so many standard errors.
inline constexpr double normal_95 = 1.959964;

struct Interval {
    double low = 0;
    double high = 0;
};
/// Of a share (passed / all), 95 %, after Wilson: holds for small numbers. [0, 1] for nobody.
Interval share_interval(std::int64_t passed, std::int64_t all);

/// Cronbach's alpha; a row a candidate, a column a criterion.
Figure alpha(const Scores& items);
/// Of the totals, from their spread and their reliability.
Figure standard_error(const std::vector<double>& totals, Figure reliability);

struct Item {
    double facility = 0;    ///< Mean over the most that can be had, 0 to 1.
    Figure discrimination;  ///< Correlation with the rest of the total.
};
/// `tops`: the most that can be had of each criterion.
std::vector<Item> items(const Scores& scores, const std::vector<double>& tops);

/// Whether a score lies within one standard error of the pass line: a second look is due.
bool near_the_line(double score, double line, double standard_error);

/// Ordinary least squares of scores on global grades (1 to 5): the borderline regression cut.
struct Cut {
    double score = 0;
    double slope = 0;
    double fit = 0;  ///< R².
};
std::optional<Cut> borderline_cut(const std::vector<double>& scores,
                                  const std::vector<double>& grades, double borderline);

}  // namespace assessment::statistics
