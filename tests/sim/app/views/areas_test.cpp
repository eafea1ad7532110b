#include <gtest/gtest.h>

#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/window.hpp"

/// Each part of a screen is reached by its key, wherever the keyboard was.
namespace sim::app::views {
namespace {

struct Reached {
    const char* name;
    ImGuiKey digit;
    const char* label;  ///< How what then has the keyboard ends.
};

std::string focused(Window& window) {
    const auto id = window.ui.context().NavId;
    for (const auto& item : probe::seen().items)
        if (id != 0 && item.id == id) return item.label;
    return "nothing";
}

void expect_from_everywhere(Window& window, const std::vector<Reached>& areas) {
    for (const auto& from : areas)
        for (const auto& to : areas) {
            window.ui.key(ImGuiMod_Ctrl | from.digit);
            window.ui.key(ImGuiMod_Ctrl | to.digit);
            EXPECT_TRUE(focused(window).ends_with(to.label))
                << "from " << from.name << " to " << to.name << ": " << focused(window);
            EXPECT_FALSE(window.ui.context().NavDisableHighlight) << to.name;
        }
}

View desk_with_everything() {
    auto view = desk_view();
    view.desk.conversation.active = false;
    view.desk.deals = {deal_view()};
    view.desk.document.id = "report";
    view.desk.timeline = {{"1", "mardi", "Appel pris", "call", app::Tone::info}};
    return view;
}

constexpr Reached inbox{"inbox", ImGuiKey_1, "###item_call"};
constexpr Reached decisions{"decisions", ImGuiKey_3, "###act_set_reserve"};
constexpr Reached bar{"bar", ImGuiKey_4, "###wait_next"};

TEST(Areas, EachIsReachedByItsKeyFromAnyOther) {
    Window window{desk_view()};
    expect_from_everywhere(window, {inbox, {"centre", ImGuiKey_2, "###say_first"}, decisions, bar});
}

TEST(Areas, EveryTabOfTheCentreTakesTheKeyboard) {
    constexpr std::pair<CentreTab, const char*> tabs[] = {
        {CentreTab::talk, "###tab_talk"},
        {CentreTab::deal, "###move_ask"},
        {CentreTab::file, "###file_document_report"},
        {CentreTab::letter, "###to"},
        {CentreTab::document, "###tab_document_report"},
        {CentreTab::timeline, "###tab_timeline"}};
    for (const auto& [tab, label] : tabs) {
        Window window{desk_with_everything()};
        window.drafts.tab = tab;
        window.ui.frames(3);
        expect_from_everywhere(window, {inbox, {"centre", ImGuiKey_2, label}, decisions, bar});
    }
}

TEST(Areas, OfTheHomeScreenAndOfTheDebrief) {
    auto start = start_view();
    start.start.attempts = {{"7", "Dégât des eaux", "Entraînement", "En cours", "", false}};
    Window home{start};
    expect_from_everywhere(home, {{"people", ImGuiKey_1, "###person_1"},
                                  {"cases", ImGuiKey_2, "###case_water"},
                                  {"attempts", ImGuiKey_3, "###attempt_7"}});
    home.drafts.start.tab = 1;
    home.ui.frames(3);
    expect_from_everywhere(
        home, {{"people", ImGuiKey_1, "###person_1"}, {"tabs", ImGuiKey_2, "###home_cases"}});
    Window debrief{debrief_view()};
    expect_from_everywhere(
        debrief, {{"marks", ImGuiKey_1, "###print"}, {"right", ImGuiKey_2, "###tab_findings"}});
}

TEST(Areas, WhatIsNotOnTheScreenDoesNotTakeTheKeyboardLater) {
    auto view = desk_view();
    auto mail = std::exchange(view.desk.inbox, {});
    Window window{view};
    window.ui.key(ImGuiMod_Ctrl | ImGuiKey_1);
    EXPECT_EQ(window.drafts.focus, Area::none);
    window.ui.key(ImGuiMod_Ctrl | ImGuiKey_3);
    window.view.desk.inbox = std::move(mail);
    window.ui.frames(3);
    EXPECT_TRUE(focused(window).ends_with(decisions.label)) << focused(window);
}

}  // namespace
}  // namespace sim::app::views
