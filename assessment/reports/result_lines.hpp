#pragma once

#include <optional>
#include <string>
#include <vector>

#include "assessment/certification/precision.hpp"
#include "assessment/reports/results_export.hpp"

/// One line a candidate and block: what every table of results shows.
namespace assessment::reports {

struct ResultLine {
    std::string number;
    std::string name;
    std::string route;
    std::string block;
    std::string subject;
    std::optional<std::int64_t> units;
    std::optional<statistics::Range> range;  ///< Nothing when no standard error is defined.
    std::string faults;
    std::string decision;
    std::string reason;
};
/// What stands once under the points of a candidate's paper.
std::string points_note(const certification::BlockPrecision& precision,
                        const certification::Grid& grid);
std::vector<ResultLine> result_lines(const certification::Session& session,
                                     const certification::Grid& grid, const Names& names);

}  // namespace assessment::reports
