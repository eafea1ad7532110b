#include "tests/sim/claims/case_builder.hpp"

#include <set>
#include <sstream>

namespace sim::claims {
namespace {

struct Fault {
    const char* field;
    void (*break_it)(Facts&);
};

TEST(ImpossibleFacts, AreAProblemThatNamesTheFieldForEveryRule) {
    const Fault faults[] = {
        {"premises.flat.damage.d1.new_value",
         [](Facts& f) { f.premises[0].damage[0].new_value = euros(-1); }},
        {"premises.flat.damage.d1.vetuste",
         [](Facts& f) { f.premises[0].damage[0].vetuste = Rate::percent(101); }},
        {"premises.flat.damage.d1.owner",
         [](Facts& f) { f.premises[0].damage[0].owner = "ghost"; }},
        {"premises.flat.occupant", [](Facts& f) { f.premises[0].occupant = "ghost"; }},
        {"policies.tenant-a.garanties.water_damage.franchise",
         [](Facts& f) { f.policies[0].garanties[0].franchise = euros(-1); }},
        {"policy", [](Facts& f) { f.policy = "ghost"; }},
        {"insured", [](Facts& f) { f.insured = ""; }},
        {"insurer", [](Facts& f) { f.insurer = "ghost"; }},
        {"loss.origin", [](Facts& f) { f.loss.origin = "attic"; }},
        {"loss.known_on", [](Facts& f) { f.loss.known_on = Date::of(2019, 5, 5); }},
        {"loss.declared_on", [](Facts& f) { f.loss.declared_on = Date::of(2019, 5, 5); }},
    };
    for (const auto& fault : faults) {
        Case one;
        one.damage(contents, "tenant", euros(100));
        fault.break_it(one.facts);
        for (const auto& rule : rules()) {
            const auto found = rule.rule(one.facts, test::shipped_book());
            ASSERT_FALSE(found.has_value()) << fault.field << ' ' << rule.name;
            EXPECT_EQ(found.error().where.file, fault.field) << rule.name;
            EXPECT_FALSE(found.error().remedy.empty()) << rule.name;
        }
    }
}

TEST(ImpossibleFacts, IncludeACauseThatNobodyKnows) {
    Case one;
    one.cause("gremlins").damage(contents, "tenant", euros(100));
    for (const auto* rule : {"irsi.tranche", "irsi.liable", "settlement.total", "measures.open"})
        EXPECT_NE(one.answer(rule).find("gremlins"), std::string::npos) << rule;
}

TEST(Rules, HaveANameAndAQuestionOfTheirOwn) {
    std::set<std::string_view> names;
    std::set<std::string_view> titles;
    for (const auto& rule : rules()) {
        EXPECT_TRUE(names.insert(rule.name).second) << rule.name;
        EXPECT_TRUE(titles.insert(rule.title).second) << rule.title;
    }
}

TEST(Rules, GiveEveryStepItsReference) {
    Case one;
    one.damage(contents, "tenant", euros(700), euros(100))
        .damage(immovable, "owner", euros(1400))
        .damage(leak_search, "tenant", euros(200), {}, "b");
    for (const auto& rule : rules()) {
        const auto found = rule.rule(one.facts, test::shipped_book());
        ASSERT_TRUE(found.has_value()) << rule.name << ' ' << to_text(found.error());
        EXPECT_FALSE(found->steps.empty()) << rule.name;
        for (const auto& step : found->steps) {
            EXPECT_FALSE(step.reference.title.empty()) << rule.name << ": " << step.rule;
            EXPECT_TRUE(step.rule.ends_with('.')) << rule.name << ": " << step.rule;
        }
        std::ostringstream words;
        words << *found;
        EXPECT_TRUE(words.str().starts_with(to_plain(found->value))) << rule.name;
    }
}

TEST(Rules, SaySoWhenTheLawWasNotLoaded) {
    Case one;
    one.damage(contents, "tenant", euros(700));
    const auto found = find_rule("irsi.tranche")->rule(one.facts, law::Book{});
    EXPECT_EQ(found.error().what, "Ce paramètre de droit n’existe pas.");
}

TEST(Values, AreSaidInFrenchAndInPlainForm) {
    EXPECT_EQ(to_french(Value{true}), "oui");
    EXPECT_EQ(to_plain(Value{Rate::millionths(333300)}), "33.33 %");
    EXPECT_EQ(to_plain(Value{Rate::percent(20)}), "20 %");
    EXPECT_EQ(to_french(Value{Term{"tranche_1"}}), "Tranche 1");
    EXPECT_EQ(to_french(Value{Term{"couper_eau,bachage"}}), "Couper l’eau, Bâcher");
    EXPECT_EQ(to_french(Value{Term{"tenant"}}), "tenant");
    EXPECT_EQ(to_plain(Value{Date::of(2026, 3, 10)}), "2026-03-10");
}

}  // namespace
}  // namespace sim::claims
