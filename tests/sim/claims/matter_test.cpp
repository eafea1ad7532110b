#include "sim/claims/matter.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace sim::claims {
namespace {

TEST(Matters, AreAskedByNamesThatNoOtherRuleHas) {
    std::set<std::string_view> names;
    for (const auto& rule : rules()) names.insert(rule.name);
    for (const auto& rule : matter_rules()) {
        EXPECT_TRUE(names.insert(rule.name).second) << rule.name;
        EXPECT_FALSE(rule.title.empty()) << rule.name;
    }
}

TEST(Matters, GiveOneWordOneMeaningWhereverItAnswers) {
    std::map<std::string_view, std::string_view> meanings;
    for (const auto& list : answer_words())
        for (const auto& word : list) {
            const auto known = meanings.emplace(word.id, word.label).first;
            EXPECT_EQ(known->second, word.label) << word.id;
        }
}

TEST(Matters, SayTheDayWhoseLawApplies) {
    for (const auto& rule : matter_rules()) {
        const auto form = rule.form();
        const auto on = std::ranges::find(form.facts, "on", &FactForm::id);
        ASSERT_NE(on, form.facts.end()) << form.name.id;
        EXPECT_EQ(on->kind, FactKind::date) << form.name.id;
    }
}

TEST(Matters, NameEachFactOnceWithALabel) {
    for (const auto& rule : matter_rules()) {
        std::set<std::string_view> ids;
        for (const auto& fact : rule.form().facts) {
            EXPECT_TRUE(ids.insert(fact.id).second) << rule.name << ' ' << fact.id;
            EXPECT_FALSE(fact.label.empty()) << rule.name << ' ' << fact.id;
        }
    }
}

/// A value that does not read has no size: that it is too small as well would be a second fault.
TEST(Matters, TellAFactThatDoesNotReadOnce) {
    const auto reads_text = [](FactKind kind) {
        return kind == FactKind::money || kind == FactKind::rate || kind == FactKind::count ||
               kind == FactKind::date;
    };
    std::ptrdiff_t told = 0;
    for (const auto& rule : matter_rules()) {
        for (const auto& fact : rule.form().facts) {
            if (!reads_text(fact.kind)) continue;
            Given given;
            given.set(fact.id, Given::of("demain, peut-être"));
            const auto about = std::ranges::count_if(rule.problems(given), [](const Problem& one) {
                return one.what.find("demain, peut-être") != std::string::npos;
            });
            EXPECT_LE(about, 1) << rule.name << ' ' << fact.id;
            told += about;
        }
    }
    EXPECT_GT(told, 1000) << "only a list of such facts is told otherwise";
}

}  // namespace
}  // namespace sim::claims
