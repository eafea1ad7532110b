#include <algorithm>
#include <set>

#include "assessment/prover/relaxation.hpp"
#include "assessment/prover/values.hpp"
#include "assessment/scoring/scoring.hpp"
#include "sim/talk/labels.hpp"

namespace assessment::prover {

using namespace sim;
using scenario::Evidence;

/// May the evidence be met, by what happens at or before `limit`?
struct Relaxation::Meeting {
    const Relaxation& relaxed;
    Minute limit;

    bool look(const Evidence& evidence) const {
        auto inner = *this;
        if (evidence.before) inner.limit = std::min(limit, evidence.before->in_minutes());
        return inner.limit >= relaxed.opens_ && std::visit(inner, evidence.test);
    }
    bool by(const std::map<std::string, Minute, std::less<>>& minutes,
            const std::string& id) const {
        const auto found = minutes.find(id);
        return found != minutes.end() && found->second <= limit;
    }
    /// Plays one command on the fresh case: what a form cannot say, nobody can.
    template <class Wanted>
    bool by_one(const attempt::Command& command, const Wanted& wanted) const {
        auto play = attempt::begin(relaxed.scenario_);
        attempt::play(relaxed.scenario_, play, command);
        return scoring::judge(relaxed.scenario_, relaxed.key_, play.transcript,
                              Evidence{wanted, {}})
            .met;
    }
    bool reaches(const std::string& name, std::int32_t level) const {
        const auto variable = scenario::variable_index(relaxed.scenario_, name);
        if (variable == talk::none) return false;
        const auto& values = relaxed.values_[variable];
        for (auto value = static_cast<std::size_t>(std::max(level, 0)); value < values.size();
             ++value)
            if (values[value] <= limit) return true;
        return false;
    }

    bool operator()(const scenario::Said& wanted) const {
        return std::any_of(wanted.choices.begin(), wanted.choices.end(),
                           [&](const auto& choice) { return by(relaxed.says_, choice); });
    }
    bool operator()(const scenario::SpokeAct& wanted) const {
        int times = 0;
        for (const auto& scene : relaxed.scenario_.scenes) {
            if (!wanted.scene.empty() && scene.id != wanted.scene) continue;
            for (const auto& node : scene.nodes)
                for (const auto& choice : node.choices)
                    if (talk::word(choice.act) == wanted.act && by(relaxed.says_, choice.id))
                        times += choice.once ? 1 : wanted.times;
        }
        return times >= wanted.times;
    }
    bool operator()(const scenario::Learned& wanted) const {
        return std::all_of(wanted.facts.begin(), wanted.facts.end(),
                           [&](const auto& fact) { return reaches("fact." + fact, 1); });
    }
    bool operator()(const scenario::Reached& wanted) const {
        if (!reaches(wanted.variable, wanted.at_least)) return false;
        if (wanted.scene.empty()) return true;
        const auto scene = scenario::scene_index(relaxed.scenario_, wanted.scene);
        return scene != talk::none && relaxed.ends_[scene] <= limit;
    }
    bool operator()(const scenario::Opened& wanted) const {
        return by(relaxed.documents_, wanted.document);
    }
    bool operator()(const scenario::Decided& wanted) const {
        return by_one(model_decision(relaxed.scenario_, relaxed.key_, wanted), wanted);
    }
    bool operator()(const scenario::Sent& wanted) const {
        return by_one(model_letter(relaxed.scenario_, wanted), wanted);
    }
    bool operator()(const scenario::Cited& wanted) const {
        const auto& acts = relaxed.scenario_.acts;
        const bool offered =
            wanted.act.empty() ? !acts.empty() : std::ranges::count(acts, wanted.act) > 0;
        return offered && by(relaxed.documents_, wanted.document);
    }
    /// What the other side will answer is not looked into: whatever can be said at the table, may.
    bool operator()(const scenario::Negotiated& wanted) const { return may_talk(wanted.deal); }
    bool operator()(const scenario::Offered& wanted) const { return may_talk(wanted.deal); }
    bool operator()(const scenario::Argued& wanted) const { return may_talk(wanted.deal); }
    bool operator()(const scenario::Asked& wanted) const { return may_talk(wanted.deal); }
    bool operator()(const scenario::InOrder& wanted) const { return all(wanted.steps); }
    bool operator()(const scenario::AllOf& wanted) const { return all(wanted.of); }
    bool operator()(const scenario::AnyOf& wanted) const {
        return std::any_of(wanted.of.begin(), wanted.of.end(),
                           [&](const Evidence& part) { return look(part); });
    }
    bool operator()(const scenario::Never& wanted) const;

private:
    bool may_talk(const std::string& deal) const {
        const auto* negotiation = scenario::find_negotiation(relaxed.scenario_, deal);
        return negotiation != nullptr && relaxed.all_hold_at(negotiation->tests) <= limit;
    }
    bool all(const scenario::Evidences& parts) const {
        return std::all_of(parts.begin(), parts.end(),
                           [&](const Evidence& part) { return look(part); });
    }
};

/// May the evidence be missed? Whoever does nothing misses nearly everything.
struct Relaxation::Missing {
    const Relaxation& relaxed;
    Minute limit;

    bool look(const Evidence& evidence) const {
        auto inner = *this;
        if (evidence.before) inner.limit = std::min(limit, evidence.before->in_minutes());
        return std::visit(inner, evidence.test);
    }
    bool starts_below(const std::string& name, std::int32_t level) const {
        const auto variable = scenario::variable_index(relaxed.scenario_, name);
        return variable == talk::none || limit < relaxed.opens_ ||
               relaxed.scenario_.variables[variable].start < level;
    }
    bool operator()(const scenario::Said&) const { return true; }
    bool operator()(const scenario::SpokeAct& wanted) const { return wanted.times > 0; }
    bool operator()(const scenario::Learned& wanted) const {
        return std::any_of(wanted.facts.begin(), wanted.facts.end(),
                           [&](const auto& fact) { return starts_below("fact." + fact, 1); });
    }
    bool operator()(const scenario::Reached& wanted) const {
        return !wanted.scene.empty() || starts_below(wanted.variable, wanted.at_least);
    }
    bool operator()(const scenario::Opened&) const { return true; }
    bool operator()(const scenario::Decided&) const { return true; }
    bool operator()(const scenario::Sent&) const { return true; }
    bool operator()(const scenario::Cited&) const { return true; }
    bool operator()(const scenario::Negotiated&) const { return true; }
    bool operator()(const scenario::Offered&) const { return true; }
    bool operator()(const scenario::Argued&) const { return true; }
    bool operator()(const scenario::Asked&) const { return true; }
    bool operator()(const scenario::InOrder& wanted) const { return !wanted.steps.empty(); }
    bool operator()(const scenario::AllOf& wanted) const {
        return std::any_of(wanted.of.begin(), wanted.of.end(),
                           [&](const Evidence& part) { return look(part); });
    }
    bool operator()(const scenario::AnyOf& wanted) const {
        return std::all_of(wanted.of.begin(), wanted.of.end(),
                           [&](const Evidence& part) { return look(part); });
    }
    bool operator()(const scenario::Never& wanted) const {
        return std::any_of(wanted.of.begin(), wanted.of.end(), [&](const Evidence& part) {
            return Meeting{relaxed, limit}.look(part);
        });
    }
};

bool Relaxation::Meeting::operator()(const scenario::Never& wanted) const {
    return std::all_of(wanted.of.begin(), wanted.of.end(), [&](const Evidence& part) {
        return Missing{relaxed, limit}.look(part);
    });
}

bool Relaxation::can_meet(const Evidence& evidence) const {
    return Meeting{*this, closes_}.look(evidence);
}

bool Relaxation::can_miss(const Evidence& evidence) const {
    return Missing{*this, closes_}.look(evidence);
}

}  // namespace assessment::prover
