#include <gtest/gtest.h>

#include "tests/sim/app/driver.hpp"

namespace sim::app::views {
namespace {

TEST(NewFrame, KeepsTheModifierOfAKeyThoughBothAreLetGoBeforeItIsSeen) {
    int with_control = 0, alone = 0;
    Driver driver{[&] {
        if (!ImGui::IsKeyPressed(ImGuiKey_3, false)) return;
        ++(ImGui::GetIO().KeyCtrl ? with_control : alone);
    }};
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(ImGuiMod_Ctrl, true);
    io.AddKeyEvent(ImGuiKey_3, true);
    io.AddKeyEvent(ImGuiMod_Ctrl, false);
    io.AddKeyEvent(ImGuiKey_3, false);
    driver.settle();
    EXPECT_EQ(with_control, 1);
    EXPECT_EQ(alone, 0);
    EXPECT_FALSE(io.KeyCtrl);
    EXPECT_FALSE(ImGui::IsKeyDown(ImGuiKey_3));
}

}  // namespace
}  // namespace sim::app::views
