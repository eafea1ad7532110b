#include <gtest/gtest.h>

#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

TEST(TalkPanel, AReplySaysBesideItselfWhatItDoesWhereThereIsRoom) {
    auto view = desk_view();
    view.desk.conversation.lasted = "4\u00A0min";
    view.desk.conversation.options.front().about = "Son identité";
    Window wide{view, {1920, 1080}};
    EXPECT_TRUE(wide.ui.sees("Son identité"));
    EXPECT_TRUE(wide.ui.sees("Téléphone · 4\u00A0min"));
    Window narrow{view, {1024, 640}};
    EXPECT_FALSE(narrow.ui.sees("Son identité"));
}

TEST(TalkPanel, WhatIsHeardIsNotedWithoutLeavingTheCall) {
    Window window{desk_view(), {1366, 768}};
    EXPECT_FALSE(window.ui.exists("###add_note"));
    window.ui.click("###note_call");
    window.ui.type("###note", "Elle est seule.");
    window.ui.click("###add_note");
    ASSERT_NE(window.only<NoteSubmitted>(), nullptr);
    EXPECT_EQ(window.only<NoteSubmitted>()->text, "Elle est seule.");
    EXPECT_TRUE(window.drafts.note.empty());
}

TEST(TalkPanel, ATallWindowNamesTheContractAndItsHolder) {
    auto view = desk_view();
    view.desk.bar.contract = "Habitation n°\u00A0HAB 4";
    view.desk.bar.holder = "Mme Carpentier";
    Window tall{view, {1920, 1080}};
    EXPECT_TRUE(tall.ui.sees("Habitation n°\u00A0HAB 4"));
    Window low{view, {1366, 768}};
    EXPECT_FALSE(low.ui.sees("Habitation n°\u00A0HAB 4"));
}

}  // namespace
}  // namespace sim::app::views
