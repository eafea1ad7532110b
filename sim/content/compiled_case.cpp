#include "sim/content/compiled_case.hpp"

#include <algorithm>
#include <utility>

#include "sim/content/compiled_members.hpp"

namespace sim::content {
namespace {

using scenario::Scenario;

/// What the tests, changes and choices of a scene may point at.
struct Bounds {
    std::size_t variables = 0;
    talk::Index slots = 0;
};

bool are_sound(const std::vector<talk::Test>& tests, const Bounds& bounds) {
    return std::ranges::all_of(
        tests, [&](const talk::Test& test) { return test.variable < bounds.variables; });
}
bool are_sound(const std::vector<talk::Change>& changes, const Bounds& bounds) {
    return std::ranges::all_of(
        changes, [&](const talk::Change& change) { return change.variable < bounds.variables; });
}

bool are_sound(const std::vector<talk::Node>& nodes, const Bounds& bounds) {
    const auto in_scene = [&](talk::Index index, std::size_t limit) {
        return index == talk::none || index < limit;
    };
    return std::ranges::all_of(nodes, [&](const talk::Node& node) {
        return std::ranges::all_of(
                   node.lines, [&](const auto& line) { return are_sound(line.tests, bounds); }) &&
               std::ranges::all_of(node.choices, [&](const talk::Choice& choice) {
                   return are_sound(choice.tests, bounds) && are_sound(choice.changes, bounds) &&
                          in_scene(choice.to, nodes.size()) &&
                          in_scene(choice.slot, bounds.slots) &&
                          choice.once == (choice.slot != talk::none);
               });
    });
}

bool is_sound(const scenario::Negotiation& talks, const Bounds& bounds) {
    const auto all_sound = [&](const std::vector<scenario::Bearing>& bearings, std::size_t count) {
        return bearings.size() == count && std::ranges::all_of(bearings, [&](const auto& bearing) {
                   return are_sound(bearing.tests, bounds) && are_sound(bearing.changes, bounds);
               });
    };
    return are_sound(talks.tests, bounds) &&
           (talks.mood == talk::none || talks.mood < bounds.variables) &&
           all_sound(talks.interests, talks.table.interests.size()) &&
           all_sound(talks.arguments, talks.table.arguments.size());
}

bool is_sound(const Scenario& scenario) {
    const Bounds bounds{scenario.variables.size(), 0};
    const auto can_be_entered = [&](const talk::Scene& scene) {
        return !scene.nodes.empty() &&
               are_sound(scene.nodes, {scenario.variables.size(), scene.once_count});
    };
    return std::ranges::all_of(scenario.scenes, can_be_entered) &&
           std::ranges::all_of(scenario.negotiations,
                               [&](const auto& talks) { return is_sound(talks, bounds); }) &&
           std::ranges::all_of(scenario.events, [&](const scenario::WorldEvent& event) {
               return are_sound(event.trigger.tests, bounds) && are_sound(event.changes, bounds);
           });
}

}  // namespace

std::string compile(const CompiledCase& compiled) {
    std::string bytes;
    packed::put(bytes, compiled.scenario);
    packed::put(bytes, compiled.key);
    return bytes;
}

std::optional<CompiledCase> read_compiled(std::string_view bytes) {
    std::optional<CompiledCase> compiled{std::in_place};
    packed::Unpacker in{bytes};
    in.take(compiled->scenario);
    in.take(compiled->key);
    if (!in.at_end() || !is_sound(compiled->scenario)) return {};
    return compiled;
}

}  // namespace sim::content
