#pragma once

#include <optional>

#include "assessment/certification/commands.hpp"

/// A clock set wrong never loses a mark: what it says is written down, what follows keeps its order
/// and its last sure time, and what cannot be taken back waits until somebody says it is right.
namespace assessment::certification {

/// Why the clock is in doubt where it leaps ahead of the session's day and of its last event; no
/// leap, nothing. It says what to do.
std::optional<sim::Problem> clock_leap(const Session& session, sim::Instant now);
/// The same at the creation: the day is past, or far away.
std::optional<sim::Problem> clock_far_from(sim::Date day, sim::Instant now);

bool clock_went_back(const Session& session, sim::Instant now);
/// Once the day of the session has begun: more than a day without an act, and no leap yet. The act
/// is stamped, and what the clock said is written down.
bool clock_skipped_a_day(const Session& session, sim::Instant now);
/// What an act at this hour leaves in doubt, for who does it; nothing when the clock is sound.
std::optional<sim::Problem> clock_doubt(const Session& session, sim::Instant now);
/// A candidate's copy is marked before the day of the session.
bool is_early(const Session& session, sim::Instant now, const Command& command);
/// What a wrong clock may not date: the deliberation, its decisions, what is signed.
bool is_solemn(const Command& command);

}  // namespace assessment::certification
