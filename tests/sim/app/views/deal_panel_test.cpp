#include <gtest/gtest.h>

#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

View at_the_table() {
    auto view = desk_view();
    view.desk.conversation.active = false;
    view.desk.deals = {deal_view()};
    return view;
}

struct Table : Window {
    explicit Table(View shown = at_the_table(), ImVec2 size = {1680, 1050})
        : Window{std::move(shown), size} {
        ui.click("###tab_deal");
        ui.frames(2);
        asked.clear();
    }
    const deal::Move* move() const {
        const auto* made = only<MoveMade>();
        return made != nullptr && made->deal == "amount" ? &made->move : nullptr;
    }
};

TEST(DealPanel, IsATabOnlyWhenThereIsSomethingToNegotiate) {
    Window without{desk_view()};
    EXPECT_FALSE(without.ui.exists("###tab_deal"));
    Window with{at_the_table()};
    EXPECT_TRUE(with.ui.exists("###tab_deal"));
}

TEST(DealPanel, SaysWhereBothSidesStandAndTheMandate) {
    Table table;
    for (const auto* text : {"18\u202F900\u00A0€", "14\u202F165\u00A0€", "17\u202F950\u00A0€",
                             "Votre mandat", "entamée", "Il me faut 18\u202F900\u00A0€."})
        EXPECT_TRUE(table.ui.sees(text)) << text;
}

TEST(DealPanel, AQuestionAndAnArgumentAreOneClickEach) {
    Table asking;
    asking.ui.click("###ask_hurry");
    ASSERT_NE(asking.move(), nullptr);
    EXPECT_EQ(*asking.move(), deal::Move{deal::Ask{"hurry"}});
    Table arguing;
    arguing.ui.click("###move_argue");
    arguing.asked.clear();
    arguing.ui.click("###argue_wear");
    ASSERT_NE(arguing.move(), nullptr);
    EXPECT_EQ(*arguing.move(), deal::Move{deal::Argue{"wear"}});
}

TEST(DealPanel, WhatWasSaidIsShownAndCannotBeSaidAgain) {
    Table table;
    table.ui.click("###move_argue");
    table.ui.frames(2);
    EXPECT_FALSE(table.ui.exists("###argue_court"));
    EXPECT_TRUE(table.ui.sees("(déjà dit)"));
}

TEST(DealPanel, AnOfferCarriesItsFigureAndItsTerms) {
    Table table;
    table.ui.click("###move_offer");
    table.ui.type("###offer_amount", "15 000");
    EXPECT_TRUE(table.ui.sees("Dans votre marge"));
    table.ui.click("###term_waiver");
    table.asked.clear();
    table.ui.click("###offer_make");
    ASSERT_NE(table.only<OfferTyped>(), nullptr);
    EXPECT_EQ(table.only<OfferTyped>()->amount, "15 000");
    EXPECT_EQ(table.only<OfferTyped>()->terms, (std::vector<std::string>{"waiver"}));
}

TEST(DealPanel, SaysWhenTheFigureLeavesTheMargin) {
    Table table;
    table.ui.click("###move_offer");
    table.ui.type("###offer_amount", "18 000");
    EXPECT_TRUE(table.ui.sees("Au-dessus de votre plafond"));
    table.ui.type("###offer_amount", "14 000");
    EXPECT_TRUE(table.ui.sees("Au-dessous de votre plancher"));
}

TEST(DealPanel, AcceptingAndBreakingOffAreAskedTwice) {
    Table table;
    table.ui.click("###deal_accept");
    EXPECT_TRUE(table.asked.empty());
    EXPECT_TRUE(table.ui.sees("sans rien obtenir en contrepartie"));
    table.ui.key(ImGuiKey_Escape);
    table.ui.frames(3);
    EXPECT_TRUE(table.asked.empty());
    table.ui.click("###deal_break");
    EXPECT_TRUE(table.ui.sees("Elle ne reprendra pas"));
}

TEST(DealPanel, MakesNoMoveWhereNoneCanBeMade) {
    auto view = at_the_table();
    view.desk.deals.front().may_move = false;
    view.desk.deals.front().why_not = "Terminez d’abord la conversation en cours.";
    Table table{view};
    EXPECT_TRUE(table.ui.sees("Terminez d’abord"));
    EXPECT_FALSE(table.ui.exists("###deal_accept"));
}

TEST(DealPanel, IsReachedByTheKeyboardAlone) {
    Table table;
    EXPECT_TRUE(table.ui.tab_to("###ask_hurry"));
    table.ui.key(ImGuiKey_Enter);
    ASSERT_NE(table.move(), nullptr);
}

}  // namespace
}  // namespace sim::app::views
