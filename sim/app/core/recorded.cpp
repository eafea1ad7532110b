#include "sim/app/core/recorded.hpp"

#include "sim/app/core/exam.hpp"
#include "sim/app/core/feedback.hpp"
#include "sim/app/core/present.hpp"

namespace sim::app {
namespace {

using attempt::Event;

std::string refusal_or_announcement(const Session& session, const Event& event,
                                    std::string& problem) {
    if (const auto* refused = std::get_if<attempt::ActionRefused>(&event))
        problem = tr_below(refused->reason);
    const bool world = std::get_if<attempt::WorldMoved>(&event) != nullptr ||
                       std::get_if<attempt::DeadlineMissed>(&event) != nullptr ||
                       std::get_if<attempt::ExamTimed>(&event) != nullptr;
    return world ? event_words(session.scenario, event) : std::string{};
}

void follow_selection(Session& session, const Event& event) {
    if (const auto* opened = std::get_if<attempt::DocumentOpened>(&event))
        session.selected_document = opened->document;
    if (const auto* opened = std::get_if<attempt::ItemOpened>(&event))
        session.selected_item = opened->item;
}

}  // namespace

void record(Session& session, std::vector<Event> events, std::vector<Effect>& effects) {
    AppendEvents append;
    append.attempt_id = session.attempt_id;
    append.first_seq = static_cast<std::int64_t>(session.play.transcript.entries.size());
    attempt::Attempt state = session.play.attempt;
    for (const auto& event : events) {
        attempt::evolve_in_place(session.scenario, state, event);
        append.digests.push_back(attempt::digest(state));
    }
    append.events = std::move(events);
    session.writing = true;
    effects.push_back(std::move(append));
}

void command(Model& model, const attempt::Command& asked, std::vector<Effect>& effects) {
    if (!model.session || model.session->writing) return;
    if (model.session->is_watching()) {
        model.problem = tr("Vous regardez le parcours de l’expert\u202F: rien ne s’enregistre.");
        return;
    }
    model.problem.clear();
    record(*model.session,
           attempt::decide(model.session->scenario, model.session->play.attempt, asked), effects);
}

void take_recorded(Model& model, const std::vector<Event>& events) {
    auto& session = *model.session;
    if (!only_tells_the_time(events)) session.announcement.clear();
    for (const auto& event : events) {
        const auto seq = static_cast<std::int64_t>(session.play.transcript.entries.size());
        const auto at = seq == 0 ? session.scenario.opens : session.play.attempt.now;
        forget_recorded_time(session, event);
        attempt::evolve_in_place(session.scenario, session.play.attempt, event);
        session.play.transcript.entries.push_back({seq, at, event});
        const auto said = refusal_or_announcement(session, event, model.problem);
        if (!said.empty())
            session.announcement += (session.announcement.empty() ? "" : "\n") + said;
        follow_selection(session, event);
    }
}

void score_again(Session& session, std::size_t news) {
    auto card = assessment::scoring::score(session.scenario, session.key, session.play.transcript);
    StepFeedback told;
    if (session.mode == Mode::training && session.tells == Feedback::each_decision)
        told = feedback_on(session, session.card, card, news);
    session.feedback = std::move(told.earned);
    session.faults = std::move(told.faults);
    session.card = std::move(card);
}

}  // namespace sim::app
