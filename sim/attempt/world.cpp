#include "sim/attempt/world.hpp"

#include <algorithm>
#include <optional>

namespace sim::attempt {
namespace {

using scenario::Scenario;

bool was_taken(const Attempt& attempt, std::string_view act) {
    return std::any_of(attempt.decisions.begin(), attempt.decisions.end(),
                       [&](const Decision& decision) { return decision.act == act; });
}

bool condition_holds(const Attempt& attempt, const scenario::Trigger& trigger) {
    return talk::all_hold(trigger.tests, attempt.numbers) &&
           std::none_of(trigger.unless_acts.begin(), trigger.unless_acts.end(),
                        [&](const std::string& act) { return was_taken(attempt, act); });
}

/// The earliest instant at which something is due, if any.
std::optional<Instant> next_due(const Scenario& scenario, const Attempt& attempt) {
    std::optional<Instant> due;
    if (!attempt.pending.empty()) due = attempt.pending.front().at;
    for (std::size_t i = 0; i < scenario.deadlines.size(); ++i) {
        if (attempt.deadlines[i] != DeadlineState::running) continue;
        if (!due || scenario.deadlines[i].due < *due) due = scenario.deadlines[i].due;
    }
    return due;
}

/// What is due at or before `attempt.now`, the earliest first; none when nothing is.
std::optional<Event> due_event(const Scenario& scenario, const Attempt& attempt) {
    const auto due = next_due(scenario, attempt);
    if (!due || *due > attempt.now) return std::nullopt;
    if (!attempt.pending.empty() && attempt.pending.front().at == *due) {
        const auto& world = scenario.events[attempt.pending.front().event];
        return WorldMoved{world.id, condition_holds(attempt, world.trigger)};
    }
    for (std::size_t i = 0; i < scenario.deadlines.size(); ++i)
        if (attempt.deadlines[i] == DeadlineState::running && scenario.deadlines[i].due == *due)
            return DeadlineMissed{scenario.deadlines[i].id};
    return std::nullopt;
}

bool really_happened(const Event& event) {
    if (const auto* world = std::get_if<WorldMoved>(&event)) return world->happened;
    return true;
}

void take(const Scenario& scenario, Attempt& state, std::vector<Event>& events, Event event) {
    evolve_in_place(scenario, state, event);
    events.push_back(std::move(event));
}

}  // namespace

void let_the_world_move(const Scenario& scenario, const Attempt& attempt,
                        std::vector<Event>& events) {
    Attempt state = attempt;
    for (const auto& event : events) evolve_in_place(scenario, state, event);
    while (auto event = due_event(scenario, state)) take(scenario, state, events, *event);
    if (state.now >= scenario.closes && !state.closed) take(scenario, state, events, CaseClosed{});
}

void let_time_pass(const Scenario& scenario, const Attempt& attempt, Instant until,
                   bool stop_at_first, std::vector<Event>& events) {
    Attempt state = attempt;
    until = std::min(until, scenario.closes);
    while (const auto due = next_due(scenario, state)) {
        if (*due > until) break;
        if (*due > state.now) take(scenario, state, events, ClockMoved{*due});
        const auto event = due_event(scenario, state);
        if (!event) break;
        take(scenario, state, events, *event);
        if (stop_at_first && really_happened(*event)) return;
    }
    if (until > state.now) take(scenario, state, events, ClockMoved{until});
    if (state.now >= scenario.closes) take(scenario, state, events, CaseClosed{});
}

}  // namespace sim::attempt
