#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/base/result.hpp"

namespace sim::paper {

/// A fenced block `tableau`: one row a line, cells between `|` (`\|` is a bar in a cell), the first
/// row is the header; a last row whose first cell begins with `Total` is emphasised. A row of
/// dashes only is skipped. At most 8 columns and 400 bytes a cell.
struct Table {
    std::vector<std::vector<std::string>> rows;  ///< All of the same width; row 0 is the header.
    std::vector<bool> numeric;                   ///< By column: set at right.
    bool has_total = false;
    friend bool operator==(const Table&, const Table&) = default;
};

/// `first_line` is the place of the block's first row in the document, for problems.
[[nodiscard]] Result<Table> parse_table(std::string_view text, int first_line);

/// An amount, a rate or a dash: `2 140,50 €`, `20 %`, `—`.
bool looks_numeric(std::string_view cell);

/// Widths that sum to `whole`: each column has its natural width when all fit (the first takes a
/// double part of the rest), else shrinks towards its longest word.
std::vector<double> column_widths(const std::vector<double>& natural,
                                  const std::vector<double>& least, double whole);

}  // namespace sim::paper
