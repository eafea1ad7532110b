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
    window.ui.frames(2);
    EXPECT_EQ(window.drafts.start.chosen_case, "crash");
    window.ui.click("###case_water");
    EXPECT_EQ(window.drafts.start.chosen_case, "water");
    EXPECT_TRUE(window.ui.sees("Vous n’avez pas encore travaillé le bloc BC02."));
    window.ui.click("###advice");
    EXPECT_EQ(window.drafts.start.chosen_case, "crash");
}

TEST(Home, ProgressSaysInWordsWhatItsColoursSay) {
    Window window{home_view()};
    window.ui.click("###home_progress");
    EXPECT_FALSE(window.ui.exists("###start_case")) << "nothing is chosen there";
    EXPECT_TRUE(window.ui.sees("BC01.1"));
    EXPECT_TRUE(window.ui.sees("80\u00A0%"));
    EXPECT_TRUE(window.ui.sees("à découvrir"));
}

TEST(Home, ProgressIsDrawnOverTimeForTheWholeOrABlock) {
    auto view = home_view();
    Window before{view};
    before.ui.click("###home_progress");
    EXPECT_TRUE(before.ui.sees("dès le premier dossier rendu"));
    view.start.history = {{"Fuite", "20 novembre 2026", {40, 40, -1}},
                          {"Carrefour", "21 novembre 2026", {62, 70, -1}}};
    Window window{view};
    window.ui.click("###home_progress");
    EXPECT_TRUE(window.ui.sees("2\u00A0essais rendus"));
    EXPECT_TRUE(window.ui.sees("62\u00A0%"));
    EXPECT_TRUE(window.ui.sees("20 novembre 2026"));
    window.ui.click("###history_BC01");
    EXPECT_TRUE(window.ui.sees("70\u00A0%"));
    window.ui.click("###history_BC02");
    EXPECT_TRUE(window.ui.sees("Aucun essai n’a encore travaillé ce bloc."));
}

TEST(Home, ATrainingTellsWhatItEarnedAtOnceOrAtItsEnd) {
    Window window{home_view()};
    window.drafts.start.chosen_case = "water";
    window.ui.frames(2);
    window.ui.click("###feedback_end");
    ASSERT_NE(window.only<FeedbackChosen>(), nullptr);
    EXPECT_EQ(window.only<FeedbackChosen>()->feedback, Feedback::at_end);
    window.ui.click("###exam");
    window.ui.frames(2);
    EXPECT_FALSE(window.ui.exists("###feedback_end"));
}

TEST(Home, WhatIsAdvisedStandsChosenUntilAnotherIs) {
    auto view = home_view();
    view.start.next_case.clear();
    Window window{view};
    window.ui.frames(2);
    EXPECT_EQ(window.drafts.start.chosen_case, view.start.cases.front().id);
    window.view.start.next_case = "crash";
    window.ui.frames(2);
    EXPECT_EQ(window.drafts.start.chosen_case, "crash");
    window.ui.click("###case_water");
    window.view.start.next_case = "theft";
    window.ui.frames(2);
    EXPECT_EQ(window.drafts.start.chosen_case, "water");
}

TEST(Home, AShortWindowLeavesItsHeightToTheCases) {
    Window tall{home_view(), {1366, 768}};
    EXPECT_TRUE(tall.ui.exists("###feedback_end"));
    Window small{home_view(), {1366, 768}, 2};
    EXPECT_FALSE(small.ui.exists("###feedback_end"));
    EXPECT_TRUE(small.ui.exists("###start_case"));
    small.ui.click("###exam");
    small.ui.frames(2);
    EXPECT_TRUE(small.ui.exists("###honour"));
}

/// Three desks in a row of the map, and the moves between them.
View map_view() {
    auto view = home_view();
    view.start.desks = {
        {"05C", "Contrats", 0, 0}, {"05F", "Conventions", 1, 1}, {"05I", "Contrôle", 0, 0}};
    auto& claims = view.start.desks[1];
    claims.rates = "11,8\u00A0% y sont arrivés.";
    claims.from = {{"05I", "05I · Contrôle", 30}, {"03D", "03D · Vente", 16}};
    claims.to = {{"05C", "05C · Contrats", 52}};
    for (auto& desk : view.start.desks) desk.told = desk.label + ", en une phrase";
    return view;
}

TEST(CareerMap, TheChosenDeskSaysWhereItsPeopleComeFromAndGo) {
    Window window{map_view()};
    window.ui.click("###home_desks");
    window.ui.click("###desk_05I");
    window.ui.frames(2);
    EXPECT_FALSE(window.ui.sees("52\u00A0%"));
    EXPECT_TRUE(window.ui.sees("Aucun dossier pour l’instant"));
    window.ui.click("###desk_05F");
    window.ui.frames(2);
    EXPECT_EQ(window.drafts.start.career, "05F");
    for (const char* words : {"On y arrive de", "03D · Vente", "16\u00A0%", "On en part vers",
                              "52\u00A0%", "11,8\u00A0% y sont arrivés."})
        EXPECT_TRUE(window.ui.sees(words)) << words;
    EXPECT_TRUE(window.ui.exists("Conventions, en une phrase")) << "what is read aloud";
}

TEST(CareerMap, ArrowsOfTheKeyboardChooseADesk) {
    Window window{map_view()};
    window.ui.click("###home_desks");
    window.ui.click("###desk_05I");
    ASSERT_TRUE(window.ui.tab_to("###desk_05I"));
    window.ui.key(ImGuiKey_RightArrow);
    window.ui.frames(3);
    EXPECT_EQ(window.drafts.start.career, "05C");
    window.ui.key(ImGuiKey_RightArrow);
    window.ui.frames(3);
    EXPECT_EQ(window.drafts.start.career, "05F");
}

TEST(CareerMap, ADeskOpensItsCases) {
    Window window{map_view()};
    window.ui.click("###home_desks");
    window.ui.click("###desk_05F");
    window.ui.click("###career_case_water");
    EXPECT_EQ(window.drafts.start.chosen_case, "water");
    window.ui.click("###career_start");
    const auto* started = window.only<CaseStarted>();
    ASSERT_NE(started, nullptr);
    EXPECT_EQ(started->case_id, "water");
    EXPECT_FALSE(started->exam);
}

TEST(CareerMap, NobodyYetStartsNoCaseFromIt) {
    auto view = map_view();
    view.start.person.clear();
    Window window{view};
    window.drafts.start.tab = 2;
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.find("###career_start").disabled());
}

TEST(CareerMap, MoreCasesThanFitAreAmongTheOthers) {
    auto view = map_view();
    for (const char* id : {"a", "b", "c", "d"}) view.start.cases.push_back(card_of(id, "05F", 3));
    Window window{view};
    window.drafts.start.tab = 2;
    window.ui.frames(2);
    EXPECT_FALSE(window.ui.exists("###career_case_d"));
    window.ui.click("###career_cases");
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.exists("###case_d"));
    EXPECT_FALSE(window.ui.exists("###case_crash"));
}

TEST(Home, TheLibraryIsReadWhenItsTabIsOpened) {
    Window window{home_view()};
    window.ui.click("###home_board");
    EXPECT_TRUE(window.ui.sees("Lecture de la bibliothèque"));
    EXPECT_NE(std::get_if<CoverageAsked>(&window.asked.front()), nullptr);
}

TEST(Home, TheReadingOfALibraryShowsHowFarItIsAndCanBeStopped) {
    auto view = home_view();
    view.start.board.asked = true;
    view.start.board.done = 125;
    view.start.board.total = 500;
    Window window{view};
    window.ui.click("###home_board");
    EXPECT_TRUE(window.ui.sees("125 dossiers lus sur 500"));
    EXPECT_TRUE(window.asked.empty()) << "asked once";
    window.ui.click("###board_stop");
    EXPECT_NE(window.only<CoverageStopped>(), nullptr);
    window.asked.clear();
    window.view.start.board = {};
    window.view.start.board.stopped = true;
    window.ui.frames(2);
    EXPECT_TRUE(window.asked.empty());
    window.ui.click("###board_again");
    EXPECT_NE(window.only<CoverageAsked>(), nullptr);
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
