#pragma once

#include "sim/base/result.hpp"
#include "sim/content/case_vary.hpp"
#include "sim/content/yaml_tree.hpp"

namespace sim::content {

/// The conditions of a file that compare a drawn word with one that is never drawn: whatever
/// hangs on them is there in every variant, or in none.
Problems faults_of_conditions(const VaryPlan& plan, const Tree& tree);

}  // namespace sim::content
