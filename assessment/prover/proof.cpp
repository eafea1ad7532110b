#include "assessment/prover/proof.hpp"

#include <algorithm>
#include <functional>
#include <optional>

#include "assessment/prover/coverage.hpp"
#include "assessment/prover/invariants.hpp"
#include "assessment/prover/relaxation.hpp"
#include "assessment/prover/search.hpp"
#include "assessment/prover/shortest.hpp"

namespace assessment::prover {
namespace {

using namespace sim;
using attempt::Play;

constexpr int most_waits = 64;  ///< For the item that brings a conversation.

class Prover {
public:
    Prover(const scenario::Scenario& scenario, const scenario::AnswerKey& key, const Bounds& bounds,
           const Invariants& invariants)
        : scenario_{scenario},
          key_{key},
          bounds_{bounds},
          invariants_{invariants},
          relaxed_{scenario, key} {
        proof_.seed = scenario.seed;
    }

    CaseProof prove(const std::vector<ShippedPlay>& plays) {
        for (const auto& play : plays) {
            coverage_.add(scenario_, key_, play.name, play.transcript);
            note_broken(play.name, play.transcript);
        }
        proof_.plays = faults_of_plays(scenario_, key_, plays);
        conversations();
        criteria();
        scenes();
        choices();
        nodes();
        events();
        deadlines();
        invariants();
        return std::move(proof_);
    }

private:
    /// Shown by a play, refuted by the relaxation, or looked for.
    Statement settle(const std::string& subject, const Coverage::Shown& shown, bool possible,
                     const std::string& name, const std::function<Goal()>& goal) {
        if (const auto known = shown.find(subject); known != shown.end())
            return {subject, Verdict::shown, known->second, 0};
        if (!possible) return {subject, Verdict::impossible, {}, 0};
        const auto found = search(scenario_, goal(), bounds_.attempt);
        proof_.states += found.states;
        if (!found.commands) return {subject, Verdict::not_found, {}, found.states};
        keep_witness(name, *found.commands);
        return {subject, Verdict::shown, name, found.states};
    }

    void keep_witness(const std::string& name, Commands commands) {
        commands.emplace_back(attempt::CloseCase{});
        auto play = attempt::begin(scenario_);
        for (const auto& command : commands) attempt::play(scenario_, play, command);
        coverage_.add(scenario_, key_, name, play.transcript);
        note_broken(name, play.transcript);
        proof_.witnesses.emplace(name, std::move(commands));
    }

    void note_broken(const std::string& name, const attempt::Transcript& transcript) {
        for (const auto& invariant : invariants_)
            if (!broken_.contains(invariant.id) && breaks(scenario_, transcript, invariant))
                broken_.emplace(invariant.id, name);
    }

    /// The commands that start a scene as soon as it can be, then say these; nothing when one is
    /// refused.
    std::optional<std::pair<Commands, Play>> talk_through(
        const std::string& scene, const std::vector<std::string>& says) const {
        Commands commands;
        auto play = attempt::begin(scenario_);
        const auto give = [&](attempt::Command command) {
            const auto at = attempt::play(scenario_, play, command);
            commands.push_back(std::move(command));
            const auto& event = play.transcript.entries[at].event;
            return std::get_if<attempt::ActionRefused>(&event) == nullptr;
        };
        for (int waits = 0;; ++waits) {
            const auto now = attempt::choices(scenario_, play.attempt);
            if (std::ranges::count(now.scenes, scene) > 0) break;
            if (waits == most_waits || !give(attempt::WaitNext{})) return std::nullopt;
        }
        if (!give(attempt::StartScene{scene})) return std::nullopt;
        for (const auto& say : says)
            if (!give(attempt::Say{say})) return std::nullopt;
        return std::pair{std::move(commands), std::move(play)};
    }

    void conversations() {
        for (talk::Index i = 0; i < scenario_.scenes.size(); ++i) {
            auto report = examine(scenario_, i, bounds_.conversation, invariants_);
            confirm_dead_ends(report);
            for (const auto& [invariant, spot] : report.broken) {
                auto way = talk_through(report.scene, spot.says);
                if (way && !broken_.contains(invariant))
                    keep_witness("rompt-" + invariant, std::move(way->first));
            }
            for (const auto& [choice, says] : report.ways) {
                if (coverage_.choices.contains(choice)) continue;
                if (auto way = talk_through(report.scene, says))
                    keep_witness("dit-" + choice, std::move(way->first));
            }
            proof_.conversations.push_back(std::move(report));
        }
    }

    /// A dead end of the conversation alone counts when the whole case can be led there.
    void confirm_dead_ends(ConversationReport& report) {
        std::vector<Spot> sure;
        for (auto& spot : report.dead_ends) {
            const auto way = talk_through(report.scene, spot.says);
            const bool stuck = way && way->second.attempt.active_scene != talk::none &&
                               attempt::lines_offered(scenario_, way->second.attempt).empty();
            if (stuck) proof_.witnesses.emplace("impasse-" + spot.node, way->first);
            (stuck ? sure : report.possible_dead_ends).push_back(std::move(spot));
        }
        report.dead_ends = std::move(sure);
    }

    void criteria() {
        for (const auto& criterion : scenario_.criteria) {
            const auto& evidence = criterion.evidence;
            CriterionProof one;
            one.won =
                settle(criterion.id, coverage_.won, relaxed_.can_meet(evidence),
                       "gagne-" + criterion.id, [&] { return to_meet(scenario_, key_, evidence); });
            one.lost =
                settle(criterion.id, coverage_.lost, relaxed_.can_miss(evidence),
                       "perd-" + criterion.id, [&] { return to_miss(scenario_, key_, evidence); });
            proof_.criteria.push_back(std::move(one));
        }
    }

    void scenes() {
        for (talk::Index i = 0; i < scenario_.scenes.size(); ++i)
            proof_.scenes.push_back(
                settle(scenario_.scenes[i].id, coverage_.scenes, relaxed_.can_enter(i, 0),
                       "ouvre-" + scenario_.scenes[i].id, [&] { return to_start(scenario_, i); }));
    }

    void choices() {
        for (const auto& scene : scenario_.scenes)
            for (const auto& node : scene.nodes)
                for (const auto& choice : node.choices) {
                    const scenario::Evidence said{scenario::Said{{choice.id}}, {}};
                    proof_.choices.push_back(
                        settle(choice.id, coverage_.choices, relaxed_.can_say(choice.id),
                               "dit-" + choice.id, [&] { return to_meet(scenario_, key_, said); }));
                }
    }

    /// A node is entered by the replies that lead there, the first by starting its scene.
    void nodes() {
        for (talk::Index s = 0; s < scenario_.scenes.size(); ++s) {
            const auto& scene = scenario_.scenes[s];
            for (talk::Index n = 0; n < scene.nodes.size(); ++n) {
                Statement one{scene.nodes[n].id, Verdict::not_found, {}, bounds_.attempt};
                if (!relaxed_.can_enter(s, n)) one.verdict = Verdict::impossible;
                if (const auto* witness = entered(scene, n); witness != nullptr)
                    one = {one.subject, Verdict::shown, *witness, 0};
                proof_.nodes.push_back(std::move(one));
            }
        }
    }

    const std::string* entered(const talk::Scene& scene, talk::Index node) const {
        if (node == 0) {
            const auto started = coverage_.scenes.find(scene.id);
            return started == coverage_.scenes.end() ? nullptr : &started->second;
        }
        for (const auto& from : scene.nodes)
            for (const auto& choice : from.choices)
                if (const auto said = coverage_.choices.find(choice.id);
                    choice.to == node && said != coverage_.choices.end())
                    return &said->second;
        return nullptr;
    }

    void events() {
        for (std::size_t i = 0; i < scenario_.events.size(); ++i)
            proof_.events.push_back(settle(
                scenario_.events[i].id, coverage_.events, relaxed_.can_happen(i),
                "arrive-" + scenario_.events[i].id, [&] { return to_happen(scenario_, key_, i); }));
    }

    void deadlines() {
        for (std::size_t i = 0; i < scenario_.deadlines.size(); ++i) {
            const auto& deadline = scenario_.deadlines[i];
            proof_.kept.push_back(settle(deadline.id, coverage_.kept, relaxed_.can_keep(deadline),
                                         "tient-" + deadline.id,
                                         [&] { return to_keep(scenario_, key_, i); }));
            proof_.passed.push_back(
                settle(deadline.id, coverage_.passed, deadline.due <= scenario_.closes,
                       "laisse-" + deadline.id, [&] { return to_let_pass(scenario_, i); }));
        }
    }

    void invariants() {
        for (const auto& invariant : invariants_) {
            const auto& ways = invariant.broken_by;
            const bool possible = std::any_of(ways.begin(), ways.end(), [&](const auto& tests) {
                return relaxed_.can_hold(tests);
            });
            proof_.invariants.push_back(
                settle(invariant.id, broken_, possible, "rompt-" + invariant.id,
                       [&] { return to_break(scenario_, key_, invariant); }));
        }
    }

    const scenario::Scenario& scenario_;
    const scenario::AnswerKey& key_;
    Bounds bounds_;
    const Invariants& invariants_;
    Relaxation relaxed_;
    Coverage coverage_;
    Coverage::Shown broken_;  ///< Invariants, by the first play that breaks them.
    CaseProof proof_;
};

template <class Look>
void each_statement(const CaseProof& proof, Look look) {
    for (const auto& one : proof.criteria) {
        look(one.won);
        look(one.lost);
    }
    for (const auto* list :
         {&proof.scenes, &proof.nodes, &proof.choices, &proof.events, &proof.kept, &proof.passed})
        for (const auto& one : *list) look(one);
}

std::size_t count(const std::vector<Statement>& list, Verdict verdict) {
    return static_cast<std::size_t>(std::ranges::count(list, verdict, &Statement::verdict));
}

std::size_t count(const CaseProof& proof, Verdict verdict) {
    std::size_t found = 0;
    each_statement(proof, [&](const Statement& one) { found += one.verdict == verdict; });
    return found;
}

}  // namespace

CaseProof prove(const scenario::Scenario& scenario, const scenario::AnswerKey& key,
                const std::vector<ShippedPlay>& plays, const Bounds& bounds,
                const Invariants& invariants) {
    auto proof = Prover{scenario, key, bounds, invariants}.prove(plays);
    if (bounds.shortest > 0) add_short_witnesses(scenario, key, plays, bounds.shortest, proof);
    return proof;
}

bool has_faults(const CaseProof& proof) {
    return count(proof, Verdict::impossible) > 0 || !proof.plays.empty() ||
           count(proof.invariants, Verdict::shown) > 0 ||
           std::any_of(proof.conversations.begin(), proof.conversations.end(),
                       [](const ConversationReport& one) {
                           return !one.dead_ends.empty() || !one.traps.empty();
                       });
}

std::size_t undecided(const CaseProof& proof) {
    return count(proof, Verdict::not_found) + count(proof.invariants, Verdict::not_found);
}

std::size_t decided(const CaseProof& proof) {
    std::size_t all = proof.invariants.size();
    each_statement(proof, [&](const Statement&) { ++all; });
    return all - undecided(proof);
}

bool is_whole(const ConversationReport& conversation) {
    return conversation.exhausted &&
           (conversation.always_ends ||
            (conversation.exhausted_anywhere && conversation.possible_dead_ends.empty()));
}

}  // namespace assessment::prover
