#include "sim/content/rule_door.hpp"

#include "sim/claims/matter.hpp"
#include "sim/claims/plain_spelling.hpp"
#include "sim/content/case_parts.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/content/given_reader.hpp"

namespace sim::content {
namespace {

Problem unknown(const std::string& rule) {
    std::vector<std::string_view> names;
    for (const auto& known : claims::matter_rules()) names.push_back(known.name);
    for (const auto& known : claims::rules()) names.push_back(known.name);
    const auto nearest = nearest_word(rule, names);
    return {{},
            "La règle " + quote(rule) + " n’existe pas.",
            nearest.empty() ? "«\u00A0constat rule --list\u00A0» les montre toutes."
                            : "Vouliez-vous dire " + quote(nearest) + "\u202F?"};
}

Checked<claims::Determination> on_a_matter(const claims::MatterRule& rule, const Question& question,
                                           const law::Book& book) {
    auto given = read_given(question.facts, question.file);
    if (!given) return Failures{given.error()};
    if (question.on) given->set("on", claims::Given::of(to_iso(*question.on)));
    return rule.answer(claims::plainly_spelled(*std::move(given), rule.form().facts), book);
}

Checked<claims::Determination> on_a_file(const claims::NamedRule& rule, const Question& question,
                                         const law::Book& book) {
    auto facts = read_claim_facts(question.facts, question.file);
    if (!facts) return Failures{facts.error()};
    if (question.on) facts->loss.on = *question.on;
    auto answer = rule.rule(*facts, book);
    if (!answer) return Failures{Problems{answer.error()}};
    return *std::move(answer);
}

}  // namespace

Checked<claims::Facts> read_claim_facts(std::string_view text, std::string name) {
    const auto tree = read_tree(text, std::move(name));
    if (!tree) return Failures{tree.error()};
    CaseReading in;
    in.root = At{*tree, Tree::root()};
    auto facts = read_facts(in, in.root);
    if (!in.problems.empty()) return Failures{std::move(in.problems)};
    return facts;
}

Checked<claims::Determination> answer(const Question& question, const law::Book& book) {
    if (const auto* rule = claims::find_matter_rule(question.rule))
        return on_a_matter(*rule, question, book);
    if (const auto* rule = claims::find_rule(question.rule))
        return on_a_file(*rule, question, book);
    return Failures{Problems{unknown(question.rule)}};
}

}  // namespace sim::content
