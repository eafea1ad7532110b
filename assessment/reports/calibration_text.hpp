#pragma once

#include <string>

#include "assessment/certification/people.hpp"
#include "assessment/reports/results_export.hpp"

namespace assessment::reports {

/// How each juror stands to the reference performances, as far as this person may see it.
std::string calibration_in_french(const certification::Session& session,
                                  const certification::Grid& grid, const Names& names,
                                  certification::PersonId person, certification::Role role);

}  // namespace assessment::reports
