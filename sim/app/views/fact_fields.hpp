#pragma once

#include <string>
#include <vector>

#include "sim/app/core/calculator_view.hpp"

namespace sim::app::views {

/// One control a fact, groups and lists indented; what is typed goes to `stated`.
void draw_facts(const std::vector<FactField>& facts, Stated& stated, const std::string& path);

}  // namespace sim::app::views
