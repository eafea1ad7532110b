#include "sim/scenario/answer_key.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "sim/base/text.hpp"
#include "sim/claims/matter.hpp"
#include "sim/scenario/news_answers.hpp"

namespace sim::scenario {
namespace {

using Rules = std::set<std::string, std::less<>>;

void gather(const Evidence& evidence, Rules& needed);

void gather_all(const Evidences& evidences, Rules& needed) {
    for (const auto& evidence : evidences) gather(evidence, needed);
}

void gather(const Evidence& evidence, Rules& needed) {
    std::visit(overloaded{
                   [&](const Decided& decided) {
                       for (const auto& test : decided.fields)
                           if (const auto* owed = std::get_if<Owed>(&test.expected))
                               needed.insert(owed->rule);
                   },
                   [&](const InOrder& steps) { gather_all(steps.steps, needed); },
                   [&](const AllOf& all) { gather_all(all.of, needed); },
                   [&](const AnyOf& any) { gather_all(any.of, needed); },
                   [&](const Never& never) { gather_all(never.of, needed); },
                   [](const Said&) {},
                   [](const SpokeAct&) {},
                   [](const Learned&) {},
                   [](const Reached&) {},
                   [](const Opened&) {},
                   [](const Sent&) {},
                   [](const Cited&) {},
                   [](const Negotiated&) {},
                   [](const Offered&) {},
                   [](const Argued&) {},
                   [](const Asked&) {},
               },
               evidence.test);
}

void keep(Answers& answers, const std::string& name, Checked<claims::Determination> answer) {
    if (answer)
        answers.key.emplace(name, *std::move(answer));
    else
        answers.failed.emplace(name, answer.error().front());
}

void ask_matters(const claims::Facts& facts, const law::Book& book, Answers& answers) {
    std::map<std::string_view, int> count;
    for (const auto& matter : facts.matters) ++count[matter.name];
    for (const auto& matter : facts.matters)
        for (const auto& rule : claims::matter_rules()) {
            if (rule.form().name.id != matter.name) continue;
            auto answer = rule.answer(matter.given, book);
            const std::string name{rule.name};
            if (count[matter.name] == 1) keep(answers, name, answer);
            keep(answers, name + "@" + matter.id, std::move(answer));
        }
}

}  // namespace

Answers ask_all_rules(const claims::Facts& facts, const law::Book& book) {
    Answers answers;
    ask_matters(facts, book, answers);
    for (const auto& rule : claims::rules()) {
        auto determination = rule.rule(facts, book);
        if (determination)
            answers.key.emplace(rule.name, *std::move(determination));
        else
            answers.failed.emplace(rule.name, determination.error());
    }
    return answers;
}

Problem no_answer(const claims::Facts& facts, std::string_view rule) {
    const auto what = "La règle " + quoted(rule) + " ne répond pas sur ces faits";
    const auto row = std::ranges::find(claims::matter_rules(), rule, &claims::MatterRule::name);
    if (row == claims::matter_rules().end())
        return Problem{{}, what, "Corrigez son nom, ou les faits dont elle a besoin."};
    const auto matter = std::string{row->form().name.id};
    std::string names;
    for (const auto& one : facts.matters)
        if (one.name == matter)
            names += (names.empty() ? "" : " ou ") + quoted(std::string{rule} + "@" + one.id);
    if (names.empty())
        return Problem{{},
                       what + "\u00A0: aucune matière " + quoted(matter) + " ne les porte",
                       "Ajoutez-en une à matters\u202F; " +
                           quoted("constat rule " + std::string{rule} + " --schema") +
                           " donne ses clés."};
    return Problem{{}, what + "\u00A0: plusieurs matières y répondent", "Écrivez " + names + "."};
}

Checked<AnswerKey> answer_key(const Scenario& scenario, const law::Book& book) {
    auto answers = ask_all_rules(scenario.facts, book);
    answer_news(scenario.news, answers);
    Rules needed;
    for (const auto& criterion : scenario.criteria) {
        if (!criterion.rule.empty()) needed.insert(criterion.rule);
        gather(criterion.evidence, needed);
    }
    Problems problems;
    for (const auto& rule : needed) {
        if (answers.key.contains(rule)) continue;
        const auto failed = answers.failed.find(rule);
        problems.push_back(failed != answers.failed.end()
                               ? failed->second
                               : Problem{{},
                                         "La règle « " + rule + " » n’existe pas.",
                                         "Corrigez le nom de la règle dans les critères."});
    }
    if (!problems.empty()) return Failures{std::move(problems)};
    return std::move(answers.key);
}

std::string owed_plain(const AnswerKey& key, std::string_view rule) {
    const auto found = key.find(rule);
    return found == key.end() ? std::string{} : claims::to_plain(found->second.value);
}

}  // namespace sim::scenario
