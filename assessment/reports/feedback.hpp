#pragma once

#include "assessment/reports/results_export.hpp"
#include "sim/paper/paper.hpp"

namespace assessment::reports {

/// What a candidate learns from his trial: for each criterion its points, what the jury saw, and
/// the next step. It names no juror. Once the jury has decided.
sim::paper::Sheet feedback_sheet(const certification::Session& session,
                                 const certification::Grid& grid,
                                 const certification::Candidate& candidate, const Names& names);

}  // namespace assessment::reports
