#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

constexpr auto sum = "contract.valid_sum";
constexpr auto called = "cover.liability_called";
constexpr auto pay = "cover.may_be_paid";
constexpr auto admission = "cover.admission_binds";
constexpr auto to_come = "psap.works_to_come";
constexpr auto floor = "psap.works_floor";
constexpr auto waived = "summons.exception_waived";
constexpr auto set_off = "overpayment.set_off";
constexpr auto product = "liability.product";

class InsuredInterest : public testing::TestWithParam<Example> {};
TEST_P(InsuredInterest, IsWhatTheCoverHoldsFor) {
    expect_answer(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Sums, InsuredInterest,
    testing::Values(
        Example{"above the value", "L121-3", sum,
                "{on: 2026-03-10, sum_insured: 250000 EUR, value: 200000 EUR}", "200000.00 EUR"},
        Example{"at the value", "L121-3", sum,
                "{on: 2026-03-10, sum_insured: 200000 EUR, value: 200000 EUR}", "200000.00 EUR"},
        Example{"under the value", "L121-3", sum,
                "{on: 2026-03-10, sum_insured: 150000 EUR, value: 200000 EUR, fraud: true}",
                "150000.00 EUR"},
        Example{"fraud", "L121-3", sum,
                "{on: 2026-03-10, sum_insured: 250000 EUR, value: 200000 EUR, fraud: true}",
                "0.00 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    ThirdParty, InsuredInterest,
    testing::Values(
        Example{"nothing claimed", "L124-1", called, "{on: 2026-03-10}", "false"},
        Example{"claimed", "L124-1", called, "{on: 2026-03-10, claimed: true}", "true"},
        Example{"victim", "L124-3", pay, "{on: 2026-03-10}", "true"},
        Example{"insured first", "L124-3", pay, "{on: 2026-03-10, payee: insured}", "false"},
        Example{"insured after the victim", "L124-3", pay,
                "{on: 2026-03-10, payee: insured, victim_paid: true}", "true"},
        Example{"another creditor", "L124-3", pay, "{on: 2026-03-10, payee: other}", "false"},
        Example{"silent", "L124-2", admission, "{on: 2026-03-10}", "false"},
        Example{"facts told", "L124-2", admission,
                "{on: 2026-03-10, admission: facts, forbidden: true}", "true"},
        Example{"fault admitted, forbidden", "L124-2", admission,
                "{on: 2026-03-10, admission: liability, forbidden: true}", "false"},
        Example{"fault admitted, nothing forbids", "L124-2", admission,
                "{on: 2026-03-10, admission: liability}", "true"},
        Example{"settled with the insurer", "L124-2", admission,
                "{on: 2026-03-10, admission: agreement, forbidden: true, insurer_agreed: true}",
                "true"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Works, InsuredInterest,
    testing::Values(
        Example{"year of opening", "A331-21", to_come,
                "{on: 2026-12-31, opened_in: 2026, manifested: 0 EUR, premiums: 500000 EUR}",
                "500000.00 EUR"},
        Example{"second year, claims lead", "A331-21", to_come,
                "{on: 2026-12-31, opened_in: 2024, manifested: 200000 EUR, premiums: 500000 EUR}",
                "680000.00 EUR"},
        Example{"second year, premiums lead", "A331-21", to_come,
                "{on: 2026-12-31, opened_in: 2024, manifested: 100000 EUR, premiums: 500000 EUR}",
                "475000.00 EUR"},
        Example{"last year", "A331-21", floor,
                "{on: 2026-12-31, opened_in: 2013, manifested: 100000 EUR, premiums: 80000 EUR}",
                "105000.00 EUR"},
        Example{"all has shown", "A331-21", floor,
                "{on: 2026-12-31, opened_in: 2012, manifested: 100000 EUR, premiums: 500000 EUR}",
                "100000.00 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Others, InsuredInterest,
    testing::Values(
        Example{"known, no reserve", "L113-17", waived, "{on: 2026-03-10, known_on: 2026-03-10}",
                "true"},
        Example{"known later", "L113-17", waived, "{on: 2026-03-10, known_on: 2026-03-11}",
                "false"},
        Example{"reserved in time", "L113-17", waived,
                "{on: 2026-03-10, known_on: 2026-03-02, reserved_on: 2026-03-10}", "false"},
        Example{"reserved too late", "L113-17", waived,
                "{on: 2026-03-10, known_on: 2026-03-02, reserved_on: 2026-03-11}", "true"},
        Example{"no direction", "L113-17", waived,
                "{on: 2026-03-10, took_direction: false, known_on: 2026-03-02}", "false"},
        Example{"whole debt", "1347", set_off,
                "{on: 2026-03-10, owed_back: 800 EUR, benefit: 2000 EUR}", "800.00 EUR"},
        Example{"protected part kept", "1347-2", set_off,
                "{on: 2026-03-10, owed_back: 800 EUR, benefit: 1000 EUR, protected_part: 600 EUR}",
                "400.00 EUR"},
        Example{"disputed debt", "1347-1", set_off,
                "{on: 2026-03-10, owed_back: 800 EUR, benefit: 2000 EUR, certain: false}",
                "0.00 EUR"},
        Example{"injury and goods", "1245-1", product,
                "{on: 2024-05-01, injury: 3000 EUR, goods: 900 EUR, product: 250 EUR}",
                "3900.00 EUR"},
        Example{"small goods", "1245-1", product,
                "{on: 2024-05-01, injury: 3000 EUR, goods: 400 EUR}", "3000.00 EUR"},
        Example{"eve of the directive", "2024/2853", product, "{on: 2026-12-08, goods: 400 EUR}",
                "0.00 EUR"},
        Example{"directive of 2024", "2024/2853", product, "{on: 2026-12-09, goods: 400 EUR}",
                "400.00 EUR"},
        Example{"no defect", "1245-8", product,
                "{on: 2024-05-01, goods: 9000 EUR, defective: false}", "0.00 EUR"}),
    example_name);

TEST(InsuredInterest, RefusesAnInventoryBeforeTheSite) {
    expect_refusal(to_come, "{on: 2025-12-31, opened_in: 2026, manifested: 1 EUR, premiums: 1 EUR}",
                   "après l’inventaire");
}

}  // namespace
}  // namespace sim::test
