#pragma once

#include <functional>
#include <set>
#include <string>

#include "sim/content/prose_care.hpp"
#include "sim/scenario/scenario.hpp"

/// What a letter about a case may say that no dictionary has.
namespace sim::content {

/// The names that the file gives: people, where they live, contracts, pieces.
std::set<std::string, std::less<>> names_of(const scenario::Scenario& scenario);

/// A slip that is underlined in a letter: the rest of what `slips_in` finds is for authors.
bool is_of_spelling(Code code);

}  // namespace sim::content
