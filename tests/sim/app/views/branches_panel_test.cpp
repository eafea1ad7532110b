#include <gtest/gtest.h>

#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

TEST(BranchesPanel, IsAskedForAndLeft) {
    auto view = debrief_view();
    view.debrief.branches.others = {{"a-1", "21 novembre 2026 · 82 %"}};
    Window window{view};
    window.drafts.debrief.assessed = true;
    window.ui.frames(2);
    window.ui.click("###compare");
    ASSERT_NE(window.only<OtherPlayAsked>(), nullptr);
    EXPECT_EQ(window.only<OtherPlayAsked>()->attempt, "a-1");
    window.view.debrief.branches = branches_view();
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("Fixer la provision"));
    EXPECT_TRUE(window.ui.sees("Rien de tel dans cet essai."));
    EXPECT_TRUE(window.ui.sees("Manqué\u00A0: La provision couvre l’indemnité"));
    EXPECT_FALSE(window.ui.sees("Comparer avec un autre essai"));
    window.ui.click("###compare_close");
    window.ui.frames(2);
    EXPECT_FALSE(window.ui.sees("Fixer la provision"));
    EXPECT_TRUE(window.ui.sees("Comparer avec un autre essai"));
}

TEST(BranchesPanel, ReadsAnotherAttempt) {
    auto view = debrief_view();
    view.debrief.branches = branches_view();
    Window window{view};
    window.drafts.debrief.assessed = true;
    window.drafts.debrief.comparing = true;
    window.ui.frames(2);
    window.ui.click("###compared_with");
    window.ui.frames(2);
    window.ui.click("20 novembre 2026 · en cours");
    window.ui.frames(2);
    ASSERT_NE(window.only<OtherPlayAsked>(), nullptr);
    EXPECT_EQ(window.only<OtherPlayAsked>()->attempt, "a-0");
}

}  // namespace
}  // namespace sim::app::views
