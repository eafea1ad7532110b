#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

constexpr auto rule = "contract.reduced_indemnity";

class DeclaredRisk : public testing::TestWithParam<Example> {};
TEST_P(DeclaredRisk, LeavesWhatTheSheetSays) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    Sheet, DeclaredRisk,
    testing::Values(
        Example{"RP-T01", "C. assur., art. L121-5", rule,
                "{on: 2026-03-10, damage: 20000 EUR, sum_insured: 150000 EUR, value: 200000 EUR}",
                "15000.00 EUR"},
        Example{"RP-T02", "C. assur., art. L121-5 et L113-9", rule,
                "{on: 2026-03-10, damage: 20000 EUR, sum_insured: 150000 EUR, value: 200000 EUR, "
                "declaration: good_faith, premium_paid: 400 EUR, premium_due: 500 EUR}",
                "12000.00 EUR"},
        Example{"RP-T03", "C. assur., art. L121-5", rule,
                "{on: 2026-03-10, damage: 20000 EUR, sum_insured: 150000 EUR, value: 166000 EUR, "
                "tolerance: 10 %}",
                "18072.29 EUR"},
        Example{"RP-T03 at the edge", "C. assur., art. L121-5", rule,
                "{on: 2026-03-10, damage: 20000 EUR, sum_insured: 150000 EUR, value: 165000 EUR, "
                "tolerance: 10 %}",
                "20000.00 EUR"},
        Example{"total loss within the tolerance", "C. assur., art. L121-5", rule,
                "{on: 2026-03-10, damage: 165000 EUR, sum_insured: 150000 EUR, value: 165000 EUR, "
                "tolerance: 10 %}",
                "150000.00 EUR"},
        Example{"the waiver leaves the sum insured", "C. assur., art. L121-5", rule,
                "{on: 2026-03-10, damage: 180000 EUR, sum_insured: 150000 EUR, value: 200000 EUR, "
                "capital_rule_waived: true}",
                "150000.00 EUR"},
        Example{"the waiver within the sum insured", "C. assur., art. L121-5", rule,
                "{on: 2026-03-10, damage: 20000 EUR, sum_insured: 150000 EUR, value: 200000 EUR, "
                "capital_rule_waived: true}",
                "20000.00 EUR"},
        Example{"RP-T05", "C. assur., art. L121-5", rule,
                "{on: 2026-03-10, damage: 200000 EUR, sum_insured: 150000 EUR, value: 200000 EUR}",
                "150000.00 EUR"},
        Example{"RP-T06", "C. assur., art. L113-9", rule,
                "{on: 2026-03-10, damage: 8000 EUR, declaration: good_faith, premium_paid: 250 "
                "EUR, premium_due: 320 EUR}",
                "6250.00 EUR"},
        Example{"RP-T07", "C. assur., art. L113-8", rule,
                "{on: 2026-03-10, damage: 9000 EUR, declaration: bad_faith}", "0.00 EUR"}),
    example_name);

TEST(DeclaredRisk, RefusesWhatCannotBe) {
    expect_refusal(rule, "{on: 2026-03-10, damage: -1 EUR}", "damage");
    expect_refusal(rule, "{on: 2026-03-10, damage: 10 EUR, tolerance: 101 %}", "tolerance");
    expect_refusal(rule, "{on: 2026-03-10, damage: 10 EUR, declaration: good_faith}",
                   "premium_due");
    expect_refusal(rule, "{on: 2026-03-10, damages: 10 EUR}", "« damages » n’existe pas");
    expect_refusal(rule, "{damage: 10 EUR}", "« on »");
}

}  // namespace
}  // namespace sim::test
