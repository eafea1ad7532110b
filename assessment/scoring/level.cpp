#include "assessment/scoring/level.hpp"

#include <algorithm>

namespace assessment::scoring {

using namespace sim;

const talk::Choice* said_choice(const scenario::Scenario& scenario,
                                const attempt::ChoiceSaid& said) {
    const auto* scene = scenario::find_scene(scenario, said.scene);
    if (scene == nullptr) return nullptr;
    for (const auto& node : scene->nodes)
        for (const auto& choice : node.choices)
            if (choice.id == said.choice) return &choice;
    return nullptr;
}

Level::Level(const scenario::Scenario& scenario, talk::Index variable)
    : scenario_{scenario}, variable_{variable}, value_{scenario.variables[variable].start} {}

void Level::follow(const attempt::Event& event) {
    if (const auto* said = std::get_if<attempt::ChoiceSaid>(&event)) {
        if (const auto* choice = said_choice(scenario_, *said)) apply(choice->changes);
    } else if (const auto* world = std::get_if<attempt::WorldMoved>(&event)) {
        for (const auto& candidate : scenario_.events)
            if (world->happened && candidate.id == world->event) apply(candidate.changes);
    } else if (const auto* used = std::get_if<attempt::ArgumentUsed>(&event)) {
        const auto* talks = scenario::find_negotiation(scenario_, used->deal);
        const auto* bearing = talks ? scenario::argument_bearing(*talks, used->argument) : nullptr;
        if (bearing != nullptr) apply(bearing->changes);
    } else if (const auto* asked = std::get_if<attempt::InterestAsked>(&event)) {
        const auto* talks = scenario::find_negotiation(scenario_, asked->deal);
        const auto* bearing = talks ? scenario::interest_bearing(*talks, asked->interest) : nullptr;
        if (bearing != nullptr) apply(bearing->changes);
    }
}

void Level::apply(const std::vector<talk::Change>& changes) {
    const auto max = scenario_.variables[variable_].max;
    for (const auto& change : changes)
        if (change.variable == variable_) value_ = std::clamp(value_ + change.add, 0, max);
}

}  // namespace assessment::scoring
