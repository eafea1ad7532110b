#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "sim/app/core/tone.hpp"

/// What the office of the jury room shows: people, enrolments, subjects, figures.
namespace sim::app {

/// Something that can be asked of the jury's core, or what the core would answer.
struct Offer {
    bool may = false;
    std::string why_not;
};

/// An entry of a list to choose from.
struct ChoiceRow {
    std::string id;
    std::string label;
};

struct PersonRow {
    std::string id;
    std::string name;
    std::string login;       ///< Empty: no account.
    std::string role;        ///< "juror"
    std::string role_title;  ///< "Juré"
    bool me = false;
    bool identity = false;  ///< Birth and names are kept.
};

struct ExpiredRow {
    std::string who;   ///< "Camille Noël, n° 4"
    std::string what;  ///< "nom, identité et compte"
    std::string why;
};

/// Accounts and people, for who manages them.
struct PeopleView {
    bool may = false;
    std::vector<PersonRow> people;
    std::vector<ChoiceRow> roles;
    bool exports = false, erases = false;
    bool expired_read = false;
    std::vector<ExpiredRow> expired;
};

/// What a new marking would change, for who may see points.
struct NewMarkRow {
    std::string copy;     ///< "C-123 · BC04"
    std::string subject;  ///< Of the criterion, or "Total".
    std::string before, after;
    std::string why;
};
struct RemarkView {
    Offer seen;
    bool read = false;
    std::vector<NewMarkRow> rows;
    std::vector<std::string> notes;
    std::string fingerprint;
    Offer sign;
};

/// A badge whose signature holds.
struct BadgeView {
    std::string key;  ///< Empty: none was read.
    std::vector<std::string> lines;
};

/// What a new session is made of.
struct NewSessionView {
    bool may = false;
    std::vector<ChoiceRow> blocks;
};

struct EnrolledRow {
    std::string number;
    std::string person;
    std::string name;
    std::string detail;   ///< "VAE · tiers-temps · BC02 acquis"
    std::string absence;  ///< Empty while present.
    bool may_miss = false;
};

/// One copy, for who draws, plans and allots.
struct PlannedRow {
    std::string candidate;
    std::string block;
    std::string name;
    std::string subject;  ///< Empty: to be drawn.
    std::string slot;     ///< "20 novembre 2026, 09:30, salle 2"
    std::string markers;  ///< "Anna Roy (rendue), Boris Lam"
    bool played = false;
    std::vector<ChoiceRow> may_mark;
    std::vector<ChoiceRow> plays;  ///< Attempts of the candidate on this subject.
};

struct ReferenceRow {
    std::string number;
    std::string detail;             ///< "BC04 · glissée parmi les copies"
    std::vector<std::string> gaps;  ///< "Anna Roy\u00A0: 3 critères justes sur 4"
};
struct CriterionChoice {
    std::string id;
    std::string title;
    int top = 0;
};
struct ReferenceForm {
    std::string block;
    std::vector<CriterionChoice> criteria;
};

/// The session as its administrator or moderator prepares it.
struct OfficeView {
    bool enrols = false, seats = false, declares = false, draws = false, allots = false;
    bool plans = false, misses = false, reports_departures = false, references = false,
         identifies = false, exports = false;
    bool preparing = false;
    std::string date;  ///< "20/11/2026"
    std::vector<ChoiceRow> routes, ties, absences;
    std::vector<ChoiceRow> may_enrol, may_sit;
    std::vector<ChoiceRow> members, candidates;
    std::vector<ChoiceRow> blocks;   ///< Of the session.
    std::vector<ChoiceRow> carried;  ///< Blocks that can have been acquired before.
    std::vector<EnrolledRow> enrolled;
    std::vector<ChoiceRow> may_return;    ///< Whose absence can be taken back.
    std::vector<ChoiceRow> may_withdraw;  ///< Whose enrolment can, or of some of his blocks.
    std::vector<std::string> taken_back;  ///< "C-123 : inscription annulée. Motif : …"
    std::vector<PlannedRow> copies;
    std::size_t to_draw = 0;
    std::vector<ReferenceRow> known;
    std::vector<ReferenceForm> forms;
};

struct FigureRow {
    std::string label;
    std::string value;
    std::string note;
};
struct BarRow {
    std::string label;
    std::string value;
    int part = 0;  ///< 0 to 100.
    Tone tone = Tone::info;
};
struct CriterionFigures {
    std::string id;
    std::string title;
    BarRow facility;
    BarRow discrimination;
    std::string agreement;
};
struct NearRow {
    std::string candidate;
    std::string block;
    std::string points;  ///< "49,5, entre 45,1 et 53,9"
    std::string state;   ///< "Relecture demandée"
};
struct BlockFigures {
    std::string title;
    std::string warning;
    std::vector<FigureRow> figures;
    std::vector<BarRow> spread;  ///< Scores by tens, the lowest first.
    int line = 50;               ///< Points that pass.
    std::vector<CriterionFigures> criteria;
    std::vector<NearRow> near;
};
struct JurorFigures {
    std::string name;
    std::string copies;
    std::string severity, drift, noise;  ///< In points, beside the others.
    int lean = 0;                        ///< -100 severe, 100 lenient: where the mark stands.
    Tone tone = Tone::neutral;
    std::string agreement;    ///< Empty for who shares no copy.
    std::string calibration;  ///< Empty without a reference.
};
struct StatisticsView {
    Offer seen;
    std::vector<BlockFigures> blocks;
    std::vector<JurorFigures> jurors;
    std::size_t due = 0;  ///< Copies near the line that nobody looks at again yet.
    bool may_ask = false;
};

/// A person's attempt at a case, to be opened from the figures.
struct PlayRow {
    std::string attempt;
    std::string who;
    std::string when;
    std::string points;
    std::vector<int> cells;  ///< Percent of each criterion of its case; -1 when it has none.
};
struct MistakeRow {
    std::string title;
    std::string why;
    std::string count;  ///< "6 sur 9"
    int part = 0;
    std::vector<PlayRow> plays;  ///< Where it happened.
};
struct CaseFigures {
    std::string id;
    std::string title;
    std::string detail;  ///< "9 essais, 7 personnes · moyenne 62 %"
    std::string warning;
    std::vector<CriterionFigures> criteria;
    std::vector<MistakeRow> mistakes;
    std::vector<CriterionFigures> variants;  ///< The whole case first, as one item.
    std::vector<PlayRow> plays;
};
/// A competency in everybody's attempts.
struct CompetencyFigures {
    BarRow bar;
    std::string decisions;  ///< "12 décisions"
    std::string minutes;    ///< "4 min": mean, of a decision.
};
/// A person in all his attempts, and a cell a competency.
struct LearnerRow {
    std::string attempts, decisions;
    std::string success;  ///< "62 %"
    std::string weak;     ///< How many competencies are below the half.
    Tone tone = Tone::neutral;
    PlayRow cells;
};
struct ComparedRow {
    std::string label;
    BarRow first, second;
    std::string gap;  ///< "B +14"
};
/// Two cohorts, criterion by criterion when they played one case, else by competency.
struct ComparisonView {
    bool made = false;
    std::string first, second;  ///< "Fuite, depuis le 1 novembre 2026 : 9 essais"
    std::string warning;
    std::vector<ComparedRow> rows;
};
struct CohortView {
    bool may = false;
    bool read = false;
    std::string left_out;  ///< Attempts that cannot be read any more; empty when all can.
    std::vector<CaseFigures> cases;
    std::vector<CompetencyFigures> competencies;
    std::vector<LearnerRow> learners;  ///< The weakest first.
    std::string more_learners;  ///< "Les 60 plus fragiles, sur 412."; empty when all are there.
    std::vector<ChoiceRow> choices;  ///< Cases that can be compared.
    ComparisonView comparison;
};

}  // namespace sim::app
