#include <gtest/gtest.h>

#include "sim/app/views/room_screen.hpp"
#include "tests/sim/app/views/room_view.hpp"
#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

template <class T>
const T* asked_once(const Window& window) {
    const auto* intent = window.only<RoomIntent>();
    return intent == nullptr ? nullptr : std::get_if<T>(intent);
}

TEST(TheJuryRoom, IsEnteredWithAnAccount) {
    Window window{room_door()};
    window.ui.type("###room_login", "anna");
    window.ui.type("###room_password", "quatre mots bien choisis");
    window.ui.click("###room_enter");
    const auto* entered = asked_once<SignedIn>(window);
    ASSERT_NE(entered, nullptr);
    EXPECT_EQ(entered->login, "anna");
    EXPECT_EQ(entered->password, "quatre mots bien choisis");
    EXPECT_EQ(window.drafts.room.password, "");
}

TEST(TheJuryRoom, NamesItsAdministratorOnTheFirstRun) {
    auto view = room_door();
    view.room.first_run = true;
    Window window{view};
    window.ui.type("###room_name", "Léa Morin");
    window.ui.type("###room_login", "lea");
    window.ui.type("###room_password", "quatre mots bien choisis");
    window.ui.type("###room_again", "quatre mots mal choisis");
    EXPECT_TRUE(window.ui.find("###room_first").disabled());
    window.ui.type("###room_again", "quatre mots bien choisis");
    window.ui.click("###room_first");
    const auto* named = asked_once<AdministratorNamed>(window);
    ASSERT_NE(named, nullptr);
    EXPECT_EQ(named->name, "Léa Morin");
}

TEST(Marking, ADigitGivesTheLevelAndGoesOn) {
    Window window{room_marking()};
    window.ui.frames(2);
    window.ui.key(ImGuiKey_2);
    const auto* given = asked_once<LevelChosen>(window);
    ASSERT_NE(given, nullptr);
    EXPECT_EQ(given->subject, "source");
    EXPECT_EQ(given->level, 2);
    EXPECT_EQ(window.drafts.room.subject, "calm");
}

TEST(Marking, ALetterTicksABehaviourWithItsTime) {
    Window window{room_marking()};
    window.drafts.room.copy = "C-123/BC04";
    window.drafts.room.base = 75;
    window.ui.frames(2);
    window.ui.key(ImGuiKey_A);
    const auto* ticked = asked_once<BehaviourTicked>(window);
    ASSERT_NE(ticked, nullptr);
    EXPECT_EQ(ticked->behaviour, "names");
    EXPECT_EQ(ticked->step, 2);
    EXPECT_EQ(ticked->second, 75);
}

TEST(Marking, ABehaviourIsSeenWholeThenInPartThenNot) {
    BehaviourRow row;
    row.steps = 2;
    EXPECT_EQ(next_step(row), 2);
    row.step = 2;
    EXPECT_EQ(next_step(row), 1);
    row.step = 1;
    EXPECT_EQ(next_step(row), 0);
}

TEST(Marking, F2PutsABookmark) {
    Window window{room_marking()};
    window.ui.frames(2);
    window.ui.key(ImGuiKey_F2);
    const auto* noted = asked_once<MomentNoted>(window);
    ASSERT_NE(noted, nullptr);
    EXPECT_EQ(noted->note, "");
}

TEST(Marking, WhatIsWrittenInAFieldTicksNothing) {
    Window window{room_marking()};
    window.ui.type("###moment", "abba 2");
    EXPECT_TRUE(window.asked.empty());
    window.ui.key(ImGuiKey_Enter);
    const auto* noted = asked_once<MomentNoted>(window);
    ASSERT_NE(noted, nullptr);
    EXPECT_EQ(noted->note, "abba 2");
}

TEST(Marking, HandingInIsAskedTwice) {
    Window window{room_marking()};
    window.ui.click("###hand_in");
    EXPECT_TRUE(window.asked.empty());
    window.ui.click("###yes");
    EXPECT_NE(asked_once<SheetSubmitted>(window), nullptr);
}

/// Where a text was drawn; nowhere is a failure.
ImRect place_of(const Window& window, const std::string& text) {
    for (const auto& run : probe::seen().runs)
        if (run.text == text) return run.rect;
    ADD_FAILURE() << text << " is not shown by " << window.view.room.copy.candidate;
    return {};
}

/// On the smallest window of a jury, and one under the other where there is no room for both.
TEST(Marking, ALetterIsReadBesideItsModel) {
    auto view = room_marking();
    view.room.copy.live = false;
    view.room.copy.letters = {{"M. Paul Royer – Votre dossier",
                               "Vous serez payé.",
                               "Le montant est versé.",
                               {{"le montant", false}}}};
    Window wide{view, {1366, 768}};
    wide.ui.click("###side_letters");
    wide.ui.frames(2);
    const auto sent = place_of(wide, "Vous serez payé.");
    const auto model = place_of(wide, "Le montant est versé.");
    EXPECT_FLOAT_EQ(sent.Min.y, model.Min.y);
    EXPECT_GT(model.Min.x, sent.Max.x);
    EXPECT_TRUE(wide.ui.exists("###subject_source"));
    wide.ui.key(ImGuiKey_2);
    EXPECT_NE(asked_once<LevelChosen>(wide), nullptr);
    Window narrow{view, {900, 768}, 2};
    narrow.ui.click("###pane_case");
    narrow.ui.click("###side_letters");
    narrow.ui.frames(2);
    EXPECT_GT(place_of(narrow, "Le montant est versé.").Min.y,
              place_of(narrow, "Vous serez payé.").Max.y);
}

TEST(Marking, AModeratorHasNoKeyThatMarks) {
    auto view = room_marking();
    view.room.copy.mark = {false, "Le rôle d’un modérateur ne permet pas de noter une copie."};
    Window window{view};
    window.ui.frames(2);
    window.ui.key(ImGuiKey_2);
    window.ui.key(ImGuiKey_A);
    window.ui.key(ImGuiKey_F2);
    EXPECT_TRUE(window.asked.empty());
    EXPECT_FALSE(window.ui.exists("###level_2"));
    EXPECT_TRUE(window.ui.sees("Lecture seule"));
}

TEST(Marking, AGapIsAlignedWithItsReason) {
    auto view = room_marking();
    view.room.copy.compared = view.room.copy.may_align = true;
    auto& row = view.room.copy.subjects.front();
    row.gap = true;
    row.high = 2;
    row.marks = {{"Anna Roy", "2", ""}, {"Boris Lam", "0", "Rien entendu"}};
    Window window{view};
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.find("###align_1").disabled());
    window.ui.type("###motive", "Dit une fois.");
    window.ui.click("###align_1");
    const auto* aligned = asked_once<AlignmentGiven>(window);
    ASSERT_NE(aligned, nullptr);
    EXPECT_EQ(aligned->level, 1);
    EXPECT_EQ(aligned->note, "Dit une fois.");
}

TEST(Deliberation, FollowsTheMarksInOneClick) {
    Window window{room_deliberation()};
    window.ui.click("###acquired_C-123/BC04");
    const auto* said = asked_once<BlockPronounced>(window);
    ASSERT_NE(said, nullptr);
    EXPECT_EQ(said->outcome, "acquired");
}

TEST(Deliberation, GoesAgainstTheMarksWithAReasonOnly) {
    Window window{room_deliberation()};
    window.ui.click("###refused_C-123/BC04");
    EXPECT_TRUE(window.asked.empty());
    window.ui.type("###override", "Fraude constatée.");
    window.ui.click("###override_ok");
    const auto* said = asked_once<BlockPronounced>(window);
    ASSERT_NE(said, nullptr);
    EXPECT_EQ(said->outcome, "refused");
    EXPECT_EQ(said->reason, "Fraude constatée.");
}

TEST(Deliberation, IsSignedWithAPassword) {
    Window window{room_deliberation()};
    window.ui.type("###signature", "quatre mots bien choisis");
    window.ui.click("###sign");
    const auto* given = asked_once<SignatureGiven>(window);
    ASSERT_NE(given, nullptr);
    EXPECT_EQ(given->password, "quatre mots bien choisis");
    EXPECT_EQ(window.drafts.room.signature, "");
}

}  // namespace
}  // namespace sim::app::views
