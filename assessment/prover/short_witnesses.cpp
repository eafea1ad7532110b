#include <algorithm>
#include <map>

#include "assessment/prover/shortest.hpp"

namespace assessment::prover {
namespace {

using namespace sim;
using scenario::Evidence;

/// Replies by the end that they lead to: a node without a reply, or the scene's own end.
std::map<std::string, std::vector<std::string>> ends_of(const talk::Scene& scene) {
    std::map<std::string, std::vector<std::string>> ends;
    for (const auto& node : scene.nodes)
        for (const auto& choice : node.choices) {
            if (choice.to == talk::none)
                ends[scene.id].push_back(choice.id);
            else if (scene.nodes[choice.to].choices.empty())
                ends[scene.nodes[choice.to].id].push_back(choice.id);
        }
    return ends;
}

class Witnesses {
public:
    Witnesses(const scenario::Scenario& scenario, const scenario::AnswerKey& key,
              const std::vector<ShippedPlay>& plays, std::size_t limit, CaseProof& proof)
        : scenario_{scenario}, key_{key}, plays_{plays}, limit_{limit}, proof_{proof} {}

    void add_all() {
        for (std::size_t i = 0; i < scenario_.criteria.size(); ++i) {
            const auto& evidence = scenario_.criteria[i].evidence;
            const auto& one = proof_.criteria[i];
            add(Show::won, one.won.subject, {evidence, true}, one.won);
            add(Show::lost, one.lost.subject, {evidence, false}, one.lost);
        }
        for (const auto& scene : scenario_.scenes)
            for (const auto& [end, replies] : ends_of(scene)) {
                const Evidence said{scenario::Said{replies}, {}};
                add(Show::ended, end, {said, true}, best_of(replies));
            }
        for (const auto& negotiation : scenario_.negotiations) negotiated(negotiation.id);
    }

private:
    using Show = ShortWitness::Show;

    /// What is known of the first of these replies that was ever said.
    Statement best_of(const std::vector<std::string>& replies) const {
        Statement best{{}, Verdict::impossible, {}, 0};
        for (const auto& one : proof_.choices) {
            if (std::ranges::count(replies, one.subject) == 0) continue;
            if (one.verdict == Verdict::shown) return one;
            if (one.verdict == Verdict::not_found) best = one;
        }
        return best;
    }

    std::optional<Commands> commands_of(const std::string& witness) const {
        for (const auto& play : plays_)
            if (play.name == witness) return play.commands;
        const auto found = proof_.witnesses.find(witness);
        if (found == proof_.witnesses.end()) return {};
        return found->second;
    }

    void negotiated(const std::string& deal) {
        using enum deal::Phase;
        for (const auto& [name, phase] :
             {std::pair{"settled", settled}, std::pair{"broken-off", broken_off},
              std::pair{"left", left}}) {
            const Evidence ended{scenario::Negotiated{deal, phase, {}, 0, {}}, {}};
            auto found = search(scenario_, to_meet(scenario_, key_, ended), limit_);
            proof_.states += found.states;
            if (!found.commands) continue;
            keep(Show::ended, deal + "-" + name, {ended, true}, found.commands);
        }
    }

    void add(Show show, const std::string& subject, const Wanted& wanted, const Statement& known) {
        if (known.verdict == Verdict::shown)
            keep(show, subject, wanted, commands_of(known.witness));
    }

    void keep(Show show, const std::string& subject, const Wanted& wanted,
              const std::optional<Commands>& known) {
        auto found = shortest(scenario_, key_, wanted, known, limit_);
        proof_.states += found.states;
        if (!found.commands) return;
        const char* kinds[] = {"court-gagne-", "court-perd-", "court-finit-"};
        const auto name = kinds[static_cast<std::size_t>(show)] + subject;
        proof_.shortest.push_back({show, subject, name, found.commands->size(), found.least});
        found.commands->emplace_back(attempt::CloseCase{});
        proof_.witnesses.insert_or_assign(name, *std::move(found.commands));
    }

    const scenario::Scenario& scenario_;
    const scenario::AnswerKey& key_;
    const std::vector<ShippedPlay>& plays_;
    std::size_t limit_;
    CaseProof& proof_;
};

}  // namespace

void add_short_witnesses(const scenario::Scenario& scenario, const scenario::AnswerKey& key,
                         const std::vector<ShippedPlay>& plays, std::size_t limit,
                         CaseProof& proof) {
    Witnesses{scenario, key, plays, limit, proof}.add_all();
}

}  // namespace assessment::prover
