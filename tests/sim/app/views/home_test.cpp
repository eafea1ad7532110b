#include <gtest/gtest.h>

#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

CaseCard card_of(const char* id, const char* desk, int level) {
    CaseCard card;
    card.id = card.title = card.found_by = id;
    card.desk_code = desk;
    card.level_number = level;
    card.blocks = {"BC01"};
    card.minutes_long = 45;
    return card;
}

View home_view() {
    auto view = start_view();
    view.start.cases = {card_of("water", "05F", 2), card_of("crash", "05D", 1),
                        card_of("fire", "05G", 3), card_of("theft", "05E", 1),
                        card_of("illness", "05H", 2)};
    view.start.blocks = {{"BC01", "Accueillir", 80}, {"BC02", "Instruire", -1}};
    view.start.competencies = {{"BC01.1", "Écouter", 80}, {"BC02.6", "Situer", -1}};
    view.start.desks = {{"05D", "Plateforme", 1, 0}, {"05F", "Conventions", 1, 1}};
    view.start.next_case = "crash";
    view.start.next_title = "crash";
    view.start.next_why = "Vous n’avez pas encore travaillé le bloc BC02.";
    return view;
}

TEST(Home, SearchAndFiltersLeaveTheCasesThatPass) {
    Window window{home_view()};
    window.drafts.start.level = 1;
    window.ui.frames(2);
    EXPECT_FALSE(window.ui.exists("###case_water"));
    EXPECT_TRUE(window.ui.exists("###case_crash"));
    window.ui.type("###case_search", "theft");
    EXPECT_FALSE(window.ui.exists("###case_crash"));
    EXPECT_TRUE(window.ui.exists("###case_theft"));
    window.ui.type("###case_search", "rien de tel");
    window.ui.click("###filters_clear");
    EXPECT_TRUE(window.ui.exists("###case_water"));
}

TEST(Home, ACompetencyLeavesTheCasesThatAssessIt) {
    auto view = home_view();
    view.start.cases.front().competencies = {"BC01.1", "BC02.6"};
    Window window{view};
    window.ui.click("###filter_competency");
    window.ui.frames(2);
    window.ui.click("###competency_BC02.6");
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.exists("###case_water"));
    EXPECT_FALSE(window.ui.exists("###case_crash"));
}

TEST(Home, ACompetencyIsChosenByTheKeyboardAlone) {
    auto view = home_view();
    view.start.cases.front().competencies = {"BC02.6"};
    Window window{view};
    window.ui.key(ImGuiMod_Ctrl | ImGuiKey_K);
    window.ui.frames(3);
    window.ui.write("BC02.6");
    window.ui.frames(2);
    window.ui.key(ImGuiKey_Enter);
    window.ui.frames(3);
    EXPECT_EQ(window.drafts.start.competency, 2);
    EXPECT_FALSE(window.ui.exists("###case_crash"));
}

TEST(Home, ACellOfTheProgressLeadsToItsCases) {
    Window window{home_view()};
    window.ui.click("###home_progress");
    window.ui.click("###progress_BC02.6");
    EXPECT_EQ(window.drafts.start.competency, 2);
    EXPECT_EQ(window.drafts.start.tab, 0);
}

TEST(Home, AdviceChoosesItsCase) {
    Window window{home_view()};
    EXPECT_TRUE(window.ui.sees("Vous n’avez pas encore travaillé le bloc BC02."));
    window.ui.click("###advice");
    EXPECT_EQ(window.drafts.start.chosen_case, "crash");
}

TEST(Home, ProgressSaysInWordsWhatItsColoursSay) {
    Window window{home_view()};
    window.ui.click("###home_progress");
    EXPECT_TRUE(window.ui.sees("BC01.1"));
    EXPECT_TRUE(window.ui.sees("80\u00A0%"));
    EXPECT_TRUE(window.ui.sees("à découvrir"));
}

TEST(Home, ADeskLeadsToItsCases) {
    Window window{home_view()};
    window.ui.click("###home_desks");
    window.ui.click("###desk_05F");
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.exists("###case_water"));
    EXPECT_FALSE(window.ui.exists("###case_crash"));
}

TEST(Home, TheLibraryIsReadWhenItsTabIsOpened) {
    Window window{home_view()};
    window.ui.click("###home_board");
    EXPECT_TRUE(window.ui.sees("Lecture de la bibliothèque"));
    EXPECT_NE(std::get_if<CoverageAsked>(&window.asked.front()), nullptr);
}

TEST(Home, ARowOfTheLibraryLeadsToItsCase) {
    auto view = home_view();
    view.start.board = {true,
                        false,
                        "Une ligne manque.",
                        {{"Conventions",
                          "1 sur 2",
                          {{"convention.crac", "CRAC", "1 sur 1", "Feu", "fire", true},
                           {"convention.irca", "IRCA", "0 sur 1", "Aucun dossier", "", false}}}}};
    Window window{view};
    window.ui.click("###home_board");
    EXPECT_TRUE(window.ui.sees("0 sur 1"));
    window.ui.click("###board_convention.crac");
    EXPECT_EQ(window.drafts.start.chosen_case, "fire");
    EXPECT_EQ(window.drafts.start.tab, 0);
}

TEST(Home, WhatTheMachineLacksIsReadAndPutAway) {
    auto view = home_view();
    EXPECT_FALSE(Window{view}.ui.exists("###lacks_dismiss"));
    view.start.lacks = {"La police Inter manque. Installez le paquet fonts-inter."};
    Window window{view};
    EXPECT_TRUE(window.ui.sees("fonts-inter"));
    window.ui.click("###lacks_dismiss");
    EXPECT_NE(window.only<LacksDismissed>(), nullptr);
}

}  // namespace
}  // namespace sim::app::views
