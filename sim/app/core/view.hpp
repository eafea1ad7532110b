#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "sim/app/core/board_view.hpp"
#include "sim/app/core/branches_view.hpp"
#include "sim/app/core/calculator_view.hpp"
#include "sim/app/core/career_view.hpp"
#include "sim/app/core/files_view.hpp"
#include "sim/app/core/language.hpp"
#include "sim/app/core/progress_view.hpp"
#include "sim/app/core/room_view.hpp"
#include "sim/app/core/sketch_view.hpp"
#include "sim/app/core/tone.hpp"

/// What a panel shows: labels, amounts already formatted, what is enabled and why not. Built by
/// `present`; nothing here is the truth of the case, so that no panel can leak an answer.
namespace sim::app {

enum class Screen { start, desk, debrief, problems, calculator, room };
enum class Theme { light, dark, contrast };
enum class Feedback { each_decision, at_end };  ///< When training says what was earned.

struct ChipView {
    std::string icon;
    std::string text;
    Tone tone = Tone::neutral;
};
struct OptionView {
    std::string id;
    std::string label;
};

enum class CaseState { todo, running, done };
struct CaseCard {
    std::string id;
    std::string title;
    std::string summary;
    std::string desk;     ///< "05F · Sinistres en convention"
    std::string minutes;  ///< "45 min"
    std::string level;    ///< "Niveau 2"
    std::string desk_code;
    int minutes_long = 0;
    int level_number = 0;
    CaseState state = CaseState::todo;
    std::string found_by;  ///< What a search looks in, folded.
    std::string best;      ///< "82 %", of those in training; empty when none.
    std::vector<std::string> blocks;
    std::vector<std::string> competencies;
    bool playable = true;  ///< False when the case has faults: they are in `problems`.
    std::vector<std::string> problems;
};

struct AttemptRow {
    std::string id;
    std::string title;
    std::string detail;  ///< "Entraînement · variante 12 · 37 décisions"
    std::string state;   ///< "En cours", "Rendu"
    std::string result;  ///< "82 %"; empty while running or for the jury in an exam.
    int percent = -1;    ///< The same, where it is one.
    bool closed = false;
};

struct StartView {
    std::vector<OptionView> people;
    std::string person;  ///< Id of who I am; empty: nobody yet.
    std::vector<CaseCard> cases;
    std::vector<AttemptRow> attempts;
    std::string library_problem;     ///< French; empty when all is well.
    std::vector<std::string> lacks;  ///< What the machine lacks, a sentence each.
    std::vector<ProgressRow> blocks, competencies;
    std::vector<HistoryPoint> history;  ///< The oldest first.
    std::vector<DeskRow> desks;
    BoardView board;
    std::string next_case, next_title, next_why;  ///< What to practise next; empty when nothing.
};

struct DeadlineChip {
    std::string label;
    std::string left;
    Tone tone = Tone::neutral;
    std::string tooltip;
    std::string day;  ///< "2026-03-12"
};

/// The real time of an exam.
struct ExamView {
    bool timed = false;
    std::string left;  ///< "32 min"
    Tone tone = Tone::neutral;
    std::string tooltip;
    bool may_pause = false;
    bool paused = false;  ///< Nothing of the case is in the view then.
};

struct TopBarView {
    std::string case_title;
    std::string contract, holder;  ///< Empty on a desk of several files.
    std::string mode;              ///< "Entraînement" or "Examen"
    std::string clock;             ///< "10:42"
    std::string day;               ///< "mardi 10 mars"
    std::string today;             ///< "2026-03-10"
    std::string last_day;          ///< The case closes then.
    std::vector<DeadlineChip> deadlines;
    bool may_wait = false;
    std::string why_not_wait;
    std::string person;
    int unread = 0;
    ExamView exam;
};

struct InboxRow {
    std::string id;
    std::string icon;
    Tone tone = Tone::neutral;
    std::string from;
    std::string subject;
    std::string preview;
    std::string time;
    std::string tag;  ///< "Appel", "Urgent"
    bool unread = false;
    bool selected = false;
    std::string file = {};  ///< It belongs to; empty on a desk of one file.
};

struct LineView {
    std::string speaker;  ///< Name; empty for the narrator.
    std::string initials;
    std::string text;
    std::string time;
    bool mine = false;
};
struct MoodView {
    std::string label;
    int level = 0;
    std::string word;
    Tone tone = Tone::neutral;
};
struct SayOption {
    std::string id;
    std::string text;
    std::string about;  ///< What it does: the topic of a question, "Écoute", "Posture".
};
struct ConversationView {
    std::string scene;  ///< Empty: none in progress.
    std::string title;
    std::string with;
    std::string channel;  ///< "Téléphone"
    std::string lasted;   ///< "4 min" by the clock of the case; empty in its first minute.
    std::vector<LineView> lines;
    std::vector<MoodView> moods;
    std::vector<SayOption> options;
    std::vector<OptionView> may_start;  ///< Calls that can be made now.
    bool active = false;
};

/// A question or an argument that can still be used, or was.
struct PleaView {
    std::string id;
    std::string text;
    std::string ground;
    bool used = false;
};
struct TermView {
    std::string id;
    std::string label;
    bool asked = false;  ///< In return; else granted.
};
/// A figure put forward: a point of the chart.
struct StandView {
    bool ours = false;
    std::int64_t cents = 0;
    std::string amount;
};
/// A negotiation at its table. The other side's reserve is nowhere in it.
struct DealView {
    std::string id;
    std::string title;
    std::string with;
    std::string channel;
    std::string state;  ///< "En cours", "Accord à 8 200 €"
    Tone tone = Tone::neutral;
    bool may_move = false;
    std::string why_not;  ///< When no move can be made.
    std::string demand;   ///< Where the other side stands.
    std::string demand_label;
    std::string offer;  ///< Where we stand; empty before a first offer.
    MoodView patience;
    std::vector<MoodView> moods;
    bool has_mandate = false;
    std::string floor, ceiling, mandate_from;
    std::int64_t floor_cents = 0, ceiling_cents = 0;
    std::vector<PleaView> questions;
    std::vector<PleaView> arguments;
    std::vector<TermView> terms;
    std::vector<StandView> stands;
    std::vector<LineView> lines;
};

struct ItemView {  ///< The selected item of the inbox, as a message.
    std::string id;
    std::string from;
    std::string subject;
    std::string time;
    std::string kind;
    std::vector<std::string> paragraphs;
    std::vector<OptionView> documents;
    std::string scene;  ///< A conversation this item opens, when it still can.
};

struct DocumentTab {
    std::string id;
    std::string title;
    std::string icon;
    bool unread = false;
    std::string file = {};
};
struct DocumentView {
    std::string id;
    std::string title;
    std::string reference;
    std::vector<std::string> cited;  ///< Passages of it given as the ground of a decision.
    SketchView sketch;
};

enum class InputKind { choice, choices, money, date, yes_no, account, text };
struct FieldView {
    std::string id;
    std::string label;
    InputKind kind = InputKind::text;
    std::vector<OptionView> options;
    bool required = true;
};
struct ActView {
    std::string id;
    std::string label;
    std::string icon;
    std::string competency;
    bool irreversible = false;
    std::string confirmation;  ///< What the dialog asks before an irreversible act.
    std::vector<FieldView> fields;
    std::string last;                  ///< The last such decision in words; empty when none.
    int taken = 0;                     ///< How often it was decided.
    std::vector<std::string> grounds;  ///< Passages cited for it, each with its document.
};

struct LetterOption {
    std::string id;
    std::string title;
    std::string to;
    std::string skeleton;
    std::vector<std::string> elements;
};
struct LetterView {
    std::vector<OptionView> recipients;
    std::vector<OptionView> channels;
    std::vector<LetterOption> models;  ///< In an exam, without skeleton nor elements.
    std::vector<OptionView> attachments;
    std::vector<std::string> sent;  ///< One line per message already sent.
};

struct TimelineRow {
    std::string seq;  ///< Empty: one cannot begin again from here.
    std::string when;
    std::string text;
    std::string icon;
    Tone tone = Tone::neutral;
    std::string file = {};  ///< Empty too when it is about none.
};

struct HintView {
    std::string criterion;
    std::string title;
    std::vector<std::string> given;
    bool more = false;
};

/// The model answer played on the real screens, step by step.
struct WatchView {
    bool on = false;
    std::size_t step = 0;
    std::size_t steps = 0;
    std::string last;  ///< What was just done.
    enum class Place { talk, document, file, letter, deal } place = Place::talk;
    std::string act;  ///< Of the decision just taken.
};

struct DeskView {
    TopBarView bar;
    WatchView watch;
    std::vector<InboxRow> inbox;
    ItemView item;
    ConversationView conversation;
    std::vector<DealView> deals;
    std::vector<DocumentTab> documents;
    DocumentView document;
    FileView file;
    std::vector<DeskFile> files;  ///< Empty on a desk of one file.
    std::vector<DeskNewsRow> news;
    std::vector<ActView> acts;
    LetterView letter;
    std::vector<TimelineRow> timeline;
    std::vector<HintView> hints;        ///< Training only.
    std::vector<std::string> feedback;  ///< Training only: what the last decision earned...
    std::vector<std::string> faults;    ///< ...and what is wrong in it.
    std::vector<std::string> notes;
    std::vector<std::string> unfinished;  ///< To be said before the case is handed in.
    std::string announcement;  ///< What just happened while time passed; empty otherwise.
    std::string problem;       ///< The last action could not be recorded or was impossible.
    bool busy = false;         ///< A decision is being written to disk.
};

struct StepRow {
    std::string rule;
    std::string before;
    std::string after;
    std::string reference;
};
struct FindingRow {
    std::string criterion;
    std::string title;
    std::string competency;
    std::string points;  ///< "4 / 4"
    bool met = false;
    bool needs_jury = false;
    bool eliminating = false;
    std::string sentence;
    std::string article;
    std::vector<std::string> evidence;  ///< "10:42 – Décision\u00A0: …"
    std::string owed;                   ///< What the rules say, in one line.
    std::vector<StepRow> steps;
    std::string still_time;   ///< Until when it could be saved, and how; empty when it could not.
    std::string branch_from;  ///< `seq` of that moment.
};
/// Another attempt on the same case, beside this one.
struct OtherAttemptRow {
    std::string label;   ///< "21 novembre 2026 · variante 3"
    std::string result;  ///< "82 %"
    std::string since;   ///< "BC02.1 +20 points · BC03.2 −10 points"; what this one changed.
};
struct CompetencyRow {
    std::string code;
    std::string title;
    std::string points;
    int percent = 0;
};
struct DebriefView {
    std::string case_title;
    std::string headline;  ///< "34 / 48 points · 71 %"
    int percent = 0;
    std::vector<std::string> eliminating;
    std::vector<CompetencyRow> blocks;
    std::vector<CompetencyRow> competencies;
    std::vector<FindingRow> findings;
    std::vector<TimelineRow> timeline;
    std::vector<OtherAttemptRow> others;  ///< The newest first.
    BranchesView branches;
    std::vector<std::string> teacher;  ///< Paragraphs of the debrief text.
    std::string printed;               ///< Where its PDF was written; empty: not yet.
    bool may_watch = false;            ///< Training: the expert's play can be watched.
    bool withheld = false;             ///< An exam: the jury has the marks.
    std::string withheld_text;
};

struct View {
    Screen screen = Screen::start;
    Theme theme = Theme::light;
    int scale_percent = 100;
    bool wide_spacing = false, easy_font = false;
    bool reduced_motion = false;
    bool speech = false, speech_failed = false;
    Feedback feedback = Feedback::each_decision;
    Language language = Language::french;
    std::string language_problem;  ///< Why the interface stays French; empty when it does not.
    std::map<std::string, std::string> keys;  ///< Chord by command, where it is not the usual one.
    StartView start;
    DeskView desk;
    DebriefView debrief;
    CalculatorView calculator;
    RoomView room;
    bool may_calculate = true;  ///< Not during an exam.
    std::string fatal;          ///< The database was refused: what and the way out.
};

}  // namespace sim::app
