#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class Persons : public testing::TestWithParam<Example> {};
TEST_P(Persons, ArePaidAsTheSheetSays) {
    expect_answer(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    A2_5, Persons,
    testing::Values(
        Example{"A2_5 death", "contrat", "borrower.benefit",
                "{on: 2026-03-01, event: death, outstanding: 180000 EUR, quotite: 60 %}",
                "108000.00 EUR"},
        Example{"A2_5 75 days", "contrat", "borrower.benefit",
                "{on: 2026-03-01, event: stop_of_work, instalment: 1200 EUR, quotite: 50 %, days: "
                "75, franchise_days: 90}",
                "0.00 EUR"},
        Example{"A2_5 120 days", "contrat", "borrower.benefit",
                "{on: 2026-03-01, event: stop_of_work, instalment: 1200 EUR, quotite: 50 %, days: "
                "120, franchise_days: 90}",
                "600.00 EUR"},
        Example{"A2_5 the loss is smaller", "contrat", "borrower.benefit",
                "{on: 2026-03-01, event: stop_of_work, instalment: 1200 EUR, days: 120, "
                "franchise_days: 90, monthly_loss: 400 EUR}",
                "400.00 EUR"},
        Example{"A2_5 no question", "C. assur., art. L113-2-1", "borrower.health_questions",
                "{on: 2026-03-01, insured_share: 200000 EUR, born: 1986-05-10, "
                "last_instalment_on: 2046-05-09}",
                "false"},
        Example{"A2_5 one cent more", "C. assur., art. L113-2-1", "borrower.health_questions",
                "{on: 2026-03-01, insured_share: 200000.01 EUR, born: 1986-05-10, "
                "last_instalment_on: 2046-05-09}",
                "true"},
        Example{"A2_5 on the birthday", "C. assur., art. L113-2-1", "borrower.health_questions",
                "{on: 2026-03-01, insured_share: 200000 EUR, born: 1986-05-10, "
                "last_instalment_on: 2046-05-10}",
                "true"},
        Example{"A2_5 lender", "C. conso., art. L313-31", "borrower.lender_deadline",
                "{on: 2026-04-30}", "2026-05-19"},
        Example{"A2_5 former contract", "C. assur., art. L113-12-2", "borrower.former_contract_end",
                "{on: 2026-04-30, accepted_on: 2026-05-18}", "2026-05-28"},
        Example{"A2_5 new one later", "C. assur., art. L113-12-2", "borrower.former_contract_end",
                "{on: 2026-04-30, accepted_on: 2026-05-18, new_contract_on: 2026-06-15}",
                "2026-06-15"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Others, Persons,
    testing::Values(
        Example{"A2_5 amended loan", "C. conso., art. L313-31", "borrower.avenant_deadline",
                "{on: 2026-04-20, agreed_on: 2026-04-30}", "2026-05-19"},
        Example{"A2_1 150 hours", "C. séc. soc., art. R313-3", "incapacity.entitled",
                "{on: 2026-03-02, hours: 150}", "true"},
        Example{"A2_1 149 hours", "C. séc. soc., art. R313-3", "incapacity.entitled",
                "{on: 2026-03-02, hours: 149}", "false"},
        Example{"A2_1 contributions", "C. séc. soc., art. R313-3", "incapacity.entitled",
                "{on: 2026-03-02, contributions_base: 12200.30 EUR}", "true"},
        Example{"A2_1 one cent less", "C. séc. soc., art. R313-3", "incapacity.entitled",
                "{on: 2026-03-02, contributions_base: 12200.29 EUR}", "false"},
        Example{"A2_1 long stop", "C. séc. soc., art. R313-3", "incapacity.entitled",
                "{on: 2026-03-02, long_stop: true, hours: 600, affiliation_months: 11}", "false"},
        Example{"A1_4 hearing", "C. séc. soc., art. R871-2", "health.hearing_plafond",
                "{on: 2026-03-02, ears: 2}", "3400.00 EUR"},
        Example{"A1_4 hearing again", "C. séc. soc., art. R871-2", "health.hearing_renewal",
                "{on: 2026-03-02, last_on: 2024-06-01}", "2028-06-01"},
        Example{"A1_4 frame", "C. séc. soc., art. R871-2", "health.frame_plafond",
                "{on: 2026-03-02, right: {sphere: 0}, left: {sphere: 0}}", "100.00 EUR"},
        Example{"A3_3 forward", "C. assur., art. L132-9-2", "death.search_forward",
                "{on: 2026-03-02}", "2026-03-17"},
        Example{"A3_3 answer", "C. assur., art. L132-9-2", "death.search_answer",
                "{on: 2026-03-02, forwarded_on: 2026-03-31}", "2026-04-30"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    A2_6, Persons,
    testing::Values(
        Example{"A2_6 trigger, not a deduction", "label GAV", "gav.indemnity",
                "{on: 2026-03-01, accident: domestic, aipp: 6 %, threshold: 5 %, loss: 12000 EUR, "
                "plafond: 1000000 "
                "EUR}",
                "12000.00 EUR"},
        Example{"A2_6 at the threshold", "label GAV", "gav.covered",
                "{on: 2026-03-01, accident: domestic, aipp: 5 %, threshold: 5 %, loss: 12000 EUR, "
                "plafond: 1000000 "
                "EUR}",
                "true"},
        Example{"A2_6 below", "label GAV", "gav.indemnity",
                "{on: 2026-03-01, accident: domestic, aipp: 4 %, threshold: 5 %, loss: 12000 EUR, "
                "plafond: 1000000 "
                "EUR}",
                "0.00 EUR"},
        Example{"A2_6 road", "label GAV", "gav.covered",
                "{on: 2026-03-01, accident: road_vehicle, aipp: 40 %, threshold: 5 %, loss: "
                "12000 EUR, plafond: 1000000 EUR}",
                "false"},
        Example{"A2_6 death has no threshold", "label GAV", "gav.covered",
                "{on: 2026-03-01, accident: domestic, died: true, threshold: 30 %, loss: 12000 "
                "EUR, plafond: 1000000 "
                "EUR}",
                "true"},
        Example{"A2_6 plafond", "C. assur., art. L131-2", "gav.indemnity",
                "{on: 2026-03-01, accident: domestic, aipp: 60 %, threshold: 5 %, loss: 1500000 "
                "EUR, other_benefits: "
                "200000 EUR, plafond: 1000000 EUR}",
                "1000000.00 EUR"},
        Example{"A2_6 offer", "label GAV", "gav.offer_deadline",
                "{on: 2026-03-01, accident: domestic, threshold: 5 %, loss: 1 EUR, plafond: 1 EUR, "
                "consolidation_known_on: 2026-09-30}",
                "2027-02-28"},
        Example{"A2_6 payment", "label GAV", "gav.payment_deadline",
                "{on: 2026-03-01, accident: domestic, threshold: 5 %, loss: 1 EUR, plafond: 1 EUR, "
                "accepted_on: "
                "2026-09-30}",
                "2026-10-30"}),
    example_name);

TEST(Persons, RefuseADeadlineWithoutItsStart) {
    const std::string victim =
        "{on: 2026-03-01, accident: domestic, threshold: 5 %, loss: 1 EUR, plafond: 1 EUR}";
    expect_refusal("gav.offer_deadline", victim, "consolidation_known_on");
    expect_refusal("borrower.former_contract_end", "{on: 2026-04-30}", "accepted_on");
}

}  // namespace
}  // namespace sim::test
