#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/base/result.hpp"

namespace sim::paper {

/// A fenced block `graphique`: a line a row, `label | value | parts`, the parts in whole percents
/// separated by blanks, `-` for none. A row of one part is a bar; of more, a line of a heat map.
struct ChartRow {
    std::string label;
    std::string value;       ///< At right, as it reads: `62 %`.
    std::vector<int> parts;  ///< 0 to 100; -1 is none.
    friend bool operator==(const ChartRow&, const ChartRow&) = default;
};
struct Chart {
    std::vector<ChartRow> rows;
    friend bool operator==(const Chart&, const Chart&) = default;
};

/// `first_line` is the place of the block's first row in the document, for problems.
[[nodiscard]] Result<Chart> parse_chart(std::string_view text, int first_line);

/// `62 %  Vérifier la garantie`, then the parts when there are many.
std::string plain_chart(const Chart& chart);

}  // namespace sim::paper
