#include <gtest/gtest.h>

#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

View settling() {
    auto view = desk_view();
    ActView act;
    act.id = "approve_settlement";
    act.label = "Arrêter l’indemnité";
    act.competency = "BC03.1";
    act.fields = {{"immediate", "Indemnité immédiate", InputKind::money, {}, true},
                  {"deferred", "Indemnité différée", InputKind::money, {}, true},
                  {"franchise", "Franchise", InputKind::money, {}, true},
                  {"sheet", "Feuille de calcul, ligne par ligne", InputKind::text, {}, false}};
    view.desk.acts.push_back(act);
    return view;
}

/// The form is open, the worksheet in the centre, with one line.
void open_sheet(Window& window) {
    window.ui.frames(2);
    window.ui.click("###act_approve_settlement");
    window.ui.click("###sheet_open");
    window.ui.frames(3);
}

const SheetDraft& sheet_in(Window& window) {
    return window.drafts.decisions.forms["approve_settlement"].fields["sheet"].sheet;
}

TEST(Sheet, AddsUpWhileItIsTyped) {
    Window window{settling()};
    open_sheet(window);
    window.ui.type("###head_0", "Peinture");
    window.ui.type("###basis_0", "1 200,00");
    window.ui.type("###vetuste_0", "30");
    window.ui.type("###given_back_0", "25");
    window.ui.type("###franchise_0", "150");
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("690\u00A0€"));
    EXPECT_TRUE(window.ui.sees("Différé\u00A0: 300\u00A0€ · reste à charge\u00A0: 210\u00A0€"));
}

TEST(Sheet, ItsTotalsGoIntoTheDecisionWithItsLines) {
    Window window{settling()};
    open_sheet(window);
    window.ui.type("###head_0", "Peinture");
    window.ui.type("###basis_0", "840");
    window.ui.type("###ground_0", "Article 23");
    window.ui.click("###sheet_carry");
    window.ui.frames(2);
    window.ui.click("###record_act");
    const auto* asked = window.only<DecisionSubmitted>();
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(asked->typed.at("immediate"), "840");
    EXPECT_EQ(asked->typed.at("deferred"), "0");
    EXPECT_EQ(asked->typed.at("sheet"), "Peinture | 840 |  |  |  |  |  | Article 23");
}

TEST(Sheet, ALineThatDoesNotReadIsToldAndRecordsNothing) {
    Window window{settling()};
    open_sheet(window);
    window.ui.type("###head_0", "Peinture");
    window.ui.type("###basis_0", "beaucoup");
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("«\u00A0beaucoup\u00A0» n’est pas un montant"));
    EXPECT_TRUE(window.ui.find("###sheet_carry").disabled());
    for (const char* field : {"immediate", "deferred", "franchise"})
        window.ui.type(std::string{"###field_"} + field, "1");
    window.ui.click("###record_act");
    EXPECT_TRUE(window.asked.empty());
}

TEST(Sheet, GoesBackChangeByChange) {
    Window window{settling()};
    open_sheet(window);
    window.ui.type("###head_0", "Peinture");
    window.ui.click("###sheet_add");
    window.ui.frames(3);
    window.ui.type("###head_1", "Buffet");
    window.ui.click("###sheet_remove_0");
    window.ui.frames(3);
    ASSERT_EQ(sheet_in(window).lines.size(), 1u);
    EXPECT_EQ(sheet_in(window).lines[0].head, "Buffet");
    window.ui.click("###sheet_undo");
    window.ui.frames(2);
    ASSERT_EQ(sheet_in(window).lines.size(), 2u);
    EXPECT_EQ(sheet_in(window).lines[0].head, "Peinture");
    window.ui.click("###sheet_undo");
    window.ui.frames(2);
    EXPECT_EQ(sheet_in(window).lines[1].head, "");
}

TEST(Sheet, TheKeyboardGoesThroughItsCells) {
    Window window{settling()};
    open_sheet(window);
    window.ui.write("Peinture");
    window.ui.key(ImGuiKey_Enter);
    window.ui.frames(3);
    window.ui.write("Buffet");
    window.ui.frames(2);
    ASSERT_EQ(sheet_in(window).lines.size(), 2u);
    EXPECT_EQ(sheet_in(window).lines[0].head, "Peinture");
    EXPECT_EQ(sheet_in(window).lines[1].head, "Buffet");
    ASSERT_TRUE(window.ui.tab_to("###basis_1"));
    window.ui.write("400");
    window.ui.key(ImGuiKey_UpArrow);
    window.ui.frames(3);
    window.ui.write("1200");
    window.ui.frames(2);
    EXPECT_EQ(sheet_in(window).lines[1].basis, "400");
    EXPECT_EQ(sheet_in(window).lines[0].basis, "1200");
}

TEST(Sheet, HasItsCellsOneUnderTheOtherWhereARowDoesNotFit) {
    Window window{settling(), {1366, 768}, 2};
    window.drafts.decisions.open = "approve_settlement";
    window.ui.frames(2);
    window.drafts.tab = CentreTab::sheet;
    window.ui.frames(3);
    window.ui.click("###sheet_add");
    window.ui.frames(3);
    window.ui.type("###basis_0", "12");
    EXPECT_EQ(sheet_in(window).lines.at(0).basis, "12");
}

}  // namespace
}  // namespace sim::app::views
