#pragma once

#include <cstdint>
#include <vector>

#include "sim/attempt/attempt.hpp"

/// Time as the simulated desk spends it, and what the world does while it passes.
namespace sim::attempt {

inline constexpr std::int64_t minutes_to_open = 1;
inline constexpr std::int64_t minutes_to_read = 2;
inline constexpr std::int64_t minutes_to_dial = 1;
inline constexpr std::int64_t minutes_to_write = 8;
inline constexpr std::int64_t minutes_to_note = 1;

/// Appends to `events` what comes due once they are applied: world events in their order, missed
/// deadlines, the end of the case.
void let_the_world_move(const scenario::Scenario& scenario, const Attempt& attempt,
                        std::vector<Event>& events);

/// As above, moving the clock from due instant to due instant up to `until`. With `stop_at_first`,
/// stops after the first thing that really happens.
void let_time_pass(const scenario::Scenario& scenario, const Attempt& attempt, Instant until,
                   bool stop_at_first, std::vector<Event>& events);

}  // namespace sim::attempt
