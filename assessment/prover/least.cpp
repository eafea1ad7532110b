#include "assessment/prover/least.hpp"

#include <algorithm>
#include <set>

#include "assessment/prover/evidence.hpp"
#include "assessment/prover/search.hpp"
#include "assessment/scoring/scoring.hpp"

namespace assessment::prover {

using namespace sim;
using attempt::Play;
using scenario::Evidence;

namespace {

std::string listed(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) text += word + ",";
    return text;
}

/// Once met, met for good: nothing that was done is undone.
struct LastsForGood {
    bool operator()(const scenario::Said&) const { return true; }
    bool operator()(const scenario::SpokeAct&) const { return true; }
    bool operator()(const scenario::Learned&) const { return true; }
    bool operator()(const scenario::Reached&) const { return true; }
    bool operator()(const scenario::Opened&) const { return true; }
    bool operator()(const scenario::Decided&) const { return false; }
    bool operator()(const scenario::Sent&) const { return true; }
    bool operator()(const scenario::Cited&) const { return true; }
    bool operator()(const scenario::Negotiated&) const { return false; }
    bool operator()(const scenario::Offered&) const { return false; }
    bool operator()(const scenario::Argued&) const { return false; }
    bool operator()(const scenario::Asked&) const { return false; }
    bool operator()(const scenario::InOrder&) const { return false; }
    bool operator()(const scenario::AllOf&) const { return false; }
    bool operator()(const scenario::AnyOf&) const { return false; }
    bool operator()(const scenario::Never&) const { return false; }
};

}  // namespace

Least::Least(const scenario::Scenario& scenario, const scenario::AnswerKey& key)
    : scenario_{scenario}, key_{key}, moved_by_the_world_(scenario.variables.size(), false) {
    const auto mark = [&](const std::vector<talk::Change>& changes) {
        for (const auto& change : changes) moved_by_the_world_[change.variable] = true;
    };
    for (const auto& event : scenario.events) mark(event.changes);
    for (const auto& negotiation : scenario.negotiations)
        for (const auto* bearings : {&negotiation.interests, &negotiation.arguments})
            for (const auto& bearing : *bearings) mark(bearing.changes);
}

bool Least::is_met(const Play& play, const Evidence& evidence, Limit limit) const {
    return scoring::judge(scenario_, key_, play.transcript, {evidence.test, limit}).met;
}

const Least::Ways& Least::ways(const std::string& name, const std::set<std::string>& replies,
                               int most) const {
    const auto known = ways_.find(name);
    if (known != ways_.end()) return known->second;
    return ways_.emplace(name, Ways{Hops{scenario_, replies}, most}).first->second;
}

/// Only replies move it, as far as this is asked.
int Least::to_raise(const Play& play, const std::string& name, int at_least) const {
    const auto variable = scenario::variable_index(scenario_, name);
    if (variable == talk::none || moved_by_the_world_[variable]) return 1;
    const int missing = at_least - play.attempt.numbers[variable];
    if (missing <= 0) return 1;
    std::set<std::string> replies;
    int most = 1;
    if (!ways_.contains(name)) {
        add_replies_for(scenario_, {variable, talk::Comparison::at_least, 1}, replies);
        for (const auto& scene : scenario_.scenes)
            for (const auto& node : scene.nodes)
                for (const auto& choice : node.choices) {
                    int added = 0;
                    for (const auto& change : choice.changes)
                        if (change.variable == variable) added += std::max(0, change.add);
                    most = std::max(most, added);
                }
    }
    const auto& way = ways(name, replies, most);
    return std::max(1, way.hops.from(play.attempt, 1) + (missing + way.most - 1) / way.most - 1);
}

struct Least::Leaf {
    const Least& least;
    const Play& play;
    const Evidence& evidence;

    int operator()(const scenario::Said& said) const {
        return std::max(1, helpful("say " + listed(said.choices)));
    }
    int operator()(const scenario::SpokeAct& spoke) const {
        const auto said =
            scoring::judge(least.scenario_, least.key_, play.transcript, {spoke, {}}).entries;
        const int left = spoke.times - static_cast<int>(said.size());
        return std::max(1, helpful("speak " + spoke.act + " in " + spoke.scene) + left - 1);
    }
    int operator()(const scenario::Learned& learned) const {
        int moves = 1;
        for (const auto& fact : learned.facts)
            moves = std::max(moves, least.to_raise(play, "fact." + fact, 1));
        return moves;
    }
    int operator()(const scenario::Reached& reached) const {
        return least.to_raise(play, reached.variable, reached.at_least);
    }
    template <class Other>
    int operator()(const Other&) const {
        return 1;
    }

private:
    int helpful(const std::string& name) const {
        const auto known = least.ways_.find(name);
        const auto& way = known != least.ways_.end()
                              ? known->second
                              : least.ways(name, helpful_replies(least.scenario_, evidence), 1);
        return way.hops.from(play.attempt, 1);
    }
};

bool Least::only_said(const std::string& name) const {
    const auto variable = scenario::variable_index(scenario_, name);
    return variable != talk::none && !moved_by_the_world_[variable];
}

std::string Least::kind_of(const Evidence& evidence) const {
    if (std::get_if<scenario::Said>(&evidence.test) != nullptr) return "talk";
    if (std::get_if<scenario::SpokeAct>(&evidence.test) != nullptr) return "talk";
    if (const auto* learned = std::get_if<scenario::Learned>(&evidence.test))
        return std::ranges::all_of(learned->facts,
                                   [&](const auto& fact) { return only_said("fact." + fact); })
                   ? "talk"
                   : "";
    if (const auto* reached = std::get_if<scenario::Reached>(&evidence.test))
        return only_said(reached->variable) ? "talk" : "";
    if (const auto* opened = std::get_if<scenario::Opened>(&evidence.test))
        return "open " + opened->document;
    if (const auto* decided = std::get_if<scenario::Decided>(&evidence.test))
        return "decide " + decided->act;
    if (const auto* sent = std::get_if<scenario::Sent>(&evidence.test)) return "send " + sent->to;
    if (const auto* cited = std::get_if<scenario::Cited>(&evidence.test))
        return "cite " + cited->document;
    return {};
}

/// Moves of different kinds are different moves; of one kind, the part that takes most.
int Least::all_of(const Play& play, const scenario::Evidences& parts, Limit limit) const {
    std::map<std::string, int> kinds;
    std::set<std::string> counted;
    int replies = 0;
    int most = 0;
    for (const auto& part : parts) {
        const int moves = to_meet(play, part, limit);
        if (moves >= hopeless) return hopeless;
        if (moves == 0) continue;
        most = std::max(most, moves);
        const auto kind = kind_of(part);
        if (!kind.empty()) kinds[kind] = std::max(kinds[kind], moves);
        const auto* said = std::get_if<scenario::Said>(&part.test);
        if (said == nullptr) continue;
        const bool apart = std::ranges::none_of(
            said->choices, [&](const auto& choice) { return counted.contains(choice); });
        if (apart) ++replies;
        counted.insert(said->choices.begin(), said->choices.end());
    }
    if (replies > 0) kinds["talk"] = std::max(kinds["talk"], replies);
    int sum = 0;
    for (const auto& [kind, moves] : kinds) sum += moves;
    return std::max(sum, most);
}

int Least::to_meet(const Play& play, const Evidence& evidence, Limit limit) const {
    limit = sooner(limit, evidence);
    if (is_met(play, evidence, limit)) return 0;
    const auto* parts = parts_of(evidence);
    if (parts == nullptr) {
        if (limit && play.attempt.now > *limit) return hopeless;
        return std::visit(Leaf{*this, play, evidence}, evidence.test);
    }
    if (std::get_if<scenario::AnyOf>(&evidence.test) != nullptr) {
        int least = hopeless;
        for (const auto& part : *parts) least = std::min(least, to_meet(play, part, limit));
        return least;
    }
    if (std::get_if<scenario::Never>(&evidence.test) != nullptr) {
        int most = 1;
        for (const auto& part : *parts) most = std::max(most, to_miss(play, part, limit));
        return most;
    }
    return std::max(1, all_of(play, *parts, limit));
}

int Least::to_miss(const Play& play, const Evidence& evidence, Limit limit) const {
    limit = sooner(limit, evidence);
    if (!is_met(play, evidence, limit)) return 0;
    if (std::visit(LastsForGood{}, evidence.test)) return hopeless;
    const bool any = std::get_if<scenario::AnyOf>(&evidence.test) != nullptr;
    const bool all = std::get_if<scenario::AllOf>(&evidence.test) != nullptr;
    const bool never = std::get_if<scenario::Never>(&evidence.test) != nullptr;
    if (!any && !all && !never) return 1;
    int least = hopeless;
    int most = 1;
    for (const auto& part : *parts_of(evidence)) {
        const int moves = never ? to_meet(play, part, limit) : to_miss(play, part, limit);
        least = std::min(least, moves);
        most = std::max(most, moves);
    }
    return any ? most : std::max(1, least);
}

}  // namespace assessment::prover
