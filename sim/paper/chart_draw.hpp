#pragma once

#include "sim/paper/chart.hpp"
#include "sim/paper/marks.hpp"

namespace sim::paper {

inline constexpr double chart_row_height = 17;

/// The label at left, its bar or its squares, the value at right. A square says its part by its
/// darkness too, so that a black and white print still reads.
void draw_chart_row(const Typesetter& setter, const Voice& voice, const ChartRow& row,
                    const Area& area, PageMarks& page);

}  // namespace sim::paper
