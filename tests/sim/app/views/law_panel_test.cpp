#include <gtest/gtest.h>

#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

View law_view() {
    View view;
    view.screen = Screen::calculator;
    view.calculator.parameters = {
        {"irsi/cap",
         "Plafond de la tranche",
         {{"2024-01-01", "1er janvier 2024", "2\u202F000\u00A0€", "Convention, art. 2", "", ""},
          {"2018-06-01", "1er juin 2018", "1\u202F600\u00A0€", "Convention, art. 1", "", ""}}},
        {"delay/theft", "Délai du vol", {{"1990-01-01", "1er janvier 1990", "2", "Code", "", ""}}}};
    return view;
}

TEST(LawPanel, FindsAParameterByItsWordsWithoutTheirAccents) {
    Window window{law_view()};
    window.ui.click("###page_parameters");
    window.ui.type("###parameter_search", "delai");
    EXPECT_TRUE(window.ui.exists("###parameter_delay/theft"));
    EXPECT_FALSE(window.ui.exists("###parameter_irsi/cap"));
}

TEST(LawPanel, MarksTheValueOfADay) {
    Window window{law_view()};
    window.ui.click("###page_parameters");
    window.ui.click("###parameter_irsi/cap");
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("1\u202F600\u00A0€"));
    EXPECT_FALSE(window.ui.sees("En vigueur ce jour-là"));
    window.ui.type("###parameter_on", "10/03/2020");
    EXPECT_TRUE(window.ui.sees("En vigueur ce jour-là"));
    window.ui.type("###parameter_on", "10/03/2010");
    EXPECT_FALSE(window.ui.sees("En vigueur ce jour-là"));
    EXPECT_TRUE(window.ui.sees("Ce paramètre n’a pas encore de valeur ce jour-là."));
}

}  // namespace
}  // namespace sim::app::views
