#include "sim/app/core/exam.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "sim/app/core/present.hpp"
#include "sim/app/core/recorded.hpp"

namespace sim::app {
namespace {

using attempt::Event;
using attempt::ExamClock;

constexpr std::int64_t record_every_ms = 10'000;
constexpr std::array<std::int64_t, 2> words_at{10 * 60, 2 * 60};  ///< Seconds left.
constexpr int longest_minutes = 24 * 60;
constexpr int most_extra_percent = 300;

std::int64_t seconds_used(const Session& session) {
    return session.play.attempt.exam->seconds + session.sitting.running_ms / 1000;
}

ExamClock clock_of(const Session& session, const char* mark) {
    return {mark, static_cast<int>(seconds_used(session)), session.sitting.wall};
}

/// The file and the time it took, in one record.
void hand_in(Session& session, const char* mark, std::vector<Effect>& effects) {
    std::vector<Event> events{clock_of(session, mark)};
    for (auto& event :
         attempt::decide(session.scenario, session.play.attempt, attempt::CloseCase{}))
        events.push_back(std::move(event));
    record(session, std::move(events), effects);
}

/// The last minute included.
std::string in_minutes(std::int64_t seconds) {
    return span_text((seconds + 59) / 60);
}

std::string word_of(std::int64_t seconds) {
    return tr_with("Il reste {} pour rendre ce dossier.", in_minutes(seconds));
}

void say_little_time(Session& session, std::int64_t before, std::int64_t left) {
    for (const auto seconds : words_at)
        if (before > seconds && left <= seconds) session.announcement = word_of(left);
}

}  // namespace

bool is_timed(const Model& model) {
    return model.session && model.session->play.attempt.exam &&
           !model.session->play.attempt.closed && !model.session->is_watching();
}

bool is_paused(const Model& model) {
    return is_timed(model) && model.session->play.attempt.exam->paused;
}

std::int64_t seconds_left(const Session& session) {
    const auto& exam = session.play.attempt.exam;
    if (!exam) return 0;
    return std::max<std::int64_t>(0, exam->allowed_seconds - seconds_used(session));
}

std::vector<Event> opening_of(const Session& session, const ExamTerms& terms) {
    std::vector<Event> events{attempt::opening(session.scenario)};
    if (session.mode != Mode::exam) return events;
    const int minutes = terms.minutes > 0 ? terms.minutes : session.scenario.minutes;
    events.emplace_back(attempt::ExamTimed{std::clamp(minutes, 1, longest_minutes),
                                           std::clamp(terms.extra_percent, 0, most_extra_percent),
                                           terms.pauses});
    return events;
}

void time_passed(Model& model, const TimePassed& passed, std::vector<Effect>& effects) {
    if (!is_timed(model)) return;
    auto& session = *model.session;
    auto& sitting = session.sitting;
    const auto before = seconds_left(session);
    sitting.wall = passed.wall;
    if (sitting.seen_ms && !is_paused(model))
        sitting.running_ms += std::max<std::int64_t>(0, passed.since_start_ms - *sitting.seen_ms);
    sitting.seen_ms = passed.since_start_ms;
    const auto left = seconds_left(session);
    if (session.writing) return;
    if (std::exchange(sitting.reopened, false)) {
        session.announcement = word_of(left);
        return record(session, {clock_of(session, "reopened")}, effects);
    }
    if (is_paused(model)) return;
    if (left == 0) return hand_in(session, "over", effects);
    say_little_time(session, before, left);
    if (sitting.running_ms >= record_every_ms)
        record(session, {clock_of(session, "runs")}, effects);
}

void pause_exam(Model& model, std::vector<Effect>& effects) {
    if (!is_timed(model) || is_paused(model) || model.session->writing) return;
    if (!model.session->play.attempt.exam->pauses) return;
    record(*model.session, {clock_of(*model.session, "paused")}, effects);
}

void resume_exam(Model& model, std::vector<Effect>& effects) {
    if (!is_paused(model) || model.session->writing) return;
    record(*model.session, {clock_of(*model.session, "resumed")}, effects);
}

void hand_in_exam(Model& model, std::vector<Effect>& effects) {
    if (is_timed(model) && !model.session->writing) hand_in(*model.session, "runs", effects);
}

void leave_exam(Model& model, std::vector<Effect>& effects) {
    if (is_timed(model) && !model.session->writing)
        record(*model.session, {clock_of(*model.session, "left")}, effects);
}

bool only_tells_the_time(const std::vector<Event>& events) {
    return std::ranges::all_of(
        events, [](const Event& event) { return std::get_if<ExamClock>(&event) != nullptr; });
}

void forget_recorded_time(Session& session, const Event& event) {
    const auto* clock = std::get_if<ExamClock>(&event);
    const auto& exam = session.play.attempt.exam;
    if (clock == nullptr || !exam) return;
    auto& waiting = session.sitting.running_ms;
    waiting = std::max<std::int64_t>(0, waiting - (clock->seconds - exam->seconds) * 1000);
}

bool acts_on_the_case(const Intent& intent) {
    return std::visit(overloaded{
                          [](const ItemClicked&) { return true; },
                          [](const DocumentClicked&) { return true; },
                          [](const SceneClicked&) { return true; },
                          [](const LineClicked&) { return true; },
                          [](const HangUpClicked&) { return true; },
                          [](const DecisionSubmitted&) { return true; },
                          [](const MessageSubmitted&) { return true; },
                          [](const PassageMarked&) { return true; },
                          [](const NoteSubmitted&) { return true; },
                          [](const WaitClicked&) { return true; },
                          [](const MoveMade&) { return true; },
                          [](const OfferTyped&) { return true; },
                          [](const CaseHandedIn&) { return true; },
                          [](const auto&) { return false; },
                      },
                      intent);
}

ExamView present_exam(const Session& session) {
    ExamView view;
    const auto& exam = session.play.attempt.exam;
    if (!exam || session.play.attempt.closed) return view;
    const auto left = seconds_left(session);
    view.timed = true;
    view.left = in_minutes(left);
    view.tone = left <= words_at[1]   ? Tone::danger
                : left <= words_at[0] ? Tone::warning
                                      : Tone::neutral;
    view.may_pause = exam->pauses;
    view.paused = exam->paused;
    view.tooltip =
        tr_with("Temps qu’il vous reste, sur {}\u202F; le dossier est rendu quand il est écoulé.",
                in_minutes(exam->allowed_seconds)) +
        (exam->pauses ? tr(" Une pause l’arrête.") : "");
    return view;
}

}  // namespace sim::app
