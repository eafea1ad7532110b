#include <gtest/gtest.h>

#include "sim/app/views/widgets.hpp"
#include "tests/sim/app/driver.hpp"

namespace sim::app::views {
namespace {

struct Form {
    std::string name, amount, day;
    int choice = -1;
    FieldOptions options;
    Driver ui{[this] { frame(); }, {900, 700}};

    void frame() {
        const std::vector<std::string> items{"Vol###theft", "Incendie###fire"};
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize({600, 600});
        ImGui::Begin("Essai###stage");
        text_field("Nom###name", name, options);
        money_field("Indemnité###amount", amount);
        date_field("Date###day", day);
        choice_field("Garantie###cover", choice, items);
        ImGui::End();
    }
};

TEST(Fields, KeepFrenchText) {
    Form form;
    form.ui.type("Nom", "L’œuvre coûte 1\u202F200\u00A0€, ça ira ?");
    EXPECT_EQ(form.name, "L’œuvre coûte 1\u202F200\u00A0€, ça ira ?");
}

TEST(Fields, MoneyRefusesLetters) {
    Form form;
    form.ui.type("Indemnité", "2 250,00 euros");
    EXPECT_EQ(form.amount, "2 250,00 ");
}

TEST(Fields, ADateStopsAtTenCharacters) {
    Form form;
    form.ui.type("Date", "10/03/20261");
    EXPECT_EQ(form.day, "10/03/2026");
}

TEST(Fields, AChoiceIsMadeInItsList) {
    Form form;
    form.ui.click("Garantie");
    form.ui.click("Incendie");
    EXPECT_EQ(form.choice, 1);
    EXPECT_FALSE(form.ui.exists("Vol"));
}

TEST(Fields, AnErrorIsShownUnderItsField) {
    Form form;
    form.options.error = "Indiquez un nom.";
    form.ui.frames(2);
    EXPECT_TRUE(form.ui.sees("Indiquez un nom."));
}

TEST(Fields, AMegabytePastedDoesNotPassTheLimit) {
    Form form;
    form.ui.clipboard = std::string(1 << 20, 'a');
    form.ui.click("Nom");
    form.ui.key(ImGuiMod_Ctrl | ImGuiKey_V);
    EXPECT_LE(form.name.size(), 512u);
}

}  // namespace
}  // namespace sim::app::views
