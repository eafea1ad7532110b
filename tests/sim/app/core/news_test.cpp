#include <algorithm>

#include <gtest/gtest.h>

#include "model_builder.hpp"
#include "sim/app/core/present.hpp"

namespace sim::app {
namespace {

/// The tiny case with a change of the law and a draft on its desk.
Model watching_model() {
    auto message = opened(Mode::training);
    auto& tiny = message.scenario;
    tiny.acts.push_back("sort_news");
    scenario::News cap, draft;
    cap.id = "cap";
    cap.title = "Plafond";
    cap.parameter = "irsi/cap";
    cap.effect = Date::of(2025, 4, 1);
    draft.id = "draft";
    draft.title = "Projet";
    tiny.news = {cap, draft};
    return settled({}, message);
}

Intent sorted(const std::string& news, const std::string& verdict, const std::string& fact = "") {
    claims::Fields fields{{"news", news}, {"verdict", verdict}};
    if (!fact.empty()) fields["fact_on"] = fact;
    return DecisionSubmitted{"sort_news", fields};
}

TEST(News, AreOnTheDeskWithTheirEffectDateAndNoVerdict) {
    const auto desk = present(watching_model()).desk;
    ASSERT_EQ(desk.news.size(), 2u);
    EXPECT_EQ(desk.news[0].effect, "Effet au 1er avril 2025");
    EXPECT_EQ(desk.news[1].effect, "Projet, sans date d’effet");
    EXPECT_TRUE(desk.news[1].draft);
    EXPECT_TRUE(desk.news[0].sorted.empty() && desk.news[1].sorted.empty());
    EXPECT_GT(std::ranges::count(desk.unfinished, "2\u00A0nouveautés à trier"), 0);
}

TEST(News, ShowTheVerdictThatWasRecordedAndTheLastOne) {
    auto model = settled(watching_model(), Message{sorted("cap", "pas_encore")});
    model = settled(std::move(model), Message{sorted("cap", "s_applique", "05/03/2026")});
    const auto desk = present(model).desk;
    EXPECT_EQ(desk.news[0].sorted, "S’applique à ce dossier (fait du 5 mars 2026)");
    EXPECT_EQ(desk.news[1].sorted, "");
    EXPECT_GT(std::ranges::count(desk.unfinished, "1\u00A0nouveauté à trier"), 0);
}

TEST(News, AreChosenInTheFormByTheirTitles) {
    const auto desk = present(watching_model()).desk;
    const auto act = std::ranges::find(desk.acts, "sort_news", &ActView::id);
    ASSERT_NE(act, desk.acts.end());
    const auto& field = act->fields.front();
    EXPECT_EQ(field.kind, InputKind::choice);
    ASSERT_EQ(field.options.size(), 2u);
    EXPECT_EQ(field.options[0].id, "cap");
    EXPECT_EQ(field.options[0].label, "Plafond");
}

TEST(News, OfAnotherCaseAreRefused) {
    const auto model = settled(watching_model(), Message{sorted("memo", "s_applique")});
    EXPECT_TRUE(model.session->play.attempt.decisions.empty());
    EXPECT_NE(present(model).desk.problem.find("Cette nouveauté n’est pas sur ce bureau."),
              std::string::npos);
}

TEST(News, AreNamedByTheirTitlesInTheJournal) {
    const auto model = settled(watching_model(), Message{sorted("cap", "s_applique")});
    const auto timeline = present(model).desk.timeline;
    EXPECT_TRUE(std::ranges::any_of(timeline, [](const TimelineRow& row) {
        return row.text.find("Nouveauté\u00A0: «\u00A0Plafond\u00A0»") != std::string::npos;
    }));
}

TEST(News, OfTheLawAreInTheLibraryByBranch) {
    law::Entry before{Date::of(2018, 6, 1), false, Money::euros(100), {"Art. 1", ""}, "", {}, ""};
    law::Entry after{Date::of(2020, 7, 1), false, Money::euros(200), {"Art. 2", ""}, "", {}, ""};
    law::Book book;
    book["irsi/cap"] = law::Parameter{"irsi/cap", "Plafond", {before, after}, {}};
    const auto view = present_calculator({}, book);
    ASSERT_EQ(view.news.size(), 1u);
    EXPECT_EQ(view.news[0].from, "2020-07-01");
    EXPECT_EQ(view.news[0].since, "1er juillet 2020");
    EXPECT_EQ(view.news[0].branch, "Dégâts des eaux et habitation");
    EXPECT_NE(view.news[0].change.find("Passe de 100"), std::string::npos);
}

}  // namespace
}  // namespace sim::app
