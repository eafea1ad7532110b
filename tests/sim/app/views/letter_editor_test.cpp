#include <algorithm>
#include <array>
#include <random>

#include <gtest/gtest.h>

#include "sim/app/views/inspection.hpp"
#include "sim/app/views/widgets.hpp"
#include "sim/base/clean_text.hpp"
#include "tests/sim/app/driver.hpp"

namespace sim::app::views {
namespace {

constexpr const char* letter =
    "Madame, nous avons bien reçu votre déclaration du 14 mai et nous vous confirmons que la "
    "garantie "
    "« dégâts des eaux » est acquise. L’indemnité s’élève à 6\u202F562\u00A0€, franchise déduite.";

struct Desk {
    LetterEditor editor;
    float width = 420, height = 200;
    Driver ui{[this] { frame(); }, {800, 600}};

    void frame() {
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize({800, 600});
        ImGui::Begin("L");
        {
            const UseFont face{Font::body};
            editor.draw("Lettre###letter", {width, height});
        }
        button("Envoyer###send");
        ImGui::End();
    }
    /// The lines and the typed newlines, put end to end, are the text.
    bool lossless() const {
        std::string lines;
        for (std::size_t i = 0; i < editor.lines().size(); ++i) lines += editor.line(i);
        std::string text = editor.text();
        text.erase(std::remove(text.begin(), text.end(), '\n'), text.end());
        return lines == text;
    }
    void write_letter() {
        editor.set_text(letter);
        ui.click("Lettre");
        ui.key(ImGuiMod_Ctrl | ImGuiKey_Home);
    }
};

TEST(LetterEditor, TypingWrapsWithoutStoringNewlines) {
    Desk desk;
    desk.ui.click("Lettre");
    desk.ui.write(letter);
    EXPECT_EQ(desk.editor.text(), letter);
    EXPECT_GE(desk.editor.lines().size(), 3u);
    EXPECT_TRUE(desk.lossless());
}

TEST(LetterEditor, AnAmountStaysOnOneLineAtEveryWidth) {
    Desk desk;
    desk.editor.set_text(letter);
    for (desk.width = 150; desk.width < 700; desk.width += 7) {
        desk.ui.frames(2);
        int whole = 0;
        for (std::size_t i = 0; i < desk.editor.lines().size(); ++i)
            whole += desk.editor.line(i).find("6\u202F562\u00A0€") != std::string::npos ? 1 : 0;
        EXPECT_EQ(whole, 1) << desk.width;
    }
}

TEST(LetterEditor, CopiesPastesAndUndoes) {
    Desk desk;
    desk.write_letter();
    desk.ui.key(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_RightArrow);
    desk.ui.key(ImGuiMod_Ctrl | ImGuiKey_C);
    EXPECT_EQ(desk.ui.clipboard, "Madame, ");
    desk.ui.key(ImGuiMod_Ctrl | ImGuiKey_End);
    desk.ui.key(ImGuiMod_Ctrl | ImGuiKey_V);
    EXPECT_EQ(desk.editor.text(), std::string{letter} + "Madame, ");
    desk.ui.key(ImGuiMod_Ctrl | ImGuiKey_Z);
    EXPECT_EQ(desk.editor.text(), letter);
    desk.ui.key(ImGuiMod_Ctrl | ImGuiKey_A);
    desk.ui.key(ImGuiMod_Ctrl | ImGuiKey_X);
    EXPECT_EQ(desk.ui.clipboard, letter);
    EXPECT_EQ(desk.editor.text(), "");
}

TEST(LetterEditor, ADoubleClickTakesTheWord) {
    Desk desk;
    desk.write_letter();
    const ImVec2 corner = desk.ui.find("Lettre").rect.Min;
    desk.ui.press_at({corner.x + 30, corner.y + 18}, 2);
    EXPECT_EQ(desk.editor.selected_text(), "Madame");
}

TEST(LetterEditor, ADragSelects) {
    Desk desk;
    desk.write_letter();
    const ImVec2 corner = desk.ui.find("Lettre").rect.Min;
    desk.ui.drag({corner.x + 2, corner.y + 14}, {corner.x + 300, corner.y + 40});
    EXPECT_EQ(desk.editor.anchor(), 0);
    EXPECT_GT(desk.editor.caret(), desk.editor.lines()[0].end - 1);
}

TEST(LetterEditor, ArrowsAndHomeKnowSoftLines) {
    Desk desk;
    desk.write_letter();
    const int first_end = desk.editor.lines()[0].end;
    desk.ui.key(ImGuiKey_DownArrow);
    EXPECT_EQ(desk.editor.caret(), first_end);
    desk.ui.key(ImGuiKey_End);
    EXPECT_EQ(desk.editor.caret(), desk.editor.lines()[1].end);
    desk.ui.key(ImGuiKey_Home);
    EXPECT_EQ(desk.editor.caret(), first_end);
}

TEST(LetterEditor, TabLeavesItAndComesBack) {
    Desk desk;
    desk.ui.click("Lettre");
    desk.ui.key(ImGuiKey_Tab);
    EXPECT_NE(desk.ui.context().ActiveId, desk.ui.find("Lettre").id);
    desk.ui.key(ImGuiMod_Shift | ImGuiKey_Tab);
    desk.ui.write("x");
    EXPECT_EQ(desk.editor.text(), "x");
}

TEST(LetterEditor, AMegabytePasteIsRefusedOrKeptWhole) {
    Desk desk;
    desk.ui.clipboard = std::string(1 << 20, 'a');
    desk.ui.click("Lettre");
    desk.ui.key(ImGuiMod_Ctrl | ImGuiKey_V);
    EXPECT_EQ(desk.editor.text(), "");
    desk.editor.set_byte_limit(2 << 20);
    desk.ui.key(ImGuiMod_Ctrl | ImGuiKey_V);
    EXPECT_EQ(desk.editor.text().size(), 1u << 20);
}

TEST(LetterEditor, PastedControlsVanishAndEmojiStay) {
    Desk desk;
    desk.ui.clipboard = "a\x01\u202E😀 שלום\r\nb";
    desk.ui.click("Lettre");
    desk.ui.key(ImGuiMod_Ctrl | ImGuiKey_V);
    EXPECT_EQ(desk.editor.text(), "a😀 שלום\nb");
}

TEST(LetterEditor, SurvivesFourThousandRandomSteps) {
    const std::array texts{"a", "é", " ", "œuvre", "\u202F", "-", "mot ", "!", "€", "très "};
    const std::array keys{ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_UpArrow,
                          ImGuiKey_DownArrow, ImGuiKey_Home,       ImGuiKey_End,
                          ImGuiKey_Enter,     ImGuiKey_Backspace,  ImGuiKey_Delete,
                          ImGuiKey_Z,         ImGuiKey_Y,          ImGuiKey_X,
                          ImGuiKey_V,         ImGuiKey_C};
    Desk desk;
    desk.ui.click("Lettre");
    std::minstd_rand chance{7};
    for (int step = 0; step < 4000; ++step) {
        if (chance() % 3 != 0) {
            desk.ui.write(texts[chance() % texts.size()]);
        } else {
            const ImGuiKey key = keys[chance() % keys.size()];
            const bool letter_key = key >= ImGuiKey_A && key <= ImGuiKey_Z;
            const int control = letter_key || chance() % 4 == 0 ? ImGuiMod_Ctrl : 0;
            const int shift = !letter_key && chance() % 3 == 0 ? ImGuiMod_Shift : 0;
            desk.ui.key(control | shift | key);
        }
        ASSERT_TRUE(desk.lossless()) << step;
        ASSERT_EQ(clean_text(desk.editor.text()), desk.editor.text()) << step;
        const std::string& text = desk.editor.text();
        const int caret = desk.editor.caret();
        const int again = next_character(text, previous_character(text, caret));
        ASSERT_EQ(caret == 0 ? 0 : again, caret) << step;
    }
}

TEST(LetterEditor, OneClickLeavesItForAFieldDrawnBefore) {
    std::string amount;
    LetterEditor editor;
    Driver ui{[&] {
                  ImGui::SetNextWindowPos({0, 0});
                  ImGui::SetNextWindowSize({800, 600});
                  ImGui::Begin("L");
                  {
                      const UseFont face{Font::body};
                      money_field("Montant###amount", amount, {});
                      editor.draw("Lettre###letter", {400, 200});
                  }
                  ImGui::End();
              },
              {800, 600}};
    ui.click("Lettre");
    ui.write("FR76");
    ui.click("Montant");
    ui.write("618");
    EXPECT_EQ(editor.text(), "FR76");
    EXPECT_EQ(amount, "618");
}

TEST(LetterEditor, NoLineOnItsWayOutIsDrawnOverTheRing) {
    Desk desk;
    desk.ui.click("Lettre");
    for (int line = 0; line < 14; ++line) desk.ui.write("Nous vous payons.\n");
    for (desk.height = 190; desk.height < 215; ++desk.height) {
        desk.ui.write("x");  // brings the caret back in sight
        for (const auto& fault : text_faults())
            EXPECT_NE(fault.text, "Nous vous payons.") << fault.what << " " << desk.height;
    }
}

}  // namespace
}  // namespace sim::app::views
