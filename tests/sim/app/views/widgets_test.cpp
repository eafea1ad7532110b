#include <gtest/gtest.h>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/widgets.hpp"
#include "tests/sim/app/driver.hpp"

namespace sim::app::views {
namespace {

/// One widget in a window, between two buttons that the keyboard can land on.
struct Stage {
    std::function<bool()> widget;
    int activations = 0;
    bool disabled = false;
    Driver ui;

    explicit Stage(std::function<bool()> draw, float scale = 1)
        : widget{std::move(draw)}, ui{[this] { frame(); }, {900 * scale, 700 * scale}, scale} {}

    void frame() {
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize({600, 500});
        ImGui::Begin("Essai###stage");
        button("Avant###before");
        ImGui::BeginDisabled(disabled);
        if (widget()) ++activations;
        ImGui::EndDisabled();
        button("Après###after");
        ImGui::End();
    }
};

struct Case {
    const char* name;
    std::function<bool()> draw;
};

const std::vector<std::string>& three() {
    static const std::vector<std::string> items{"Un###one", "Cible###target", "Trois###three"};
    return items;
}

/// Each starts where its activation is a change, and forgets it: a second click would count again.
std::vector<Case> cases() {
    return {
        {"primary", [] { return button("Cible###target", icon::gavel, ButtonKind::primary); }},
        {"secondary", [] { return button("Cible###target"); }},
        {"ghost", [] { return button("Cible###target", nullptr, ButtonKind::ghost); }},
        {"danger", [] { return button("Cible###target", nullptr, ButtonKind::danger); }},
        {"pill", [] { return pill("Cible###target"); }},
        {"icon button", [] { return icon_button("Cible###target", icon::pause); }},
        {"link", [] { return link("Cible###target"); }},
        {"segmented",
         [value = 0]() mutable {
             value = 0;
             return segmented("s", value, three());
         }},
        {"toggle", [value = false]() mutable { return toggle("Cible###target", value); }},
        {"checkbox", [value = false]() mutable { return checkbox("Cible###target", value); }},
        {"radio",
         [value = 0]() mutable {
             value = 0;
             return radio("Cible###target", value, 1);
         }},
        {"tab",
         [value = 0]() mutable {
             value = 0;
             const std::vector<Tab> tabs{{"Un###one"}, {"Cible###target", icon::mail, 3}};
             return tab_bar("t", value, tabs);
         }},
        {"list row",
         [] {
             return list_row("Cible###target", {icon::person, Tone::info, "Cible"});
         }},
        {"timer", [] { return timer_chip("Cible###target", icon::timer, "2 h", Tone::danger); }},
    };
}

TEST(Widgets, AClickIsOneActivation) {
    for (const Case& one : cases()) {
        Stage stage{one.draw};
        stage.ui.click("Cible");
        EXPECT_EQ(stage.activations, 1) << one.name;
    }
}

TEST(Widgets, ADisabledOneDoesNothing) {
    for (const Case& one : cases()) {
        Stage stage{one.draw};
        stage.disabled = true;
        stage.ui.frames(2);
        stage.ui.press_at(stage.ui.find("Cible").rect.GetCenter());
        EXPECT_EQ(stage.activations, 0) << one.name;
    }
}

TEST(Widgets, TabReachesThemAndEnterAndSpaceActivate) {
    for (const Case& one : cases()) {
        Stage stage{one.draw};
        stage.ui.click("Avant");
        ASSERT_TRUE(stage.ui.tab_to("Cible")) << one.name;
        stage.ui.key(ImGuiKey_Enter);
        EXPECT_EQ(stage.activations, 1) << one.name;
        stage.ui.key(ImGuiKey_Space);
        EXPECT_EQ(stage.activations, 2) << one.name;
    }
}

TEST(Widgets, AnswerAtEveryScale) {
    for (const float scale : {1.0f, 1.5f, 2.0f, 3.0f}) {
        Stage stage{[] { return button("Cible###target", icon::gavel, ButtonKind::primary); },
                    scale};
        stage.ui.click("Cible");
        EXPECT_EQ(stage.activations, 1) << scale;
        EXPECT_EQ(stage.ui.find("Cible").rect.GetHeight(), 40 * scale);
    }
}

TEST(Widgets, TextThatIsDrawnIsSeen) {
    const Stage stage{[] {
        empty_state(icon::inbox, "Rien à lire", "Les messages arrivent avec l’horloge.");
        speech_bubble({"HC", "Mme Carpentier", "10:31", "Il refuse de signer."});
        return false;
    }};
    EXPECT_TRUE(stage.ui.sees("Rien à lire"));
    EXPECT_TRUE(stage.ui.sees("refuse de signer"));
    EXPECT_FALSE(stage.ui.sees("autre chose"));
}

TEST(Widgets, AConfirmationAnswersOnce) {
    for (const auto& [label, expected] :
         {std::pair{"Rendre", Answer::yes}, std::pair{"Annuler", Answer::no}}) {
        Answer answer = Answer::none;
        Stage stage{[&] {
            if (answer == Answer::none)
                answer = confirm_modal(
                    "m", {.title = "Sûr ?", .text = "Irréversible.", .yes = "Rendre"});
            return false;
        }};
        stage.ui.click(label);
        EXPECT_EQ(answer, expected) << label;
    }
}

TEST(Widgets, EscapeRefusesAConfirmation) {
    Answer answer = Answer::none;
    Stage stage{[&] {
        if (answer == Answer::none)
            answer =
                confirm_modal("m", {.title = "Sûr ?", .text = "Irréversible.", .yes = "Rendre"});
        return false;
    }};
    stage.ui.key(ImGuiKey_Escape);
    EXPECT_EQ(answer, Answer::no);
}

}  // namespace
}  // namespace sim::app::views
