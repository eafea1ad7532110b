#pragma once

#include <optional>
#include <vector>

#include "assessment/certification/session.hpp"

/// What was seen while a trial ran, beside the marks.
namespace assessment::certification {

/// The behaviours of a block, in the order of the grid.
std::vector<const Behaviour*> behaviours_of(const Grid& grid, std::string_view block);

/// The last observation of a behaviour; none when it was never seen, or taken back.
const Observation* last_seen(const Sheet& sheet, std::string_view behaviour);

/// The level that what was seen suggests, by the weights of the criterion's behaviours, rounded
/// down; nothing when it has none, or while nothing of it was seen. It is no mark.
std::optional<int> suggested_level(const Grid& grid, const Sheet& sheet,
                                   const Criterion& criterion);

}  // namespace assessment::certification
