#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "assessment/statistics/cohort.hpp"

/// A block's results as whole numbers in, figures out.
namespace assessment::statistics {

using Table = std::vector<std::vector<std::int64_t>>;

Scores scores_of(const Table& table);

struct BlockTable {
    Table units;                     ///< A row a candidate, a column a criterion.
    std::vector<std::int64_t> tops;  ///< The most of each criterion.
    std::int64_t line = 0;           ///< Units that pass.
    std::int64_t passed = 0;         ///< Candidates who pass, faults included.
};

struct BlockReport {
    Figure alpha;
    Figure standard_error;  ///< In units.
    Interval passing;
    std::vector<Item> items;
    std::vector<std::size_t> near;  ///< Rows within one standard error of the line.
};
BlockReport report(const BlockTable& table);

/// A score with its standard error and where it lies 19 times out of 20, in units.
struct Range {
    std::int64_t standard_error = 0;
    std::int64_t low = 0;
    std::int64_t high = 0;
    friend bool operator==(const Range&, const Range&) = default;
};
/// Kept between 0 and `top`; nothing without an error.
std::optional<Range> range(std::int64_t score, Figure standard_error, std::int64_t top);

/// The share of `whole` in hundredths, from -100 to 100, rounded: for a bar. 0 without a value.
int hundredths(Figure value, std::int64_t whole = 1);

}  // namespace assessment::statistics
