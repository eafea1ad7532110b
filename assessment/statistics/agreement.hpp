#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How far two or more markers agree. Statistics of marks, never marks: the only place of
/// `assessment` that counts in fractions. Nothing (no value) where a figure is not defined.
namespace assessment::statistics {

using Figure = std::optional<double>;

/// How often the first marker gave level `row` and the second `column`.
using Crossing = std::vector<std::vector<std::int64_t>>;
Crossing crossing(const std::vector<int>& first, const std::vector<int>& second, int levels);

enum class Weights { none, linear, quadratic };

/// Cohen's kappa; with weights, a gap counts by its size. Undefined when chance explains all.
Figure kappa(const Crossing& table, Weights weights);
/// Gwet's AC1, for what is rarely seen (eliminating faults), where kappa misleads.
Figure ac1(const Crossing& table);

/// A row a copy, a column a marker: everybody marked everything.
using Scores = std::vector<std::vector<double>>;

/// Intraclass correlations of Shrout and Fleiss, absolute agreement.
struct Icc {
    Figure one_one;    ///< ICC(1,1)
    Figure two_one;    ///< ICC(2,1): one marker drawn among many.
    Figure three_one;  ///< ICC(3,1): these markers only.
    Figure two_mean;   ///< ICC(2,k): the mean of these markers.
};
Icc icc(const Scores& scores);

/// "presque parfait", "substantiel"… the bands of Landis and Koch.
std::string_view band_in_french(double kappa);
/// "0,842"; "non calculable" without a value.
std::string in_french(Figure value, int digits);

}  // namespace assessment::statistics
