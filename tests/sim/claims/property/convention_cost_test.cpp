#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class ConventionCost : public testing::TestWithParam<Example> {};
TEST_P(ConventionCost, HasItsPlace) {
    expect_answer(GetParam());
}
constexpr auto annexe = "IRSI, annexe 2";
INSTANTIATE_TEST_SUITE_P(
    Table, ConventionCost,
    testing::Values(
        Example{"first of the six", annexe, "convention.cost_head",
                "{on: 2024-03-10, cost: protective_measures}", "ancillary"},
        Example{"last of the six", annexe, "convention.cost_head",
                "{on: 2024-03-10, cost: compulsory_diagnosis}", "ancillary"},
        Example{"first of the nine", "IRSI, 7.4", "convention.cost_head",
                "{on: 2024-03-10, cost: furniture_storage}", "consequential"},
        Example{"last of the nine", "IRSI, 7.4", "convention.cost_head",
                "{on: 2024-03-10, cost: project_management}", "consequential"},
        Example{"expert", annexe, "convention.cost_head", "{on: 2024-03-10, cost: expert_fees}",
                "cost_left_out"},
        Example{"fire", "CIDEPIEC", "cidepiec.payer", "{on: 2024-03-10, damage: 7000 EUR}",
                "building_insurer"},
        Example{"fire, paint", "CIDEPIEC", "cidepiec.payer",
                "{on: 2024-03-10, damage: 7000 EUR, embellissements: true}", "occupant_insurer"},
        Example{"water", "CIDEPIEC", "cidepiec.payer",
                "{on: 2024-03-10, damage: 7000 EUR, water_damage: true}", "cost_left_out"},
        Example{"house", "CIDEPIEC", "cidepiec.payer",
                "{on: 2024-03-10, damage: 7000 EUR, copropriete: false}", "cost_left_out"}),
    example_name);

}  // namespace
}  // namespace sim::test
