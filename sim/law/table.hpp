#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace sim::law {

/// A parameter of several rows, from a whole number (an age, a rank, a threshold: the label says
/// which) to a value. In YAML, under `kind: money_table`, `rate_table` or `count_table`:
///
///     value:
///       0: 1600 EUR
///       21: 2000 EUR
///
/// Rows go up and there is at least one; the reader of the law refuses anything else.
template <class T>
struct Table {
    struct Row {
        std::int64_t at = 0;
        T value{};
        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> rows;
    friend bool operator==(const Table&, const Table&) = default;

    /// The value of that very row (an age printed in a table of capitalisation); null when the
    /// table does not print it, for nobody interpolates in silence.
    const T* exactly(std::int64_t at) const {
        const auto row = std::ranges::lower_bound(rows, at, {}, &Row::at);
        return row == rows.end() || row->at != at ? nullptr : &row->value;
    }
    /// The value of the band that holds the number: each row holds until the next one, the last
    /// without end. Null before the first row.
    const T* band(std::int64_t at) const {
        const auto next = std::ranges::upper_bound(rows, at, {}, &Row::at);
        return next == rows.begin() ? nullptr : &std::prev(next)->value;
    }
};

}  // namespace sim::law
