#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

constexpr auto l125_4 = "C. assur., art. L125-4";
class RestorationCosts : public testing::TestWithParam<Example> {};
TEST_P(RestorationCosts, ComeWithTheWorks) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    Table, RestorationCosts,
    testing::Values(
        Example{"soil study", l125_4, "catnat.restoration_costs",
                "{on: 2019-07-01, soil_study: 4500 EUR}", "4500.00 EUR"},
        Example{"needless study", l125_4, "catnat.restoration_costs",
                "{on: 2026-07-01, soil_study: 4500 EUR, soil_study_needed: false}", "0.00 EUR"},
        Example{"architect, eve", l125_4, "catnat.restoration_costs",
                "{on: 2022-12-31, architect_fees: 6000 EUR, architect_compulsory: true}",
                "0.00 EUR"},
        Example{"architect, first day", l125_4, "catnat.restoration_costs",
                "{on: 2023-01-01, soil_study: 4500 EUR, architect_fees: 6000 EUR, "
                "architect_compulsory: true}",
                "10500.00 EUR"},
        Example{"architect by choice", l125_4, "catnat.restoration_costs",
                "{on: 2026-07-01, architect_fees: 6000 EUR}", "0.00 EUR"}),
    example_name);

}  // namespace
}  // namespace sim::test
