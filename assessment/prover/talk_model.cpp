#include <set>

#include "assessment/prover/conversation.hpp"

namespace assessment::prover {
namespace {

using namespace sim;
using talk::Index;

/// More ways to begin than this are not tried together.
constexpr std::size_t most_entries = 4096;

/// The variables that the replies of the scene test, then those of the invariants, in order, and
/// their new numbers.
struct Renumbering {
    std::vector<Index> kept;
    std::vector<Index> number;  ///< By old index; `none` when left out.

    Renumbering(const scenario::Scenario& scenario, const talk::Scene& scene,
                const Invariants& invariants)
        : number(scenario.variables.size(), talk::none) {
        for (const auto& node : scene.nodes)
            for (const auto& choice : node.choices)
                for (const auto& test : choice.tests) keep(test.variable);
        for (const auto& invariant : invariants)
            for (const auto& tests : invariant.broken_by)
                for (const auto& test : tests) keep(test.variable);
    }
    void keep(Index variable) {
        if (number[variable] != talk::none) return;
        number[variable] = static_cast<Index>(kept.size());
        kept.push_back(variable);
    }
    std::vector<talk::Change> renumbered(const std::vector<talk::Change>& changes) const {
        std::vector<talk::Change> made;
        for (const auto& change : changes)
            if (number[change.variable] != talk::none)
                made.push_back({number[change.variable], change.add});
        return made;
    }
};

TalkModel::Move move_of(const talk::Choice& choice, const Renumbering& renumbering, Index end) {
    TalkModel::Move move;
    move.to = choice.to == talk::none ? end : choice.to;
    move.slot = choice.slot;
    move.changes = renumbering.renumbered(choice.changes);
    for (auto test : choice.tests) {
        test.variable = renumbering.number[test.variable];
        move.tests.push_back(test);
    }
    return move;
}

/// What the other conversations and the events add to a variable.
std::set<std::int32_t> added_elsewhere(const scenario::Scenario& scenario, Index scene,
                                       Index variable) {
    std::set<std::int32_t> added;
    const auto take = [&](const std::vector<talk::Change>& changes) {
        for (const auto& change : changes)
            if (change.variable == variable) added.insert(change.add);
    };
    for (Index i = 0; i < scenario.scenes.size(); ++i)
        if (i != scene)
            for (const auto& node : scenario.scenes[i].nodes)
                for (const auto& choice : node.choices) take(choice.changes);
    for (const auto& event : scenario.events) take(event.changes);
    for (const auto& negotiation : scenario.negotiations)
        for (const auto* bearings : {&negotiation.interests, &negotiation.arguments})
            for (const auto& bearing : *bearings) take(bearing.changes);
    return added;
}

/// Every value that adding these again and again can give: more than the case can, never less.
std::set<std::int32_t> values_from(const talk::Variable& variable,
                                   const std::set<std::int32_t>& added) {
    std::set<std::int32_t> values{variable.start};
    std::vector<std::int32_t> fresh{variable.start};
    while (!fresh.empty()) {
        const auto value = fresh.back();
        fresh.pop_back();
        for (const auto add : added) {
            const auto next = std::clamp(value + add, 0, variable.max);
            if (values.insert(next).second) fresh.push_back(next);
        }
    }
    return values;
}

void add_entries(const scenario::Scenario& scenario, Index scene, const Renumbering& renumbering,
                 TalkModel& model) {
    auto& entries = model.entries;
    for (std::size_t i = 0; i < renumbering.kept.size(); ++i) {
        const auto& variable = scenario.variables[renumbering.kept[i]];
        const auto values =
            values_from(variable, added_elsewhere(scenario, scene, renumbering.kept[i]));
        const auto known = entries.size();
        for (const auto value : values) {
            if (value == variable.start) continue;
            for (std::size_t e = 0; e < known; ++e) {
                entries.push_back(entries[e]);
                entries.back().numbers[i] = value;
            }
            if (entries.size() > most_entries) return;
        }
    }
}

bool goes_on_to_an_end(const talk::Scene& scene, const talk::Node& node,
                       const std::vector<bool>& ends) {
    if (node.choices.empty()) return true;
    return std::any_of(node.choices.begin(), node.choices.end(), [&](const auto& choice) {
        if (!choice.tests.empty() || choice.slot != talk::none) return false;
        return choice.to == talk::none || scene.nodes[choice.to].choices.empty() || ends[choice.to];
    });
}

}  // namespace

TalkModel model_of(const scenario::Scenario& scenario, Index scene, bool from_anywhere,
                   const Invariants& invariants) {
    const auto& talk = scenario.scenes[scene];
    const Renumbering renumbering{scenario, talk, invariants};
    TalkModel model;
    model.kept = renumbering.kept;
    model.slots = talk.once_count;
    const auto end = static_cast<Index>(talk.nodes.size());
    for (const auto& node : talk.nodes) {
        auto& moves = model.nodes.emplace_back();
        for (const auto& choice : node.choices) moves.push_back(move_of(choice, renumbering, end));
    }
    TalkModel::Entry opening;
    for (const auto variable : renumbering.kept) {
        model.max.push_back(scenario.variables[variable].max);
        opening.numbers.push_back(scenario.variables[variable].start);
    }
    model.entries = {opening};
    if (!from_anywhere) return model;
    add_entries(scenario, scene, renumbering, model);
    for (const auto& event : scenario.events)
        if (auto changes = renumbering.renumbered(event.changes); !changes.empty())
            model.surprises.push_back(std::move(changes));
    return model;
}

std::vector<bool> nodes_that_always_end(const talk::Scene& scene) {
    std::vector<bool> ends(scene.nodes.size(), false);
    for (bool moved = true; moved;) {
        moved = false;
        for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
            if (ends[i] || !goes_on_to_an_end(scene, scene.nodes[i], ends)) continue;
            ends[i] = true;
            moved = true;
        }
    }
    return ends;
}

}  // namespace assessment::prover
