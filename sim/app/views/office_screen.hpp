#pragma once

#include <span>
#include <string>
#include <vector>

#include "sim/app/core/intent.hpp"
#include "sim/app/core/view.hpp"
#include "sim/app/views/drafts.hpp"

/// The office of the jury room: what is prepared, counted and handed over. Each in the current
/// window.
namespace sim::app::views {

void draw_room_people(const RoomView& view, OfficeDraft& draft, Intents& intents);
void draw_room_cohort(const RoomView& view, OfficeDraft& draft, Intents& intents);
void draw_comparison(const CohortView& view, CompareDraft& draft, Intents& intents);
void draw_new_session(const NewSessionView& view, NewSessionDraft& draft, Intents& intents);

void draw_office_candidates(const OfficeView& view, OfficeDraft& draft);
void draw_office_jury(const OfficeView& view, OfficeDraft& draft, Intents& intents);
void draw_office_subjects(const OfficeView& view, OfficeDraft& draft, Intents& intents);
void draw_office_references(const OfficeView& view, OfficeDraft& draft);
void draw_office_papers(const RoomView& view, OfficeDraft& draft, Intents& intents);
void draw_room_statistics(const StatisticsView& view, Intents& intents);

// What is kept of people and of marks (office_custody.cpp).
void draw_office_remark(const RemarkView& view, OfficeDraft& draft, Intents& intents);
void draw_person_custody(const PersonRow& row, const PeopleView& view, OfficeDraft& draft,
                         Intents& intents);
void draw_retention(const PeopleView& view, OfficeDraft& draft, Intents& intents);
void draw_badge_check(const BadgeView& view, OfficeDraft& draft, Intents& intents);

/// The modal of what is being asked, if anything is.
void draw_asked_twice(OfficeDraft& draft, Intents& intents);
void ask_twice(OfficeDraft& draft, std::string title, std::string text, std::string yes,
               OfficeIntent intent, bool dangerous = false);

/// A choice among rows; -1 is none.
bool pick(const std::string& label, int& value, std::span<const ChoiceRow> rows,
          std::string_view note = {});
/// The id of what was chosen; empty when nothing was.
std::string picked(int value, std::span<const ChoiceRow> rows);
/// A primary button that waits until the form is whole.
bool form_button(const std::string& label, const char* icon, bool ready);

// Charts (office_charts.cpp).
void bar_line(const BarRow& bar);
void column_chart(const std::string& id, std::span<const BarRow> bars, float height);
/// Where a juror stands between severe (left) and lenient (right).
void lean_line(int lean, Tone tone);
/// A row a person, a column a criterion or a competency; a press opens the row's attempt, if it has
/// one.
void heat_map(std::span<const PlayRow> rows, Intents& intents);

}  // namespace sim::app::views
