#include <gtest/gtest.h>

#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

ActView sorting_act() {
    ActView act;
    act.id = "sort_news";
    act.label = "Trier une nouveauté";
    act.icon = "article";
    act.competency = "BC04.5";
    act.fields = {{"news", "Nouveauté", InputKind::choice, {{"a", "Plafond"}, {"b", "Projet"}}},
                  {"verdict",
                   "Verdict",
                   InputKind::choice,
                   {{"yes", "S’applique"}, {"no", "Non"}, {"later", "Pas encore"}}},
                  {"fact_on", "Date", InputKind::date, {}, false}};
    return act;
}

View watch_view() {
    auto view = desk_view();
    view.desk.acts.push_back(sorting_act());
    view.desk.news = {{"a", "Plafond", "Passe de 10 à 30.", "Art. 1", "Effet au 1er avril 2025"},
                      {"b", "Projet", "Rien n’est signé.", "Note", "Projet", true}};
    return view;
}

TEST(NewsPanel, IsATabOnlyOfACaseThatHasNews) {
    Window window{desk_view()};
    EXPECT_FALSE(window.ui.exists("###tab_news"));
    Window watch{watch_view()};
    watch.ui.click("###tab_news");
    watch.ui.frames(2);
    EXPECT_TRUE(watch.ui.sees("Passe de 10 à 30."));
    EXPECT_TRUE(watch.ui.sees("Effet au 1er avril 2025"));
}

TEST(NewsPanel, OpensTheFormOnThePieceAndForgetsWhatWasTypedForAnother) {
    Window window{watch_view()};
    window.ui.click("###tab_news");
    window.ui.frames(2);
    window.ui.click("###sort_a");
    auto& form = window.drafts.decisions.forms["sort_news"];
    EXPECT_EQ(window.drafts.decisions.open, "sort_news");
    EXPECT_EQ(form.fields["news"].choice, 0);
    form.fields["verdict"].choice = 2;
    window.ui.click("###sort_b");
    EXPECT_EQ(form.fields["news"].choice, 1);
    EXPECT_EQ(form.fields["verdict"].choice, -1);
}

TEST(NewsPanel, SaysWhatWasSorted) {
    auto view = watch_view();
    view.desk.news[0].sorted = "S’applique à ce dossier";
    Window window{view};
    window.ui.click("###tab_news");
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("1 sur 2"));
    EXPECT_TRUE(window.ui.sees("S’applique à ce dossier"));
    EXPECT_TRUE(window.ui.sees("Trier de nouveau"));
}

View law_news_view() {
    View view;
    view.screen = Screen::calculator;
    view.calculator.parameters = {
        {"irsi/cap",
         "Plafond",
         {{"2020-07-01", "1er juillet 2020", "200\u00A0€", "Art. 2", "", ""},
          {"2018-06-01", "1er juin 2018", "100\u00A0€", "Art. 1", "", ""}}}};
    view.calculator.news = {{"health/visit", "Consultation", "Passe de 25 à 30.", "2024-12-22",
                             "22 décembre 2024", "Santé"},
                            {"irsi/cap", "Plafond", "Passe de 100 à 200.", "2020-07-01",
                             "1er juillet 2020", "Habitation"}};
    return view;
}

TEST(LawNews, AreFoundByWordsBranchAndDate) {
    Window window{law_news_view()};
    window.ui.click("###page_news");
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.exists("###news_irsi/cap@2020-07-01"));
    window.ui.type("###news_since", "01/01/2024");
    EXPECT_FALSE(window.ui.exists("###news_irsi/cap@2020-07-01"));
    EXPECT_TRUE(window.ui.exists("###news_health/visit@2024-12-22"));
    window.ui.type("###news_search", "plafond");
    EXPECT_TRUE(window.ui.sees("Aucune nouveauté ne correspond"));
}

TEST(LawNews, OpenTheirParameterAtTheirDate) {
    Window window{law_news_view()};
    window.ui.click("###page_news");
    window.ui.frames(2);
    window.ui.click("###news_irsi/cap@2020-07-01");
    window.ui.frames(2);
    EXPECT_EQ(window.drafts.calculator.on, "01/07/2020");
    EXPECT_TRUE(window.ui.sees("En vigueur ce jour-là"));
}

}  // namespace
}  // namespace sim::app::views
