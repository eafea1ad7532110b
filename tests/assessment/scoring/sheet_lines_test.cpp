#include "assessment/scoring/sheet_lines.hpp"

#include <gtest/gtest.h>

namespace assessment::scoring {
namespace {

using namespace sim;

claims::Damage damage(const char* label, Money value, Rate vetuste) {
    claims::Damage one;
    one.id = label;
    one.label = label;
    one.head = claims::DamageHead::embellissements;
    one.owner = "tenant";
    one.new_value = value;
    one.vetuste = vetuste;
    return one;
}

/// A ceiling and a rug, under a cover that pays the wear back up to a quarter.
scenario::Scenario damaged_flat() {
    scenario::Scenario flat;
    flat.facts.insured = "tenant";
    flat.facts.policy = "home";
    claims::Garantie cover;
    cover.id = "water_damage";
    cover.wear = claims::WearTerm::valeur_a_neuf;
    claims::Policy policy;
    policy.id = "home";
    policy.garanties = {cover};
    flat.facts.policies = {policy};
    claims::Premises premises;
    premises.damage = {damage("Plafond de la cuisine", Money::euros(1200), Rate::percent(30)),
                       damage("Tapis", Money::euros(400), Rate::percent(10))};
    flat.facts.premises = {premises};
    return flat;
}

std::vector<LineFinding> judged(const std::string& sheet) {
    auto found = judge_sheet(damaged_flat(), {"approve_settlement", {{"sheet", sheet}}});
    found.pop_back();  // The total.
    return found;
}

LineFinding total(const std::string& immediate, const std::string& deferred,
                  const std::string& franchise) {
    return judge_sheet(damaged_flat(), {"approve_settlement",
                                        {{"sheet", "Plafond | 1200 | 30 | 25 | | 150"},
                                         {"immediate", immediate},
                                         {"deferred", deferred},
                                         {"franchise", franchise}}})
        .back();
}

TEST(SheetLines, SayOfEachLineWhatDiffersFromTheFile) {
    EXPECT_EQ(judged("Plafond | 1200 | 25 | 25\nTapis | 400 | 10 | 10"),
              (std::vector<LineFinding>{
                  {"Plafond", false, "vétusté 25\u00A0% et non 30\u00A0%."},
                  {"Tapis", true, "la base et la vétusté sont celles du dossier."}}));
}

TEST(SheetLines, KnowAHeadByItsValueWhenItsNameIsAnother) {
    const auto found = judged("Carpette | 400 | 10 |");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().sentence, "vétusté rendue 0\u00A0% et non 10\u00A0%.");
}

TEST(SheetLines, SayWhetherTheyMakeTheAmountsDecided) {
    EXPECT_EQ(total("690.00 EUR", "300.00 EUR", "150.00 EUR"),
              (LineFinding{"Total", true, "les lignes font les montants de la décision."}));
    EXPECT_EQ(total("840.00 EUR", "300.00 EUR", "0.00 EUR"),
              (LineFinding{"Total", false,
                           "indemnité immédiate 690\u00A0€ et non 840\u00A0€, franchise "
                           "150\u00A0€ et non 0\u00A0€."}));
}

TEST(SheetLines, JudgeNoLineThatNamesNothingOfTheFileAndNoSheetThatIsNotThere) {
    EXPECT_TRUE(judged("Frais de dossier | 12").empty());
    EXPECT_TRUE(judge_sheet(damaged_flat(), {"approve_settlement", {}}).empty());
}

}  // namespace
}  // namespace assessment::scoring
