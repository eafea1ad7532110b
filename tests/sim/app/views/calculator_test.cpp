#include <gtest/gtest.h>

#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

View calculator_view() {
    View view;
    view.screen = Screen::calculator;
    view.calculator.rules = {{"a.tolerance", "Tolérance", "a", "Essai"},
                             {"a.delay", "Délai pour déclarer", "a", "Essai"}};
    view.calculator.rule = "a.tolerance";
    view.calculator.title = "Tolérance";
    view.calculator.matter = "a";
    view.calculator.matter_label = "Essai";
    FactField price;
    price.id = "price";
    price.label = "Prix payé";
    FactField goods;
    goods.id = "goods";
    goods.label = "Biens";
    goods.input = FactInput::group;
    goods.many = true;
    goods.group = {price};
    view.calculator.facts = {price, goods};
    return view;
}

TEST(Calculator, AsksTheRuleOnWhatIsTyped) {
    Window window{calculator_view()};
    window.ui.type("###fact_price", "120");
    window.ui.click("###add_fact_goods");
    window.ui.type("###fact_goods_0_price", "30");
    window.ui.click("###rule_ask");
    const auto* asked = window.only<RuleAsked>();
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(asked->stated.facts.at("price").text, "120");
    EXPECT_EQ(asked->stated.facts.at("goods").items.at(0).facts.at("price").text, "30");
}

TEST(Calculator, FindsARuleByAWordWithoutItsAccent) {
    Window window{calculator_view()};
    window.ui.type("###rule_search", "delai");
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.exists("###rule_a.delay"));
    EXPECT_FALSE(window.ui.exists("###rule_a.tolerance"));
}

TEST(Calculator, ShowsTheAnswerWithItsStepsAndSources) {
    Window window{calculator_view()};
    window.view.calculator.answer = "42\u00A0€";
    window.view.calculator.steps = {
        {"La franchise est déduite.", "50\u00A0€", "42\u00A0€", "Contrat, art. 3"}};
    window.ui.frames(2);
    EXPECT_TRUE(window.ui.sees("La franchise est déduite."));
    EXPECT_TRUE(window.ui.sees("Contrat, art. 3"));
}

TEST(Calculator, IsLeftByEscape) {
    Window window{calculator_view()};
    window.ui.key(ImGuiKey_Escape);
    EXPECT_NE(window.only<CalculatorClosed>(), nullptr);
}

}  // namespace
}  // namespace sim::app::views
