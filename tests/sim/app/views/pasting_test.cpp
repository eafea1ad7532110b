#include "sim/app/views/pasting.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "sim/app/views/widgets.hpp"
#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/window.hpp"

/// What a paste leaves out is said, until something else is done.
namespace sim::app::views {
namespace {

struct Desk {
    std::string name, amount;
    LetterEditor letter;
    Driver ui{[this] { frame(); }, {900, 700}};

    void frame() {
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize({600, 600});
        ImGui::Begin("Essai###stage");
        text_field("Nom###name", name);
        money_field("Indemnité###amount", amount);
        letter.draw("Lettre###letter", {420, 200});
        draw_paste_fault();
        ImGui::End();
    }

    void paste(const char* field, std::string text) {
        ui.clipboard = std::move(text);
        ui.click(field);
        ui.key(ImGuiMod_Ctrl | ImGuiKey_V);
    }
    bool says(const char* words) const { return ui.sees(words); }
    bool is_silent() const { return !says("collé"); }
};

TEST(Pasting, SaysNothingOfWhatIsTakenWhole) {
    Desk desk;
    desk.paste("Nom", "Odile Marchand\n");
    EXPECT_EQ(desk.name, "Odile Marchand");
    EXPECT_TRUE(desk.is_silent());
    Desk other;
    other.paste("Lettre", "Madame,\r\n\tvoici.");
    EXPECT_EQ(other.letter.text(), "Madame,\n voici.");
    EXPECT_TRUE(other.is_silent());
}

TEST(Pasting, JoinsTheAccentsOfAPdfInSilence) {
    Desk desk;
    desk.paste("Nom", pasteable("Re\u0301mi"));
    EXPECT_EQ(desk.name, "Rémi");
    EXPECT_TRUE(desk.is_silent());
}

TEST(Pasting, SaysThatATextIsTooLongUntilTheNextKey) {
    const std::string megabyte(1 << 20, 'a');
    for (const char* field : {"Nom", "Lettre"}) {
        Desk desk;
        desk.paste(field, megabyte);
        EXPECT_TRUE(desk.says("Rien n’a été collé\u00A0: le texte est trop long")) << field;
        desk.ui.frames(3);
        EXPECT_FALSE(desk.is_silent()) << field;
        desk.ui.key(ImGuiKey_Tab);
        EXPECT_TRUE(desk.is_silent()) << field;
        EXPECT_EQ(desk.name + desk.letter.text(), "");
    }
}

TEST(Pasting, SaysWhatDoesNotSuitAnAmount) {
    Desk desk;
    desk.paste("Indemnité", "mille");
    EXPECT_EQ(desk.amount, "");
    EXPECT_TRUE(desk.says("aucun caractère ne convient"));
    desk.paste("Indemnité", "1 200 euros");
    EXPECT_EQ(desk.amount, "1 200 ");
    EXPECT_TRUE(desk.says("Une partie du texte n’a pas été collée"));
}

TEST(Pasting, SaysThatAPartCannotBeRead) {
    Desk desk;
    desk.paste("Lettre",
               "Ma\x1B\u202E"
               "dame\xFF");
    EXPECT_EQ(desk.letter.text(), "Madame");
    EXPECT_TRUE(desk.says("Une partie du texte n’a pas été collée"));
}

TEST(Pasting, KeepsWhatFollowsANul) {
    Desk desk;
    EXPECT_EQ(pasteable(std::string_view{"Le\0fort", 7}), "Lefort");
    desk.ui.frames();
    EXPECT_FALSE(desk.is_silent());
}

TEST(Pasting, IsSaidAloudToWhoListens) {
    auto view = start_view();
    view.start.people.clear();
    view.start.person.clear();
    view.speech = true;
    Window window{view};
    window.ui.clipboard = std::string(1 << 20, 'a');
    window.ui.click("###person_name");
    window.ui.key(ImGuiMod_Ctrl | ImGuiKey_V);
    const auto is_it = [](const Intent& asked) {
        const auto* spoken = std::get_if<TextFocused>(&asked);
        return spoken != nullptr && spoken->text.find("trop long") != std::string::npos;
    };
    EXPECT_EQ(std::ranges::count_if(window.asked, is_it), 1);
}

}  // namespace
}  // namespace sim::app::views
