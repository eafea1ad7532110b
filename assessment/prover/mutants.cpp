#include "assessment/prover/mutants.hpp"

#include <algorithm>
#include <utility>

#include "assessment/prover/evidence.hpp"

namespace assessment::prover {
namespace {

using namespace sim;
using scenario::AnswerKey;
using scenario::Scenario;

constexpr std::int64_t one_day = 24 * 60;

/// The rules whose value a criterion compares with, and the largest gap that one of them forgives.
std::map<std::string, Money> compared_rules(const Scenario& scenario) {
    std::map<std::string, Money> rules;
    for (const auto& decided : decisions_looked_at(scenario))
        for (const auto& test : decided.fields)
            if (const auto* owed = std::get_if<scenario::Owed>(&test.expected)) {
                auto& most = rules[owed->rule];
                most = std::max(most, owed->tolerance);
            }
    return rules;
}

/// The answer one step away, the least that nobody forgives.
claims::Value shifted(const claims::Value& value, Money forgiven) {
    return std::visit(
        overloaded{
            [&](Money amount) -> claims::Value { return amount + forgiven + Money::cents(1); },
            [](Rate rate) -> claims::Value {
                return Rate::millionths(rate.in_millionths() + Rate::percent(1).in_millionths());
            },
            [](Date day) -> claims::Value { return day + std::chrono::days{1}; },
            [](law::Count count) -> claims::Value { return law::Count{count.value + 1}; },
            [](bool yes) -> claims::Value { return !yes; },
            [](const claims::Term& term) -> claims::Value {
                return claims::Term{term.id + "_autre"};
            },
        },
        value);
}

class Making {
public:
    Making(const Scenario& scenario, const AnswerKey& key) : scenario_{scenario}, key_{key} {}

    std::vector<Mutant> all() {
        criteria();
        letters();
        answers();
        events();
        deadlines();
        replies();
        return std::move(made_);
    }

private:
    template <class Apply>
    void add(Part part, const std::string& subject, std::string change, Apply apply) {
        made_.push_back({part, subject, std::move(change),
                         [apply](Scenario& s, AnswerKey& k) { apply(s, k); }});
    }

    void criteria() {
        for (std::size_t i = 0; i < scenario_.criteria.size(); ++i) {
            const auto& criterion = scenario_.criteria[i];
            if (criterion.needs_jury) continue;
            for (const auto& one : variations(criterion.evidence))
                add(Part::criterion, criterion.id, one.change,
                    [i, evidence = one.evidence](Scenario& s, AnswerKey&) {
                        s.criteria[i].evidence = evidence;
                    });
        }
    }
    void letters() {
        for (std::size_t i = 0; i < scenario_.letters.size(); ++i) {
            const auto& letter = scenario_.letters[i];
            for (std::size_t e = 0; e < letter.elements.size(); ++e)
                add(Part::letter, letter.id,
                    "l’élément «\u00A0" + letter.elements[e].id + "\u00A0» n’est plus demandé",
                    [i, e](Scenario& s, AnswerKey&) {
                        auto& elements = s.letters[i].elements;
                        elements.erase(elements.begin() + static_cast<std::ptrdiff_t>(e));
                    });
        }
    }
    void answers() {
        for (const auto& [rule, forgiven] : compared_rules(scenario_)) {
            const auto answer = key_.find(rule);
            if (answer == key_.end()) continue;
            add(Part::answer, rule, "la réponse due se décale d’un pas",
                [name = rule, value = shifted(answer->second.value, forgiven)](
                    Scenario&, AnswerKey& k) { k[name].value = value; });
        }
    }
    void events() {
        for (std::size_t i = 0; i < scenario_.events.size(); ++i) {
            const auto& event = scenario_.events[i];
            const auto& when = event.trigger;
            add(Part::event, event.id, "il n’arrive jamais", [i](Scenario& s, AnswerKey&) {
                s.events[i].trigger = {};
                s.events[i].trigger.after_act = "jamais";
            });
            add(Part::event, event.id, "il arrive un jour plus tard", [i](Scenario& s, AnswerKey&) {
                auto& trigger = s.events[i].trigger;
                trigger.delay_minutes += one_day;
                if (trigger.at) trigger.at = Instant::minutes(trigger.at->in_minutes() + one_day);
            });
            if (!when.unless_acts.empty() || !when.tests.empty())
                add(Part::event, event.id, "il arrive sans condition",
                    [i](Scenario& s, AnswerKey&) {
                        s.events[i].trigger.unless_acts.clear();
                        s.events[i].trigger.tests.clear();
                    });
            if (!event.changes.empty())
                add(Part::event, event.id, "il ne change plus rien",
                    [i](Scenario& s, AnswerKey&) { s.events[i].changes.clear(); });
        }
    }
    void deadlines() {
        for (std::size_t i = 0; i < scenario_.deadlines.size(); ++i) {
            const auto& id = scenario_.deadlines[i].id;
            add(Part::deadline, id, "il est retiré", [i](Scenario& s, AnswerKey&) {
                s.deadlines.erase(s.deadlines.begin() + static_cast<std::ptrdiff_t>(i));
            });
            for (const auto days : {-1, 1})
                add(Part::deadline, id, days < 0 ? "il avance d’un jour" : "il recule d’un jour",
                    [i, days](Scenario& s, AnswerKey&) {
                        auto& due = s.deadlines[i].due;
                        due = Instant::minutes(due.in_minutes() + days * one_day);
                    });
        }
    }
    void replies() {
        for (std::size_t s = 0; s < scenario_.scenes.size(); ++s)
            for (std::size_t n = 0; n < scenario_.scenes[s].nodes.size(); ++n) {
                const auto& choices = scenario_.scenes[s].nodes[n].choices;
                for (std::size_t c = 0; c < choices.size(); ++c) reply(choices[c], s, n, c);
            }
    }
    void reply(const talk::Choice& choice, std::size_t s, std::size_t n, std::size_t c) {
        const auto at = [s, n, c](Scenario& scenario) -> talk::Choice& {
            return scenario.scenes[s].nodes.edit()[n].choices[c];
        };
        if (!choice.changes.empty())
            add(Part::reply, choice.id, "elle ne change plus rien",
                [at](Scenario& scenario, AnswerKey&) { at(scenario).changes.clear(); });
        if (!choice.tests.empty())
            add(Part::reply, choice.id, "elle n’est jamais offerte",
                [at](Scenario& scenario, AnswerKey&) {
                    at(scenario).tests = {{0, talk::Comparison::below, 0}};
                });
    }

    const Scenario& scenario_;
    const AnswerKey& key_;
    std::vector<Mutant> made_;
};

std::size_t refusals(const attempt::Transcript& transcript) {
    return static_cast<std::size_t>(
        std::count_if(transcript.entries.begin(), transcript.entries.end(), [](const auto& entry) {
            return std::get_if<attempt::ActionRefused>(&entry.event) != nullptr;
        }));
}

/// The other criteria are as they were: only this one is judged again.
Noticed notice_of_criterion(Scenario broken, const AnswerKey& key,
                            const std::vector<ShippedPlay>& plays, const std::string& criterion) {
    std::erase_if(broken.criteria, [&](const auto& one) { return one.id != criterion; });
    for (const auto& play : plays) {
        const bool lost = !lost_by(broken, key, play.transcript).empty();
        if (lost != (std::ranges::count(play.loses, criterion) > 0))
            return {Notice::marks, play.name};
    }
    return {};
}

}  // namespace

std::vector<Mutant> mutants_of(const Scenario& scenario, const AnswerKey& key) {
    return Making{scenario, key}.all();
}

Noticed notice(const Scenario& scenario, const AnswerKey& key,
               const std::vector<ShippedPlay>& plays, const Mutant& mutant) {
    auto broken = scenario;
    auto broken_key = key;
    mutant.apply(broken, broken_key);
    if (mutant.part == Part::criterion)
        return notice_of_criterion(std::move(broken), key, plays, mutant.subject);
    if (mutant.part == Part::letter || mutant.part == Part::answer) {
        const auto faults = faults_of_plays(broken, broken_key, plays);
        return faults.empty() ? Noticed{} : Noticed{Notice::marks, faults.front().play};
    }
    Noticed by_journal;
    for (const auto& play : plays) {
        auto again = attempt::begin(broken);
        for (const auto& command : play.commands) attempt::play(broken, again, command);
        if (refusals(again.transcript) != refusals(play.transcript))
            return {Notice::refused, play.name};
        if (by_journal.play.empty() && again.transcript != play.transcript)
            by_journal = {Notice::journal, play.name};
        const ShippedPlay replayed{play.name, {}, std::move(again.transcript), play.loses, {}};
        if (!faults_of_plays(broken, broken_key, {replayed}).empty())
            return {Notice::marks, play.name};
    }
    return by_journal;
}

}  // namespace assessment::prover
