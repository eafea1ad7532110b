#pragma once

#include <vector>

#include "sim/content/diagnostic_table.hpp"

/// The rows of the table, by what they are about.
namespace sim::content {

const std::vector<Diagnostic>& diagnostics_of_form();
const std::vector<Diagnostic>& diagnostics_of_values();
const std::vector<Diagnostic>& diagnostics_of_variants();
const std::vector<Diagnostic>& diagnostics_of_cases();
const std::vector<Diagnostic>& diagnostics_of_stories();
const std::vector<Diagnostic>& diagnostics_of_plays();
const std::vector<Diagnostic>& diagnostics_of_grids();
const std::vector<Diagnostic>& diagnostics_of_deals();
const std::vector<Diagnostic>& diagnostics_of_news();
const std::vector<Diagnostic>& diagnostics_of_care();

}  // namespace sim::content
