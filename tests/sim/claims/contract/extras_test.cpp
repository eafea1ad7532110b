/// What comes with the damage: ancillary costs, replacement as new, the use of the indemnity.
#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class Extras : public testing::TestWithParam<Example> {};
TEST_P(Extras, FollowTheTextAndTheUsage) {
    expect_answer(GetParam());
}

constexpr auto l121_17 = "C. assur., art. L121-17";
INSTANTIATE_TEST_SUITE_P(
    IndemnityUse, Extras,
    testing::Values(
        Example{"building", l121_17, "indemnity.to_restore",
                "{on: 2026-03-10, indemnity: 80000 EUR}", "80000.00 EUR"},
        Example{"order below", l121_17, "indemnity.to_restore",
                "{on: 2026-03-10, indemnity: 80000 EUR, prescribed: 60000 EUR}", "60000.00 EUR"},
        Example{"order above", l121_17, "indemnity.to_restore",
                "{on: 2026-03-10, indemnity: 80000 EUR, prescribed: 80000.01 EUR}", "80000.00 EUR"},
        Example{"furniture", l121_17, "indemnity.to_restore",
                "{on: 2026-03-10, indemnity: 80000 EUR, building: false}", "0.00 EUR"},
        Example{"risk plan", "C. assur., art. L121-16", "indemnity.to_restore",
                "{on: 2026-03-10, indemnity: 80000 EUR, natural_disaster: true, risk_plan: true}",
                "0.00 EUR"},
        Example{"fire in a risk plan", "C. assur., art. L121-16", "indemnity.to_restore",
                "{on: 2026-03-10, indemnity: 80000 EUR, risk_plan: true}", "80000.00 EUR"},
        Example{"free use", l121_17, "indemnity.clause_holds", "{on: 2026-03-10, clause: free_use}",
                "false"},
        Example{"free use in a risk plan", l121_17, "indemnity.clause_holds",
                "{on: 2026-03-10, clause: free_use, natural_disaster: true, risk_plan: true}",
                "true"},
        Example{"on site", l121_17, "indemnity.clause_holds",
                "{on: 2026-03-10, clause: rebuild_on_site}", "true"},
        Example{"on site in a risk plan", "C. assur., art. L121-16", "indemnity.clause_holds",
                "{on: 2026-03-10, clause: rebuild_on_site, natural_disaster: true, risk_plan: "
                "true}",
                "false"},
        Example{"order of the mayor", l121_17, "indemnity.mayor_order_by",
                "{on: 2025-12-10, mayor_told_on: 2025-12-31}", "2026-02-28"}),
    example_name);

constexpr auto usage = "Usage, 5.12";
INSTANTIATE_TEST_SUITE_P(
    Ancillary, Extras,
    testing::Values(
        Example{"rubble 5", usage, "ancillary.least",
                "{on: 2026-03-10, head: rubble, cost: 9000 EUR, goods: 100000 EUR}", "5000.00 EUR"},
        Example{"rubble 10", usage, "ancillary.most",
                "{on: 2026-03-10, head: rubble, cost: 9000 EUR, goods: 100000 EUR}", "9000.00 EUR"},
        Example{"compliance", usage, "ancillary.most",
                "{on: 2026-03-10, head: compliance, cost: 10000.01 EUR, goods: 100000 EUR}",
                "10000.00 EUR"},
        Example{"insured's expert", usage, "ancillary.most",
                "{on: 2026-03-10, head: insured_expert, cost: 6000 EUR, goods: 100000 EUR}",
                "5000.00 EUR"},
        Example{"architect low", usage, "ancillary.least",
                "{on: 2026-03-10, head: architect, cost: 9000 EUR, goods: 100000 EUR}",
                "5000.00 EUR"},
        Example{"architect high", usage, "ancillary.most",
                "{on: 2026-03-10, head: architect, cost: 9000 EUR, goods: 100000 EUR}",
                "8000.00 EUR"},
        Example{"works insurance", usage, "ancillary.least",
                "{on: 2026-03-10, head: works_insurance, cost: 3000 EUR}", "3000.00 EUR"},
        Example{"a year of use", usage, "ancillary.least",
                "{on: 2026-03-10, head: loss_of_use, cost: 14400 EUR, units: 18}", "9600.00 EUR"},
        Example{"two years of use", usage, "ancillary.most",
                "{on: 2026-03-10, head: loss_of_use, cost: 14400 EUR, units: 18}", "14400.00 EUR"},
        Example{"two years of rent", usage, "ancillary.most",
                "{on: 2026-03-10, head: loss_of_rent, cost: 25000 EUR, units: 25}", "24000.00 EUR"},
        Example{"six months of rehousing", usage, "ancillary.least",
                "{on: 2026-03-10, head: rehousing, cost: 7000 EUR, units: 7}", "6000.00 EUR"},
        Example{"guarding", usage, "ancillary.least",
                "{on: 2026-03-10, head: guarding, cost: 1200 EUR, units: 60}", "960.00 EUR"},
        Example{"guarding long", usage, "ancillary.most",
                "{on: 2026-03-10, head: guarding, cost: 1200 EUR, units: 60}", "1200.00 EUR"},
        Example{"rescue", "C. assur., art. L122-3", "ancillary.least",
                "{on: 2026-03-10, head: rescue, cost: 750 EUR, bought: false}", "750.00 EUR"},
        Example{"not bought", "C. assur., art. L122-2", "ancillary.most",
                "{on: 2026-03-10, head: rubble, cost: 750 EUR, goods: 9000 EUR, bought: false}",
                "0.00 EUR"}),
    example_name);

constexpr auto clause = "Clause de rééquipement à neuf";
INSTANTIATE_TEST_SUITE_P(
    Reequipment, Extras,
    testing::Values(
        Example{"now", clause, "reequipment.immediate",
                "{on: 2026-03-10, value: 1000 EUR, age_years: 2, vetuste: 20 %}", "800.00 EUR"},
        Example{"two years old", clause, "reequipment.deferred",
                "{on: 2026-03-10, value: 1000 EUR, age_years: 2, vetuste: 20 %, replaced_on: "
                "2028-03-10}",
                "200.00 EUR"},
        Example{"a day late", clause, "reequipment.deferred",
                "{on: 2026-03-10, value: 1000 EUR, age_years: 2, vetuste: 20 %, replaced_on: "
                "2028-03-11}",
                "0.00 EUR"},
        Example{"not replaced", clause, "reequipment.deferred",
                "{on: 2026-03-10, value: 1000 EUR, age_years: 2, vetuste: 20 %}", "0.00 EUR"},
        Example{"three years old", clause, "reequipment.deferred",
                "{on: 2026-03-10, value: 1000 EUR, age_years: 3, vetuste: 30 %, given_back: 50 %, "
                "replaced_on: 2026-05-04}",
                "150.00 EUR"},
        Example{"contract of five years", clause, "reequipment.deferred",
                "{on: 2026-03-10, value: 1000 EUR, age_years: 5, vetuste: 50 %, full_years: 5, "
                "replaced_on: 2026-05-04}",
                "500.00 EUR"},
        Example{"cheaper one", clause, "reequipment.deferred",
                "{on: 2026-03-10, value: 1000 EUR, age_years: 1, vetuste: 10 %, replaced_on: "
                "2026-05-04, invoice: 940 EUR}",
                "40.00 EUR"},
        Example{"electrical", clause, "reequipment.deferred",
                "{on: 2026-03-10, value: 1000 EUR, age_years: 1, vetuste: 20 %, kind: electrical, "
                "given_back: 75 %, replaced_on: 2026-05-04}",
                "150.00 EUR"},
        Example{"textile", clause, "reequipment.deferred",
                "{on: 2026-03-10, value: 1000 EUR, age_years: 1, vetuste: 20 %, kind: textile, "
                "replaced_on: 2026-05-04}",
                "0.00 EUR"},
        Example{"last day", clause, "reequipment.replace_by",
                "{on: 2024-02-29, value: 1000 EUR, age_years: 1}", "2026-02-28"}),
    example_name);

TEST(Extras, RefuseWhatCannotBe) {
    expect_refusal("indemnity.clause_holds", "{on: 2026-03-10}", "clause");
    expect_refusal("indemnity.mayor_order_by", "{on: 2026-03-10, mayor_told_on: 2026-03-09}",
                   "précède «\u00A0Date du sinistre\u00A0»");
    expect_refusal("ancillary.least", "{on: 2026-03-10, head: rehousing, cost: 700 EUR}", "units");
    expect_refusal("reequipment.deferred",
                   "{on: 2026-03-10, value: 1 EUR, age_years: 1, vetuste: 101 %}", "vetuste");
}

}  // namespace
}  // namespace sim::test
