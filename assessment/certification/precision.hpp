#pragma once

#include <optional>
#include <string>
#include <vector>

#include "assessment/certification/events.hpp"
#include "assessment/statistics/report.hpp"

/// What the points of a block are worth: how reliable, and which copies are too near the line.
namespace assessment::certification {

struct BlockPrecision {
    std::vector<const Copy*> copies;  ///< Those that have a result.
    statistics::BlockTable table;     ///< A row each.
    statistics::BlockReport report;
    bool small = false;  ///< Fewer copies than the rule `small_cohort`.
};
BlockPrecision precision(const Session& session, const Grid& grid, const Block& block);

/// A warning for the readers of a block's figures; empty when there are copies enough.
std::string small_cohort_warning(const BlockPrecision& precision, const Grid& grid);

/// Where the score would probably be on another day (95 %); nothing when no error is defined.
std::optional<statistics::Range> range_of(const BlockPrecision& precision, std::int64_t units);

/// Copies within one standard error of the pass line that nobody looks at again yet.
std::vector<CopyName> due_for_second_look(const Session& session, const Grid& grid);
inline constexpr const char* near_the_line_reason = "à moins d’une erreur type du seuil";

}  // namespace assessment::certification
