#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>

#include "sim/base/result.hpp"
#include "sim/scenario/coverage.hpp"
#include "sim/session/kept.hpp"

namespace sim::session {

inline constexpr std::uint64_t seeds_of_coverage = 12;

/// How many cases of a library are read; whoever looks on may stop it.
struct CoverageProgress {
    std::atomic<std::size_t> done = 0;
    std::atomic<std::size_t> total = 0;
    std::atomic<bool> stop = false;
};

/// What the cases under `root` teach, read on the first variants of each. A library that did not
/// change since is remembered; one that was stopped is not, and is a Problem.
Checked<scenario::Coverage> read_coverage(const Kept& kept, const std::string& root,
                                          std::uint64_t seeds = seeds_of_coverage,
                                          CoverageProgress* progress = nullptr);

}  // namespace sim::session
