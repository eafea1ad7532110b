#include "assessment/prover/relaxation.hpp"

#include <algorithm>

#include "sim/attempt/world.hpp"

namespace assessment::prover {

using namespace sim;
using talk::Index;

Relaxation::Relaxation(const scenario::Scenario& scenario, const scenario::AnswerKey& key)
    : scenario_{scenario},
      key_{key},
      opens_{scenario.opens.in_minutes()},
      closes_{scenario.closes.in_minutes()},
      ends_(scenario.scenes.size(), never),
      events_(scenario.events.size(), never) {
    for (const auto& scene : scenario.scenes) nodes_.emplace_back(scene.nodes.size(), never);
    for (const auto& variable : scenario.variables) {
        values_.emplace_back(static_cast<std::size_t>(variable.max) + 1, never);
        values_.back()[static_cast<std::size_t>(variable.start)] = opens_;
    }
    for (const auto& item : scenario.inbox) items_[item] = opens_;
    for (const auto& document : scenario.documents)
        if (document.in_file) documents_[document.id] = opens_;
    while (moved_) pass();
}

void Relaxation::lower(Minute& known, Minute found) {
    if (found >= known || found > closes_) return;
    known = found;
    moved_ = true;
}

void Relaxation::pass() {
    moved_ = false;
    for (const auto& item : scenario_.items) {
        const auto arrived = items_.find(item.id);
        if (arrived == items_.end()) continue;
        for (const auto& document : item.documents)
            lower(documents_.try_emplace(document, never).first->second, arrived->second);
    }
    open_scenes();
    for (Index i = 0; i < scenario_.scenes.size(); ++i) talk(i);
    for (const auto& negotiation : scenario_.negotiations) bargain(negotiation);
    for (std::size_t i = 0; i < scenario_.events.size(); ++i) happen(i);
}

void Relaxation::bargain(const scenario::Negotiation& negotiation) {
    const auto begun = all_hold_at(negotiation.tests);
    for (const auto* bearings : {&negotiation.interests, &negotiation.arguments})
        for (const auto& bearing : *bearings) {
            const auto from = std::max(begun, all_hold_at(bearing.tests));
            if (from < closes_) change(bearing.changes, from);
        }
}

void Relaxation::open_scenes() {
    for (std::size_t i = 0; i < scenario_.scenes.size(); ++i) {
        Minute open = never;
        bool brought = false;
        for (const auto& item : scenario_.items) {
            if (item.scene != scenario_.scenes[i].id) continue;
            brought = true;
            if (const auto arrived = items_.find(item.id); arrived != items_.end())
                open = std::min(open, arrived->second);
        }
        if (!brought) open = opens_;
        if (open == never || nodes_[i].empty()) continue;
        lower(nodes_[i].front(), open + attempt::minutes_to_dial);
        lower(ends_[i], open + attempt::minutes_to_dial);
    }
}

void Relaxation::talk(Index scene) {
    for (std::size_t n = 0; n < nodes_[scene].size(); ++n) {
        if (nodes_[scene][n] == never) continue;
        for (const auto& choice : scenario_.scenes[scene].nodes[n].choices) {
            const auto said = std::max(nodes_[scene][n], all_hold_at(choice.tests));
            if (said >= closes_) continue;
            lower(says_.try_emplace(choice.id, never).first->second, said);
            change(choice.changes, said);
            if (choice.to != talk::none) lower(nodes_[scene][choice.to], said + choice.minutes);
        }
    }
}

Relaxation::Minute Relaxation::trigger_minute(const scenario::Trigger& trigger) const {
    if (trigger.at) return std::max(opens_, trigger.at->in_minutes());
    if (!trigger.after_act.empty()) {
        const auto* act = claims::find_act(trigger.after_act);
        const auto& offered = scenario_.acts;
        if (act == nullptr || std::ranges::count(offered, trigger.after_act) == 0) return never;
        return opens_ + act->minutes + trigger.delay_minutes;
    }
    if (!trigger.after_letter.empty()) {
        const auto* party = claims::find_party(scenario_.facts, trigger.after_letter);
        if (party == nullptr || party->id == scenario_.facts.insurer) return never;
        return opens_ + attempt::minutes_to_write + trigger.delay_minutes;
    }
    if (!trigger.after_deal.empty()) {
        const auto* negotiation = scenario::find_negotiation(scenario_, trigger.after_deal);
        const auto begun = negotiation != nullptr ? all_hold_at(negotiation->tests) : never;
        return begun == never ? never : begun + trigger.delay_minutes;
    }
    const auto scene = scenario::scene_index(scenario_, trigger.after_scene);
    if (scene == talk::none || ends_[scene] == never) return never;
    return ends_[scene] + trigger.delay_minutes;
}

void Relaxation::happen(std::size_t event) {
    const auto& world = scenario_.events[event];
    auto minute = trigger_minute(world.trigger);
    if (minute == never) return;
    const auto tested = all_hold_at(world.trigger.tests);
    if (tested == never || (world.trigger.at && tested > minute)) return;
    minute = std::max(minute, tested);
    lower(events_[event], minute);
    if (events_[event] == never) return;
    change(world.changes, events_[event]);
    for (const auto& item : world.deliver)
        lower(items_.try_emplace(item, never).first->second, events_[event]);
}

void Relaxation::change(const std::vector<talk::Change>& changes, Minute at) {
    for (const auto& change : changes) {
        auto& values = values_[change.variable];
        const auto max = scenario_.variables[change.variable].max;
        for (std::int32_t value = 0; value <= max; ++value) {
            const auto from = values[static_cast<std::size_t>(value)];
            if (from == never) continue;
            const auto to = std::clamp(value + change.add, 0, max);
            lower(values[static_cast<std::size_t>(to)], std::max(from, at));
        }
    }
}

Relaxation::Minute Relaxation::holds_at(const talk::Test& test) const {
    auto earliest = never;
    const auto& values = values_[test.variable];
    talk::Numbers one(test.variable + 1, 0);
    for (std::size_t value = 0; value < values.size(); ++value) {
        one[test.variable] = static_cast<std::int32_t>(value);
        if (talk::holds(test, one)) earliest = std::min(earliest, values[value]);
    }
    return earliest;
}

Relaxation::Minute Relaxation::all_hold_at(const std::vector<talk::Test>& tests) const {
    Minute minute = opens_;
    for (const auto& test : tests) minute = std::max(minute, holds_at(test));
    return minute;
}

bool Relaxation::can_enter(Index scene, Index node) const {
    return nodes_[scene][node] != never;
}

bool Relaxation::can_happen(std::size_t event) const {
    return events_[event] != never;
}

bool Relaxation::can_keep(const scenario::Deadline& deadline) const {
    if (deadline.due.in_minutes() < opens_) return false;
    if (!deadline.met_by_act.empty())
        return std::ranges::count(scenario_.acts, deadline.met_by_act) > 0;
    const auto* party = claims::find_party(scenario_.facts, deadline.met_by_letter);
    return party != nullptr && party->id != scenario_.facts.insurer;
}

}  // namespace assessment::prover
