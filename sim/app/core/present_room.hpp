#pragma once

#include <map>
#include <string>
#include <vector>

#include "assessment/certification/precision.hpp"
#include "assessment/statistics/agreement.hpp"
#include "sim/app/core/present.hpp"

/// The parts of `present_room`.
namespace sim::app {

/// What the core would answer to this person now.
Offer offer(const Room& room, const certification::Command& command);
std::string person_name(const Room& room, certification::PersonId person);
MemberRow member_row(const Room& room, const certification::Member& member);

using Precisions = std::map<std::string, certification::BlockPrecision>;
Precisions precisions_of(const Room& room);
/// "61,5 ± 4,2"; empty while this person may not see the points.
std::string points_of(const Room& room, const certification::Copy& copy,
                      const Precisions& precisions);
/// What is said once under the points: what "±" is, how reliable the blocks are, how few copies.
std::vector<std::string> points_notes(const Room& room, const Precisions& precisions);
/// Jurors mark without seeing the others: statistics open to them with the deliberation.
Offer statistics_seen(const Room& room);

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
/// Step by step, each with the criteria whose proposal rests on it.
std::vector<ReplayRow> replay_of(const CopyEvidence& evidence, const certification::Copy& copy,
                                 const certification::Grid& grid);
/// Each letter that was sent, beside its model and what the model asks for.
std::vector<LetterPair> letters_of(const CopyEvidence& evidence);

}  // namespace sim::app
