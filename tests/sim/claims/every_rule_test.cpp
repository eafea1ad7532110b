/// Every rule on a matter, under facts drawn from its own form: it answers with steps and sources,
/// or refuses in words. It does not prove the answers right: the tables of worked examples do.
#include <gtest/gtest.h>

#include <set>

#include "tests/sim/claims/plausible.hpp"
#include "tests/sim/law/shipped_book.hpp"

namespace sim::claims {
namespace {

constexpr std::uint64_t draws = 8;

void expect_explained(const MatterRule& rule, const Determination& answer) {
    EXPECT_FALSE(answer.steps.empty()) << rule.name;
    for (const auto& step : answer.steps) {
        EXPECT_TRUE(step.rule.ends_with('.')) << rule.name << ": " << step.rule;
        EXPECT_FALSE(step.reference.title.empty()) << rule.name << ": " << step.rule;
    }
    EXPECT_FALSE(to_plain(answer.value).empty()) << rule.name;
}

void expect_explained(const MatterRule& rule, const Problems& problems) {
    EXPECT_FALSE(problems.empty()) << rule.name;
    for (const auto& problem : problems) {
        EXPECT_TRUE(problem.what.ends_with('.')) << rule.name << ": " << problem.what;
        EXPECT_FALSE(problem.remedy.empty()) << rule.name << ": " << problem.what;
        EXPECT_FALSE(problem.where.file.empty()) << rule.name << ": " << problem.what;
    }
}

/// A code of a barème is its own name.
bool is_code(std::string_view word) {
    return word.find_first_not_of("0123456789.") == word.npos;
}

/// A reader never meets the slug of a word.
void expect_labelled(const MatterRule& rule, const Determination& answer) {
    const auto* term = std::get_if<Term>(&answer.value);
    if (term != nullptr && term->id.size() > 1 && !is_code(term->id)) {
        EXPECT_NE(term_label(term->id), term->id) << rule.name;
    }
}

TEST(EveryRule, AnswersOrRefusesInWordsWhateverTheFactsOfItsForm) {
    std::set<std::string_view> silent;
    for (const auto& rule : matter_rules()) {
        const auto forms = rule.form().facts;
        bool answers = false;
        for (std::uint64_t seed = 0; seed < draws; ++seed) {
            const auto answer =
                rule.answer(test::Plausible{seed}.facts(forms), test::shipped_book());
            if (!answer) {
                expect_explained(rule, answer.error());
                continue;
            }
            answers = true;
            expect_explained(rule, *answer);
            expect_labelled(rule, *answer);
        }
        if (!answers) silent.insert(rule.name);
    }
    // Facts drawn apart never agree here: ranks of vehicles, phases, shares. Their tables ask them.
    EXPECT_LE(silent.size(), matter_rules().size() / 8) << testing::PrintToString(silent);
}

/// The first rule of each matter, since its rules read the facts alike.
std::vector<const MatterRule*> one_rule_a_matter() {
    std::set<std::string_view> seen;
    std::vector<const MatterRule*> rules;
    for (const auto& rule : matter_rules())
        if (seen.insert(rule.form().name.id).second) rules.push_back(&rule);
    return rules;
}

std::string problems_of(const MatterRule& rule, const Given& facts) {
    return to_text(rule.problems(facts));
}

Given list_of(Given item) {
    Given list;
    list.kind = Given::Kind::list;
    list.items.push_back(std::move(item));
    return list;
}

/// What no fact of that form can be, in the form of a list where a list is due.
std::vector<Given> impossible_values(const FactForm& form) {
    std::vector<Given> values;
    const auto add = [&](Given value) {
        values.push_back(form.many ? list_of(std::move(value)) : std::move(value));
    };
    if (form.kind == FactKind::group) return {Given::of("abc")};
    add(list_of(Given::of("1")));
    if (form.many) values.push_back(Given::of("abc"));
    if (form.kind == FactKind::text) return values;
    add(Given::of("n’importe quoi"));
    add(Given::of(""));
    if (form.kind == FactKind::money) {
        add(Given::of(to_plain(Money::cents(form.least - 1))));
        add(Given::of(to_plain(Money::cents(form.most + 1))));
        add(Given::of("99999999999999999999 EUR"));
    }
    if (form.kind == FactKind::rate) {
        add(Given::of(to_plain(Value{Rate::millionths(form.most + 10'000)})));
        add(Given::of("-5 %"));
    }
    if (form.kind == FactKind::count) {
        add(Given::of(std::to_string(form.least - 1)));
        add(Given::of(std::to_string(form.most + 1)));
        add(Given::of("99999999999999999999"));
    }
    if (form.kind == FactKind::date) add(Given::of("2026-02-30"));
    return values;
}

TEST(EveryMatter, NamesTheFactThatCannotBe) {
    for (const auto* rule : one_rule_a_matter())
        for (const auto& form : rule->form().facts)
            for (const auto& value : impossible_values(form)) {
                auto facts = test::Plausible{4}.facts(rule->form().facts);
                facts.set(form.id, value);
                const auto told = problems_of(*rule, facts);
                EXPECT_NE(told.find(form.id), std::string::npos)
                    << rule->form().name.id << " accepts " << form.id << " = " << value.text;
            }
}

TEST(EveryMatter, SuggestsTheFactThatWasMeant) {
    for (const auto* rule : one_rule_a_matter())
        for (const auto& form : rule->form().facts) {
            if (form.id.size() < 2) continue;
            const auto meant = std::string{form.id} + "x";
            Given facts;
            facts.set(meant, Given::of("1"));
            const auto told = problems_of(*rule, facts);
            EXPECT_NE(told.find("« " + meant + " » n’existe pas"), std::string::npos) << told;
            EXPECT_NE(told.find("Vouliez-vous dire « "), std::string::npos) << told;
        }
}

TEST(EveryMatter, IsNotReadFromAnythingElseThanNamedFacts) {
    for (const auto* rule : one_rule_a_matter())
        for (const auto& wrong : {Given::of("abc"), list_of(Given::of("abc"))})
            EXPECT_FALSE(rule->problems(wrong).empty()) << rule->form().name.id;
}

}  // namespace
}  // namespace sim::claims
