#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assessment/prover/hops.hpp"
#include "sim/attempt/attempt.hpp"
#include "sim/scenario/scenario.hpp"

/// A number of moves that no play does with less: 0 when it is done, `hopeless` when it no longer
/// can be. A search led by it does not pass the shortest play by.
namespace assessment::prover {

class Least {
public:
    using Limit = std::optional<sim::Instant>;

    /// Keeps references to both.
    Least(const sim::scenario::Scenario& scenario, const sim::scenario::AnswerKey& key);

    int to_meet(const sim::attempt::Play& play, const sim::scenario::Evidence& evidence,
                Limit limit = {}) const;
    int to_miss(const sim::attempt::Play& play, const sim::scenario::Evidence& evidence,
                Limit limit = {}) const;

private:
    struct Leaf;
    struct Ways {
        Hops hops;
        int most = 1;  ///< What one reply adds at best.
    };
    bool is_met(const sim::attempt::Play& play, const sim::scenario::Evidence& evidence,
                Limit limit) const;
    int all_of(const sim::attempt::Play& play, const sim::scenario::Evidences& parts,
               Limit limit) const;
    int to_raise(const sim::attempt::Play& play, const std::string& name, int at_least) const;
    const Ways& ways(const std::string& name, const std::set<std::string>& replies, int most) const;
    /// What no other kind of move brings; empty when that is not sure.
    std::string kind_of(const sim::scenario::Evidence& evidence) const;
    bool only_said(const std::string& name) const;

    const sim::scenario::Scenario& scenario_;
    const sim::scenario::AnswerKey& key_;
    std::vector<bool> moved_by_the_world_;  ///< By variable: an event or a negotiation changes it.
    mutable std::map<std::string, Ways> ways_;
};

}  // namespace assessment::prover
