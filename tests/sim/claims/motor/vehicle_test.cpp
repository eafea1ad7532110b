#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class Vehicle : public testing::TestWithParam<Example> {};
TEST_P(Vehicle, IsSettledAsTheSheetSays) {
    expect_answer(GetParam());
}

constexpr auto road = "C. route, art. L327-1";

INSTANTIATE_TEST_SUITE_P(
    Vei, Vehicle,
    testing::Values(
        Example{"T-VEI-1", road, "vei.offer_by", "{on: 2026-02-12}", "2026-02-27"},
        Example{"T-VEI-1", road, "vei.answer_by", "{on: 2026-02-12, offered_on: 2026-02-27}",
                "2026-03-29"},
        Example{"T-VEI-2", road, "vehicle.owed_by_liable",
                "{on: 2026-02-12, repairs: 7500 EUR, vrade: 6000 EUR, salvage: 900 EUR}",
                "6000.00 EUR"},
        Example{"T-VEI-4 transfers", road, "vehicle.owed_by_own_cover",
                "{on: 2026-02-12, repairs: 7500 EUR, vrade: 6000 EUR, salvage: 900 EUR, "
                "franchise: 300 EUR}",
                "5700.00 EUR"},
        Example{"T-VEI-4 keeps", road, "vehicle.owed_by_own_cover",
                "{on: 2026-02-12, repairs: 7500 EUR, vrade: 6000 EUR, salvage: 900 EUR, "
                "franchise: 300 EUR, keeps_wreck: true}",
                "4800.00 EUR"},
        Example{"T-VEI-5", road, "vehicle.is_vei",
                "{on: 2026-02-12, repairs: 6000 EUR, vrade: 6000 EUR}", "false"},
        Example{"T-VEI-5 and a cent", road, "vehicle.is_vei",
                "{on: 2026-02-12, repairs: 6000.01 EUR, vrade: 6000 EUR}", "true"},
        Example{"T-VEI-6", road, "vei.position",
                "{on: 2026-02-12, value: 6000 EUR, offered_on: 2026-02-27, today: 2026-03-29}",
                "opposition"},
        Example{"The day before", road, "vei.position",
                "{on: 2026-02-12, value: 6000 EUR, offered_on: 2026-02-27, today: 2026-03-28}",
                "waiting"},
        Example{"A transfer", road, "vei.position", "{on: 2026-02-12, answer: accepts}",
                "transfer"},
        Example{"A worthless car", road, "vei.position",
                "{on: 2026-02-12, value: 152.44 EUR, answer: refuses}", "below_minimum"},
        Example{"At the minimum", road, "vei.position",
                "{on: 2026-02-12, value: 152.45 EUR, answer: refuses}", "opposition"},
        Example{"After a refusal", road, "vei.notice_by",
                "{on: 2026-02-12, offered_on: 2026-02-20, answer: refuses, answered_on: "
                "2026-03-01}",
                "2026-03-16"},
        Example{"A refusal after thirty days of silence comes too late to count", road,
                "vei.notice_by",
                "{on: 2026-02-12, offered_on: 2026-02-20, answer: refuses, answered_on: "
                "2026-04-10}",
                "2026-04-06"},
        Example{"Purchase", road, "vei.purchase_by",
                "{on: 2026-02-12, answer: accepts, answered_on: 2026-03-01}", "2026-03-16"}),
    example_name);

constexpr auto code = "C. assur.";

INSTANTIATE_TEST_SUITE_P(
    Owed, Vehicle,
    testing::Values(
        Example{"T-L113-9", code, "vehicle.owed_by_own_cover",
                "{on: 2026-02-12, repairs: 8000 EUR, premium_paid: 400 EUR, premium_due: 500 EUR, "
                "franchise: 300 EUR}",
                "6100.00 EUR"},
        Example{"T-L113-9-RC", code, "vehicle.owed_by_liable",
                "{on: 2026-02-12, repairs: 8000 EUR, premium_paid: 400 EUR, premium_due: 500 EUR, "
                "franchise: 300 EUR}",
                "8000.00 EUR"},
        Example{"T-L113-9-RC", code, "vehicle.recourse_against_insured",
                "{on: 2026-02-12, repairs: 8000 EUR, premium_paid: 400 EUR, premium_due: 500 EUR, "
                "franchise: 300 EUR}",
                "1600.00 EUR"},
        Example{"Wear spares the victim", code, "vehicle.owed_by_liable",
                "{on: 2026-02-12, repairs: 2000 EUR, vetuste: 500 EUR, towing: 150 EUR}",
                "2150.00 EUR"},
        Example{"Half of every head", code, "vehicle.owed_by_liable",
                "{on: 2026-02-12, repairs: 2000 EUR, towing: 150 EUR, right: 50 %}", "1075.00 EUR"},
        Example{"A wear clause", code, "vehicle.owed_by_own_cover",
                "{on: 2026-02-12, repairs: 2000 EUR, vetuste: 500 EUR, vetuste_clause: true}",
                "1500.00 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Covers, Vehicle,
    testing::Values(
        Example{"T-TIME-2", "C. assur., art. L113-2", "theft.notice_by",
                "{on: 2025-12-23, contract_days: 2}", "2025-12-26"},
        Example{"A day is too short", "C. assur., art. L113-2", "theft.notice_by",
                "{on: 2025-12-23, contract_days: 1}", "2025-12-26"},
        Example{"Found on the last day", code, "theft.outcome",
                "{on: 2026-03-02, declared_on: 2026-03-03, found_on: 2026-04-02}", "taken_back"},
        Example{"Found the day after", code, "theft.outcome",
                "{on: 2026-03-02, declared_on: 2026-03-03, found_on: 2026-04-03}", "owner_choice"},
        Example{"Not found", code, "theft.indemnity",
                "{on: 2026-03-02, value: 12000 EUR, franchise: 400 EUR}", "11600.00 EUR"},
        Example{"Found broken", code, "theft.indemnity",
                "{on: 2026-03-02, found_on: 2026-03-10, value: 12000 EUR, damage_when_found: 900 "
                "EUR, franchise: 400 EUR}",
                "500.00 EUR"},
        Example{"Glass", code, "glass.indemnity",
                "{on: 2026-03-02, cost: 480 EUR, franchise: 80 EUR}", "400.00 EUR"},
        Example{"Driver below the threshold", code, "driver.indemnity",
                "{on: 2026-03-02, dfp: 9 %, threshold: 10 %, assessed: 20000 EUR}", "0.00 EUR"},
        Example{"Driver at the threshold", code, "driver.indemnity",
                "{on: 2026-03-02, dfp: 10 %, threshold: 10 %, assessed: 20000 EUR, "
                "third_party_payers: 5000 EUR, plafond: 12000 EUR}",
                "12000.00 EUR"},
        Example{"An advance", code, "driver.is_advance",
                "{on: 2026-03-02, dfp: 10 %, assessed: 20000 EUR, third_party_liable: true}",
                "true"}),
    example_name);

TEST(Vehicle, RefusesWhatCannotBe) {
    expect_refusal("vehicle.is_vei", "{on: 2026-02-12, repairs: 10 EUR}", "vrade");
    expect_refusal("vehicle.owed_by_liable",
                   "{on: 2026-02-12, repairs: 10 EUR, vrade: 5 EUR, salvage: 6 EUR}", "épave");
    expect_refusal("vei.answer_by", "{on: 2026-02-12, offered_on: 2026-02-11}", "précède");
    expect_refusal("theft.outcome", "{on: 2026-02-12, found_on: 2026-02-11}",
                   "précède «\u00A0Date du vol\u00A0»");
}

}  // namespace
}  // namespace sim::test
