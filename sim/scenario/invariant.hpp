#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "sim/talk/story.hpp"

namespace sim::scenario {

/// What the author promises of every moment of every attempt. It plays no part in the play: the
/// prover looks for an attempt that breaks it.
struct Invariant {
    std::string id;
    std::string why;  ///< French: what the case would lose.
    /// Broken as soon as all the tests of one of these hold.
    std::vector<std::vector<talk::Test>> broken_by;
    friend bool operator==(const Invariant&, const Invariant&) = default;
};

inline bool is_broken(const Invariant& invariant, const talk::Numbers& numbers) {
    return std::any_of(invariant.broken_by.begin(), invariant.broken_by.end(),
                       [&](const auto& tests) { return talk::all_hold(tests, numbers); });
}

}  // namespace sim::scenario
