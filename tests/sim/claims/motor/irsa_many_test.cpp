#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class IrsaMany : public testing::TestWithParam<Example> {};
TEST_P(IrsaMany, SharesAsTheConventionSays) {
    expect_answer(GetParam());
}

constexpr auto chain = "IRSA, titre 4";

INSTANTIATE_TEST_SUITE_P(
    Chain, IrsaMany,
    testing::Values(
        Example{"T-CHA-1 B pays A", chain, "irsa.chain_recourse",
                "{on: 2023-05-04, creditor: 1, debtor: 2, file: [{assiette: 2000 EUR}, {assiette: "
                "5000 EUR}, {assiette: 3000 EUR}, {assiette: 4000 EUR}]}",
                "2000.00 EUR"},
        Example{"T-CHA-1 C pays B", chain, "irsa.chain_recourse",
                "{on: 2023-05-04, creditor: 2, debtor: 3, file: [{assiette: 2000 EUR}, {assiette: "
                "5000 EUR}, {assiette: 3000 EUR}, {assiette: 4000 EUR}]}",
                "2500.00 EUR"},
        Example{"T-CHA-1 D pays C", chain, "irsa.chain_paid",
                "{on: 2023-05-04, debtor: 4, file: [{assiette: 2000 EUR}, {assiette: 5000 EUR}, "
                "{assiette: 3000 EUR}, {assiette: 4000 EUR}]}",
                "1500.00 EUR"},
        Example{"T-CHA-1 D gets nothing", chain, "irsa.chain_received",
                "{on: 2023-05-04, creditor: 4, file: [{assiette: 2000 EUR}, {assiette: 5000 EUR}, "
                "{assiette: 3000 EUR}, {assiette: 4000 EUR}]}",
                "0.00 EUR"},
        Example{"T-CHA-2 B", chain, "irsa.chain_recourse",
                "{on: 2023-05-04, debtor: 2, file: [{assiette: 4000 EUR, hit_by: [2, 3]}, {}, {}]}",
                "2000.00 EUR"},
        Example{"T-CHA-2 C", chain, "irsa.chain_recourse",
                "{on: 2023-05-04, debtor: 3, file: [{assiette: 4000 EUR, hit_by: [2, 3]}, {}, {}]}",
                "2000.00 EUR"},
        Example{"Two followers hit the second", chain, "irsa.chain_recourse",
                "{on: 2023-05-04, creditor: 2, debtor: 4, file: [{}, {assiette: 1000 EUR, hit_by: "
                "[3, 4]}, {}, {}]}",
                "250.00 EUR"},
        Example{"An uninsured second is paid in full", chain, "irsa.chain_recourse",
                "{on: 2023-05-04, creditor: 2, debtor: 3, file: [{}, {assiette: 1000 EUR, member: "
                "false}, {}, {}]}",
                "1000.00 EUR"},
        Example{"And half comes back from the next", chain, "irsa.chain_contribution",
                "{on: 2023-05-04, creditor: 2, debtor: 4, file: [{}, {assiette: 1000 EUR, member: "
                "false}, {}, {}]}",
                "500.00 EUR"}),
    example_name);

/// T-CAR-1: B changes file into A, then C hits the rear of B.
std::string pileup_of(int rank) {
    return "{on: 2023-05-04, of: " + std::to_string(rank) +
           ", vehicles: [{damage: 4000 EUR}, {damage: 6000 EUR}, {damage: 3000 EUR}], phases: "
           "[{favoured: 1, charged: 2, case: cas_15}, {favoured: 2, charged: 3, case: cas_10}]}";
}

TEST(IrsaPileup, GivesTheTableOfTheSheet) {
    struct Row {
        const char* rule;
        std::array<const char*, 3> of;
    };
    constexpr std::array rows{
        Row{"irsa.coefficient", {"0", "2", "1"}},
        Row{"irsa.right", {"4000.00 EUR", "0.00 EUR", "1500.00 EUR"}},
        Row{"irsa.debt", {"0.00 EUR", "3666.67 EUR", "1833.33 EUR"}},
        Row{"irsa.balance", {"4000.00 EUR", "-3666.67 EUR", "-333.33 EUR"}},
    };
    for (const auto& row : rows)
        for (int rank = 1; rank <= 3; ++rank)
            expect_answer({"T-CAR-1", "IRSA, titre 5", row.rule, pileup_of(rank).c_str(),
                           row.of[static_cast<std::size_t>(rank - 1)]});
}

constexpr auto pileup = "IRSA, titre 5";

INSTANTIATE_TEST_SUITE_P(
    Pileup, IrsaMany,
    testing::Values(
        Example{"T-CAR-2", pileup, "irsa.right",
                "{on: 2023-05-04, of: 1, vehicles: [{paid_to_others: 900 EUR}, {}, {}], phases: "
                "[{favoured: 1, charged: 2, case: cas_15}, {favoured: 2, charged: 3, case: "
                "cas_10}]}",
                "900.00 EUR"},
        Example{"T-CAR-3", pileup, "irsa.right",
                "{on: 2023-05-04, of: 3, vehicles: [{}, {}, {paid_to_others: 900 EUR}], phases: "
                "[{favoured: 1, charged: 2, case: cas_15}, {favoured: 2, charged: 3, case: "
                "cas_10}]}",
                "600.00 EUR"},
        Example{"Unknown order", pileup, "irsa.coefficient",
                "{on: 2023-05-04, of: 2, order_unknown: true, vehicles: [{}, {}, {}], phases: "
                "[{favoured: 1, charged: 2, case: cas_15}]}",
                "1"},
        Example{"Shared first phase", pileup, "irsa.coefficient",
                "{on: 2023-05-04, of: 1, vehicles: [{}, {}, {}], phases: [{favoured: 1, charged: "
                "2, case: cas_13}]}",
                "1"},
        Example{"T-CAR-5", pileup, "irsa.leader",
                "{on: 2023-05-04, vehicles: [{plate: 986 AB 36}, {plate: 4886 BC 37}, {}]}", "2"},
        Example{"Plates of today", pileup, "irsa.leader",
                "{on: 2023-05-04, vehicles: [{plate: AA-123-BC}, {plate: ZZ-123-BB}, {}]}", "2"},
        Example{"Titre 6, the worked case", "IRSA, titre 6", "irsa.above_franchise",
                "{on: 2023-05-04, own_costs: 90000 EUR, refunded: 45000 EUR}", "0.00 EUR"},
        Example{"Titre 6, a cent above", "IRSA, titre 6", "irsa.above_franchise",
                "{on: 2023-05-04, own_costs: 80000.01 EUR}", "0.01 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Others, IrsaMany,
    testing::Values(
        Example{"T-REM-1", "IRSA, art. 2.7", "irsa.tractor_share",
                "{on: 2023-05-04, amount: 10000 EUR, ptac_kg: 2000}", "7000.00 EUR"},
        Example{"T-REM-1", "IRSA, art. 2.7", "irsa.trailer_share",
                "{on: 2023-05-04, amount: 10000 EUR, ptac_kg: 2000}", "3000.00 EUR"},
        Example{"T-REM-2", "IRSA, art. 2.7", "irsa.tractor_share",
                "{on: 2023-05-04, amount: 10000 EUR, ptac_kg: 750}", "10000.00 EUR"},
        Example{"T-REM-2 and a kilogram", "IRSA, art. 2.7", "irsa.trailer_share",
                "{on: 2023-05-04, amount: 10000 EUR, ptac_kg: 751}", "3000.00 EUR"},
        Example{"Heavy trailer", "IRSA, art. 2.7", "irsa.trailer_share",
                "{on: 2023-05-04, amount: 10000 EUR, ptac_kg: 3501}", "5000.00 EUR"},
        Example{"At 3500 kg", "IRSA, art. 2.7", "irsa.trailer_share",
                "{on: 2023-05-04, amount: 10000 EUR, ptac_kg: 3500}", "3000.00 EUR"},
        Example{"Forfait received", "IRSA, art. 2.7", "irsa.trailer_receives",
                "{on: 2023-05-04, received: 1776 EUR, forfait: true}", "888.00 EUR"},
        Example{"Odd forfait received", "IRSA, art. 2.7", "irsa.tractor_receives",
                "{on: 2023-05-04, received: 1776.01 EUR, forfait: true}", "888.00 EUR"},
        Example{"Real cost received", "IRSA, art. 2.7", "irsa.trailer_receives",
                "{on: 2023-05-04, received: 6000 EUR, tractor_damage: 8000 EUR, "
                "trailer_damage: 4000 EUR}",
                "2000.00 EUR"},
        Example{"Real cost received", "IRSA, art. 2.7", "irsa.tractor_receives",
                "{on: 2023-05-04, received: 6000 EUR, tractor_damage: 8000 EUR, "
                "trailer_damage: 4000 EUR}",
                "4000.00 EUR"},
        Example{"Hit again in place", "IRSA, annexe 4", "irsa.one_accident",
                "{on: 2023-05-04, between: stayed_in_place}", "true"},
        Example{"Hit while writing the constat", "IRSA, annexe 4", "irsa.one_accident",
                "{on: 2023-05-04, between: moved_for_constat}", "false"},
        Example{"Hits a parked car in another street", "IRSA, annexe 4", "irsa.one_accident",
                "{on: 2023-05-04, between: left_the_scene}", "false"},
        Example{"Fence", "IRSA, art. 2.5", "irsa.inert_recourse",
                "{on: 2023-05-04, amount: 3000 EUR, charge: 50 %}", "1500.00 EUR"},
        Example{"Consent", "IRSA, art. 2.5", "irsa.inert_consent_required",
                "{on: 2023-05-04, amount: 6500.01 EUR}", "true"},
        Example{"No survey", "IRSA, art. 2.5", "irsa.inert_expertise_required",
                "{on: 2023-05-04, amount: 649.99 EUR}", "false"},
        Example{"A fire of a building", "IRSA, art. 2.5", "irsa.inert_recourse",
                "{on: 2023-05-04, amount: 3000 EUR, building_fire: true}", "0.00 EUR"},
        Example{"Usage of the trip known", "IRSA, art. 1.2.2", "irsa.usage_share",
                "{on: 2023-05-04, amount: 1000 EUR, usage: ours}", "1000.00 EUR"},
        Example{"Usage of the trip unknown", "IRSA, art. 1.2.2", "irsa.usage_share",
                "{on: 2023-05-04, amount: 1000 EUR}", "500.00 EUR"},
        Example{"Papers of the leader", "IRSA, art. 5.2", "motor.term_end",
                "{on: 2023-05-04, clock: pileup_papers, from: 2023-06-01}", "2023-06-30"},
        Example{"Statement", "C. assur., annexe A121-1", "motor.term_end",
                "{on: 2023-05-04, clock: crm_statement, from: 2023-06-01}", "2023-06-16"}),
    example_name);

TEST(IrsaMany, RefusesWhatCannotBe) {
    expect_refusal("irsa.chain_recourse", "{on: 2023-05-04, file: [{}, {}]}", "trois véhicules");
    for (const auto* by : {"[1]", "[2, 2]"})
        expect_refusal("irsa.chain_recourse",
                       std::string{"{on: 2023-05-04, file: [{hit_by: "} + by + "}, {}, {}]}",
                       "chacun nommé une fois");
    expect_refusal("irsa.chain_recourse",
                   "{on: 2023-05-04, side_by_side: true, file: [{}, {}, {}]}", "côte à côte");
    expect_refusal("irsa.balance", "{on: 2023-05-04, vehicles: [{}, {}, {}, {}, {}, {}, {}, {}]}",
                   "titre 6");
    expect_refusal("irsa.leader", "{on: 2023-05-04, vehicles: [{}, {}, {}]}", "immatriculation");
}

}  // namespace
}  // namespace sim::test
