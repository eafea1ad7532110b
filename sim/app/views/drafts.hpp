#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "sim/app/core/calculator_view.hpp"
#include "sim/app/core/view.hpp"
#include "sim/app/views/letter_editor.hpp"
#include "sim/app/views/office_draft.hpp"
#include "sim/app/views/sheet_draft.hpp"

/// What a person has half typed or unfolded: kept by the window, never recorded, never marked.
namespace sim::app::views {

/// A rectangle in parts of a page: 0 to 1 from its top left corner.
struct PageArea {
    float left = 0, top = 0, width = 0, height = 0;
};
/// What can be cited of a page.
struct PagePassage {
    std::string text;
    std::vector<PageArea> areas;
};

/// One place where the words looked for stand.
struct PageFind {
    int page = 0;
    std::vector<PageArea> areas;
};

/// A page as the shell painted it, ready to be drawn. An id of 0 is no page yet.
struct PageTexture {
    std::uintptr_t id = 0;
    int width = 0;
    int height = 0;
    int page = 0;   ///< Counts from 0.
    int pages = 0;  ///< Of the document; 0 while unknown.
    std::string document;
    std::vector<PagePassage> passages;
    std::vector<PageFind> finds;  ///< In the whole document.
    std::string searched;         ///< The words that they are of.
};

/// Of a page that is only read.
struct PagePicture {
    std::uintptr_t id = 0;
    int width = 0;
    int height = 0;
    int pages = 0;
    std::string document;
};

/// The page that the documents panel would like to show in the next frame. Empty document: none.
struct DocumentRequest {
    std::string document;
    int page = 0;
    int pixels_wide = 0;
    friend bool operator==(const DocumentRequest&, const DocumentRequest&) = default;
};

struct StartDraft {
    std::string name;
    bool adding = false;
    std::string chosen_case;
    std::string offered_case;   ///< Chosen by nobody: what is advised, as long as it is.
    int mode = 0;               ///< 0 training, 1 exam.
    bool honour = false;        ///< The candidate's word, asked before an exam.
    std::string minutes_typed;  ///< Of the exam; empty: those of the case.
    int extra_time = 0;         ///< Of those offered; 0 is none.
    bool pauses = false;
    std::string variant = "1";
    int tab = 0;                ///< Cases, progress, desks.
    int history = 0;            ///< Of which block; 0 is of all.
    bool career_moved = false;  ///< An arrow of the keyboard was pressed on it.
    std::string career;         ///< Desk chosen on the map; empty: the first that has a case.
    std::string search;
    int state = 0, block = 0, desk = 0, level = 0, minutes = 0,
        competency = 0;  ///< Filters; 0 is all.
};

/// The list of all that can be done (Ctrl+K).
struct CommandsDraft {
    bool open = false;
    std::string search;
    int at = 0;  ///< The row that Enter runs.
};

/// Comfort and keys.
struct SettingsDraft {
    bool open = false;
    std::string binding;  ///< Command whose next key is awaited; empty: none.
    std::string refused;  ///< Why the last key was not taken.
};

/// The calendar under the clock.
struct CalendarDraft {
    bool asked = false;
    std::string until;  ///< "2026-03-12"
    int page = 0;       ///< Of six weeks.
    int hour = 9;
};

/// Tabs of the centre. Documents stand between `talk` and `file` on the screen.
enum class CentreTab {
    inbox,
    talk,
    deal,
    document,
    file,
    letter,
    news,
    timeline,
    decisions,
    sheet
};

struct FieldDraft {
    int choice = -1;
    std::vector<bool> checks;
    std::string text;
    LetterEditor prose;
    SheetDraft sheet;
    bool editing = false;  ///< The keyboard is in it: what is wrong is said once it leaves.
};

struct FormDraft {
    std::map<std::string, FieldDraft> fields;
    std::map<std::string, FieldDraft> cleared;  ///< What was typed before it was all cleared.
    bool tried = false;                         ///< Asked to record: missing fields are shown.
    bool confirming = false;
    bool waiting = false;  ///< Asked to be recorded.
    int taken_before = 0;  ///< How often it had been decided then.
    bool done = false;     ///< Recorded since it was opened.
};

struct DecisionsDraft {
    std::string open;  ///< Act whose form is unfolded.
    std::map<std::string, FormDraft> forms;
};

struct LetterDraft {
    int recipient = -1;
    int channel = -1;
    int model = -1;
    std::string subject;
    LetterEditor body;
    std::vector<bool> elements;
    std::vector<bool> attachments;
    bool tried = false;
    bool asking_skeleton = false;  ///< The model would replace what is written.
    bool asking_send = false;
    bool waiting = false;
    std::size_t sent_before = 0;
    bool done = false;
};

struct DocumentsDraft {
    std::string document;
    int page = 0;
    int zoom_percent = 100;
    bool fit_width = true;
    bool sketch = false;  ///< The drawing stands in place of the page.
    bool citing = false;  ///< Passages can be chosen...
    std::string ground;   ///< ...for the decision whose form asked for one; empty: it is asked.
    std::string passage;  ///< Chosen, and the decision that it grounds is being asked.
    std::string beside;   ///< The piece that is read beside this one; empty: none.
    int beside_page = 0;
    bool searching = false;
    std::string search;
    std::size_t find = 0;  ///< Of the places found, the one that is shown.
    std::string found;     ///< The words and the document that `find` counts in.
};

struct InboxDraft {
    std::string search;
    int filter = 0;
    std::string file;  ///< The one that the desk is narrowed to; empty: all of them.
};

struct TalkDraft {
    std::string scene;
    std::size_t lines = 0;  ///< Shown last frame: a new one scrolls into view.
    bool asking_hang_up = false;
    bool noting = false;  ///< A line to note what is heard is open.
};

struct DealDraft {
    std::string deal;
    int move = 0;  ///< Ask, argue, offer.
    std::string amount;
    std::vector<bool> terms;
    std::size_t lines = 0;  ///< Shown last frame: a new one scrolls into view.
    bool asking_accept = false;
    bool asking_break = false;
};

struct CalculatorDraft {
    int page = 0;       ///< Rules, parameters, news.
    int branch = 0;     ///< Of the news: 0 is all.
    std::string since;  ///< "10/03/2026": no older news.
    std::string news;   ///< The piece being read: "irsa/forfait@2024-01-01".
    std::string search;
    std::string parameter;                 ///< The one being read.
    std::string on;                        ///< "10/03/2026": its value that day is marked.
    std::map<std::string, Stated> stated;  ///< By matter.
};

struct DebriefDraft {
    int tab = 0;
    int filter = 0;
    std::map<std::string, bool> open;  ///< Criterion to unfolded.
    bool assessed = false;             ///< Said how it went, or passed.
    std::map<std::string, int> own;    ///< Block to what its player thinks of it; -1 not said.
    bool comparing = false;            ///< Another attempt is read beside this one.
    std::string branch;                ///< Entry from which a new attempt is being asked.
};

/// The jury room. Half typed: what is given is recorded at once, and is not here.
struct RoomDraft {
    RoomPlace place = RoomPlace::door;         ///< Shown last frame: another forgets the rest.
    std::string name, login, password, again;  ///< At the door.
    std::string copy;                          ///< What the rest belongs to: "C-123/BC04".
    std::string subject;                       ///< Criterion or fault being marked.
    bool show_subject = false;                 ///< It was just chosen: it scrolls into view.
    std::string note, motive, reason;
    std::string moment;  ///< Free note of the trial.
    bool focus_moment = false;
    int pane = 2, side = 0, seen = 0;
    std::size_t step = 0;                      ///< Of the journal that is replayed.
    bool show_step = false;                    ///< It was just reached: it scrolls into view.
    std::map<std::string, std::string> notes;  ///< "C-123/BC04/criterion", before its level.
    bool running = false;                      ///< The clock of the trial...
    double since = 0;                          ///< ...started then,
    std::int64_t base = 0;                     ///< after so many seconds.
    bool asking_hand_in = false;
    std::string deciding;  ///< "C-123/BC04/refused", whose reason is asked.
    std::string signature;
    OfficeDraft office;
};

/// Areas of the desk, for Ctrl+1 to Ctrl+4; the tabs of the centre, where nothing below them takes
/// the keyboard; and the field of a note, once one was taken.
enum class Area { none, inbox, centre, tabs, decisions, bar, note };

struct Drafts {
    StartDraft start;
    InboxDraft inbox;
    TalkDraft talk;
    DealDraft deal;
    DecisionsDraft decisions;
    LetterDraft letter;
    DocumentsDraft documents;
    DebriefDraft debrief;
    CalculatorDraft calculator;
    RoomDraft room;
    CommandsDraft commands;
    CalendarDraft calendar;
    SettingsDraft settings;
    std::string spoken;       ///< What had the keyboard last frame.
    std::size_t watched = 0;  ///< Step of the model answer shown last frame.
    DocumentRequest request;  ///< Filled by the documents panel; the shell answers it.
    DocumentRequest beside_request;
    PagePicture beside;  ///< The answer.

    CentreTab tab = CentreTab::talk;
    float item_height = 0;  ///< Of the message shown last frame, in pixels.
    std::string note;
    std::string attempt;  ///< Case and person that the drafts belong to: another clears them.
    Area focus = Area::none;
    bool show_help = false;
    bool show_hints = false;
    bool asking_hand_in = false;
    bool asking_leave = false;
    std::string closed_notice;      ///< Read and closed by the person.
    std::string selected_document;  ///< Shown last frame.
};

}  // namespace sim::app::views
