#pragma once

#include <set>
#include <string>
#include <vector>

#include "assessment/prover/evidence.hpp"
#include "sim/attempt/attempt.hpp"
#include "sim/scenario/scenario.hpp"

/// How many replies away something is, tests left aside: a guide for the search, no promise.
namespace assessment::prover {

class Hops {
public:
    Hops(const sim::scenario::Scenario& scenario, const std::set<std::string>& replies);
    /// 0 when no reply helps anyway. `opening` is what a conversation that is not open counts for:
    /// with 1, no play needs fewer moves than this.
    int from(const sim::attempt::Attempt& attempt, int opening = 3) const;

private:
    bool any_ = false;
    std::vector<std::vector<int>> hops_;  ///< By scene, by node.
};

/// The replies that bring a play nearer to the evidence.
std::set<std::string> helpful_replies(const sim::scenario::Scenario& scenario,
                                      const sim::scenario::Evidence& evidence);
/// The replies that move the variable of a test the right way.
void add_replies_for(const sim::scenario::Scenario& scenario, const sim::talk::Test& test,
                     std::set<std::string>& replies);

}  // namespace assessment::prover
