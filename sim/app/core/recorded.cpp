#include "sim/app/core/recorded.hpp"

namespace sim::app {
namespace {

using attempt::Event;

/// Training says at once what a step earned: criteria newly met, in their own words.
std::vector<std::string> newly_met(const assessment::scoring::Scorecard& before,
                                   const assessment::scoring::Scorecard& after) {
    std::vector<std::string> sentences;
    for (std::size_t i = 0; i < after.findings.size(); ++i) {
        const bool was_met = i < before.findings.size() && before.findings[i].met;
        if (after.findings[i].met && !was_met) sentences.push_back(after.findings[i].sentence);
    }
    return sentences;
}

std::string refusal_or_announcement(const Session& session, const Event& event,
                                    std::string& problem) {
    if (const auto* refused = std::get_if<attempt::ActionRefused>(&event))
        problem = refused->reason;
    const bool world = std::get_if<attempt::WorldMoved>(&event) != nullptr ||
                       std::get_if<attempt::DeadlineMissed>(&event) != nullptr;
    return world ? attempt::to_french(session.scenario, event) : std::string{};
}

void follow_selection(Session& session, const Event& event) {
    if (const auto* opened = std::get_if<attempt::DocumentOpened>(&event))
        session.selected_document = opened->document;
    if (const auto* opened = std::get_if<attempt::ItemOpened>(&event))
        session.selected_item = opened->item;
}

}  // namespace

void take_recorded(Model& model, const std::vector<Event>& events) {
    auto& session = *model.session;
    session.announcement.clear();
    for (const auto& event : events) {
        const auto seq = static_cast<std::int64_t>(session.play.transcript.entries.size());
        const auto at = seq == 0 ? session.scenario.opens : session.play.attempt.now;
        attempt::evolve_in_place(session.scenario, session.play.attempt, event);
        session.play.transcript.entries.push_back({seq, at, event});
        const auto said = refusal_or_announcement(session, event, model.problem);
        if (!said.empty())
            session.announcement += (session.announcement.empty() ? "" : "\n") + said;
        follow_selection(session, event);
    }
}

void score_again(Session& session) {
    auto card = assessment::scoring::score(session.scenario, session.key, session.play.transcript);
    session.feedback =
        session.mode == Mode::training ? newly_met(session.card, card) : std::vector<std::string>{};
    session.card = std::move(card);
}

}  // namespace sim::app
