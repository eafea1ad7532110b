#pragma once

#include <string>
#include <vector>

#include "sim/app/core/sketch_view.hpp"
#include "sim/claims/facts.hpp"
#include "sim/scenario/scenario.hpp"

/// The section of a building that water ran through: floors, who lives there, who insures them,
/// what is wet. It says nothing that the file does not say yet.
namespace sim::app {

/// `read` are the words of the pieces received so far. A place is drawn once a piece names it or
/// who lives in it (the insured's own always is); an insurer once a piece names it together with
/// its customer; where the water came from, once a piece says so. Empty for another peril, or
/// without premises.
SketchView building_section(const claims::Facts& facts, const std::vector<std::string>& read);

/// Beside a piece that speaks of the place; `received` are the pieces in the file.
SketchView section_of(const scenario::Scenario& scenario, const scenario::Document& document,
                      const std::vector<std::string>& received);

}  // namespace sim::app
