#pragma once

#include <string>
#include <string_view>

#include "sim/base/result.hpp"

namespace sim::content {

/// The fenced blocks of a document (```tableau) that are never closed, or that the page does not
/// know (sim/paper/paper.hpp): a reader would see bars where a table was meant.
Problems faults_of_blocks(std::string_view text, const std::string& file);

}  // namespace sim::content
