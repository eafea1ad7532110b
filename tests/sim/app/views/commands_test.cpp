#include <gtest/gtest.h>

#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

void find(Window& window, const char* words) {
    window.ui.key(ImGuiMod_Ctrl | ImGuiKey_K);
    window.ui.frames(3);
    window.ui.write(words);
    window.ui.frames(2);
    window.ui.key(ImGuiKey_Enter);
    window.ui.frames(3);
}

TEST(Commands, ADecisionIsOpenedByItsName) {
    Window window{desk_view()};
    find(window, "provision");
    EXPECT_EQ(window.drafts.decisions.open, "set_reserve");
    EXPECT_FALSE(window.drafts.commands.open);
}

TEST(Commands, TheArrowsMoveAndEnterRuns) {
    Window window{desk_view()};
    window.ui.key(ImGuiMod_Ctrl | ImGuiKey_K);
    window.ui.frames(3);
    window.ui.write("attendre");
    window.ui.frames(2);
    window.ui.key(ImGuiKey_DownArrow);
    window.ui.key(ImGuiKey_Enter);
    window.ui.frames(2);
    ASSERT_NE(window.only<WaitClicked>(), nullptr);
    EXPECT_EQ(window.only<WaitClicked>()->until, "1h");
}

TEST(Commands, EscapeLeavesEverythingAsItWas) {
    Window window{desk_view()};
    window.ui.key(ImGuiMod_Ctrl | ImGuiKey_K);
    window.ui.frames(3);
    window.ui.key(ImGuiKey_Escape);
    window.ui.frames(2);
    EXPECT_FALSE(window.drafts.commands.open);
    EXPECT_TRUE(window.asked.empty());
}

TEST(Commands, AWordThatNamesNothingSaysSo) {
    Window window{desk_view()};
    find(window, "zzz");
    EXPECT_TRUE(window.ui.sees("Rien de ce nom"));
    EXPECT_TRUE(window.asked.empty());
}

TEST(Calendar, WaitsUntilTheChosenDay) {
    auto view = desk_view();
    view.desk.bar.today = "2026-03-10";
    view.desk.bar.last_day = "2026-04-10";
    view.desk.bar.deadlines.front().day = "2026-03-12";
    Window window{view};
    window.ui.click("###calendar_open");
    window.ui.frames(3);
    EXPECT_FALSE(window.ui.exists("###calendar_next")) << "six weeks are enough";
    window.ui.click("###day_2026-03-09");
    EXPECT_EQ(window.drafts.calendar.until, "") << "the past is over";
    window.ui.click("###day_2026-03-12");
    window.ui.click("###wait_until");
    ASSERT_NE(window.only<WaitClicked>(), nullptr);
    EXPECT_EQ(window.only<WaitClicked>()->until, "2026-03-12 09:00");
}

TEST(Calendar, TurnsToTheLastDayOfALongCase) {
    auto view = desk_view();
    view.desk.bar.today = "2026-03-10";
    view.desk.bar.last_day = "2026-06-30";
    Window window{view};
    window.ui.click("###calendar_open");
    window.ui.frames(3);
    EXPECT_TRUE(window.ui.sees("du 9 mars 2026 au 19 avril 2026"));
    EXPECT_FALSE(window.ui.exists("###day_2026-06-30"));
    window.ui.click("###calendar_next");
    window.ui.click("###calendar_next");
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.find("###calendar_next").disabled());
    window.ui.click("###day_2026-06-30");
    EXPECT_EQ(window.drafts.calendar.until, "2026-06-30");
}

TEST(Watching, GoesOnByOneStepAndShowsWhereItHappens) {
    auto view = desk_view();
    view.desk.watch = {
        true, 3, 40, "Pièce consultée\u00A0: Rapport", WatchView::Place::file, "set_reserve"};
    Window window{view};
    EXPECT_TRUE(window.ui.sees("étape 3\u00A0/\u00A040"));
    EXPECT_EQ(window.drafts.tab, CentreTab::file);
    window.ui.click("###watch_next");
    ASSERT_NE(window.only<WatchNext>(), nullptr);
    EXPECT_EQ(window.only<WatchNext>()->steps, 1);
}

TEST(HandIn, SaysWhatIsLeft) {
    auto view = desk_view();
    view.desk.unfinished = {"2\u00A0messages non lus"};
    Window window{view};
    window.ui.click("###hand_in");
    EXPECT_TRUE(window.ui.sees("Il reste\u00A0: 2\u00A0messages non lus."));
}

TEST(SelfAssessment, ComesBeforeTheMarksAndStandsBesideThem) {
    auto view = debrief_view();
    view.debrief.blocks = {{"BC01", "Accueillir", "3 / 4", 75}};
    Window window{view};
    EXPECT_FALSE(window.ui.sees("4 / 8 points"));
    window.ui.click("En partie");
    window.ui.click("###assessed");
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("4 / 8 points"));
    EXPECT_TRUE(window.ui.sees("Vous aviez dit\u00A0: en partie acquis."));
}

TEST(Branching, IsAskedBeforeItIsDone) {
    auto view = debrief_view();
    view.debrief.timeline = {{"4", "mardi 10 mars, 9:40", "Décision", "gavel", app::Tone::info}};
    Window window{view};
    window.drafts.debrief.tab = 1;
    window.ui.frames(2);
    window.ui.click("###branch_4");
    EXPECT_TRUE(window.asked.empty());
    window.ui.frames(2);
    window.ui.click("###yes");
    ASSERT_NE(window.only<BranchAsked>(), nullptr);
    EXPECT_EQ(window.only<BranchAsked>()->seq, "4");
}

}  // namespace
}  // namespace sim::app::views
