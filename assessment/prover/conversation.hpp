#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "assessment/prover/packed_space.hpp"
#include "sim/scenario/invariant.hpp"
#include "sim/scenario/scenario.hpp"

/// A conversation examined on its own: its node, the replies given once, and the variables that
/// its replies test. Time is left out.
namespace assessment::prover {

/// A place of a conversation and the replies that lead there from its beginning.
struct Spot {
    std::string node;
    std::vector<std::string> says;
    std::vector<std::string> circle;  ///< Of a loop: the replies that lead back here.
    friend bool operator==(const Spot&, const Spot&) = default;
};

struct ConversationReport {
    std::string scene;
    /// From every node some reply is always open and leads to an end, whatever was said and
    /// whatever the moods: no dead end, without looking at one state.
    bool always_ends = false;
    /// Every state was seen, from the opening of the case.
    bool exhausted = false;
    /// Every state was seen, from every value that the rest of the case can give and with its
    /// events at any moment. Only looked at where `always_ends` does not settle it.
    bool exhausted_anywhere = false;
    std::size_t states = 0;
    std::size_t bytes = 0;   ///< Held at the end.
    std::uint32_t bits = 0;  ///< Of one state.
    /// A shortest way to each reply that was met, itself included.
    std::map<std::string, std::vector<std::string>> ways;
    std::vector<Spot> dead_ends;  ///< No reply is open, yet this is no end.
    std::vector<Spot> traps;      ///< Replies are open, but none leads to an end.
    std::vector<Spot> loops;      ///< Back to the very same state: nothing moved but the clock.
    /// As `dead_ends`, from values that the rest of the case may never give together.
    std::vector<Spot> possible_dead_ends;
    std::map<std::string, Spot> broken;  ///< By invariant, where it is first broken.
    friend bool operator==(const ConversationReport&, const ConversationReport&) = default;
};

using Invariants = std::vector<sim::scenario::Invariant>;

/// Keeps at most `limit` states at once.
ConversationReport examine(const sim::scenario::Scenario& scenario, sim::talk::Index scene,
                           std::size_t limit, const Invariants& invariants = {});

/// The conversation as numbers: from the opening of the case only, or from anywhere.
TalkModel model_of(const sim::scenario::Scenario& scenario, sim::talk::Index scene,
                   bool from_anywhere, const Invariants& invariants = {});

/// Nodes from which a reply that is always open leads on to an end.
std::vector<bool> nodes_that_always_end(const sim::talk::Scene& scene);

}  // namespace assessment::prover
