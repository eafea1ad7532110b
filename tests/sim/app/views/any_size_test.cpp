#include <gtest/gtest.h>

#include "sim/app/views/theme.hpp"
#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/room_view.hpp"
#include "tests/sim/app/views/window.hpp"

/// A window that is drawn smaller than any screen allows, put away, or moved to a monitor of
/// another scale: what was typed stays, and all is there again.
namespace sim::app::views {
namespace {

constexpr ImVec2 sizes[] = {{1024, 600}, {800, 480}, {320, 200}, {1, 1},
                            {0, 0},      {1, 900},   {4000, 2}};
constexpr ImVec2 usual{1680, 1050};

void resize(Window& window, ImVec2 size) {
    ImGui::GetIO().DisplaySize = size;
    window.ui.frames(4);
}

TEST(AnySize, GoesOnAndComesBackWithWhatWasTyped) {
    auto desk = desk_view();
    desk.desk.deals = {deal_view()};
    Window window{desk};
    window.ui.click("###act_set_reserve");
    window.ui.type("###field_amount", "77");
    for (const auto tab : {CentreTab::talk, CentreTab::file, CentreTab::letter, CentreTab::deal,
                           CentreTab::document, CentreTab::timeline})
        for (const auto size : sizes) {
            window.drafts.tab = tab;
            resize(window, size);
        }
    resize(window, usual);
    EXPECT_TRUE(window.ui.exists("###field_amount"));
    window.ui.click("Recours");
    window.ui.click("###record_act");
    ASSERT_NE(window.only<DecisionSubmitted>(), nullptr);
    EXPECT_EQ(window.only<DecisionSubmitted>()->typed.at("amount"), "77");
}

TEST(AnySize, OfEveryOtherScreen) {
    auto debrief = debrief_view();
    debrief.debrief.branches = branches_view();
    for (const auto& view : {start_view(), debrief, room_door(), room_sessions(), room_marking()}) {
        Window window{view};
        window.drafts.debrief.assessed = window.drafts.debrief.comparing = true;
        window.ui.frames(3);
        const auto before = window.ui.dump();
        for (const auto size : sizes) resize(window, size);
        resize(window, usual);
        EXPECT_EQ(window.ui.dump(), before);
    }
}

TEST(AnySize, AMonitorOfAnotherScaleKeepsWhatWasTyped) {
    Window window{desk_view()};
    window.ui.click("###act_set_reserve");
    window.ui.type("###field_amount", "77");
    const auto small = window.ui.find("###field_amount").rect.GetHeight();
    load_fonts(2);
    apply_style(palette_of(Look::light), 2);
    resize(window, {2 * usual.x, 2 * usual.y});
    EXPECT_GT(window.ui.find("###field_amount").rect.GetHeight(), 1.5f * small);
    EXPECT_EQ(window.drafts.decisions.forms["set_reserve"].fields["amount"].text, "77");
    load_fonts(1);
    apply_style(palette_of(Look::light), 1);
    resize(window, usual);
    EXPECT_FLOAT_EQ(window.ui.find("###field_amount").rect.GetHeight(), small);
}

}  // namespace
}  // namespace sim::app::views
