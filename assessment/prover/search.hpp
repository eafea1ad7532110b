#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "sim/attempt/attempt.hpp"
#include "sim/scenario/scenario.hpp"

/// Looks for an attempt that does something, through `choices`, `decide` and `evolve` as every
/// player: the most promising state first, each state once, the clock apart.
namespace assessment::prover {

/// How far an attempt is from what is looked for; 0 is there, `hopeless` will never be.
inline constexpr int hopeless = 1'000'000;

using Commands = std::vector<sim::attempt::Command>;

struct Goal {
    std::function<int(const sim::attempt::Play&)> distance;
    /// What is worth trying besides talking and waiting.
    Commands deeds;
};

struct Found {
    std::optional<Commands> commands;
    std::size_t states = 0;  ///< Looked at.
};
Found search(const sim::scenario::Scenario& scenario, const Goal& goal, std::size_t limit);

/// What is tried from there: each reply, hanging up, each conversation, the deeds, the wait for
/// what comes next. Nothing once the case is closed.
Commands moves_from(const sim::scenario::Scenario& scenario, const Commands& deeds,
                    const sim::attempt::Attempt& attempt);

/// How a play came to be: what was done, and to which play. The first is the opening.
struct Origin {
    std::size_t before = 0;
    sim::attempt::Command command;
};
Commands commands_to(const std::vector<Origin>& origins, std::size_t last);

/// Meet, or miss, what a criterion looks at.
Goal to_meet(const sim::scenario::Scenario& scenario, const sim::scenario::AnswerKey& key,
             const sim::scenario::Evidence& evidence);
Goal to_miss(const sim::scenario::Scenario& scenario, const sim::scenario::AnswerKey& key,
             const sim::scenario::Evidence& evidence);
Goal to_start(const sim::scenario::Scenario& scenario, sim::talk::Index scene);
Goal to_happen(const sim::scenario::Scenario& scenario, const sim::scenario::AnswerKey& key,
               std::size_t event);
Goal to_keep(const sim::scenario::Scenario& scenario, const sim::scenario::AnswerKey& key,
             std::size_t deadline);
Goal to_let_pass(const sim::scenario::Scenario& scenario, std::size_t deadline);

}  // namespace assessment::prover
