#pragma once

#include "sim/app/core/model.hpp"

/// The parts of `present`, one a screen.
namespace sim::app {

StartView present_start(const Model& model);
DeskView present_desk(const Model& model, const Session& session);
DebriefView present_debrief(const Model& model, const Session& session);

BranchesView present_branches(const Model& model, const Session& session);
/// The attempts that can be read beside this one: trainings of the same variant, the newest first.
std::vector<const AttemptSummary*> comparable(const Model& model, const Session& session);

RoomView present_room(const Model& model);

/// The debrief as a document to print.
std::string report_markdown(const DebriefView& view, const std::string& person);

/// Those of the pieces received: the sketch of the accident, the section of the building.
std::vector<SketchView> drawings_of(const Session& session);

TopBarView present_bar(const Model& model, const Session& session);
std::vector<InboxRow> present_inbox(const Session& session);
ItemView present_item(const Session& session);
ConversationView present_conversation(const Session& session);
std::vector<DealView> present_deals(const Session& session);
/// The moods of a person, each in a word.
std::vector<MoodView> present_moods(const Session& session, std::string_view persona);
/// `speaker` is a party, "vous", or nobody.
LineView line_view(const Session& session, const std::string& speaker, const std::string& text,
                   Instant at);
/// Of one of the files of the desk; of all of them when none is named.
FileView present_file(const Session& session, std::string_view file = {});
std::vector<ActView> present_acts(const Session& session);
std::vector<DeskNewsRow> present_news(const Session& session);
LetterView present_letter(const Session& session);
std::vector<TimelineRow> present_timeline(const Session& session);

/// For a window: the sentence first, the file that it speaks of last.
std::string told(const Problem& problem);
std::string told(const Problems& problems);
/// A line of the journal, in the language of the interface.
std::string event_words(const scenario::Scenario& scenario, const attempt::Event& event);
/// The fields of a decision, without the name of the act: "Montant : 937 €, Poste : Frais".
std::string fields_words(const scenario::Scenario& scenario, const claims::Act& act,
                         const claims::Fields& fields);
/// "Mme Odette Vasseur"; the id when the case has no such party.
std::string party_label(const scenario::Scenario& scenario, std::string_view id);
std::string initials(std::string_view name);
/// "10:42" on the current day, "9 mars" before.
std::string short_time(Instant at, Instant now);
/// "32 min", "1 h 05".
std::string span_text(std::int64_t minutes);
/// "21 novembre 2026"; as it was kept when that is no date.
std::string start_day(const AttemptSummary& attempt);
std::string title_of_competency(const Model& model, std::string_view code);

}  // namespace sim::app
