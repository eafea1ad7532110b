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

/// The one way to write a score, wherever it stands: "61,5 ± 4,2", or "61,5 (± non estimable)".
std::string score_in_french(const BlockPrecision& precision, std::int64_t units);
/// "4,2 points", "non estimable".
std::string error_in_french(const BlockPrecision& precision);
/// "0,81" (alpha), "non estimable".
std::string reliability_in_french(const BlockPrecision& precision);
/// What "±" says: once, under the scores.
inline constexpr const char* error_explained =
    "±\u00A0: erreur type de mesure. La valeur vraie d’une note est à moins de cette erreur deux "
    "fois sur trois, à moins du double dix-neuf fois sur vingt. Elle est non estimable tant que "
    "deux copies n’ont pas de totaux différents.";

/// Copies within one standard error of the pass line that nobody looks at again yet.
std::vector<CopyName> due_for_second_look(const Session& session, const Grid& grid);
inline constexpr const char* near_the_line_reason = "à moins d’une erreur type du seuil";

}  // namespace assessment::certification
