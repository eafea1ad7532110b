#pragma once

#include <cstdint>
#include <vector>

#include "assessment/statistics/agreement.hpp"

/// How far a juror is from performances whose levels are known.
namespace assessment::statistics {

/// One criterion of a reference performance, as one juror marked it.
struct Comparison {
    std::int64_t juror = 0;
    bool during = false;  ///< Seeded in the session; else marked before it.
    int given = 0;
    int expected = 0;
    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// In levels. Positive: more generous than the reference.
struct Calibration {
    std::int64_t juror = 0;
    int before = 0;  ///< Criteria compared.
    int during = 0;
    Figure bias_before;
    Figure bias_during;
    Figure spread;     ///< Mean size of a gap, whatever its sign.
    Figure agreement;  ///< Weighted kappa with the reference.
};
/// `levels`: how many levels the longest criterion has. In the order of the jurors' numbers.
std::vector<Calibration> calibrations(const std::vector<Comparison>& comparisons, int levels);

}  // namespace assessment::statistics
