#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

constexpr auto convention = "Convention CRAC";
constexpr auto band = "crac.band";
constexpr auto base = "crac.base";
constexpr auto recourse = "crac.recourse";
constexpr auto economist = "crac.economist";

class Crac : public testing::TestWithParam<Example> {};
TEST_P(Crac, SharesBetweenInsurers) {
    expect_answer(GetParam());
}

constexpr auto t02 =
    "{on: 2023-06-15, indemnity: 40000 EUR, fees: 4000 EUR, shares: [60 %, 40 %], builder: 1}";
constexpr auto t02_second =
    "{on: 2023-06-15, indemnity: 40000 EUR, fees: 4000 EUR, shares: [60 %, 40 %], builder: 2}";
constexpr auto t03 =
    "{on: 2023-06-15, received_on: 2023-01-15, indemnity: 40000 EUR, fees: 4000 EUR, "
    "shares: [60 %, 40 %], builder: 1}";
constexpr auto t03_second =
    "{on: 2023-06-15, received_on: 2023-01-15, indemnity: 40000 EUR, fees: 4000 EUR, "
    "shares: [60 %, 40 %], builder: 2}";
constexpr auto t04 =
    "{on: 2023-06-15, indemnity: 40000 EUR, fees: 4000 EUR, shares: [60 %, 40 %], "
    "technical_control: false, construction_cost: 600000 EUR}";

INSTANTIATE_TEST_SUITE_P(
    Sheet, Crac,
    testing::Values(Example{"CRAC-T01", convention, band, "{on: 2023-06-15, estimate: 1870 EUR}",
                            "no_recourse"},
                    Example{"CRAC-T01 a cent more", convention, band,
                            "{on: 2023-06-15, estimate: 1870.01 EUR}", "single_expert"},
                    Example{"CRAC-T01 nothing owed", convention, recourse,
                            "{on: 2023-06-15, indemnity: 1870 EUR, fees: 800 EUR, shares: [100 %]}",
                            "0.00 EUR"},
                    Example{"CRAC-T02", convention, base, t02, "38130.00 EUR"},
                    Example{"CRAC-T02 R1", convention, recourse, t02, "24078.00 EUR"},
                    Example{"CRAC-T02 R2", convention, recourse, t02_second, "16052.00 EUR"},
                    Example{"CRAC-T03", convention, base, t03, "40000.00 EUR"},
                    Example{"CRAC-T03 R1", convention, recourse, t03, "25200.00 EUR"},
                    Example{"CRAC-T03 R2", convention, recourse, t03_second, "16800.00 EUR"},
                    Example{"CRAC-T04", convention, base, t04, "36260.00 EUR"},
                    Example{"CRAC-T05", convention, band,
                            "{on: 2023-06-15, estimate: 158000.01 EUR}", "chapter_3"},
                    Example{"CRAC-T05 exact", convention, band,
                            "{on: 2023-06-15, estimate: 158000 EUR}", "single_expert"},
                    Example{"CRAC-T06", convention, economist,
                            "{on: 2023-06-15, works_cost: 25000 EUR}", "true"},
                    Example{"CRAC-T06 a cent less", convention, economist,
                            "{on: 2023-06-15, works_cost: 24999.99 EUR}", "false"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Years, Crac,
    testing::Values(
        Example{"old edition", convention, base, "{on: 2021-12-31, indemnity: 10000 EUR}",
                "8370.00 EUR"},
        Example{"2023", convention, base, "{on: 2023-01-01, indemnity: 10000 EUR}", "8130.00 EUR"},
        Example{"stated", convention, base,
                "{on: 2026-01-15, indemnity: 10000 EUR, ticket_moderateur: 2000 EUR}",
                "8000.00 EUR"},
        Example{"no control, just under", convention, base,
                "{on: 2023-06-15, indemnity: 10000 EUR, technical_control: false, "
                "construction_cost: 499999.99 EUR}",
                "8130.00 EUR"},
        Example{"no control, exact", convention, base,
                "{on: 2023-06-15, indemnity: 10000 EUR, technical_control: false, "
                "construction_cost: 500000 EUR}",
                "6260.00 EUR"},
        Example{"payment", convention, "crac.payment_deadline",
                "{on: 2023-06-15, claimed_on: 2023-11-30}", "2024-02-29"},
        Example{"own expert", convention, "crac.own_expert_deadline",
                "{on: 2023-06-15, estimate: 200000 EUR, report_on: 2023-07-01}", "2023-07-31"}),
    example_name);

TEST(Crac, RefusesAYearWhoseValuesWereNotFound) {
    expect_refusal(base, "{on: 2022-06-15, indemnity: 10000 EUR}", "ticket_moderateur");
    expect_refusal(base, "{on: 2024-01-01, indemnity: 10000 EUR}", "circulaire");
    expect_refusal(band, "{on: 2026-01-15, estimate: 9000 EUR, ticket_moderateur: 2000 EUR}",
                   "Seuil du chapitre 3");
}

TEST(Crac, RefusesWhatCannotBe) {
    expect_refusal(recourse, "{on: 2023-06-15, indemnity: 1 EUR, shares: [60 %, 41 %]}",
                   "dépassent");
    expect_refusal(recourse, "{on: 2023-06-15, indemnity: 1 EUR}", "part de ce constructeur");
    expect_refusal("crac.own_expert_deadline",
                   "{on: 2023-06-15, estimate: 2000 EUR, report_on: 2023-07-01}", "commun");
    expect_refusal(band, "{on: 2023-06-15}", "coût estimé");
    expect_refusal(economist, "{on: 2023-06-15}", "coût des travaux");
}

}  // namespace
}  // namespace sim::test
