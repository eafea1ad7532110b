#pragma once

#include <string>

#include "assessment/reports/results_export.hpp"

namespace assessment::reports {

/// The results as a workbook of three sheets: "Résultats" (a line a candidate and block),
/// "Critères" (the level of each juror on each criterion) and "Session" (what it is, members,
/// reliability, seal). Every text is a text, whatever it begins with. The file is replaced.
sim::Result<void> write_results_xlsx(const std::string& path, const certification::Session& session,
                                     const certification::Grid& grid, const Names& names,
                                     const std::string& seal);

}  // namespace assessment::reports
