#pragma once

#include <vector>

#include "assessment/certification/session.hpp"
#include "assessment/statistics/jurors.hpp"

/// What the sheets of a session give to the statistics.
namespace assessment::certification {

/// Points of one sheet alone, in `point_units`.
std::int64_t units_of(const Sheet& sheet, const Grid& grid, std::string_view block);

/// Every sheet handed in that counts, in the order in which each juror handed them in (by his last
/// mark). The copy's number is its place in the session.
std::vector<statistics::Reading> readings(const Session& session, const Grid& grid);

}  // namespace assessment::certification
