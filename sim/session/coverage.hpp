#pragma once

#include <cstdint>
#include <string>

#include "sim/base/result.hpp"
#include "sim/scenario/coverage.hpp"
#include "sim/session/kept.hpp"

namespace sim::session {

inline constexpr std::uint64_t seeds_of_coverage = 12;

/// What the cases under `root` teach, read on the first variants of each. A library that did not
/// change since is remembered.
Checked<scenario::Coverage> read_coverage(const Kept& kept, const std::string& root,
                                          std::uint64_t seeds = seeds_of_coverage);

}  // namespace sim::session
