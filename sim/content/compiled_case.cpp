#include "sim/content/compiled_case.hpp"

#include <algorithm>
#include <utility>

#include "sim/content/compiled_members.hpp"
#include "sim/content/packed_nodes.hpp"

namespace sim::content {
namespace {

using scenario::Scenario;

/// What the tests, changes and choices of a scene may point at, and how far they may go: far beyond
/// what a case can say, and far from what a number can hold.
struct Bounds {
    std::size_t variables = 0;
    talk::Index slots = 0;
    std::size_t nodes = 0;
};
constexpr std::int32_t most = 1 << 20;
constexpr std::int64_t most_minutes = std::int64_t{1} << 40;

bool is_moderate(std::int32_t number) {
    return number >= -most && number <= most;
}

bool are_sound(const std::vector<talk::Test>& tests, const Bounds& bounds) {
    return std::ranges::all_of(tests, [&](const talk::Test& test) {
        return test.variable < bounds.variables && is_moderate(test.number);
    });
}
bool are_sound(const std::vector<talk::Change>& changes, const Bounds& bounds) {
    return std::ranges::all_of(changes, [&](const talk::Change& change) {
        return change.variable < bounds.variables && is_moderate(change.add);
    });
}

bool is_sound(const talk::Node& node, const Bounds& bounds) {
    const auto in_scene = [&](talk::Index index, std::size_t limit) {
        return index == talk::none || index < limit;
    };
    return std::ranges::all_of(node.lines,
                               [&](const auto& line) { return are_sound(line.tests, bounds); }) &&
           std::ranges::all_of(node.choices, [&](const talk::Choice& choice) {
               return are_sound(choice.tests, bounds) && are_sound(choice.changes, bounds) &&
                      in_scene(choice.to, bounds.nodes) && in_scene(choice.slot, bounds.slots) &&
                      choice.once == (choice.slot != talk::none);
           });
}

/// The nodes of a scene, read and looked at as they are asked for. False when it cannot be entered.
bool take_nodes(packed::Unpacker& in, const std::shared_ptr<const void>& owner,
                std::size_t variables, talk::Scene& scene) {
    packed::PackedNodes nodes{in};
    // A slot is that of a choice, which takes bytes.
    if (!in.good() || nodes.count() == 0 || scene.once_count > nodes.size()) return false;
    const Bounds bounds{variables, scene.once_count, nodes.count()};
    scene.nodes = packed::nodes_read_late(
        std::move(nodes), owner,
        [bounds](const talk::Node& node) { return is_sound(node, bounds); });
    return true;
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

/// All but the nodes.
bool is_sound(const Scenario& scenario) {
    const Bounds bounds{scenario.variables.size()};
    return std::ranges::all_of(scenario.variables,
                               [](const talk::Variable& variable) {
                                   return is_moderate(variable.start) && is_moderate(variable.max);
                               }) &&
           std::ranges::all_of(scenario.negotiations,
                               [&](const auto& talks) { return is_sound(talks, bounds); }) &&
           std::ranges::all_of(scenario.events, [&](const scenario::WorldEvent& event) {
               return are_sound(event.trigger.tests, bounds) && are_sound(event.changes, bounds) &&
                      event.trigger.delay_minutes >= -most_minutes &&
                      event.trigger.delay_minutes <= most_minutes;
           });
}

}  // namespace

std::string compile(const CompiledCase& compiled) {
    std::string bytes;
    packed::put(bytes, compiled.scenario);
    packed::put(bytes, compiled.key);
    for (const auto& scene : compiled.scenario.scenes) packed::put_nodes(bytes, scene.nodes);
    return bytes;
}

std::optional<CompiledCase> read_compiled(std::string_view bytes,
                                          const std::shared_ptr<const void>& owner) {
    std::optional<CompiledCase> compiled{std::in_place};
    auto& scenario = compiled->scenario;
    packed::Unpacker in{bytes};
    in.take(scenario);
    in.take(compiled->key);
    if (!in.good() || !is_sound(scenario)) return {};
    for (auto& scene : scenario.scenes)
        if (!take_nodes(in, owner, scenario.variables.size(), scene)) return {};
    if (!in.at_end()) return {};
    return compiled;
}

std::optional<CompiledCase> read_compiled(std::string bytes) {
    const auto owner = std::make_shared<const std::string>(std::move(bytes));
    return read_compiled(*owner, owner);
}

}  // namespace sim::content
