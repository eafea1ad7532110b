#pragma once

#include <string>

#include "assessment/reports/results_export.hpp"
#include "sim/paper/paper.hpp"

/// The statistics of a session, for people: blocks and criteria, agreement, jurors.
namespace assessment::reports {

std::string statistics_in_french(const certification::Session& session,
                                 const certification::Grid& grid, const Names& names);

/// The same figures as a document, with their charts.
sim::paper::Sheet statistics_sheet(const certification::Session& session,
                                   const certification::Grid& grid, const Names& names);

}  // namespace assessment::reports
