#pragma once

#include "sim/app/core/present.hpp"

/// The parts of `present_room`.
namespace sim::app {

/// What the core would answer to this person now.
Offer offer(const Room& room, const certification::Command& command);
std::string person_name(const Room& room, certification::PersonId person);
MemberRow member_row(const Room& room, const certification::Member& member);
/// Points say what the other juror gave: they wait for both sheets.
bool sees_points(const Room& room, const certification::Copy& copy);

CopyView present_copy(const Room& room);

/// "03:12"
std::string stopwatch(std::int64_t second);

/// How the juror plays the person of the case.
CueView cue_sheet(const scenario::Scenario& scenario);
/// The journal of the attempt, a line an entry.
std::vector<ReplayRow> replay_of(const CopyEvidence& evidence);
/// Each letter that was sent, beside its model and what the model asks for.
std::vector<LetterPair> letters_of(const CopyEvidence& evidence);

}  // namespace sim::app
