#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/app/core/office_view.hpp"

/// What the jury room shows. A sheet that its reader may not see yet is not in it: blindness is
/// kept here, not on the screen.
namespace sim::app {

enum class RoomPlace { door, sessions, people, cohort, session, copy };

struct SessionRow {
    std::string id;
    std::string title;   ///< "Lyon, 20 novembre 2026"
    std::string detail;  ///< "3 candidats · BC01, BC04"
    std::string state;   ///< "épreuves"
    std::string mine;    ///< "2 fiches à rendre"; empty when nothing waits for me.
    Tone tone = Tone::neutral;
};

struct CopyRow {
    std::string candidate;
    std::string block;
    std::string name;     ///< Empty while anonymity holds.
    std::string subject;  ///< "Mise en situation · Fuite rue des Lilas"
    std::string state;    ///< "1 fiche rendue sur 2"
    Tone tone = Tone::neutral;
    bool mine = false;
    bool reference = false;  ///< Told in deliberation: nobody decides on it.
    std::string points;      ///< "61,5 ± 4,2"; empty while it may not be seen.
    std::string proposal;    ///< What the pass rule says; deliberation only.
    std::string outcome;     ///< Decided; empty: to be decided.
    std::string reason;      ///< Why against the marks.
    Offer acquire, refuse, leave_out;
    bool acquire_overrides = false;  ///< Against the marks: a reason is asked.
    bool refuse_overrides = false;
};

struct MemberRow {
    std::string id;
    std::string name;
    std::string quality;  ///< "président, qualifié"
    bool present = false;
    bool has_signed = false;
    bool left = false;
};

struct JurySessionView {
    std::string id;
    std::string title;
    std::string state;
    bool deliberating = false;  ///< Or sealed.
    bool sealed = false;
    std::vector<CopyRow> copies;
    std::vector<std::string> points_notes;  ///< What "±" is; empty while no points show.
    std::vector<MemberRow> members;
    bool presides = false;
    Offer deliberate;  ///< With those who are ticked as present.
    Offer sign;
    bool may_print = false;
    OfficeView office;
    StatisticsView statistics;
    RemarkView remark;
};

struct SheetMark {
    std::string who;
    std::string level;  ///< "2"
    std::string note;
};

/// A criterion or a fault on a juror's sheet. Levels count from 0.
struct SubjectRow {
    std::string id;
    std::string title;
    std::string detail;               ///< "BC04.2 · 9 points"
    std::vector<std::string> levels;  ///< Anchors.
    bool fault = false;
    int level = -1;  ///< Mine; -1: not given yet.
    std::string note;
    int proposed = -1;
    std::string proposal;               ///< What the program found, in words.
    std::vector<std::string> evidence;  ///< Entries of the journal that it points at.
    int suggested = -1;                 ///< By what I ticked.
    std::vector<SheetMark> marks;       ///< Of every sheet, once they may be compared.
    bool gap = false;
    bool settled = false;
    int low = 0, high = 0;  ///< Between which an alignment must be.
    std::string agreed;     ///< "2 – motif"
};

struct BehaviourRow {
    std::string id;
    std::string key;  ///< "A", "5"; empty when all are taken.
    std::string text;
    std::string criterion;
    int steps = 1;
    int step = 0;
    std::string stamp;  ///< "03:12", when it was last seen.
    bool critical = false;
};

struct SeenRow {
    std::string stamp;
    std::string text;
    bool bookmark = false;
};

struct CueRow {
    std::string asked;   ///< What the candidate must ask or say.
    std::string answer;  ///< What I say then.
    std::string fact;    ///< What it tells the file.
};
/// How the juror plays the person.
struct CueView {
    std::string name;
    std::vector<std::string> who;
    std::vector<std::string> opening;  ///< My first words.
    std::vector<CueRow> reveals;
    std::vector<std::string> reactions;
};

struct ReplayRow {
    std::string seq;
    std::string when;
    std::string text;
    std::string proves;  ///< Criteria whose proposal rests on it; empty for none.
};
struct LetterElement {
    std::string label;
    bool found = false;
};
struct LetterPair {
    std::string title;
    std::string sent;
    std::string model;
    std::vector<LetterElement> elements;
};

struct CopyView {
    std::string candidate;
    std::string block;
    std::string block_title;
    std::string case_title;
    bool live = false;  ///< No attempt is attached: it is played here, by the juror.
    std::string state;
    Offer mark;
    Offer hand_in;
    bool handed_in = false;
    bool compared = false;  ///< Every sheet is in and may be seen.
    bool may_align = false;
    std::vector<SubjectRow> subjects;
    std::vector<BehaviourRow> behaviours;
    std::vector<SeenRow> seen;
    CueView cue;
    std::vector<std::string> briefing;  ///< The case as its candidate gets it.
    std::vector<ReplayRow> replay;
    std::vector<LetterPair> letters;
    std::int64_t second = 0;  ///< The last that was stamped: a clock that died goes on from there.
    std::int64_t minutes = 0;
    int marked = 0, criteria = 0;
    std::string points;                     ///< "61,5 ± 4,2"
    std::vector<std::string> points_notes;  ///< With them.
    std::vector<MemberRow> may_be_allotted;
    Offer second_look;
};

struct RoomView {
    RoomPlace place = RoomPlace::door;
    bool first_run = false;  ///< Nobody can sign in yet.
    std::string name;
    std::string role;
    std::vector<SessionRow> sessions;
    JurySessionView session;
    CopyView copy;
    NewSessionView new_session;
    PeopleView people;
    CohortView cohort;
    BadgeView badge;
    std::string folder;   ///< Where documents go when nobody says otherwise.
    std::string notice;   ///< What was just done, when nothing else shows it.
    std::string warning;  ///< It was recorded, with this to know.
    std::string problem;
    std::string printed;
};

}  // namespace sim::app
