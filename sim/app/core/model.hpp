#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "assessment/scoring/scoring.hpp"
#include "sim/app/core/calculator.hpp"
#include "sim/app/core/intent.hpp"
#include "sim/app/core/view.hpp"
#include "sim/attempt/attempt.hpp"
#include "sim/base/result.hpp"
#include "sim/law/book.hpp"
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
    std::vector<std::string> problems;
    friend bool operator==(const CaseSummary&, const CaseSummary&) = default;
};

struct AttemptSummary {
    std::string id;
    std::string case_title;
    std::uint64_t seed = 0;
    Mode mode = Mode::training;
    int entries = 0;
    bool closed = false;
    std::string result;
    friend bool operator==(const AttemptSummary&, const AttemptSummary&) = default;
};

/// One competency of the national grid, for the debrief.
struct CompetencyTitle {
    std::string code;
    std::string title;
};

/// An attempt being played: the opened variant, its answers, and what was recorded.
struct Session {
    std::string attempt_id;
    Mode mode = Mode::training;
    scenario::Scenario scenario;
    scenario::AnswerKey key;
    attempt::Play play;
    std::string selected_item;
    std::string selected_document;
    std::string announcement;
    std::vector<std::string> feedback;
    assessment::scoring::Scorecard card;  ///< Of what is recorded so far.
    bool writing = false;                 ///< Events are on their way to the disk.
};

struct Model {
    Screen screen = Screen::start;
    Theme theme = Theme::light;
    int scale_percent = 100;
    std::vector<Person> people;
    std::string person;
    std::vector<CaseSummary> library;
    std::string library_problem;
    std::vector<AttemptSummary> attempts;
    std::vector<CompetencyTitle> grid;
    std::optional<Session> session;
    law::Book book;  ///< Of this installation; an attempt has the book that it is pinned to.
    Calculator calculator;
    Screen before_calculator = Screen::start;
    std::string problem;
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
    friend bool operator==(const OpenCase&, const OpenCase&) = default;
};
struct ResumeAttempt {
    std::string attempt_id;
    friend bool operator==(const ResumeAttempt&, const ResumeAttempt&) = default;
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
    std::string text;
    int points = 0;
    int max_points = 0;
    friend bool operator==(const SaveResult&, const SaveResult&) = default;
};
struct SaveSetting {
    std::string key;
    std::string value;
    friend bool operator==(const SaveSetting&, const SaveSetting&) = default;
};
struct Quit {
    friend bool operator==(const Quit&, const Quit&) = default;
};
using Effect = std::variant<AddPerson, ListAttempts, OpenCase, ResumeAttempt, AppendEvents,
                            SaveResult, SaveSetting, Quit>;

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
};
struct EventsAppended {
    std::string attempt_id;
    std::vector<attempt::Event> events;
};
struct Failed {
    Problem problem;
};
using Message =
    std::variant<Intent, PeopleListed, AttemptsListed, CaseOpened, EventsAppended, Failed>;

struct Update {
    Model model;
    std::vector<Effect> effects;
};

/// Pure. A decision changes the model only when `EventsAppended` says it is on the disk.
Update update(Model model, const Message& message);

/// Everything the screen shows. Pure.
View present(const Model& model);

}  // namespace sim::app
