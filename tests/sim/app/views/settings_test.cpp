#include <gtest/gtest.h>

#include "sim/app/views/comfort.hpp"
#include "sim/app/views/draw.hpp"
#include "sim/base/glyphs.hpp"
#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

void open_settings(Window& window) {
    window.ui.key(ImGuiKey_F10);
    window.ui.frames(3);
}

TEST(Settings, OpenByTheirKeyAndChangeTheTheme) {
    Window window{desk_view()};
    open_settings(window);
    window.ui.click("###theme_contrast");
    ASSERT_NE(window.only<ThemeChosen>(), nullptr);
    EXPECT_EQ(window.only<ThemeChosen>()->theme, Theme::contrast);
}

TEST(Settings, OfferLettersForReadersWithDyslexia) {
    Window window{desk_view()};
    open_settings(window);
    window.ui.click("###easy_font");
    ASSERT_NE(window.only<FontChosen>(), nullptr);
    EXPECT_TRUE(window.only<FontChosen>()->easy);
}

/// Fonts of a context of their own, left as they were found.
struct EasyFonts {
    ImFontAtlas atlas;
    ImGuiContext* before = ImGui::GetCurrentContext();
    ImGuiContext* context = ImGui::CreateContext(&atlas);
    EasyFonts() {
        ImGui::SetCurrentContext(context);
        set_easy_font(true);
        load_fonts(1);
    }
    ~EasyFonts() {
        set_easy_font(false);
        ImGui::DestroyContext(context);
        ImGui::SetCurrentContext(before);
    }
    EasyFonts(const EasyFonts&) = delete;
    EasyFonts& operator=(const EasyFonts&) = delete;
};

TEST(EasyFont, LendsFromTheUsualOneTheLettersThatItLacks) {
    const EasyFonts fonts;
    ASSERT_FALSE(easy_font_missing()) << "packages.txt names fonts-opendyslexic";
    for (const auto role : {Font::body, Font::body_bold, Font::small, Font::title})
        for (const char32_t letter : {U'é', U'œ', U'€', U'\u202F', U'’', U'→', U'≤', U'²'})
            EXPECT_NE(font(role)->FindGlyphNoFallback(static_cast<ImWchar>(letter)), nullptr)
                << static_cast<int>(role) << " U+" << std::hex << static_cast<unsigned>(letter);
    EXPECT_NE(font(Font::body)->FindGlyphNoFallback(0xE88A), nullptr) << "icons";
}

TEST(EasyFont, DrawsASquareForWhatNoFaceHas) {
    const EasyFonts fonts;
    for (const auto role : {Font::body, Font::small, Font::mono})
        EXPECT_EQ(font(role)->FindGlyph(0x5E9), font(role)->FindGlyphNoFallback(unknown_glyph))
            << static_cast<int>(role);
}

TEST(Settings, ALanguageIsChosenByTheNameThatItGivesItself) {
    Window window{desk_view()};
    open_settings(window);
    window.ui.click("###language_en");
    ASSERT_NE(window.only<LanguageChosen>(), nullptr);
    EXPECT_EQ(window.only<LanguageChosen>()->language, Language::english);
}

TEST(Settings, TheCatalogueInUseIsShownAtOnceAndAMissingOneIsTold) {
    auto view = desk_view();
    view.language_problem = "Catalogue illisible.";
    Window window{view};
    open_settings(window);
    EXPECT_TRUE(window.ui.sees("Affichage"));
    EXPECT_TRUE(window.ui.sees("Catalogue illisible."));
    const auto catalogue = *Catalogue::read("msgid \"Affichage\"\nmsgstr \"Display\"\n");
    use_catalogue(&catalogue);
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("Display"));
    EXPECT_FALSE(window.ui.sees("Affichage"));
    use_catalogue(nullptr);
}

TEST(Settings, ANewKeyIsTheNextOnePressed) {
    Window window{desk_view()};
    open_settings(window);
    window.ui.click("###key_palette");
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("Tapez la touche…"));
    window.ui.key(ImGuiMod_Ctrl | ImGuiKey_J);
    window.ui.frames(2);
    ASSERT_NE(window.only<KeyBound>(), nullptr);
    EXPECT_EQ(window.only<KeyBound>()->command, "palette");
    EXPECT_EQ(window.only<KeyBound>()->chord, "Ctrl+J");
    EXPECT_FALSE(window.drafts.commands.open) << "a key that is awaited does nothing else";
}

TEST(Settings, AConflictIsToldAndAsksAgain) {
    Window window{desk_view()};
    open_settings(window);
    window.ui.click("###key_palette");
    window.ui.frames(2);
    window.ui.key(ImGuiMod_Ctrl | ImGuiKey_T);
    window.ui.frames(2);
    EXPECT_TRUE(window.asked.empty());
    EXPECT_TRUE(window.ui.sees("sert déjà\u00A0: Changer de thème."));
    window.ui.key(ImGuiKey_Escape);
    window.ui.frames(2);
    EXPECT_TRUE(window.drafts.settings.open);
    EXPECT_EQ(window.drafts.settings.binding, "");
}

TEST(Settings, TheKeyInUseIsTheOneThatWorksAndTheOneThatIsShown) {
    auto view = desk_view();
    view.keys = {{"palette", "Ctrl+J"}, {"help", "F8"}};
    Window window{view};
    window.ui.key(ImGuiMod_Ctrl | ImGuiKey_K);
    window.ui.frames(2);
    EXPECT_FALSE(window.drafts.commands.open);
    window.ui.key(ImGuiMod_Ctrl | ImGuiKey_J);
    window.ui.frames(2);
    EXPECT_TRUE(window.drafts.commands.open);
    window.ui.key(ImGuiKey_Escape);
    window.ui.frames(2);
    window.ui.key(ImGuiKey_F8);
    window.ui.frames(3);
    EXPECT_TRUE(window.ui.sees("Ctrl+J"));
    EXPECT_FALSE(window.ui.sees("Ctrl+K"));
}

TEST(Settings, CloseAndReset) {
    auto view = desk_view();
    view.keys = {{"palette", "Ctrl+J"}};
    Window window{view};
    open_settings(window);
    ASSERT_TRUE(window.ui.reveal("###keys_reset"));
    window.ui.click("###keys_reset");
    EXPECT_NE(window.only<KeysReset>(), nullptr);
    window.ui.click("###settings_close");
    window.ui.frames(2);
    EXPECT_FALSE(window.drafts.settings.open);
}

TEST(Settings, SayThatTheSpeechServiceIsMissing) {
    auto view = desk_view();
    view.speech_failed = true;
    Window window{view};
    open_settings(window);
    EXPECT_TRUE(window.ui.sees("installez speech-dispatcher"));
}

TEST(Comfort, WideSpacingGivesLinesMoreRoomAndKeepsTheirWords) {
    Window window{desk_view()};
    window.ui.frames(1);
    const std::string text = "Une phrase assez longue pour tenir sur plusieurs lignes.\n\nFin.";
    const auto tight = wrapped_size(Font::body, text, 120);
    set_wide_spacing(true);
    const auto wide = wrapped_size(Font::body, text, 120);
    set_wide_spacing(false);
    EXPECT_GT(wide.y, tight.y * 1.2f);
    EXPECT_LE(wide.x, 121);
}

TEST(Comfort, ReducedMotionStopsTheCaret) {
    auto view = desk_view();
    view.reduced_motion = true;
    Window window{view};
    window.ui.frames(1);
    EXPECT_FALSE(ImGui::GetIO().ConfigInputTextCursorBlink);
}

TEST(Speech, WhatHasTheKeyboardIsSaidOnceAndOnlyWhenAsked) {
    auto view = desk_view();
    Window silent{view};
    silent.ui.key(ImGuiKey_Tab);
    silent.ui.frames(2);
    EXPECT_TRUE(silent.asked.empty());
    view.speech = true;
    Window window{view};
    ASSERT_TRUE(window.ui.tab_to("###hand_in"));
    window.ui.frames(5);
    ASSERT_FALSE(window.asked.empty());
    const auto* last = std::get_if<TextFocused>(&window.asked.back());
    ASSERT_NE(last, nullptr);
    EXPECT_EQ(last->text, "Rendre le dossier");
    const auto said = window.asked.size();
    window.ui.frames(10);
    EXPECT_EQ(window.asked.size(), said);
}

}  // namespace
}  // namespace sim::app::views
