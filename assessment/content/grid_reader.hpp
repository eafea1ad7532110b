#pragma once

#include <map>
#include <string>

#include "assessment/certification/grid.hpp"
#include "sim/base/result.hpp"
#include "sim/content/shape.hpp"

/// The national grid as it is written in `assessment/grid`.
namespace assessment::content {

/// The languages of `grid.yaml`, `cases/*.yaml` and `panels/*.yaml`.
sim::content::Shape grid_shape();
sim::content::Shape case_map_shape();
sim::content::Shape panel_shape();

/// Reads `grid.yaml` of the packed grid and, from version 2 on, `bc01.yaml`… (criteria and
/// behaviours, one file a block), `rules.yaml`, `cases/*.yaml` (what each case informs) and
/// `panels/*.yaml` (the panels of the centre); refuses with every fault: an unknown key, a
/// competency of no block, a code given twice, weights that do not add up, a rule not given.
sim::Checked<certification::Grid> read_grid(const std::map<std::string, std::string>& files);

}  // namespace assessment::content
