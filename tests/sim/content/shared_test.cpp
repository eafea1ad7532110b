#include <gtest/gtest.h>

#include "case_files.hpp"

namespace sim::content {
namespace {

Files mini_with(const std::string& what, const std::string& by) {
    auto files = mini();
    auto& text = files.files["scenario.yaml"];
    const auto at = text.find(what);
    EXPECT_NE(at, text.npos) << what;
    if (at != text.npos) text.replace(at, what.size(), by);
    return files;
}

scenario::Scenario opened(const Files& files) {
    const auto source = parse_case(files);
    if (!source) ADD_FAILURE() << to_text(source.error());
    const auto scenario = source ? open_variant(*source, 1, book()) : Checked<scenario::Scenario>{};
    if (!scenario) ADD_FAILURE() << to_text(scenario.error());
    return scenario.value_or(scenario::Scenario{});
}

constexpr auto syndic = "syndic: {kind: syndic, name: \"Cabinet Verdelin\"}";

TEST(Shared, PartyIsWhatTheSharedFileSaysAndWhatTheCaseAdds) {
    const auto facts =
        opened(mini_with(syndic, "syndic: {include: verdelin, phone: \"01 99 00 20 00\"}")).facts;
    const auto* party = claims::find_party(facts, "syndic");
    ASSERT_NE(party, nullptr);
    claims::Party expected;
    expected.id = "syndic";
    expected.kind = claims::PartyKind::syndic;
    expected.name = "Cabinet Verdelin";
    expected.address = "41, avenue de la Gare";
    expected.phone = "01 99 00 20 00";
    EXPECT_TRUE(*party == expected);
}

TEST(Shared, PartyMayBeContradictedByTheCase) {
    const auto facts = opened(mini_with(syndic, "syndic: {include: verdelin, name: Autre}")).facts;
    EXPECT_EQ(claims::find_party(facts, "syndic")->name, "Autre");
}

TEST(Shared, ContractKeepsItsCoversWhenTheCaseSetsOneFranchise) {
    const auto written =
        "garanties:\n        water_damage: {label: \"Dégât des eaux\", article: "
        "\"article 12\", plafond: 8000 EUR, franchise: 150 EUR, wear: "
        "valeur_a_neuf, wear_cap: 25 %}";
    const auto own = opened(mini()).facts.policies.front();
    const auto taken =
        opened(mini_with(written,
                         "include: habitation\n      garanties: {water_damage: {franchise: "
                         "150 EUR}}"))
            .facts.policies.front();
    ASSERT_EQ(taken.garanties.size(), 2u);
    EXPECT_TRUE(taken.garanties.front() == own.garanties.front());
    EXPECT_EQ(taken.garanties.back().id, "leak_search");
    EXPECT_EQ(taken.declaration_delay_days, 5);
}

TEST(Shared, PersonaGivesTheMoodsThatTheCaseDoesNotSet) {
    const auto scenario = opened(mini_with("tenant: {calm: {start: 30, label: Calme}}",
                                           "tenant: {include: worried, calm: {start: 35}}"));
    std::vector<std::pair<std::string, int>> moods;
    for (const auto& variable : scenario.variables)
        if (variable.kind == talk::VariableKind::mood)
            moods.emplace_back(variable.label, variable.start);
    EXPECT_EQ(moods, (std::vector<std::pair<std::string, int>>{{"Calme", 35}, {"Confiance", 40}}));
}

TEST(Shared, NameThatIsNotThereIsToldWithTheNearest) {
    const auto text = faults_of(mini_with(syndic, "syndic: {include: verdlin}"));
    EXPECT_NE(text.find("C078"), std::string::npos) << text;
    EXPECT_NE(text.find("Vouliez-vous dire «\u00A0verdelin\u00A0»"), std::string::npos) << text;
}

}  // namespace
}  // namespace sim::content
