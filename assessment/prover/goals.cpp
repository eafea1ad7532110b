#include <algorithm>
#include <map>
#include <memory>
#include <set>

#include "assessment/prover/evidence.hpp"
#include "assessment/prover/hops.hpp"
#include "assessment/prover/search.hpp"
#include "assessment/prover/values.hpp"
#include "assessment/scoring/scoring.hpp"

namespace assessment::prover {
namespace {

using namespace sim;
using attempt::Play;
using scenario::Evidence;
using scenario::Scenario;
using Limit = std::optional<Instant>;

constexpr int one_unmet = 100;  ///< More than any number of replies on the way.

constexpr int most_hours = 1000;

/// Waiting is the way there: each hour that passes is an hour less.
int hours_left(const attempt::Attempt& attempt, Instant until) {
    const auto minutes = until.in_minutes() - attempt.now.in_minutes();
    return static_cast<int>(std::clamp<std::int64_t>(minutes / 60, 0, most_hours));
}

/// In the file, on its way, or not even asked for.
int way_to_document(const Scenario& scenario, const attempt::Attempt& attempt,
                    const std::string& document) {
    if (std::ranges::count(attempt.documents, document) > 0) return 1;
    for (const auto& pending : attempt.pending)
        for (const auto& id : scenario.events[pending.event].deliver) {
            const auto* item = scenario::find_item(scenario, id);
            if (item == nullptr || std::ranges::count(item->documents, document) == 0) continue;
            return std::min(one_unmet - 2, 2 + hours_left(attempt, pending.at));
        }
    return one_unmet - 1;
}

/// How far a play is from meeting, or from missing, a piece of evidence.
class Judge {
public:
    Judge(const Scenario& scenario, const scenario::AnswerKey& key)
        : scenario_{scenario}, key_{key} {}

    int meet(const Play& play, const Evidence& evidence, Limit limit) const;
    int miss(const Play& play, const Evidence& evidence, Limit limit) const;
    bool is_met(const Play& play, const Evidence& evidence, Limit limit) const {
        return scoring::judge(scenario_, key_, play.transcript, {evidence.test, limit}).met;
    }

private:
    /// Of a piece without parts: one unmet, and the replies on the way.
    int leaf(const Play& play, const Evidence& evidence, Limit limit) const {
        if (is_met(play, evidence, limit)) return 0;
        if (limit && play.attempt.now > *limit) return hopeless;
        return one_unmet + way_to(play, evidence);
    }
    int way_to(const Play& play, const Evidence& evidence) const {
        if (const auto* opened = std::get_if<scenario::Opened>(&evidence.test))
            return way_to_document(scenario_, play.attempt, opened->document);
        if (const auto* cited = std::get_if<scenario::Cited>(&evidence.test))
            return way_to_document(scenario_, play.attempt, cited->document);
        auto& hops = hops_[&evidence];
        if (!hops) hops = std::make_unique<Hops>(scenario_, helpful_replies(scenario_, evidence));
        int way = hops->from(play.attempt);
        if (const auto* spoke = std::get_if<scenario::SpokeAct>(&evidence.test))
            way += 4 * std::max(0, spoke->times - said(play, *spoke));
        if (const auto* learned = std::get_if<scenario::Learned>(&evidence.test))
            for (const auto& fact : learned->facts) way += level(play, "fact." + fact) > 0 ? 0 : 4;
        if (const auto* reached = std::get_if<scenario::Reached>(&evidence.test))
            way += std::clamp(reached->at_least - level(play, reached->variable), 0, 40);
        return std::min(way, one_unmet - 1);
    }
    int level(const Play& play, const std::string& name) const {
        const auto variable = scenario::variable_index(scenario_, name);
        return variable == talk::none ? 0 : play.attempt.numbers[variable];
    }
    int said(const Play& play, const scenario::SpokeAct& wanted) const {
        return static_cast<int>(
            scoring::judge(scenario_, key_, play.transcript, {wanted, {}}).entries.size());
    }

    const Scenario& scenario_;
    const scenario::AnswerKey& key_;
    mutable std::map<const Evidence*, std::unique_ptr<Hops>> hops_;
};

int capped(int sum) {
    return std::min(sum, hopeless);
}

int Judge::meet(const Play& play, const Evidence& evidence, Limit limit) const {
    limit = sooner(limit, evidence);
    const auto sum = [&](const scenario::Evidences& parts, bool met) {
        int total = 0;
        for (const auto& part : parts)
            total = capped(total + (met ? meet(play, part, limit) : miss(play, part, limit)));
        return total;
    };
    if (const auto* all = std::get_if<scenario::AllOf>(&evidence.test)) return sum(all->of, true);
    if (const auto* never = std::get_if<scenario::Never>(&evidence.test))
        return is_met(play, evidence, limit) ? 0 : std::max(1, sum(never->of, false));
    if (const auto* any = std::get_if<scenario::AnyOf>(&evidence.test)) {
        int least = hopeless;
        for (const auto& part : any->of) least = std::min(least, meet(play, part, limit));
        return least;
    }
    if (const auto* order = std::get_if<scenario::InOrder>(&evidence.test)) {
        if (is_met(play, evidence, limit)) return 0;
        auto so_far = *order;
        while (!so_far.steps.empty() && !is_met(play, {so_far, {}}, limit)) so_far.steps.pop_back();
        const auto done = so_far.steps.size();
        const auto left = static_cast<int>(order->steps.size() - done);
        const auto next = way_to(play, order->steps[done]);
        return left * one_unmet + next;
    }
    return leaf(play, evidence, limit);
}

int Judge::miss(const Play& play, const Evidence& evidence, Limit limit) const {
    limit = sooner(limit, evidence);
    if (!is_met(play, evidence, limit)) return 0;
    if (const auto* all = std::get_if<scenario::AllOf>(&evidence.test)) {
        int least = hopeless;
        for (const auto& part : all->of) least = std::min(least, miss(play, part, limit));
        return least;
    }
    if (const auto* any = std::get_if<scenario::AnyOf>(&evidence.test)) {
        int total = 0;
        for (const auto& part : any->of) total = capped(total + miss(play, part, limit));
        return std::max(total, 1);
    }
    if (const auto* never = std::get_if<scenario::Never>(&evidence.test)) {
        int least = hopeless;
        for (const auto& part : never->of) least = std::min(least, meet(play, part, limit));
        return std::max(least, 1);
    }
    // A later decision replaces the good one; nothing else that was done is undone.
    return std::get_if<scenario::Decided>(&evidence.test) != nullptr ? one_unmet : hopeless;
}

/// The negotiation that a piece of evidence looks at; empty when it looks at none.
std::string deal_of(const Evidence& piece) {
    if (const auto* ended = std::get_if<scenario::Negotiated>(&piece.test)) return ended->deal;
    if (const auto* offered = std::get_if<scenario::Offered>(&piece.test)) return offered->deal;
    if (const auto* argued = std::get_if<scenario::Argued>(&piece.test)) return argued->deal;
    if (const auto* asked = std::get_if<scenario::Asked>(&piece.test)) return asked->deal;
    return {};
}

void add_moves(const Scenario& scenario, const std::string& deal,
               std::vector<attempt::Command>& deeds) {
    const auto* negotiation = scenario::find_negotiation(scenario, deal);
    if (negotiation == nullptr) return;
    for (auto& move : moves_of(*negotiation)) deeds.emplace_back(std::move(move));
}

attempt::Decide with_fields(const Scenario& scenario, const scenario::AnswerKey& key,
                            const std::string& act, const claims::Fields& fields) {
    auto deed = model_decision(scenario, key, {act, {}});
    for (const auto& [field, value] : fields) deed.fields[field] = value;
    return deed;
}

/// What makes the world answer: it may bring what the evidence looks at.
void add_triggers(const Scenario& scenario, const scenario::AnswerKey& key,
                  std::vector<attempt::Command>& deeds) {
    for (const auto& event : scenario.events) {
        const auto& when = event.trigger;
        if (!when.after_act.empty())
            deeds.emplace_back(with_fields(scenario, key, when.after_act, when.with));
        if (!when.after_letter.empty())
            deeds.emplace_back(bare_letter(when.after_letter, "letter"));
        add_moves(scenario, when.after_deal, deeds);
    }
}

/// What the pieces of the evidence can be met, or spoiled, by.
std::vector<attempt::Command> deeds_for(const Scenario& scenario, const scenario::AnswerKey& key,
                                        const Evidence& evidence) {
    std::vector<attempt::Command> deeds;
    std::set<std::string> acts;
    each_piece(evidence, [&](const Evidence& piece) {
        if (const auto* decided = std::get_if<scenario::Decided>(&piece.test)) {
            deeds.emplace_back(model_decision(scenario, key, *decided));
            if (acts.insert(decided->act).second)
                for (auto& one : decisions_of(scenario, key, decided->act))
                    deeds.emplace_back(std::move(one));
        } else if (const auto* sent = std::get_if<scenario::Sent>(&piece.test)) {
            deeds.emplace_back(model_letter(scenario, *sent));
        } else if (const auto* opened = std::get_if<scenario::Opened>(&piece.test)) {
            deeds.emplace_back(attempt::OpenDocument{opened->document});
        } else if (const auto* cited = std::get_if<scenario::Cited>(&piece.test)) {
            const auto act =
                cited->act.empty() && !scenario.acts.empty() ? scenario.acts.front() : cited->act;
            deeds.emplace_back(attempt::CitePassage{act, cited->document, "Voir la pièce."});
        } else if (const auto deal = deal_of(piece); !deal.empty()) {
            add_moves(scenario, deal, deeds);
        }
    });
    add_triggers(scenario, key, deeds);
    return deeds;
}

bool happened(const Play& play, const std::string& event, bool really) {
    return std::any_of(play.transcript.entries.begin(), play.transcript.entries.end(),
                       [&](const attempt::Entry& entry) {
                           const auto* moved = std::get_if<attempt::WorldMoved>(&entry.event);
                           return moved != nullptr && moved->event == event &&
                                  moved->happened == really;
                       });
}

}  // namespace

Goal to_meet(const Scenario& scenario, const scenario::AnswerKey& key, const Evidence& evidence) {
    return {[judge = std::make_shared<Judge>(scenario, key), &evidence](const Play& play) {
                return judge->meet(play, evidence, {});
            },
            deeds_for(scenario, key, evidence)};
}

Goal to_miss(const Scenario& scenario, const scenario::AnswerKey& key, const Evidence& evidence) {
    return {[judge = std::make_shared<Judge>(scenario, key), &evidence](const Play& play) {
                return judge->miss(play, evidence, {});
            },
            deeds_for(scenario, key, evidence)};
}

Goal to_start(const Scenario&, talk::Index scene) {
    return {[scene](const Play& play) { return play.attempt.scenes[scene].started ? 0 : 1; }, {}};
}

Goal to_happen(const Scenario& scenario, const scenario::AnswerKey& key, std::size_t event) {
    const auto& world = scenario.events[event];
    const auto& when = world.trigger;
    Goal goal;
    if (!when.after_act.empty())
        goal.deeds.emplace_back(with_fields(scenario, key, when.after_act, when.with));
    if (!when.after_letter.empty())
        goal.deeds.emplace_back(bare_letter(when.after_letter, "letter"));
    add_moves(scenario, when.after_deal, goal.deeds);
    std::set<std::string> helpful;
    for (const auto& test : when.tests) add_replies_for(scenario, test, helpful);
    const auto hops = std::make_shared<Hops>(scenario, helpful);
    goal.distance = [&scenario, event, &world, hops](const Play& play) {
        if (happened(play, world.id, true)) return 0;
        if (happened(play, world.id, false)) return hopeless;
        const auto& pending = play.attempt.pending;
        const auto waits =
            std::find_if(pending.begin(), pending.end(),
                         [&](const attempt::Pending& one) { return one.event == event; });
        int unmet = waits != pending.end() ? 1 + hours_left(play.attempt, waits->at)
                                           : one_unmet + most_hours;
        for (const auto& test : world.trigger.tests)
            if (!talk::holds(test, play.attempt.numbers))
                unmet += one_unmet + hops->from(play.attempt);
        const auto& after = world.trigger.after_scene;
        if (const auto scene = scenario::scene_index(scenario, after); scene != talk::none)
            unmet += play.attempt.scenes[scene].started ? 1 : 2;
        return unmet;
    };
    return goal;
}

Goal to_keep(const Scenario& scenario, const scenario::AnswerKey& key, std::size_t deadline) {
    const auto& wanted = scenario.deadlines[deadline];
    Goal goal;
    if (!wanted.met_by_act.empty())
        goal.deeds.emplace_back(with_fields(scenario, key, wanted.met_by_act, {}));
    if (!wanted.met_by_letter.empty())
        goal.deeds.emplace_back(bare_letter(wanted.met_by_letter, "letter"));
    goal.distance = [deadline](const Play& play) {
        const auto state = play.attempt.deadlines[deadline];
        if (state == attempt::DeadlineState::met) return 0;
        return state == attempt::DeadlineState::missed ? hopeless : 1;
    };
    return goal;
}

Goal to_let_pass(const Scenario& scenario, std::size_t deadline) {
    return {[&scenario, deadline](const Play& play) {
                const auto state = play.attempt.deadlines[deadline];
                if (state == attempt::DeadlineState::missed) return 0;
                if (state == attempt::DeadlineState::met) return hopeless;
                return 1 + hours_left(play.attempt, scenario.deadlines[deadline].due);
            },
            {}};
}

}  // namespace assessment::prover
