#pragma once

#include <vector>

#include "sim/paper/marks.hpp"
#include "sim/paper/paper.hpp"

namespace sim::paper {

/// What can be cited of a page, in reading order.
std::vector<Passage> passages_on(const PageMarks& marks);

}  // namespace sim::paper
