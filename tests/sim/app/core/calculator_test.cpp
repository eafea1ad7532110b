#include "sim/app/core/calculator.hpp"

#include <gtest/gtest.h>

#include "tests/sim/app/core/model_builder.hpp"
#include "tests/sim/law/shipped_book.hpp"

namespace sim::app {
namespace {

constexpr auto rule = "contract.reduced_indemnity";

Stated text(std::string typed) {
    Stated stated;
    stated.text = std::move(typed);
    return stated;
}

Stated reduced() {
    Stated stated;
    stated.facts["on"] = text("10/03/2026");
    stated.facts["damage"] = text("8 000,00");
    stated.facts["declaration"] = text("good_faith");
    stated.facts["premium_paid"] = text("250");
    stated.facts["premium_due"] = text("320");
    return stated;
}

Model asked(const Stated& stated) {
    Model model;
    model.book = test::shipped_book();
    for (const auto& intent : Intents{CalculatorOpened{}, RuleChosen{rule}, RuleAsked{stated}})
        model = update(std::move(model), intent).model;
    return model;
}

TEST(Calculator, AnswersWhatIsTypedTheFrenchWay) {
    const auto view = present(asked(reduced())).calculator;
    EXPECT_EQ(view.answer, "6\u202F250\u00A0€");
    ASSERT_EQ(view.steps.size(), 1u);
    EXPECT_EQ(view.steps[0].reference, "Code des assurances, art. L113-9");
    EXPECT_TRUE(view.problems.empty());
}

TEST(Calculator, NamesTheFactByItsLabel) {
    auto stated = reduced();
    stated.facts["damage"] = text("beaucoup");
    const auto view = present(asked(stated)).calculator;
    ASSERT_EQ(view.problems.size(), 1u);
    EXPECT_TRUE(view.problems[0].starts_with("Dommage évalué, avant franchise"))
        << view.problems[0];
    EXPECT_TRUE(view.answer.empty());
}

TEST(Calculator, ReadsRatesWithACommaAndKeepsWhatItCannotRead) {
    const auto forms = claims::find_matter_rule(rule)->form().facts;
    auto stated = reduced();
    stated.facts["tolerance"] = text("12,5\u00A0%");
    EXPECT_EQ(given_of(forms, stated).find("tolerance")->text, "12.5 %");
    stated.facts["tolerance"] = text("un peu");
    EXPECT_EQ(given_of(forms, stated).find("tolerance")->text, "un peu");
    stated.facts["tolerance"] = text("");
    EXPECT_EQ(given_of(forms, stated).find("tolerance"), nullptr);
}

TEST(Calculator, ComesBackToTheScreenItWasOpenedFrom) {
    auto model = update(Model{}, CalculatorOpened{}).model;
    EXPECT_EQ(model.screen, Screen::calculator);
    EXPECT_EQ(update(std::move(model), CalculatorClosed{}).model.screen, Screen::start);
}

TEST(Calculator, IsClosedToACandidate) {
    auto model = at_the_desk(Mode::exam);
    model = update(std::move(model), CalculatorOpened{}).model;
    EXPECT_EQ(model.screen, Screen::desk);
    EXPECT_FALSE(present(model).may_calculate);
}

}  // namespace
}  // namespace sim::app
