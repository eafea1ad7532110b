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

/// Whether what happened may put something on the calendar at or before `latest`.
bool may_schedule(const Scenario& scenario, const Attempt& attempt, const Event& event,
                  Instant latest) {
    const auto minutes_left = latest.in_minutes() - attempt.now.in_minutes();
    return std::any_of(scenario.events.begin(), scenario.events.end(),
                       [&](const scenario::WorldEvent& world) {
                           const auto& when = world.trigger;
                           return when.delay_minutes <= minutes_left &&
                                  std::visit([&](const auto& e) { return starts(when, e); }, event);
                       });
}

/// Certain that `events` bring nothing due: most steps need no look ahead on a copy.
bool world_is_quiet(const Scenario& scenario, const Attempt& attempt,
                    const std::vector<Event>& events) {
    auto minutes = attempt.now.in_minutes();
    for (const auto& event : events) minutes += std::visit(MinutesOf{scenario, attempt}, event);
    const auto latest = Instant::minutes(minutes);
    if (latest >= scenario.closes) return false;
    if (const auto due = next_due(scenario, attempt); due && *due <= latest) return false;
    return std::none_of(events.begin(), events.end(), [&](const Event& event) {
        return may_schedule(scenario, attempt, event, latest);
    });
}

void take(const Scenario& scenario, Attempt& state, std::vector<Event>& events, Event event) {
    evolve_in_place(scenario, state, event);
    events.push_back(std::move(event));
}

}  // namespace

const talk::Choice* choice_said(const Scenario& scenario, const Attempt& attempt,
                                const ChoiceSaid& event) {
    if (attempt.active_scene == talk::none) return nullptr;
    const auto& scene = scenario.scenes[attempt.active_scene];
    for (const auto& choice : scene.nodes[attempt.scenes[attempt.active_scene].node].choices)
        if (choice.id == event.choice) return &choice;
    return nullptr;
}

std::int64_t MinutesOf::operator()(const ChoiceSaid& event) const {
    const auto* choice = choice_said(scenario, attempt, event);
    return choice != nullptr ? choice->minutes : 0;
}

std::int64_t MinutesOf::operator()(const DecisionTaken& event) const {
    const auto* act = claims::find_act(event.act);
    return act != nullptr ? act->minutes : 0;
}

bool starts(const scenario::Trigger& when, const SceneEnded& event) {
    return !when.after_scene.empty() && when.after_scene == event.scene;
}

bool starts(const scenario::Trigger& when, const DecisionTaken& event) {
    return !when.after_act.empty() && when.after_act == event.act &&
           std::all_of(when.with.begin(), when.with.end(), [&](const auto& wanted) {
               const auto found = event.fields.find(wanted.first);
               return found != event.fields.end() && found->second == wanted.second;
           });
}

bool starts(const scenario::Trigger& when, const MessageSent& event) {
    return !when.after_letter.empty() && when.after_letter == event.to;
}

namespace {

bool ends_as(const scenario::Trigger& when, std::string_view deal, std::string_view outcome) {
    return !when.after_deal.empty() && when.after_deal == deal &&
           (when.outcome.empty() || when.outcome == outcome);
}

}  // namespace

bool starts(const scenario::Trigger& when, const OtherAnswered& event) {
    if (event.reaction == deal::word(deal::Reaction::accepts))
        return ends_as(when, event.deal, "settled");
    return event.reaction == deal::word(deal::Reaction::leaves) &&
           ends_as(when, event.deal, "left");
}

bool starts(const scenario::Trigger& when, const DemandAccepted& event) {
    return ends_as(when, event.deal, "settled");
}

bool starts(const scenario::Trigger& when, const TalksBrokenOff& event) {
    return ends_as(when, event.deal, "broken_off");
}

void let_the_world_move(const Scenario& scenario, const Attempt& attempt,
                        std::vector<Event>& events) {
    if (world_is_quiet(scenario, attempt, events)) return;
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
