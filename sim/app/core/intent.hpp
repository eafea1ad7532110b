#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "sim/app/core/room_intent.hpp"
#include "sim/app/core/view.hpp"
#include "sim/claims/acts.hpp"
#include "sim/deal/table.hpp"

/// What a person asked of a screen, in the words of the screen. `update` turns them into commands.
namespace sim::app {

struct PersonChosen {
    std::string id;
};
struct PersonAdded {
    std::string name;
};
/// How long an exam lasts and what eases it, as it is asked for when it is begun.
struct ExamTerms {
    int minutes = 0;        ///< 0: those that the case announces.
    int extra_percent = 0;  ///< Of them.
    bool pauses = false;
    std::string candidate;  ///< Number of a jury's candidate, whose enrolment said all this.
    friend bool operator==(const ExamTerms&, const ExamTerms&) = default;
};
struct CaseStarted {
    std::string case_id;
    std::string seed;
    bool exam = false;
    ExamTerms terms = {};
    std::optional<Feedback> feedback = {};  ///< Of a training; none: as usual.
};
struct ExamPaused {};
struct ExamResumed {};
struct AttemptResumed {
    std::string id;
};
struct ItemClicked {
    std::string id;
};
struct DocumentClicked {
    std::string id;
};
struct SceneClicked {
    std::string id;
};
struct LineClicked {
    std::string choice;
};
struct HangUpClicked {};
struct DecisionSubmitted {
    std::string act;
    claims::Fields typed;
};
struct MessageSubmitted {
    std::string to, channel, letter, subject, body;
    std::vector<std::string> attachments;
};
struct PassageMarked {
    std::string act, document, passage;
};
struct NoteSubmitted {
    std::string text;
};
struct HintClicked {
    std::string criterion;
};
struct WaitClicked {
    std::string until;
};  ///< "next", "1h", "1d", or "2026-03-12 09:00".
/// A move in a negotiation.
struct MoveMade {
    std::string deal;
    deal::Move move;
};
/// An offer as it was typed.
struct OfferTyped {
    std::string deal;
    std::string amount;
    std::vector<std::string> terms;
};
struct CaseHandedIn {};
struct BackToStart {};
struct ThemeChosen {
    Theme theme;
};
struct FeedbackChosen {
    Feedback feedback;
};
struct LanguageChosen {
    Language language;
};
struct ScaleChosen {
    int percent;
};
/// Another key for a command; `chord` is "Ctrl+Shift+K", empty for none.
struct KeyBound {
    std::string command;
    std::string chord;
};
struct KeysReset {};
/// More room between letters and lines.
struct SpacingChosen {
    bool wide = false;
};
/// The letters of every screen: the usual ones, or those drawn for readers with dyslexia.
struct FontChosen {
    bool easy = false;
};
struct MotionChosen {
    bool reduced = false;
};
struct SpeechChosen {
    bool on = false;
};
/// What has the keyboard, to be said aloud.
struct TextFocused {
    std::string text;
};
/// What the library teaches, read once.
struct CoverageAsked {};
struct CoverageStopped {};
struct CalculatorOpened {};
struct CalculatorClosed {};
struct RuleChosen {
    std::string name;
};
/// The chosen rule, on what was typed.
struct RuleAsked {
    Stated stated;
};
/// A new attempt that begins as this one did, up to the entry `seq`.
struct BranchAsked {
    std::string seq;
};
/// Another attempt on the same variant, beside the one being looked back on.
struct OtherPlayAsked {
    std::string attempt;
};
/// The model answer on the real screens: begun, so many steps on, left.
struct WatchAsked {};
struct WatchNext {
    int steps = 1;
};
struct WatchLeft {};
/// The debrief as a PDF beside the database.
struct DebriefPrinted {};
struct ProblemDismissed {};
/// What the machine lacks was read.
struct LacksDismissed {};
struct QuitClicked {};

using Intent =
    std::variant<PersonChosen, PersonAdded, CaseStarted, AttemptResumed, ItemClicked,
                 DocumentClicked, SceneClicked, LineClicked, HangUpClicked, DecisionSubmitted,
                 MessageSubmitted, PassageMarked, NoteSubmitted, HintClicked, WaitClicked, MoveMade,
                 OfferTyped, CaseHandedIn, ExamPaused, ExamResumed, BackToStart, ThemeChosen,
                 ScaleChosen, LanguageChosen, FeedbackChosen, KeyBound, KeysReset, SpacingChosen,
                 FontChosen, MotionChosen, SpeechChosen, TextFocused, CoverageAsked,
                 CoverageStopped, CalculatorOpened, CalculatorClosed, RuleChosen, RuleAsked,
                 BranchAsked, OtherPlayAsked, WatchAsked, WatchNext, WatchLeft, DebriefPrinted,
                 ProblemDismissed, LacksDismissed, QuitClicked, RoomIntent>;
using Intents = std::vector<Intent>;

}  // namespace sim::app
