#include "assessment/prover/hops.hpp"

#include <algorithm>

#include "sim/talk/labels.hpp"

namespace assessment::prover {
namespace {

using namespace sim;

constexpr int far_away = 60;

template <class Look>
void each_reply(const scenario::Scenario& scenario, Look look) {
    for (const auto& scene : scenario.scenes)
        for (const auto& node : scene.nodes)
            for (const auto& choice : node.choices) look(scene, choice);
}

/// By node, the fewest replies up to and with one of these.
std::vector<int> hops_in(const talk::Scene& scene, const std::set<std::string>& replies) {
    std::vector<int> hops(scene.nodes.size(), far_away);
    for (bool moved = true; moved;) {
        moved = false;
        for (std::size_t n = 0; n < scene.nodes.size(); ++n)
            for (const auto& choice : scene.nodes[n].choices) {
                int best = far_away;
                if (replies.contains(choice.id))
                    best = 1;
                else if (choice.to != talk::none)
                    best = hops[choice.to] + 1;
                if (best >= hops[n]) continue;
                hops[n] = best;
                moved = true;
            }
    }
    return hops;
}

void add_replies_that_raise(const scenario::Scenario& scenario, const std::string& variable,
                            std::set<std::string>& replies) {
    const auto index = scenario::variable_index(scenario, variable);
    if (index != talk::none)
        add_replies_for(scenario, {index, talk::Comparison::at_least, 1}, replies);
}

}  // namespace

Hops::Hops(const scenario::Scenario& scenario, const std::set<std::string>& replies)
    : any_{!replies.empty()} {
    for (const auto& scene : scenario.scenes) hops_.push_back(hops_in(scene, replies));
}

int Hops::from(const attempt::Attempt& attempt, int opening) const {
    if (!any_) return 0;
    int best = far_away;
    for (std::size_t i = 0; i < hops_.size(); ++i) {
        const auto& scene = attempt.scenes[i];
        if (scene.ended || hops_[i].empty()) continue;
        const bool here = attempt.active_scene == i;
        best = std::min(best, hops_[i][scene.node] + (here ? 0 : opening));
    }
    return best;
}

void add_replies_for(const scenario::Scenario& scenario, const talk::Test& test,
                     std::set<std::string>& replies) {
    const bool up =
        test.comparison == talk::Comparison::at_least || test.comparison == talk::Comparison::above;
    each_reply(scenario, [&](const talk::Scene&, const talk::Choice& choice) {
        for (const auto& change : choice.changes)
            if (change.variable == test.variable && (change.add > 0) == up)
                replies.insert(choice.id);
    });
}

std::set<std::string> helpful_replies(const scenario::Scenario& scenario,
                                      const scenario::Evidence& evidence) {
    std::set<std::string> replies;
    if (const auto* said = std::get_if<scenario::Said>(&evidence.test))
        replies.insert(said->choices.begin(), said->choices.end());
    if (const auto* learned = std::get_if<scenario::Learned>(&evidence.test))
        for (const auto& fact : learned->facts)
            add_replies_that_raise(scenario, "fact." + fact, replies);
    if (const auto* reached = std::get_if<scenario::Reached>(&evidence.test))
        add_replies_that_raise(scenario, reached->variable, replies);
    if (const auto* spoke = std::get_if<scenario::SpokeAct>(&evidence.test))
        each_reply(scenario, [&](const talk::Scene& scene, const talk::Choice& choice) {
            if (talk::word(choice.act) == spoke->act &&
                (spoke->scene.empty() || scene.id == spoke->scene))
                replies.insert(choice.id);
        });
    return replies;
}

}  // namespace assessment::prover
