#include "sim/scenario/news_answers.hpp"

#include <gtest/gtest.h>

namespace sim::scenario {
namespace {

const Date loss = Date::of(2026, 3, 5), later = Date::of(2026, 4, 1), old = Date::of(2020, 7, 1);

/// A rule that read `irsi/cap` in the version of 2020, for the day of the loss.
Answers answers_of_a_case() {
    Answers answers;
    claims::Determination answer{Money::euros(100), {}, {}};
    answer.readings.push_back({"irsi/cap", old, law::Confidence::high, "", loss});
    answers.key.emplace("settlement.immediate", answer);
    return answers;
}

News of_law(const std::string& parameter, Date from) {
    News news;
    news.id = "piece";
    news.source = "Art. 1";
    news.parameter = parameter;
    news.effect = from;
    return news;
}

News of_case(std::optional<Date> effect, std::optional<Date> until, std::optional<Date> fact) {
    News news;
    news.id = "piece";
    news.source = "Note";
    news.effect = effect;
    news.until = until;
    news.fact_on = fact;
    return news;
}

std::string verdict(const News& news) {
    auto answers = answers_of_a_case();
    answer_news({news}, answers);
    return owed_plain(answers.key, "news.verdict@piece");
}

std::string fact(const News& news) {
    auto answers = answers_of_a_case();
    answer_news({news}, answers);
    return owed_plain(answers.key, "news.fact@piece");
}

TEST(NewsAnswers, OfTheLawAreWhatTheRulesOfTheCaseRead) {
    EXPECT_EQ(verdict(of_law("irsi/cap", old)), "s_applique");
    EXPECT_EQ(verdict(of_law("irsi/cap", later)), "pas_encore");
    EXPECT_EQ(verdict(of_law("irsi/cap", Date::of(2018, 6, 1))), "plus_en_vigueur");
    EXPECT_EQ(verdict(of_law("health/consultation_gp", old)), "ne_concerne_pas");
}

TEST(NewsAnswers, GiveTheDayThatTheRuleAskedTheLawOf) {
    EXPECT_EQ(fact(of_law("irsi/cap", old)), "2026-03-05");
    EXPECT_EQ(fact(of_law("health/consultation_gp", old)), "");
    auto answers = answers_of_a_case();
    answers.key.begin()->second.readings.push_back(
        {"irsi/cap", old, law::Confidence::high, "", later});
    answer_news({of_law("irsi/cap", old)}, answers);
    EXPECT_EQ(answers.failed.at("news.fact@piece").what, "Plusieurs faits commandent ce texte.");
}

TEST(NewsAnswers, OfAPieceOfTheCaseAreItsDatesAgainstThatOfTheFact) {
    EXPECT_EQ(verdict(of_case(old, {}, loss)), "s_applique");
    EXPECT_EQ(verdict(of_case(loss, {}, loss)), "s_applique");
    EXPECT_EQ(verdict(of_case(later, {}, loss)), "pas_encore");
    EXPECT_EQ(verdict(of_case({}, {}, loss)), "pas_encore");
    EXPECT_EQ(verdict(of_case(old, loss, loss)), "plus_en_vigueur");
    EXPECT_EQ(verdict(of_case(old, {}, {})), "ne_concerne_pas");
    EXPECT_EQ(fact(of_case(old, {}, loss)), "2026-03-05");
}

TEST(NewsAnswers, ExplainThemselvesByTheEffectDate) {
    auto answers = answers_of_a_case();
    answer_news({of_case(later, {}, loss)}, answers);
    const auto& steps = answers.key.at("news.verdict@piece").steps;
    ASSERT_EQ(steps.size(), 2u);
    EXPECT_EQ(steps[0].rule, "Effet au 1er avril 2026.");
    EXPECT_EQ(steps[1].after, "Pas encore en vigueur à la date du fait");
}

TEST(NewsAnswers, FindTheDayOfAFactByItsName) {
    Scenario scenario;
    scenario.facts.loss.on = loss;
    scenario.facts.matters.push_back({"stop", "incapacity.stop", {}});
    scenario.facts.matters.front().given.kind = claims::Given::Kind::map;
    scenario.facts.matters.front().given.set("on", claims::Given::of("2026-04-01"));
    EXPECT_EQ(day_of_fact("loss.on", scenario, {}), loss);
    EXPECT_EQ(day_of_fact("matter.stop.on", scenario, {}), later);
    for (const char* path : {"loss.cause", "matter.stop", "matter.stop.days", "policy.home.since",
                             "owed:settlement.immediate", ""})
        EXPECT_FALSE(day_of_fact(path, scenario, answers_of_a_case().key)) << path;
}

}  // namespace
}  // namespace sim::scenario
