#include <gtest/gtest.h>

#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

/// The desk with a report open, of which two passages can be cited.
struct Reading : Window {
    Reading() : Window{desk_view()} {
        view.desk.document = {"report", "Rapport", "R1", {}, {}};
        drafts.tab = CentreTab::document;
        page.document = "report";
        page.pages = 1;
        page.passages = {{"La fuite vient du dessus.", {{0.1f, 0.1f, 0.4f, 0.02f}}},
                         {"Le plafond est à refaire.", {{0.1f, 0.15f, 0.4f, 0.02f}}}};
        ui.frames(2);
        drafts.tab = CentreTab::document;  // A new case begins on its conversation.
        ui.frames(2);
    }
    const PassageMarked& marked() {
        const auto* found = only<PassageMarked>();
        if (found == nullptr) throw std::runtime_error{"no passage was marked"};
        return *found;
    }
};

TEST(Citing, IsOffUntilAskedFor) {
    Reading reading;
    EXPECT_FALSE(reading.ui.exists("La fuite vient du dessus."));
    reading.ui.click("###cite");
    reading.ui.frames(2);
    EXPECT_TRUE(reading.ui.exists("La fuite vient du dessus."));
    reading.ui.key(ImGuiKey_Escape);
    reading.ui.frames(2);
    EXPECT_FALSE(reading.ui.exists("La fuite vient du dessus."));
}

TEST(Citing, AsksWhichDecisionThePassageGrounds) {
    Reading reading;
    reading.ui.click("###cite");
    reading.ui.click("Le plafond est à refaire.");
    EXPECT_TRUE(reading.asked.empty());
    reading.ui.frames(2);
    reading.ui.click("###ground_pay");
    EXPECT_EQ(reading.marked().act, "pay");
    EXPECT_EQ(reading.marked().document, "report");
    EXPECT_EQ(reading.marked().passage, "Le plafond est à refaire.");
    EXPECT_FALSE(reading.drafts.documents.citing);
}

TEST(Citing, GroundsTheDecisionWhoseFormIsOpen) {
    Reading reading;
    reading.drafts.tab = CentreTab::talk;
    reading.ui.click("###act_set_reserve");
    reading.ui.click("###cite_for_act");
    reading.ui.frames(2);
    reading.ui.click("La fuite vient du dessus.");
    EXPECT_EQ(reading.marked().act, "set_reserve");
    EXPECT_EQ(reading.drafts.decisions.open, "set_reserve");
}

TEST(Citing, GroundsTheDecisionThatAskedEvenWhenAnotherFormIsOpenByThen) {
    Reading reading;
    reading.ui.click("###act_set_reserve");
    reading.ui.click("###cite_for_act");
    reading.ui.frames(2);
    reading.drafts.decisions.open = "pay";
    reading.ui.frames(2);
    reading.ui.click("La fuite vient du dessus.");
    EXPECT_EQ(reading.marked().act, "set_reserve");
}

TEST(Citing, FromThePageAsksTheDecisionWhateverFormIsOpen) {
    Reading reading;
    reading.ui.click("###act_set_reserve");
    reading.ui.click("###cite");
    reading.ui.click("La fuite vient du dessus.");
    EXPECT_TRUE(reading.asked.empty());
    reading.ui.frames(2);
    reading.ui.click("###ground_pay");
    EXPECT_EQ(reading.marked().act, "pay");
}

TEST(Citing, WorksByKeyboardAlone) {
    Reading reading;
    reading.ui.click("###act_set_reserve");
    ASSERT_TRUE(reading.ui.tab_to("###cite_for_act"));
    reading.ui.key(ImGuiKey_Enter);
    reading.ui.frames(2);
    ASSERT_TRUE(reading.ui.tab_to("Le plafond est à refaire."));
    reading.ui.key(ImGuiKey_Enter);
    EXPECT_EQ(reading.marked().passage, "Le plafond est à refaire.");
}

TEST(Citing, ShowsInTheFormWhatIsCitedForIt) {
    Reading reading;
    reading.view.desk.acts.front().grounds = {"« La fuite vient du dessus. » – Rapport"};
    reading.ui.click("###act_set_reserve");
    EXPECT_TRUE(reading.ui.sees("« La fuite vient du dessus. » – Rapport"));
}

}  // namespace
}  // namespace sim::app::views
