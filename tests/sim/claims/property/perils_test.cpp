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
        Example{"a shop in an attack", "L126-2", "attack.payer", "{on: 2026-02-01, damage: 1 EUR}",
                "property_insurer"},
        Example{"a passer-by in an attack", "L422-1", "attack.payer",
                "{on: 2026-02-01, damage: 1 EUR, injury: true}", "terror_fund"},
        Example{"a riot", "CSI L211-10", "attack.payer",
                "{on: 2026-02-01, damage: 1 EUR, terrorism: false}", "contract_or_state"},
        Example{"insured home", "L128-2", "technological.payer",
                "{on: 2026-02-01, dwellings: 501, ordered_on: 2026-02-10, damage: 1 EUR}",
                "own_insurer"},
        Example{"uninsured home", "L421-16", "technological.payer",
                "{on: 2026-02-01, dwellings: 501, ordered_on: 2026-02-10, damage: 1 EUR, insured: "
                "false}",
                "guarantee_fund"},
        Example{"uninsured car", "L421-16", "technological.payer",
                "{on: 2026-02-01, dwellings: 501, ordered_on: 2026-02-10, damage: 1 EUR, insured: "
                "false, goods: vehicle}",
                "nobody_pays"},
        Example{"too few homes", "L128-1", "technological.payer",
                "{on: 2026-02-01, dwellings: 500, ordered_on: 2026-02-10, damage: 1 EUR}",
                "nobody_pays"},
        Example{"large risk, agreed limit too low", "R126-2", "attack.indemnity",
                "{on: 2026-02-01, damage: 90000000 EUR, plafond: 200000000 EUR, large_risk: true, "
                "agreed_plafond: 10000000 EUR, franchise: 50000 EUR}",
                "39950000.00 EUR"},
        Example{"large risk, agreed limit allowed", "R126-2", "attack.indemnity",
                "{on: 2026-02-01, damage: 90000000 EUR, plafond: 200000000 EUR, large_risk: true, "
                "agreed_plafond: 60000000 EUR}",
                "60000000.00 EUR"},
        Example{"large risk, agreed franchise too high", "R126-2", "attack.indemnity",
                "{on: 2026-02-01, damage: 900000 EUR, large_risk: true, franchise: 50000 EUR, "
                "agreed_franchise: 300000 EUR}",
                "800000.00 EUR"},
        Example{"least limit, a fifth", "R126-2", "attack.least_plafond",
                "{on: 2026-02-01, damage: 1 EUR, plafond: 200000000 EUR, large_risk: true}",
                "40000000.00 EUR"},
        Example{"least limit, no fire limit", "R126-2", "attack.least_plafond",
                "{on: 2026-02-01, damage: 1 EUR, large_risk: true}", "20000000.00 EUR"},
        Example{"most franchise", "R126-2", "attack.most_franchise",
                "{on: 2026-02-01, damage: 1 EUR, franchise: 50000 EUR, large_risk: true}",
                "100000.00 EUR"},
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
    expect_refusal("attack.indemnity", "{on: 2026-02-01, damage: 1 EUR, agreed_plafond: 1 EUR}",
                   "Seul un contrat de grands risques");
    expect_refusal("attack.least_plafond", "{on: 2026-02-01, damage: 1 EUR}",
                   "Hors grands risques");
    expect_refusal("attack.most_franchise", "{on: 2026-02-01, damage: 1 EUR}",
                   "Hors grands risques");
    expect_refusal("attack.least_plafond", "{on: 2001-12-31, damage: 1 EUR, large_risk: true}",
                   "attack_plafond_floor");
    expect_refusal("technological.payment_deadline", "{on: 2026-02-01, ordered_on: 2026-02-10}",
                   "estimated_on");
    expect_refusal("technological.threshold", "{on: 2005-11-29}", "technological/dwellings_above");
}

}  // namespace
}  // namespace sim::test
