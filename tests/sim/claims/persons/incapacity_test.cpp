#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class Incapacity : public testing::TestWithParam<Example> {};
TEST_P(Incapacity, PaysWhatTheSheetSays) {
    expect_answer(GetParam());
}

constexpr auto scheme = "C. séc. soc., art. R323-4, R323-5";
constexpr auto employer = "C. trav., art. L1226-1, D1226-1";

// A2.1, first row: a website truncates 32.8767 to 32.87; the sheet and we round it.
INSTANTIATE_TEST_SUITE_P(
    A2_1, Incapacity,
    testing::Values(
        Example{"A2_1 2000", scheme, "incapacity.daily_allowance",
                "{on: 2026-03-02, days: 10, pays: [2000 EUR, 2000 EUR, 2000 EUR]}", "32.88 EUR"},
        Example{"A2_1 3000 in March 2026", scheme, "incapacity.daily_allowance",
                "{on: 2026-03-02, days: 10, pays: [3000 EUR, 3000 EUR, 3000 EUR]}", "41.95 EUR"},
        Example{"A2_1 3000 in January 2026", scheme, "incapacity.daily_allowance",
                "{on: 2026-01-15, days: 10, pays: [3000 EUR, 3000 EUR, 3000 EUR]}", "41.47 EUR"},
        Example{"A2_1 3000 before the new cap", scheme, "incapacity.daily_allowance",
                "{on: 2025-03-20, days: 10, pays: [3000 EUR, 3000 EUR, 3000 EUR]}", "49.32 EUR"},
        Example{"A2_1 highest on the eve", scheme, "incapacity.daily_allowance",
                "{on: 2025-03-31, days: 10, pays: [9000 EUR, 9000 EUR, 9000 EUR]}", "53.31 EUR"},
        Example{"A2_1 highest on the day", scheme, "incapacity.daily_allowance",
                "{on: 2025-04-01, days: 10, pays: [9000 EUR, 9000 EUR, 9000 EUR]}", "41.47 EUR"},
        Example{"A2_1 last day at the old SMIC", scheme, "incapacity.daily_allowance",
                "{on: 2026-01-31, days: 10, pays: [9000 EUR, 9000 EUR, 9000 EUR]}", "41.47 EUR"},
        Example{"A2_1 first day at the new SMIC", scheme, "incapacity.daily_allowance",
                "{on: 2026-02-01, days: 10, pays: [9000 EUR, 9000 EUR, 9000 EUR]}", "41.95 EUR"},
        Example{"A2_1 three days are not paid", scheme, "incapacity.allowance_days",
                "{on: 2026-03-02, days: 3, pays: [2000 EUR, 2000 EUR, 2000 EUR]}", "0"},
        Example{"A2_1 the fourth is", scheme, "incapacity.allowance_days",
                "{on: 2026-03-02, days: 4, pays: [2000 EUR, 2000 EUR, 2000 EUR]}", "1"},
        Example{"A2_1 same illness again", scheme, "incapacity.allowance_days",
                "{on: 2026-03-02, days: 4, without_carence: true, pays: [2000 EUR, 2000 EUR, "
                "2000 EUR]}",
                "4"},
        Example{"A2_1 three years are full", scheme, "incapacity.allowance_days",
                "{on: 2026-03-02, days: 30, already_paid_days: 350, pays: [2000 EUR, 2000 EUR, "
                "2000 EUR]}",
                "10"},
        Example{"A2_1 accident", "C. séc. soc., art. R433-1", "incapacity.allowance_total",
                "{on: 2026-03-02, days: 30, cause: work_accident, daily_base: 100 EUR}",
                "1840.00 EUR"},
        Example{"A2_1 accident capped", "C. séc. soc., art. R433-2", "incapacity.daily_allowance",
                "{on: 2026-03-02, days: 30, cause: work_accident, daily_base: 500 EUR}",
                "240.49 EUR"},
        Example{"A2_1 maternity capped", "C. séc. soc., art. R331-5", "incapacity.daily_allowance",
                "{on: 2026-03-02, days: 30, cause: maternity, daily_base: 150 EUR}", "104.02 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    A2_2, Incapacity,
    testing::Values(
        Example{"A2_2 scheme", scheme, "incapacity.allowance_total",
                "{on: 2026-03-02, days: 45, pays: [3000 EUR, 3000 EUR, 3000 EUR]}", "1761.90 EUR"},
        Example{"A2_2 employer", employer, "incapacity.employer_total",
                "{on: 2026-03-02, days: 45, pays: [3000 EUR, 3000 EUR, 3000 EUR], monthly_gross: "
                "3000 EUR, seniority_years: 4}",
                "1639.23 EUR"},
        Example{"A2_2 22 days scheme", scheme, "incapacity.allowance_total",
                "{on: 2026-03-02, days: 22, pays: [3000 EUR, 3000 EUR, 3000 EUR]}", "797.05 EUR"},
        Example{"A2_2 22 days employer", employer, "incapacity.employer_total",
                "{on: 2026-03-02, days: 22, pays: [3000 EUR, 3000 EUR, 3000 EUR], monthly_gross: "
                "3000 EUR, seniority_years: 4}",
                "720.75 EUR"},
        Example{"A2_2 under a year", employer, "incapacity.employer_total",
                "{on: 2026-03-02, days: 22, pays: [3000 EUR, 3000 EUR, 3000 EUR], monthly_gross: "
                "3000 EUR, seniority_years: 0}",
                "0.00 EUR"},
        Example{"A2_2 accident from day one", employer, "incapacity.employer_total",
                "{on: 2026-03-02, days: 10, cause: work_accident, daily_base: 100 EUR, "
                "monthly_gross: 3000 EUR, seniority_years: 4}",
                "300.00 EUR"},
        Example{"A2_2 commuting after seven days", employer, "incapacity.employer_total",
                "{on: 2026-03-02, days: 10, cause: commuting_accident, daily_base: 100 EUR, "
                "monthly_gross: 3000 EUR, seniority_years: 4}",
                "90.00 EUR"},
        Example{"A2_2 six years give forty days", employer, "incapacity.employer_total",
                "{on: 2026-03-02, days: 47, cause: commuting_accident, daily_base: 0 EUR, "
                "monthly_gross: 3000 EUR, seniority_years: 6}",
                "3600.00 EUR"},
        Example{"A2_2 thirty-one years give ninety", employer, "incapacity.employer_total",
                "{on: 2026-03-02, days: 300, cause: commuting_accident, daily_base: 0 EUR, "
                "monthly_gross: 3000 EUR, seniority_years: 40}",
                "14100.00 EUR"},
        Example{"A2_2 days already used", employer, "incapacity.employer_total",
                "{on: 2026-03-02, days: 300, cause: commuting_accident, daily_base: 0 EUR, "
                "monthly_gross: 3000 EUR, seniority_years: 4, kept_days_used: 45}",
                "1000.00 EUR"},
        Example{"A2_3 after the franchise", "contrat", "incapacity.provident_total",
                "{on: 2026-03-02, days: 100, pays: [3000 EUR, 3000 EUR, 3000 EUR], cover_rate: "
                "80 %, reference_salary: 36500 EUR, franchise_days: 90}",
                "380.50 EUR"},
        Example{"A2_3 shorter than the franchise", "contrat", "incapacity.provident_total",
                "{on: 2026-03-02, days: 90, pays: [3000 EUR, 3000 EUR, 3000 EUR], cover_rate: "
                "80 %, reference_salary: 36500 EUR, franchise_days: 90}",
                "0.00 EUR"},
        Example{"A2_3 no more than the net pay", "contrat", "incapacity.provident_total",
                "{on: 2026-03-02, days: 100, pays: [3000 EUR, 3000 EUR, 3000 EUR], cover_rate: "
                "80 %, reference_salary: 36500 EUR, franchise_days: 90, daily_net: 70 EUR}",
                "280.50 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    A2_4, Incapacity,
    testing::Values(
        Example{"A2_4 category 1 at the ceiling", "C. séc. soc., art. R341-4",
                "disability.monthly_pension",
                "{on: 2026-03-02, category: first, average_salary: 60000 EUR}", "1201.50 EUR"},
        Example{"A2_4 category 2 at the ceiling", "C. séc. soc., art. R341-5",
                "disability.monthly_pension",
                "{on: 2026-03-02, category: second, average_salary: 60000 EUR}", "2002.50 EUR"},
        Example{"A2_4 floor", "C. séc. soc., art. D341-1", "disability.monthly_pension",
                "{on: 2026-03-02, category: first, average_salary: 6000 EUR}", "335.29 EUR"},
        Example{"A2_4 third person", "C. séc. soc., art. R341-6", "disability.monthly_pension",
                "{on: 2026-03-02, category: third, average_salary: 24000 EUR}", "1400.00 EUR"},
        // The sheet gives 69.4 %, which is this rate to one decimal.
        Example{"A2_4 crossed", "contrat", "disability.annuity_share",
                "{on: 2026-03-02, functional: 40, professional: 60, annuity: 12000 EUR}",
                "69.3788 %"},
        Example{"A2_4 crossed in euros", "contrat", "disability.annuity",
                "{on: 2026-03-02, functional: 40, professional: 60, annuity: 12000 EUR}",
                "8325.45 EUR"},
        Example{"A2_4 full at 66", "contrat", "disability.annuity_share",
                "{on: 2026-03-02, functional: 66, professional: 66, annuity: 12000 EUR}", "100 %"},
        Example{"A2_4 half at 33", "contrat", "disability.annuity_share",
                "{on: 2026-03-02, functional: 33, professional: 33, annuity: 12000 EUR}", "50 %"},
        Example{"A2_4 nothing below 33", "contrat", "disability.annuity",
                "{on: 2026-03-02, functional: 32, professional: 33, annuity: 12000 EUR}",
                "0.00 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    A3_7, Incapacity,
    testing::Values(
        Example{"A3_7 limit", "C. séc. soc., art. D353-1-1", "pension.resource_limit",
                "{on: 2026-03-02, pension: 12000 EUR, age: 60}", "25001.60 EUR"},
        Example{"A3_7 couple", "C. séc. soc., art. D353-1-1", "pension.resource_limit",
                "{on: 2026-03-02, pension: 12000 EUR, age: 60, couple: true}", "40002.56 EUR"},
        Example{"A3_7 plain", "C. séc. soc., art. D353-1", "pension.reversion",
                "{on: 2026-03-02, pension: 12000 EUR, age: 60}", "6480.00 EUR"},
        Example{"A3_7 cut down", "C. séc. soc., art. R353-1", "pension.reversion",
                "{on: 2026-03-02, pension: 12000 EUR, age: 60, resources: 10000 EUR, earnings: "
                "20000 EUR}",
                "1001.60 EUR"},
        Example{"A3_7 too young", "C. séc. soc., art. D353-3", "pension.reversion",
                "{on: 2026-03-02, pension: 12000 EUR, age: 54}", "0.00 EUR"},
        Example{"A2_3 portability rounds up", "C. séc. soc., art. L911-8",
                "group.portability_months", "{on: 2026-03-31, contract_from: 2025-10-10}", "6"},
        Example{"A2_3 portability cap", "C. séc. soc., art. L911-8", "group.portability_months",
                "{on: 2026-03-31, contract_from: 2010-10-10}", "12"},
        Example{"A2_3 portability follows the benefit", "C. séc. soc., art. L911-8",
                "group.portability_end",
                "{on: 2026-03-31, contract_from: 2010-10-10, benefit_months: 8}", "2026-11-30"}),
    example_name);

TEST(StopOfWork, RefusesWhatCannotBe) {
    expect_refusal("incapacity.daily_allowance", "{on: 2026-03-02, days: 10}", "trois salaires");
    expect_refusal("incapacity.daily_allowance", "{on: 2026-03-02, days: 10, cause: work_accident}",
                   "daily_base");
    expect_refusal("incapacity.provident_total",
                   "{on: 2026-03-02, days: 9, pays: [1 EUR, 1 EUR, 1 EUR]}", "cover_rate");
    expect_refusal("group.portability_months", "{on: 2026-03-31, contract_from: 2026-10-10}",
                   "contract_from");
    expect_refusal("incapacity.daily_allowance",
                   "{on: 2019-03-02, days: 10, pays: [1 EUR, 1 EUR, 1 EUR]}", "pas encore");
}

TEST(Portability, SaysThatTheBenefitOfTheUnemployedMayCutItShort) {
    expect_step("group.portability_months", "{on: 2025-08-31, contract_from: 2020-09-15}",
                "La durée de l’indemnisation du chômage n’est pas dite");
}

}  // namespace
}  // namespace sim::test
