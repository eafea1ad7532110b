#include <gtest/gtest.h>

#include <array>
#include <string>

#include "sim/scenario/answer_key.hpp"

namespace sim::scenario {
namespace {

Scenario lilas() {
    Scenario scenario;
    scenario.title = "Dégât des eaux rue des Lilas";
    scenario.opens = Instant::at(Date::of(2026, 3, 10), 9, 15);
    claims::Party tenant;
    tenant.id = "tenant";
    tenant.civility = "Mme";
    tenant.name = "Jeanne Morel";
    claims::Party us;
    us.id = "us";
    us.name = "Assurance du Lac";
    scenario.facts.parties = {us, tenant};
    claims::Garantie water;
    water.id = "water_damage";
    water.franchise = Money::euros(150);
    claims::Policy home;
    home.id = "home";
    home.number = "MRH 4471";
    home.garanties = {water};
    scenario.facts.policies = {home};
    scenario.facts.loss.on = Date::of(2026, 3, 8);
    claims::Damage ceiling;
    ceiling.id = "ceiling";
    ceiling.label = "Plafond du séjour";
    ceiling.new_value = Money::euros(1200);
    ceiling.vetuste = Rate::percent(20);
    claims::Premises flat;
    flat.id = "flat";
    flat.damage = {ceiling};
    scenario.facts.premises = {flat};
    claims::Given car;
    car.set("repairs", claims::Given::of("5232.00 EUR"));
    car.set("on", claims::Given::of("2023-10-06"));
    car.set("right", claims::Given::of("50 %"));
    scenario.facts.matters = {{"car", "motor.vehicle_damage", car}};
    return scenario;
}

AnswerKey answers() {
    AnswerKey key;
    key["settlement.total"] = {Money::cents(81'050), {}, {}};
    key["irsi.gestionnaire"] = {claims::Term{"us"}, {}, {}};
    return key;
}

struct Row {
    std::string_view text;
    std::string_view filled;
};

TEST(Fill, ReadsTheFactsInFrench) {
    const std::array rows{
        Row{"Bonjour {{party.tenant.full}}.", "Bonjour Mme Jeanne Morel."},
        Row{"{{party.us.full}}", "Assurance du Lac"},
        Row{"{{party.tenant.salutation}}, {{party.us.salutation}},", "Madame, Madame, Monsieur,"},
        Row{"{{ policy.home.number }}", "MRH 4471"},
        Row{"{{matter.car.repairs}}", "5\u202F232\u00A0€"},
        Row{"{{matter.car.on}}, {{matter.car.right}}", "6 octobre 2023, 50\u00A0%"},
        Row{"{{garantie.home.water_damage.franchise}}", "150 €"},
        Row{"{{garantie.home.water_damage.plafond}}", "sans plafond"},
        Row{"{{loss.on}}", "8 mars 2026"},
        Row{"{{damage.ceiling.new_value}}", "1 200 €"},
        Row{"{{damage.ceiling.vetuste}}", "20 %"},
        Row{"{{damage.ceiling.worn}}", "240 €"},
        Row{"{{damage.ceiling.kept}}", "960 €"},
        Row{"{{damages.total}}", "1 200 €"},
        Row{"{{case.title}}, {{today}}", "Dégât des eaux rue des Lilas, 10 mars 2026"},
        Row{"{{value:1250.50 EUR}}, {{value:2026-03-08}}, {{value:66.5 %}}",
            "1\u202F250,50\u00A0€, 8 mars 2026, 66,5\u00A0%"},
        Row{"rien à remplir { }", "rien à remplir { }"},
    };
    for (const auto& row : rows)
        EXPECT_EQ(fill(row.text, lilas(), {}).value_or("?"), row.filled) << row.text;
}

TEST(Fill, ReadsWhatIsOwedAndNamesTheParty) {
    EXPECT_EQ(fill("{{owed:settlement.total}}", lilas(), answers()).value_or("?"), "810,50 €");
    EXPECT_EQ(fill("{{owed:irsi.gestionnaire}}", lilas(), answers()).value_or("?"),
              "Assurance du Lac");
}

TEST(Fill, PointsAtTheUnknownPath) {
    const auto filled = fill("Première ligne\net {{party.tenat.name}}", lilas(), {});
    ASSERT_FALSE(filled);
    EXPECT_EQ(filled.error(), (Problem{{"", 2, 4},
                                       "« {{party.tenat.name}} » : « tenat » n’est pas défini dans "
                                       "les faits.",
                                       "Possibles : us, tenant."}));
}

TEST(Fill, RefusesWhatIsWrong) {
    const std::array rows{
        Row{"{{party.tenant.age}}", "civility"},  Row{"{{nothing}}", "owed:"},
        Row{"{{party.tenant.name", "{{chemin}}"}, Row{"{{owed:nope}}", "faits"},
        Row{"{{damages.half}}", "total"},         Row{"{{garantie.away.x.label}}", "home"},
        Row{"{{value:demain}}", "2026-03-10"},
    };
    for (const auto& row : rows) {
        const auto filled = fill(row.text, lilas(), {});
        ASSERT_FALSE(filled) << row.text;
        EXPECT_NE(filled.error().remedy.find(row.filled), std::string::npos)
            << to_text(filled.error());
    }
}

}  // namespace
}  // namespace sim::scenario
