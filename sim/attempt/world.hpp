#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "sim/attempt/attempt.hpp"

/// Time as the simulated desk spends it, and what the world does while it passes.
namespace sim::attempt {

// About what an expert needs at this screen: a model play lasts the minutes that its case announces
// (tests/scenarios/library_test.cpp). Whoever changes one, or the minutes of an act, changes
// `pace`: an attempt is only resumed at the pace that it was played at.
inline constexpr std::string_view pace = "2";
inline constexpr std::int64_t minutes_to_open = 0;
inline constexpr std::int64_t minutes_to_read = 1;
inline constexpr std::int64_t minutes_to_dial = 1;
inline constexpr std::int64_t minutes_to_write = 2;
inline constexpr std::int64_t minutes_to_note = 1;
inline constexpr std::int64_t minutes_to_ask = 1;
inline constexpr std::int64_t minutes_to_argue = 1;
inline constexpr std::int64_t minutes_to_offer = 2;

/// The choice that an event says, in the node the open scene stands on; null when it is not there.
const talk::Choice* choice_said(const scenario::Scenario& scenario, const Attempt& attempt,
                                const ChoiceSaid& event);

/// The simulated minutes an event takes: the fold moves the clock by them. `attempt` is as it was
/// before the event.
struct MinutesOf {
    const scenario::Scenario& scenario;
    const Attempt& attempt;

    std::int64_t operator()(const ItemOpened&) const { return minutes_to_open; }
    std::int64_t operator()(const DocumentOpened&) const { return minutes_to_read; }
    std::int64_t operator()(const SceneStarted&) const { return minutes_to_dial; }
    std::int64_t operator()(const ChoiceSaid& event) const;
    std::int64_t operator()(const DecisionTaken& event) const;
    std::int64_t operator()(const MessageSent&) const { return minutes_to_write; }
    std::int64_t operator()(const PassageCited&) const { return minutes_to_note; }
    std::int64_t operator()(const Opened&) const { return 0; }
    std::int64_t operator()(const SceneEnded&) const { return 0; }
    std::int64_t operator()(const NoteTaken&) const { return 0; }
    std::int64_t operator()(const HintGiven&) const { return 0; }
    std::int64_t operator()(const ClockMoved&) const { return 0; }
    std::int64_t operator()(const WorldMoved&) const { return 0; }
    std::int64_t operator()(const DeadlineMissed&) const { return 0; }
    std::int64_t operator()(const ActionRefused&) const { return 0; }
    std::int64_t operator()(const InterestAsked&) const { return minutes_to_ask; }
    std::int64_t operator()(const ArgumentUsed&) const { return minutes_to_argue; }
    std::int64_t operator()(const OfferMade&) const { return minutes_to_offer; }
    std::int64_t operator()(const OtherAnswered&) const { return 0; }
    std::int64_t operator()(const DemandAccepted&) const { return minutes_to_offer; }
    std::int64_t operator()(const TalksBrokenOff&) const { return minutes_to_note; }
    std::int64_t operator()(const CaseClosed&) const { return 0; }
    std::int64_t operator()(const ExamTimed&) const { return 0; }
    std::int64_t operator()(const ExamClock&) const { return 0; }
};

/// Whether what happened starts the delay of a world event.
bool starts(const scenario::Trigger& when, const SceneEnded& event);
bool starts(const scenario::Trigger& when, const DecisionTaken& event);
bool starts(const scenario::Trigger& when, const MessageSent& event);
bool starts(const scenario::Trigger& when, const OtherAnswered& event);
bool starts(const scenario::Trigger& when, const DemandAccepted& event);
bool starts(const scenario::Trigger& when, const TalksBrokenOff& event);
template <class Happened>
bool starts(const scenario::Trigger&, const Happened&) {
    return false;
}

/// Appends to `events` what comes due once they are applied: world events in their order, missed
/// deadlines, the end of the case. `events` are those of one command that does not move the clock.
void let_the_world_move(const scenario::Scenario& scenario, const Attempt& attempt,
                        std::vector<Event>& events);

/// As above, moving the clock from due instant to due instant up to `until`. With `stop_at_first`,
/// stops after the first thing that really happens.
void let_time_pass(const scenario::Scenario& scenario, const Attempt& attempt, Instant until,
                   bool stop_at_first, std::vector<Event>& events);

}  // namespace sim::attempt
