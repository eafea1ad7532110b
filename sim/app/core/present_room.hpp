#pragma once

#include "assessment/statistics/agreement.hpp"
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
OfficeView present_office(const Room& room);
PeopleView present_people(const Room& room);
RemarkView present_remark(const Room& room);
void add_custody(const Room& room, PeopleView& view);
NewSessionView present_new_session(const Room& room);
StatisticsView present_statistics(const Room& room);
CohortView present_cohort(const Room& room);
ComparisonView present_comparison(const Room& room);

/// How well a criterion is done, and how well it tells the good from the others.
BarRow facility_bar(assessment::statistics::Figure facility);
BarRow discrimination_bar(assessment::statistics::Figure value);

/// A capital letter first, when it is a plain one.
std::string capital(std::string text);
/// "Juré" of "un juré".
std::string role_title(certification::Role role);

/// "03:12"
std::string stopwatch(std::int64_t second);

/// How the juror plays the person of the case.
CueView cue_sheet(const scenario::Scenario& scenario);
/// The journal of the attempt, a line an entry.
std::vector<ReplayRow> replay_of(const CopyEvidence& evidence);
/// Each letter that was sent, beside its model and what the model asks for.
std::vector<LetterPair> letters_of(const CopyEvidence& evidence);

}  // namespace sim::app
