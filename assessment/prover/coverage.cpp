#include "assessment/prover/coverage.hpp"

#include "assessment/scoring/scoring.hpp"

namespace assessment::prover {

using namespace sim;

void Coverage::add(const scenario::Scenario& scenario, const scenario::AnswerKey& key,
                   const std::string& play, const attempt::Transcript& transcript) {
    attempt::Attempt attempt;
    for (const auto& entry : transcript.entries) {
        if (const auto* scene = std::get_if<attempt::SceneStarted>(&entry.event))
            scenes.emplace(scene->scene, play);
        if (const auto* said = std::get_if<attempt::ChoiceSaid>(&entry.event))
            choices.emplace(said->choice, play);
        if (const auto* world = std::get_if<attempt::WorldMoved>(&entry.event))
            if (world->happened) events.emplace(world->event, play);
        attempt::evolve_in_place(scenario, attempt, entry.event);
    }
    for (std::size_t i = 0; i < attempt.deadlines.size(); ++i) {
        const auto& id = scenario.deadlines[i].id;
        if (attempt.deadlines[i] == attempt::DeadlineState::met) kept.emplace(id, play);
        if (attempt.deadlines[i] == attempt::DeadlineState::missed) passed.emplace(id, play);
    }
    for (const auto& criterion : scenario.criteria) {
        const bool met = scoring::judge(scenario, key, transcript, criterion.evidence).met;
        (met ? won : lost).emplace(criterion.id, play);
    }
}

}  // namespace assessment::prover
