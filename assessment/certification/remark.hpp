#pragma once

#include <string>
#include <vector>

#include "assessment/certification/commands.hpp"
#include "assessment/certification/people.hpp"

/// Marking again after the grid, the law or a case was mended: what would change, and why. Nothing
/// changes before the president signs the very list that was shown.
namespace assessment::certification {

/// Of the sheets as they are, under another grid. A Problem when the sheets cannot be read with it:
/// a criterion that nobody marked, a level that is no more.
sim::Result<std::vector<Change>> grid_changes(const Session& session, const Grid& before,
                                              const Grid& after);

/// What one must be allowed to do to read such a list: it tells points, and is for who sees them.
Action needed_to_remark(const Session& session);

/// Names a list of changes: what is signed is what was read.
std::string fingerprint(const std::vector<Change>& changes);

}  // namespace assessment::certification
