// The judge of screens can say no: one seeded fault of each kind.
#include "sim/app/views/inspection.hpp"

#include <functional>

#include <gtest/gtest.h>

#include "sim/app/views/icons.hpp"
#include "sim/app/views/new_frame.hpp"
#include "sim/app/views/panel.hpp"
#include "sim/app/views/theme.hpp"
#include "sim/app/views/widgets.hpp"
#include "tests/sim/app/driver.hpp"

namespace sim::app::views {
namespace {

constexpr const char* label = "Un libellé tout à fait ordinaire";

/// A window of 300 pixels that holds what a test draws in it.
struct Sheet {
    std::function<void()> inside;
    Driver ui;

    explicit Sheet(std::function<void()> drawn)
        : inside{std::move(drawn)}, ui{[this] { draw(); }, {400, 300}} {
        ui.frames(3);
    }
    void draw() const {
        constexpr ImGuiWindowFlags flags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove;
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize({300, 200});
        ImGui::PushStyleColor(ImGuiCol_WindowBg, palette().panel);
        if (ImGui::Begin("sheet", nullptr, flags)) inside();
        ImGui::End();
        ImGui::PopStyleColor();
    }
    std::vector<LookFault> focus() {
        std::set<unsigned> judged;
        return focus_faults([this] { ui.frames(1); }, judged);
    }
    std::vector<LookFault> to_the_end() {
        return screen_faults([this] { ui.frames(1); });
    }
};

using Faults = std::vector<LookFault>;

TEST(Inspection, FindsNothingWrongWithAnOrdinaryText) {
    const Sheet sheet{[] { text_at({20, 20}, Font::body, palette().ink, label); }};
    EXPECT_EQ(text_faults(), Faults{});
}

TEST(Inspection, FindsATextThatLeavesItsWindow) {
    const Sheet sheet{[] { text_at({200, 20}, Font::body, palette().ink, label); }};
    const auto faults = text_faults();
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults.front().text, label);
    EXPECT_TRUE(faults.front().what.starts_with("coupé à droite de ")) << faults.front().what;
}

TEST(Inspection, FindsLinesWhereOnlyOneHasRoom) {
    const Sheet sheet{[] { text_at({20, 20}, Font::body, palette().ink, "Une\nDeux"); }};
    EXPECT_EQ(text_faults(),
              (Faults{{"Une\nDeux", "plusieurs lignes là où une seule a sa place"}}));
}

TEST(Inspection, FindsNothingWrongWithLinesShortenedToOne) {
    const Sheet sheet{[] { text_ellipsis({20, 20}, Font::body, palette().ink, "Une\nDeux", 60); }};
    EXPECT_EQ(text_faults(), Faults{});
}

TEST(Inspection, LetsATextBeShortenedOnPurpose) {
    const Sheet sheet{[] { text_ellipsis({200, 20}, Font::body, palette().ink, label, 60); }};
    EXPECT_EQ(text_faults(), Faults{});
}

TEST(Inspection, FindsATextCutInItsHeightOrOutOfSight) {
    const Sheet cut{[] { text_at({20, 192}, Font::body, palette().ink, label); }};
    EXPECT_EQ(text_faults(), (Faults{{label, "coupé en hauteur"}}));
    const Sheet lost{[] { text_at({20, 240}, Font::body, palette().ink, label); }};
    EXPECT_EQ(text_faults(), (Faults{{label, "hors de vue"}}));
}

TEST(Inspection, LetsWhatScrollsBeCutAlongItsWay) {
    const Sheet sheet{[] {
        text_at({20, 192}, Font::body, palette().ink, label);
        ImGui::Dummy({10, 900});
    }};
    EXPECT_EQ(text_faults(), Faults{});
}

TEST(Inspection, FindsAPaleText) {
    const Sheet sheet{[] { text_at({20, 20}, Font::body, rgb(0xB0B0B0), label); }};
    EXPECT_EQ(text_faults(), (Faults{{label, "contraste de 2,16 pour 1"}}));
}

TEST(Inspection, JudgesATextAgainstWhatLiesUnderIt) {
    const Sheet sheet{[] {
        fill({{10, 10}, {290, 60}}, palette().accent);
        text_at({20, 20}, Font::body, palette().accent, label);
    }};
    EXPECT_EQ(text_faults(), (Faults{{label, "contraste de 1,00 pour 1"}}));
}

TEST(Inspection, LetsWhatIsDisabledBePale) {
    const Sheet sheet{[] {
        ImGui::BeginDisabled();
        text_at({20, 20}, Font::body, rgb(0xB0B0B0), label);
        ImGui::EndDisabled();
    }};
    EXPECT_EQ(text_faults(), Faults{});
}

TEST(Inspection, FindsTwoTextsOneOverTheOther) {
    const Sheet sheet{[] {
        text_at({20, 20}, Font::body, palette().ink, label);
        text_at({24, 24}, Font::body, palette().ink, "Un autre");
    }};
    EXPECT_EQ(text_faults(),
              (Faults{{"Un autre", "écrit par-dessus «\u00A0" + std::string{label} + "\u00A0»"}}));
}

TEST(Inspection, LetsASheetCoverAText) {
    const Sheet sheet{[] {
        text_at({20, 20}, Font::body, palette().ink, label);
        fill({{10, 10}, {290, 60}}, palette().panel);
        text_at({24, 24}, Font::body, palette().ink, "Un autre");
    }};
    EXPECT_EQ(text_faults(), Faults{});
}

TEST(Inspection, FindsALetterThatTheFontLacks) {
    const Sheet sheet{[] { text_at({20, 20}, Font::body, palette().ink, "保険"); }};
    EXPECT_EQ(text_faults(), (Faults{{"保険", "lettre absente de la police\u00A0: U+4FDD"},
                                     {"保険", "lettre absente de la police\u00A0: U+967A"}}));
}

TEST(Inspection, SeesTheKeyboardOnAButton) {
    Sheet sheet{[] { button("Valider###valid"); }};
    EXPECT_EQ(sheet.focus(), Faults{});
}

TEST(Inspection, SeesTheKeyboardOnTheDarkBarOfEveryPalette) {
    for (const auto look : {Look::light, Look::dark, Look::contrast}) {
        Sheet sheet{[] {
            const Region bar{"bar", {{0, 0}, {300, 100}}, 20, palette().bar, false};
            icon_button("Aide###help", icon::help, false, true);
        }};
        apply_style(palette_of(look), 1);
        EXPECT_EQ(sheet.focus(), Faults{});
        apply_style(palette_of(Look::light), 1);
    }
}

TEST(Inspection, FindsAControlThatHidesItsKeyboard) {
    Sheet sheet{[] {
        ImGui::InvisibleButton("Valider###valid", {120, 30});
        probe::seen_label("Valider###valid");
        text_at(ImGui::GetItemRectMin(), Font::body, palette().ink, "Valider");
    }};
    EXPECT_EQ(sheet.focus(), (Faults{{"Valider###valid", "le clavier ne s’y voit pas"}}));
}

TEST(Inspection, FindsARingTooPaleToBeSeen) {
    Sheet sheet{[] {
        ImGui::InvisibleButton("Valider###valid", {120, 30});
        probe::seen_label("Valider###valid");
        if (ImGui::IsItemFocused())
            outline({ImGui::GetItemRectMin(), ImGui::GetItemRectMax()}, rgb(0xD8D8D8), 0, 2);
    }};
    EXPECT_EQ(sheet.focus(), (Faults{{"Valider###valid", "le clavier ne s’y voit pas"}}));
}

void below_the_fold(const std::function<void()>& drawn) {
    ImGui::Dummy({10, 500});
    drawn();
    ImGui::Dummy({10, 500});
}

TEST(Inspection, FindsWhatIsWrongFurtherDown) {
    Sheet pale{[] { below_the_fold([] { paragraph(Font::body, rgb(0xB0B0B0), label); }); }};
    EXPECT_EQ(text_faults(), Faults{});
    EXPECT_EQ(pale.to_the_end(), (Faults{{label, "contraste de 2,16 pour 1"}}));
    Sheet hidden{[] {
        below_the_fold([] {
            ImGui::InvisibleButton("Valider###valid", {120, 30});
            probe::seen_label("Valider###valid");
        });
    }};
    EXPECT_EQ(hidden.focus(), Faults{});
    EXPECT_EQ(hidden.to_the_end(), (Faults{{"Valider###valid", "le clavier ne s’y voit pas"}}));
}

/// A list in a page: the page brings it in sight, the list has its own end.
TEST(Inspection, GoesToTheEndOfWhatScrollsWithinWhatScrolls) {
    Sheet sheet{[] {
        below_the_fold([] {
            const Region list{"list", box_at(ImGui::GetCursorScreenPos(), {200, 100})};
            below_the_fold([] { paragraph(Font::body, rgb(0xB0B0B0), label); });
        });
    }};
    EXPECT_EQ(sheet.to_the_end(), (Faults{{label, "contraste de 2,16 pour 1"}}));
}

TEST(Inspection, IsNotHeldByAPageThatStaysWhereItIs) {
    Sheet sheet{[] {
        ImGui::SetScrollY(0);
        below_the_fold([] { paragraph(Font::body, rgb(0xB0B0B0), label); });
    }};
    EXPECT_EQ(sheet.to_the_end(), Faults{});
}

}  // namespace
}  // namespace sim::app::views
