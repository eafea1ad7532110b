#pragma once

#include <cstdint>
#include <vector>

/// How each juror marks, from copies that several marked: severity, drift over the day, and what
/// is left unexplained.
namespace assessment::statistics {

/// One copy read by one juror. `order` counts his copies of the day; any unit of score.
struct Reading {
    std::int64_t juror = 0;
    std::int64_t copy = 0;
    std::int64_t order = 0;
    std::int64_t score = 0;
    friend bool operator==(const Reading&, const Reading&) = default;
};

struct Juror {
    std::int64_t juror = 0;
    int copies = 0;
    double severity = 0;  ///< Points given above (lenient) or below (severe) the others.
    double drift = 0;     ///< Change of that from one copy to the next.
    double noise = 0;     ///< Standard deviation of what neither explains.
};
/// Severities sum to zero: they compare jurors, they do not say who is right. In the order of the
/// jurors' numbers.
std::vector<Juror> jurors(const std::vector<Reading>& readings);

}  // namespace assessment::statistics
