#include <gtest/gtest.h>

#include "tests/sim/app/core/model_builder.hpp"
#include "tests/sim/attempt/bargaining_case.hpp"

namespace sim::app {
namespace {

Model at_the_table(bool told = true) {
    auto talks = test::bargaining_case();
    talks.negotiations.front().mandate_told = told;
    talks.acts.push_back("set_margin");
    return settled({}, CaseOpened{"a-1", Mode::training, talks, {}, {}});
}

Model after(Model model, std::vector<Intent> intents) {
    for (auto& intent : intents) model = settled(std::move(model), Message{intent});
    return model;
}

DealView shown(const Model& model) {
    const auto deals = present(model).desk.deals;
    return deals.empty() ? DealView{} : deals.front();
}

TEST(Table, ShowsTheOpeningAndTheMandate) {
    const auto view = shown(at_the_table());
    EXPECT_EQ(view.demand, "10\u202F000\u00A0€");
    EXPECT_EQ(view.floor, "7\u202F000\u00A0€");
    EXPECT_EQ(view.mandate_from, "Votre mandat");
    EXPECT_TRUE(view.may_move);
    ASSERT_EQ(view.lines.size(), 1u);
    EXPECT_EQ(view.lines.front().text, "Il me faut 10\u202F000\u00A0€.");
}

TEST(Table, NeverShowsTheReserveOfTheOtherSide) {
    const auto view = shown(at_the_table());
    for (const auto& line : view.lines) EXPECT_EQ(line.text.find("8\u202F000"), std::string::npos);
    for (const auto& stand : view.stands) EXPECT_NE(stand.cents, 800'000);
    EXPECT_EQ(view.arguments.size(), 2u) << "the third waits for a promise";
}

TEST(Table, TheMandateThatIsNotToldIsTheMarginThatWasFixed) {
    EXPECT_FALSE(shown(at_the_table(false)).has_mandate);
    const auto fixed = after(
        at_the_table(false),
        {DecisionSubmitted{"set_margin",
                           {{"floor", "7 500"}, {"ceiling", "8 500"}, {"motif", "Calculs."}}}});
    const auto view = shown(fixed);
    EXPECT_EQ(view.floor_cents, 750'000);
    EXPECT_EQ(view.ceiling_cents, 850'000);
    EXPECT_EQ(view.mandate_from, "Marge que vous avez fixée");
}

TEST(Table, AnOfferAndItsAnswerAreHeardAndDrawn) {
    const auto view =
        shown(after(at_the_table(), {OfferTyped{"amount", "7 000", {"fast", "waiver"}}}));
    ASSERT_EQ(view.lines.size(), 3u);
    EXPECT_EQ(view.lines[1].text,
              "Je vous propose 7\u202F000\u00A0€. J’y ajoute\u00A0: Versement sous huit jours. En "
              "contrepartie\u00A0: Fin de toute demande.");
    EXPECT_EQ(view.lines[2].text, "Je descends à 9\u202F500\u00A0€.");
    EXPECT_EQ(view.stands.size(), 3u);
    EXPECT_EQ(view.demand, "9\u202F500\u00A0€");
}

TEST(Table, AFigureThatIsNoAmountIsRefusedBeforeItIsRecorded) {
    const auto model = after(at_the_table(), {OfferTyped{"amount", "sept mille", {}}});
    EXPECT_FALSE(model.problem.empty());
    EXPECT_EQ(shown(model).stands.size(), 1u);
}

TEST(Table, AnArgumentGetsItsOwnReply) {
    const auto view = shown(after(at_the_table(), {MoveMade{"amount", deal::Argue{"fraud"}}}));
    ASSERT_EQ(view.lines.size(), 3u);
    EXPECT_EQ(view.lines[2].text, "Pardon ?");
    EXPECT_EQ(view.patience.word, "bonne");
}

TEST(Table, TheAgreementIsSaidWithItsTerms) {
    const auto view = shown(after(at_the_table(), {OfferTyped{"amount", "10 000", {}}}));
    EXPECT_EQ(view.state, "Accord\u00A0: 10\u202F000\u00A0€");
    EXPECT_FALSE(view.may_move);
}

}  // namespace
}  // namespace sim::app
