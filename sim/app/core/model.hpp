#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "assessment/certification/grid.hpp"
#include "assessment/scoring/scoring.hpp"
#include "sim/app/core/calculator.hpp"
#include "sim/app/core/intent.hpp"
#include "sim/app/core/marks.hpp"
#include "sim/app/core/room.hpp"
#include "sim/app/core/second_chance.hpp"
#include "sim/app/core/view.hpp"
#include "sim/attempt/attempt.hpp"
#include "sim/base/result.hpp"
#include "sim/law/book.hpp"
#include "sim/scenario/coverage.hpp"
#include "sim/scenario/scenario.hpp"

/// The application as values. `update` is the only place where it changes.
namespace sim::app {

enum class Mode { training, exam };

struct Person {
    std::string id;
    std::string name;
    friend bool operator==(const Person&, const Person&) = default;
};

/// A case of the library as the start screen needs it.
struct CaseSummary {
    std::string id;
    std::string title;
    std::string summary;
    std::string desk;
    std::vector<std::string> blocks;
    int level = 0;
    int minutes = 0;
    std::vector<std::string> competencies = {};  ///< That its criteria assess.
    std::vector<std::string> problems;
    friend bool operator==(const CaseSummary&, const CaseSummary&) = default;
};

struct AttemptSummary {
    std::string id;
    std::string case_id;
    std::string case_title;
    std::uint64_t seed = 0;
    Mode mode = Mode::training;
    std::string started_on;  ///< "2026-11-21"
    int days_ago = 0;        ///< That it was begun, on the day when the attempts were listed.
    bool closed = false;
    std::string result;
    std::vector<CompetencyMark> marks;  ///< By competency; empty for attempts of older versions.
    friend bool operator==(const AttemptSummary&, const AttemptSummary&) = default;
};

/// One competency of the national grid, for the debrief.
struct CompetencyTitle {
    std::string code;
    std::string title;
};

/// The real time of an exam between two records of it (exam.hpp).
struct ExamSitting {
    std::optional<std::int64_t> seen_ms;  ///< By the clock of the machine, last time.
    std::int64_t running_ms = 0;          ///< Used and not yet recorded.
    Instant wall;
    bool reopened = false;  ///< To be recorded with the first time that comes.
};

/// Another play of the variant being looked back on, to be read beside it.
struct OtherPlay {
    std::string attempt_id;
    attempt::Play play;
    assessment::scoring::Scorecard card;
};

/// An attempt being played: the opened variant, its answers, and what was recorded.
struct Session {
    std::string attempt_id;
    Mode mode = Mode::training;
    scenario::Scenario scenario;
    scenario::AnswerKey key;
    std::vector<assessment::certification::JudgementQuestion> questions;  ///< Of the case.
    attempt::Play play;
    std::string selected_item;
    std::string selected_document;
    std::string announcement;
    Feedback tells = Feedback::each_decision;
    std::vector<std::string> feedback;
    std::vector<std::string> faults;
    assessment::scoring::Scorecard card;  ///< Of what is recorded so far.
    /// Of a finished training, once the expert's play is known.
    std::vector<SecondChance> chances;
    std::optional<OtherPlay> compared;
    bool writing = false;  ///< Events are on their way to the disk.
    ExamSitting sitting;
    /// The model answer being watched, of which `play` is a beginning; nothing is recorded then.
    std::vector<attempt::Event> watched;
    bool is_watching() const { return !watched.empty(); }
};

struct Model {
    Screen screen = Screen::start;
    Theme theme = Theme::light;
    int scale_percent = 100;
    bool wide_spacing = false;
    bool easy_font = false;  ///< Letters drawn for readers with dyslexia.
    bool reduced_motion = false;
    bool speech = false;
    bool speech_failed = false;                   ///< Said once.
    Feedback feedback = Feedback::each_decision;  ///< Of the trainings that begin.
    std::vector<std::string> lacks;               ///< Packages that this machine lacks (lacks.hpp).
    std::string lacks_told;  ///< Those that were dismissed, here or another day.
    Language language = Language::french;
    std::string language_problem;  ///< Why the interface stays French; empty when it does not.
    std::map<std::string, std::string> keys;  ///< Chord by command, where it is not the usual one.
    std::vector<Person> people;
    std::string person;
    std::vector<CaseSummary> library;
    std::string library_problem;
    std::vector<AttemptSummary> attempts;
    std::vector<CompetencyTitle> grid;
    std::optional<Session> session;
    std::optional<Session> before_watching;  ///< To come back to.
    bool coverage_asked = false;
    bool coverage_stopped = false;
    std::size_t coverage_done = 0, coverage_total = 0;  ///< While it is read beside; else 0.
    std::optional<scenario::Coverage> coverage;
    law::Book book;  ///< Of this installation; an attempt has the book that it is pinned to.
    Calculator calculator;
    Room room;
    Screen before_calculator = Screen::start;
    std::string problem;
    std::string printed;  ///< Where the last PDF was written.
    std::string fatal;
};

// What the shell must do, as data.
struct AddPerson {
    std::string name;
    friend bool operator==(const AddPerson&, const AddPerson&) = default;
};
struct ListAttempts {
    std::string person;
    friend bool operator==(const ListAttempts&, const ListAttempts&) = default;
};
struct OpenCase {
    std::string case_id;
    std::uint64_t seed = 0;
    Mode mode = Mode::training;
    std::string person;
    ExamTerms terms = {};  ///< A jury's candidate has those of the enrolment instead.
    Feedback feedback = Feedback::each_decision;
    friend bool operator==(const OpenCase&, const OpenCase&) = default;
};
struct ResumeAttempt {
    std::string attempt_id;
    friend bool operator==(const ResumeAttempt&, const ResumeAttempt&) = default;
};
/// A new attempt of the same person on the same bytes, with the first `entries` of this one.
struct BranchAttempt {
    std::string attempt_id;
    std::int64_t entries = 0;
    friend bool operator==(const BranchAttempt&, const BranchAttempt&) = default;
};
/// The expert's play of the variant of this attempt: to be watched, or compared with it.
struct LoadModelPlay {
    std::string attempt_id;
    bool watch = true;
    friend bool operator==(const LoadModelPlay&, const LoadModelPlay&) = default;
};
/// What was recorded of another attempt, which must have been played on the bytes of this one.
struct LoadOtherPlay {
    std::string attempt_id;
    std::string other_id;
    friend bool operator==(const LoadOtherPlay&, const LoadOtherPlay&) = default;
};
/// Writes a PDF beside the database.
struct Print {
    std::string name;  ///< Of the file, without its ending.
    std::string heading;
    std::string markdown;
    std::vector<SketchView> drawings = {};  ///< After the text.
    friend bool operator==(const Print&, const Print&) = default;
};
/// The law of this installation, for the calculator.
struct ReadLaw {
    friend bool operator==(const ReadLaw&, const ReadLaw&) = default;
};
/// What the cases teach: it opens variants of each.
struct ReadCoverage {
    friend bool operator==(const ReadCoverage&, const ReadCoverage&) = default;
};
/// What is being read beside is left.
struct StopCoverage {
    friend bool operator==(const StopCoverage&, const StopCoverage&) = default;
};
/// Appends durably, in one transaction; `digests[i]` is of the state after `events[i]`.
struct AppendEvents {
    std::string attempt_id;
    std::int64_t first_seq = 0;
    std::vector<attempt::Event> events;
    std::vector<std::uint64_t> digests;
    friend bool operator==(const AppendEvents&, const AppendEvents&) = default;
};
struct SaveResult {
    std::string attempt_id;
    Marks marks;
    friend bool operator==(const SaveResult&, const SaveResult&) = default;
};
struct SaveSetting {
    std::string key;
    std::string value;
    friend bool operator==(const SaveSetting&, const SaveSetting&) = default;
};
/// Says a text aloud; what was being said stops.
struct Say {
    std::string text;
    friend bool operator==(const Say&, const Say&) = default;
};
struct Quit {
    friend bool operator==(const Quit&, const Quit&) = default;
};
using Effect =
    std::variant<AddPerson, ListAttempts, OpenCase, ResumeAttempt, BranchAttempt, LoadModelPlay,
                 LoadOtherPlay, Print, ReadLaw, ReadCoverage, StopCoverage, AppendEvents,
                 SaveResult, SaveSetting, Say, Quit, RoomEffect>;

// What comes back.
struct PeopleListed {
    std::vector<Person> people;
    std::string chosen;
};
struct AttemptsListed {
    std::vector<AttemptSummary> attempts;
};
/// A new attempt (no entry yet) or a resumed one (its events, already on disk).
struct CaseOpened {
    std::string attempt_id;
    Mode mode = Mode::training;
    scenario::Scenario scenario;
    scenario::AnswerKey key;
    std::vector<attempt::Event> recorded;
    ExamTerms terms = {};
    std::vector<assessment::certification::JudgementQuestion> questions = {};
    Feedback feedback = Feedback::each_decision;
};
/// Real time, as the machine counts it since it started, and its calendar.
struct TimePassed {
    std::int64_t since_start_ms = 0;
    Instant wall;
};
struct SpeechFailed {};
/// Packages of which something is missing.
struct LacksFound {
    std::vector<std::string> packages;
};
/// The catalogue of the chosen language was read, or not.
struct CatalogueRead {
    std::string problem;
};
struct EventsAppended {
    std::string attempt_id;
    std::vector<attempt::Event> events;
};
struct ModelPlayLoaded {
    std::vector<attempt::Event> events;
    bool watch = true;
};
struct OtherPlayLoaded {
    std::string attempt_id;
    std::string other_id;
    std::vector<attempt::Event> events;
};
struct Printed {
    std::string path;
};
struct LawRead {
    law::Book book;
};
/// How many cases are read, of how many; 0 of 0: it is over.
struct CoverageProgressed {
    std::size_t done = 0, total = 0;
};
struct CoverageRead {
    scenario::Coverage coverage;
};
/// A case that cannot be opened, with all that is wrong with it.
struct CaseRefused {
    std::string case_id;
    Problems problems;
};
struct Failed {
    Problem problem;
};
using Message =
    std::variant<Intent, PeopleListed, AttemptsListed, CaseOpened, EventsAppended, ModelPlayLoaded,
                 OtherPlayLoaded, Printed, LawRead, CoverageProgressed, CoverageRead, TimePassed,
                 SpeechFailed, LacksFound, CatalogueRead, CaseRefused, Failed, RoomMessage>;

struct Update {
    Model model;
    std::vector<Effect> effects;
};

/// Pure. A decision changes the model only when `EventsAppended` says it is on the disk.
Update update(Model model, const Message& message);

/// Everything the screen shows. Pure.
View present(const Model& model);

}  // namespace sim::app
