#include "tests/sim/claims/ask.hpp"

/// Theft, terrorism, technological catastrophe: the reference sheet, 4.9, 4.10 and 6.1.
namespace sim::test {
namespace {

class Perils : public testing::TestWithParam<Example> {};
TEST_P(Perils, AreAnsweredByTheirCover) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    Theft, Perils,
    testing::Values(
        Example{"break in", "clauses", "burglary.covered", "{on: 2026-02-01}", "true"},
        Example{"no trace", "clauses", "burglary.covered", "{on: 2026-02-01, entry: none}",
                "false"},
        Example{"household", "clauses", "burglary.covered", "{on: 2026-02-01, by_household: true}",
                "false"},
        Example{"no complaint", "clauses", "burglary.covered", "{on: 2026-02-01, complaint: false}",
                "false"},
        Example{"door left open", "clauses", "burglary.covered",
                "{on: 2026-02-01, protections_used: false}", "false"},
        Example{"shutters without effect", "clauses", "burglary.covered",
                "{on: 2026-02-01, protections_used: false, protections_would_have_helped: false}",
                "true"},
        Example{"empty as allowed", "clauses", "burglary.covered",
                "{on: 2026-02-01, empty_days: 60, empty_days_allowed: 60}", "true"},
        Example{"empty too long", "clauses", "burglary.covered",
                "{on: 2026-02-01, empty_days: 61, empty_days_allowed: 60}", "false"},
        Example{"sub-limit", "clauses", "burglary.indemnity",
                "{on: 2026-02-01, goods: 6000 EUR, valuables: 9000 EUR, valuables_plafond: 5000 "
                "EUR, capital: 30000 EUR, franchise: 250 EUR}",
                "10750.00 EUR"},
        Example{"capital", "clauses", "burglary.indemnity",
                "{on: 2026-02-01, goods: 36000 EUR, capital: 30000 EUR, franchise: 250 EUR}",
                "29750.00 EUR"},
        Example{"below the franchise", "clauses", "burglary.indemnity",
                "{on: 2026-02-01, goods: 200 EUR, franchise: 250 EUR}", "0.00 EUR"},
        Example{"not covered", "clauses", "burglary.indemnity",
                "{on: 2026-02-01, entry: none, goods: 200 EUR}", "0.00 EUR"},
        Example{"found before", "clauses", "burglary.recovery",
                "{on: 2026-02-01, found_on: 2026-03-01, paid_on: 2026-03-01}", "takes_back"},
        Example{"found after", "clauses", "burglary.recovery",
                "{on: 2026-02-01, found_on: 2026-03-02, paid_on: 2026-03-01}", "may_take_back"},
        Example{"choice", "clauses", "burglary.option_deadline",
                "{on: 2026-02-01, found_on: 2026-03-02}", "2026-04-01"}),
    example_name);
INSTANTIATE_TEST_SUITE_P(
    Attack, Perils,
    testing::Values(
        Example{"attack", "L126-2", "attack.indemnity",
                "{on: 2026-02-01, damage: 80000 EUR, consequential: 5000 EUR, franchise: 300 EUR}",
                "84700.00 EUR"},
        Example{"decontamination", "L126-2", "attack.indemnity",
                "{on: 2026-02-01, damage: 0 EUR, decontamination: 500000 EUR, building_value: "
                "200000 EUR}",
                "200000.00 EUR"},
        Example{"fire limit", "L126-2", "attack.indemnity",
                "{on: 2026-02-01, damage: 80000 EUR, plafond: 50000 EUR, franchise: 300 EUR}",
                "49700.00 EUR"},
        Example{"riot", "L126-2", "attack.indemnity",
                "{on: 2026-02-01, terrorism: false, damage: 80000 EUR}", "0.00 EUR"}),
    example_name);
INSTANTIATE_TEST_SUITE_P(
    Technological, Perils,
    testing::Values(
        Example{"480", "L128-1", "technological.threshold", "{on: 2026-02-01, dwellings: 480}",
                "false"},
        Example{"500", "L128-1", "technological.threshold", "{on: 2026-02-01, dwellings: 500}",
                "false"},
        Example{"501", "L128-1", "technological.threshold", "{on: 2026-02-01, dwellings: 501}",
                "true"},
        Example{"house", "L128-2", "technological.indemnity",
                "{on: 2026-02-01, dwellings: 501, ordered_on: 2026-02-10, damage: 150000 EUR, "
                "franchise: 300 EUR}",
                "150000.00 EUR"},
        Example{"no order", "L128-2", "technological.indemnity",
                "{on: 2026-02-01, dwellings: 501, damage: 150000 EUR}", "0.00 EUR"},
        Example{"movables", "L128-2", "technological.indemnity",
                "{on: 2026-02-01, dwellings: 501, ordered_on: 2026-02-10, goods: movables, "
                "damage: 40000 EUR, capital: 30000 EUR}",
                "30000.00 EUR"},
        Example{"business", "L128-2", "technological.indemnity",
                "{on: 2026-02-01, dwellings: 501, ordered_on: 2026-02-10, goods: business, "
                "damage: 40000 EUR}",
                "0.00 EUR"},
        Example{"payment", "L128-2", "technological.payment_deadline",
                "{on: 2026-02-01, ordered_on: 2026-02-10, estimated_on: 2026-03-31}", "2026-06-30"},
        Example{"1 999.99", "R128-3", "technological.expertise",
                "{on: 2026-02-01, damage: 1999.99 EUR}", "no_expertise"},
        Example{"2 000", "R128-3", "technological.expertise", "{on: 2026-02-01, damage: 2000 EUR}",
                "one_expert"},
        Example{"100 000", "R128-3", "technological.expertise",
                "{on: 2026-02-01, damage: 100000 EUR}", "one_expert"},
        Example{"100 000.01", "R128-3", "technological.expertise",
                "{on: 2026-02-01, damage: 100000.01 EUR}", "open_expertise"},
        Example{"vehicle 325", "R128-3", "technological.expertise",
                "{on: 2026-02-01, goods: vehicle, damage: 325 EUR}", "one_expert"},
        Example{"vehicle 6 500.01", "R128-3", "technological.expertise",
                "{on: 2026-02-01, goods: vehicle, damage: 6500.01 EUR}", "open_expertise"}),
    example_name);

TEST(Perils, NameTheFactThatIsMissing) {
    expect_refusal("burglary.recovery", "{on: 2026-02-01}", "found_on");
    expect_refusal("technological.payment_deadline", "{on: 2026-02-01, ordered_on: 2026-02-10}",
                   "estimated_on");
    expect_refusal("technological.threshold", "{on: 2005-11-29}", "technological/dwellings_above");
}

}  // namespace
}  // namespace sim::test
