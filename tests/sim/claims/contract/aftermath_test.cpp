#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class Aftermath : public testing::TestWithParam<Example> {};
TEST_P(Aftermath, IsThatOfTheSheet) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    Subrogation, Aftermath,
    testing::Values(
        Example{"RC-T01", "C. civ., art. 1346-3", "subrogation.to_insured",
                "{on: 2026-03-10, paid: 9500 EUR, damage: 10000 EUR, unpaid: 500 EUR}",
                "500.00 EUR"},
        Example{"RC-T01", "C. assur., art. L121-12", "subrogation.to_insurer",
                "{on: 2026-03-10, paid: 9500 EUR, damage: 10000 EUR, unpaid: 500 EUR}",
                "9500.00 EUR"},
        Example{"RC-T02", "C. civ., art. 1346-3", "subrogation.to_insured",
                "{on: 2026-03-10, paid: 9500 EUR, damage: 10000 EUR, unpaid: 500 EUR, liability: "
                "50 %}",
                "500.00 EUR"},
        Example{"RC-T02", "C. assur., art. L121-12", "subrogation.to_insurer",
                "{on: 2026-03-10, paid: 9500 EUR, damage: 10000 EUR, unpaid: 500 EUR, liability: "
                "50 %}",
                "4500.00 EUR"},
        Example{"RC-T03 the son", "C. assur., art. L121-12", "subrogation.against_author",
                "{on: 2026-03-10, paid: 9500 EUR, relation: relative}", "false"},
        Example{"RC-T03 his insurer", "C. assur., art. L121-12", "subrogation.against_insurer",
                "{on: 2026-03-10, paid: 9500 EUR, relation: relative}", "true"},
        Example{"RC-T04", "C. assur., art. L121-12", "subrogation.against_author",
                "{on: 2026-03-10, paid: 9500 EUR, relation: relative, malice: true}", "true"},
        Example{"RC-T05", "C. assur., art. L121-12", "subrogation.to_insurer",
                "{on: 2026-03-10, paid: 20000 EUR, damage: 15000 EUR}", "15000.00 EUR"},
        Example{"not owed", "C. civ., art. 1346-1", "subrogation.against_author",
                "{on: 2026-03-10, paid: 9500 EUR, owed_by_contract: false}", "false"},
        Example{"not owed but agreed", "C. civ., art. 1346-1", "subrogation.against_author",
                "{on: 2026-03-10, paid: 9500 EUR, owed_by_contract: false, agreed_at_payment: "
                "true}",
                "true"},
        Example{"not paid", "C. assur., art. L121-12", "subrogation.against_author",
                "{on: 2026-03-10, paid: 0 EUR}", "false"},
        Example{"waived", "contrat", "subrogation.against_author",
                "{on: 2026-03-10, paid: 9500 EUR, waived: true}", "false"},
        Example{"lost by the insured", "C. assur., art. L121-12", "subrogation.to_insurer",
                "{on: 2026-03-10, paid: 9500 EUR, damage: 9500 EUR, lost_by_insured: true}",
                "0.00 EUR"},
        Example{"complete letter", "8.2", "recourse_letter.missing",
                "{on: 2026-03-10, sender: true, recipient: true, circumstances: true, proof: true, "
                "legal_basis: true, liability: true, amounts: true, quittance: true, demand: true, "
                "mise_en_demeure: true, time_bar: true, enclosures: true, signature: true}",
                "aucun"},
        Example{"letter without its proof", "8.2", "recourse_letter.missing",
                "{on: 2026-03-10, sender: true, recipient: true, circumstances: true, "
                "legal_basis: true, liability: true, amounts: true, demand: true, "
                "mise_en_demeure: true, time_bar: true, enclosures: true, signature: true}",
                "letter_proof,letter_quittance"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Handling, Aftermath,
    testing::Values(
        Example{"7 water 1200", "§7", "expertise.mode",
                "{on: 2026-03-10, hazard: water, amount: 1200 EUR}", "mode_remote"},
        Example{"7 IRSI 2000", "IRSI, art. 5.2", "expertise.mode",
                "{on: 2026-03-10, hazard: water, amount: 2000 EUR, irsi_tranche_2: true}",
                "mode_common"},
        Example{"7 fire 30000", "§7", "expertise.mode",
                "{on: 2026-03-10, hazard: fire, amount: 30000 EUR}", "mode_on_site"},
        Example{"7 fire 30000 and a third party", "§7", "expertise.mode",
                "{on: 2026-03-10, hazard: fire, amount: 30000 EUR, recourse: true}",
                "mode_adversarial"},
        Example{"7 suspicion 900", "§7", "expertise.mode",
                "{on: 2026-03-10, hazard: theft, amount: 900 EUR, doubt: true}", "mode_on_site"},
        Example{"7 building works", "§7", "expertise.mode",
                "{on: 2026-03-10, hazard: construction, amount: 3000 EUR}", "mode_construction"},
        Example{"threshold exact", "§7", "expertise.mode",
                "{on: 2026-03-10, hazard: glass, amount: 1600 EUR}", "mode_remote"},
        Example{"threshold plus one cent", "§7", "expertise.mode",
                "{on: 2026-03-10, hazard: glass, amount: 1600.01 EUR}", "mode_on_site"},
        Example{"recourse exact", "§7", "expertise.mode",
                "{on: 2026-03-10, hazard: fire, amount: 5000 EUR, recourse: true}", "mode_on_site"},
        Example{"recourse plus one cent", "§7", "expertise.mode",
                "{on: 2026-03-10, hazard: fire, amount: 5000.01 EUR, recourse: true}",
                "mode_adversarial"},
        Example{"9.1 storm", "C. assur., art. L122-3", "measures.by_hazard",
                "{on: 2026-03-10, hazard: storm}", "measure_cover,measure_trees,measure_photos"},
        Example{"9.1 frost", "C. assur., art. L122-3", "measures.by_hazard",
                "{on: 2026-03-10, hazard: frost}",
                "measure_drain,measure_shut_water,measure_photos"},
        Example{"9.3 gross", "C. assur., art. R343-7", "psap.gross",
                "{on: 2026-03-10, principal: 8000 EUR, fees: 600 EUR, management: 5 %, "
                "liable_share: 75 %}",
                "9000.00 EUR"},
        Example{"9.3 recourse", "C. assur., art. R343-7", "psap.recourse",
                "{on: 2026-03-10, principal: 8000 EUR, fees: 600 EUR, management: 5 %, "
                "liable_share: 75 %}",
                "6000.00 EUR"},
        Example{"9.3 net", "C. assur., art. R343-7", "psap.net",
                "{on: 2026-03-10, principal: 8000 EUR, fees: 600 EUR, management: 5 %, "
                "liable_share: 75 %}",
                "3000.00 EUR"},
        Example{"never below zero", "C. assur., art. R343-7", "psap.gross",
                "{on: 2026-03-10, principal: 800 EUR, paid: 900 EUR}", "0.00 EUR"},
        Example{"9.4 fire 2023", "§9.4", "psap.opening", "{on: 2023-12-31, hazard: fire}",
                "10786.00 EUR"},
        Example{"9.4 fire 2024", "§9.4", "psap.opening", "{on: 2024-01-01, hazard: fire}",
                "12387.00 EUR"},
        Example{"9.4 storm", "§9.4", "psap.opening", "{on: 2024-06-01, hazard: storm}",
                "2262.00 EUR"},
        Example{"9.4 drought", "§9.4", "psap.opening", "{on: 2024-06-01, hazard: drought}",
                "16500.00 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Wear, Aftermath,
    testing::Values(
        Example{"VN-T01", "§5.3", "vetuste.value_left",
                "{on: 2026-03-10, kind: appliance, value: 1000 EUR, age_years: 3}", "700.00 EUR"},
        Example{"VN-T02", "§5.3", "vetuste.value_left",
                "{on: 2026-03-10, kind: computer, value: 1000 EUR, age_years: 4}", "200.00 EUR"},
        Example{"the cap is reached", "§5.3", "vetuste.rate",
                "{on: 2026-03-10, kind: appliance, value: 1000 EUR, age_years: 8}", "80 %"},
        Example{"and not passed", "§5.3", "vetuste.rate",
                "{on: 2026-03-10, kind: appliance, value: 1000 EUR, age_years: 9}", "80 %"},
        Example{"by the contract", "contrat", "vetuste.rate",
                "{on: 2026-03-10, kind: furniture, value: 1000 EUR, age_years: 3, yearly: 7 %}",
                "21 %"}),
    example_name);

TEST(Aftermath, RefusesWhatHasNoForfait) {
    expect_refusal("psap.opening", "{on: 2026-03-10, hazard: electrical}", "Aucun forfait");
    expect_refusal("psap.gross", "{on: 2026-03-10, principal: -1 EUR}", "principal");
}

TEST(Aftermath, NamesWhatTheLetterLacksInFrench) {
    EXPECT_EQ(claims::term_label("letter_proof,letter_quittance"),
              "les preuves, la quittance subrogative");
}

}  // namespace
}  // namespace sim::test
