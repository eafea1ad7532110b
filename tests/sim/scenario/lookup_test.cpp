#include <gtest/gtest.h>

#include "sim/scenario/answer_key.hpp"

namespace sim::scenario {
namespace {

Scenario two_of_each() {
    Scenario scenario;
    scenario.variables.resize(2);
    scenario.variables[0].id = "tenant.calm";
    scenario.variables[1].id = "fact.water_off";
    scenario.scenes.resize(2);
    scenario.scenes[0].id = "welcome";
    scenario.scenes[1].id = "visit";
    scenario.criteria.resize(1);
    scenario.criteria[0].id = "tranche";
    return scenario;
}

TEST(Lookup, FindsByIdAndByIndex) {
    const auto scenario = two_of_each();
    EXPECT_EQ(find_scene(scenario, "visit"), &scenario.scenes[1]);
    EXPECT_EQ(find_criterion(scenario, "tranche"), &scenario.criteria[0]);
    EXPECT_EQ(scene_index(scenario, "visit"), 1u);
    EXPECT_EQ(variable_index(scenario, "fact.water_off"), 1u);
}

TEST(Lookup, SaysWhenThereIsNone) {
    const auto scenario = two_of_each();
    EXPECT_EQ(find_document(scenario, "letter"), nullptr);
    EXPECT_EQ(scene_index(scenario, "street"), talk::none);
}

TEST(AnswerKey, SaysWhyARuleOfAMatterIsSilent) {
    claims::Facts facts;
    const auto none = no_answer(facts, "calendar.deadline");
    EXPECT_NE(none.what.find("aucune matière «\u00A0calendar.term\u00A0»"), std::string::npos)
        << none.what;
    facts.matters = {{"reply", "calendar.term", {}}, {"offer", "calendar.term", {}}};
    const auto two = no_answer(facts, "calendar.deadline");
    EXPECT_NE(two.remedy.find("«\u00A0calendar.deadline@reply\u00A0» ou «\u00A0calendar.deadline@"
                              "offer\u00A0»"),
              std::string::npos)
        << two.remedy;
}

TEST(AnswerKey, NamesTheRuleThatDoesNotExist) {
    auto scenario = two_of_each();
    scenario.criteria[0].rule = "irsi.trance";
    const auto key = answer_key(scenario, {});
    ASSERT_FALSE(key);
    EXPECT_EQ(to_text(key.error()).find("« irsi.trance » n’existe pas") != std::string::npos, true)
        << to_text(key.error());
}

TEST(AnswerKey, LeavesOutTheRulesThatNobodyNeeds) {
    const auto key = answer_key(two_of_each(), {});
    EXPECT_TRUE(key);
}

TEST(AnswerKey, NeedsTheRuleThatAFieldIsComparedWith) {
    auto scenario = two_of_each();
    scenario.criteria[0].evidence = {
        AllOf{{Evidence{Decided{"pay", {{"amount", Owed{"settlement.none", {}}}}}, {}}}}, {}};
    EXPECT_FALSE(answer_key(scenario, {}));
}

}  // namespace
}  // namespace sim::scenario
