#include <gtest/gtest.h>

#include "case_files.hpp"
#include "sim/scenario/answer_key.hpp"

namespace sim::content {
namespace {

scenario::Scenario opened(Files files) {
    const auto source = parse_case(std::move(files));
    EXPECT_TRUE(source) << to_text(source.error());
    const auto variant = open_variant(*source, 1, book());
    EXPECT_TRUE(variant) << to_text(variant.error());
    return variant.value_or(scenario::Scenario{});
}

Files with_news(const std::string& written) {
    auto files = mini();
    auto& text = files.files["scenario.yaml"];
    const std::string place = "news: {search:";
    text.replace(text.find(place), place.size(), "news: {" + written + ", search:");
    return files;
}

TEST(CaseNews, OfTheLawAreReadInItsBook) {
    const auto mini_case = opened(mini());
    ASSERT_EQ(mini_case.news.size(), 1u);
    const auto& news = mini_case.news.front();
    EXPECT_EQ(news.title, book().at("irsi/leak_search_cap").label);
    EXPECT_EQ(news.effect, Date::of(2020, 7, 1));
    EXPECT_EQ(news.body.substr(0, 8), "Le texte");
    EXPECT_FALSE(news.source.empty());
    EXPECT_TRUE(scenario::answer_key(mini_case, book())->contains("news.verdict@search"));
}

TEST(CaseNews, OfTheCaseKnowTheDayOfTheFactThatTheyName) {
    const auto drawn = opened(with_news(
        "memo: {title: \"Mémo\", body: \"Reçu par {{party.tenant.name}}.\", source: \"Note\", "
        "effect: 2020-01-01, until: 2021-01-01, fact: loss.on}"));
    ASSERT_EQ(drawn.news.size(), 2u);
    EXPECT_EQ(drawn.news[0].fact_on, drawn.facts.loss.on);
    EXPECT_EQ(drawn.news[0].body.find("{{"), std::string::npos);
    EXPECT_EQ(scenario::owed_plain(*scenario::answer_key(drawn, book()), "news.verdict@memo"),
              "plus_en_vigueur");
}

TEST(CaseNews, WantTheActThatSortsThem) {
    auto files = mini();
    auto& text = files.files["scenario.yaml"];
    const std::string act = "sort_news, open_claim";
    text.replace(text.find(act), act.size(), "open_claim");
    EXPECT_NE(faults_of(files).find("n’est pas proposé par ce cas"), std::string::npos);
}

}  // namespace
}  // namespace sim::content
