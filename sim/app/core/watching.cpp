#include <algorithm>

#include "sim/app/core/present.hpp"
#include "sim/app/core/recorded.hpp"

namespace sim::app {

void begin_watching(Model& model, std::vector<attempt::Event> events) {
    if (!model.session || events.empty() || model.session->is_watching()) return;
    Session watching;
    watching.mode = Mode::training;
    watching.scenario = model.session->scenario;
    watching.key = model.session->key;
    watching.watched = std::move(events);
    model.before_watching = std::move(model.session);
    model.session = std::move(watching);
    model.screen = Screen::desk;
    model.problem.clear();
    watch_on(model, 1);
}

void watch_on(Model& model, int steps) {
    if (!model.session || !model.session->is_watching()) return;
    auto& session = *model.session;
    const auto begin = session.play.transcript.entries.size();
    const auto end =
        std::min(begin + static_cast<std::size_t>(std::max(steps, 0)), session.watched.size());
    if (begin == end) return;
    const auto at = [&](std::size_t i) {
        return session.watched.begin() + static_cast<std::ptrdiff_t>(i);
    };
    take_recorded(model, {at(begin), at(end)});
    score_again(session, end - begin);
}

void leave_watching(Model& model) {
    if (!model.session || !model.session->is_watching()) return;
    model.session = std::move(model.before_watching);
    model.before_watching.reset();
    model.screen = model.session->play.attempt.closed ? Screen::debrief : Screen::desk;
    model.problem.clear();
}

void ask_other_play(const Model& model, const std::string& attempt, std::vector<Effect>& effects) {
    if (!model.session || model.screen != Screen::debrief) return;
    if (model.session->mode == Mode::exam) return;
    for (const auto* other : comparable(model, *model.session))
        if (other->id == attempt)
            effects.push_back(LoadOtherPlay{model.session->attempt_id, other->id});
}

void read_beside(Model& model, const OtherPlayLoaded& loaded) {
    if (!model.session || model.session->attempt_id != loaded.attempt_id) return;
    auto& session = *model.session;
    OtherPlay other{loaded.other_id, attempt::replay(session.scenario, loaded.events), {}};
    other.card = assessment::scoring::score(session.scenario, session.key, other.play.transcript);
    session.compared = std::move(other);
}

}  // namespace sim::app
