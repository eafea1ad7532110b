#pragma once

#include <string>
#include <string_view>

#include "sim/app/core/office_view.hpp"

/// What the screen shows, as the text of a document.
namespace sim::app {

/// What would be read as a mark of the document language is written as itself.
std::string in_markdown(std::string_view text);

/// The figures of a cohort, from the values of its screen: bars, heat maps, mistakes, comparison.
std::string cohort_markdown(const CohortView& view);

}  // namespace sim::app
