#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class Crm : public testing::TestWithParam<Example> {};
TEST_P(Crm, MovesAsTheClauseSays) {
    expect_answer(GetParam());
}

constexpr auto clause = "C. assur., annexe A121-1";
constexpr auto next = "crm.next";

INSTANTIATE_TEST_SUITE_P(
    Sheet, Crm,
    testing::Values(
        Example{"T-CRM-3", clause, next, "{on: 2026-06-01, coefficient: 80 %, claims: [{}]}",
                "100 %"},
        Example{"T-CRM-4 full", clause, next, "{on: 2026-06-01, coefficient: 57 %, claims: [{}]}",
                "71 %"},
        Example{"T-CRM-4 partial", clause, next,
                "{on: 2026-06-01, coefficient: 57 %, claims: [{liability: partial}]}", "64 %"},
        Example{"T-CRM-6", clause, next,
                "{on: 2026-06-01, coefficient: 50 %, years_at_floor: 3, claims: [{}]}", "50 %"},
        Example{"T-CRM-6 a year too soon", clause, next,
                "{on: 2026-06-01, coefficient: 50 %, years_at_floor: 2, claims: [{}]}", "62 %"},
        Example{"T-CRM-7", clause, next, "{on: 2026-06-01, coefficient: 100 %, claims: [{}, {}]}",
                "156 %"},
        Example{"T-CRM-8", clause, next,
                "{on: 2026-06-01, coefficient: 100 %, claims: [{}, {liability: partial}]}",
                "140 %"},
        Example{"T-CRM-10", clause, next, "{on: 2026-06-01, coefficient: 303 %, claims: [{}]}",
                "350 %"},
        Example{"T-CRM-11 first year", clause, next, "{on: 2026-06-01, coefficient: 195 %}",
                "185 %"},
        Example{"T-CRM-11 second year", clause, next,
                "{on: 2026-06-01, coefficient: 185 %, claim_free_years: 1}", "100 %"},
        Example{"T-CRM-12", clause, next,
                "{on: 2026-06-01, coefficient: 100 %, claims: [{kind: glass}]}", "95 %"},
        Example{"Interrupted", clause, next,
                "{on: 2026-06-01, coefficient: 80 %, interrupted_months: 4}", "80 %"},
        Example{"The period", clause, "crm.period_ends", "{on: 2026-04-30, coefficient: 80 %}",
                "2026-02-28"},
        Example{"Novice, second year", clause, "crm.novice_surcharge",
                "{on: 2026-06-01, novice: true, claim_free_years: 1}", "50 %"},
        Example{"Surcharges are capped", clause, "crm.aggravated_surcharge",
                "{on: 2026-06-01, aggravating: [alcohol, cancelled, hit_and_run]}", "400 %"}),
    example_name);

/// T-CRM-2: ten years of rounds without a claim.
TEST(CrmRounds, FallsYearByYearToTheFloor) {
    constexpr std::array expected{"93 %", "86 %", "79 %", "73 %", "67 %",
                                  "62 %", "57 %", "53 %", "50 %", "50 %"};
    for (std::size_t year = 0; year < expected.size(); ++year) {
        const auto facts = "{on: 2026-06-01, coefficient: 100 %, rounds: true, years: " +
                           std::to_string(year + 1) + "}";
        expect_answer({"T-CRM-2", clause, next, facts.c_str(), expected[year]});
    }
}

constexpr auto fund = "C. assur., art. R421-12 à -20";

INSTANTIATE_TEST_SUITE_P(
    Fgao, Crm,
    testing::Values(
        Example{"Unknown author, light injury", fund, "fgao.property",
                "{on: 2023-05-04, property: 4000 EUR, hospital_days: 6, incapacity_months: 1}",
                "0.00 EUR"},
        Example{"Unknown author, a week in hospital", fund, "fgao.property",
                "{on: 2023-05-04, property: 4000 EUR, hospital_days: 7, incapacity_months: 1}",
                "4000.00 EUR"},
        Example{"Unknown author, ten per cent", fund, "fgao.property",
                "{on: 2023-05-04, property: 4000 EUR, permanent: 10 %}", "4000.00 EUR"},
        Example{"Known author", fund, "fgao.property",
                "{on: 2023-05-04, property: 4000 EUR, author_known: true}", "4000.00 EUR"},
        Example{"Ceiling", fund, "fgao.property",
                "{on: 2021-05-04, property: 1220000.01 EUR, author_known: true}", "1220000.00 EUR"},
        Example{"Wild animal", fund, "fgao.property",
                "{on: 2023-05-04, property: 4000 EUR, cause: wild_animal}", "0.00 EUR"},
        Example{"Ownerless animal", fund, "fgao.property",
                "{on: 2023-05-04, property: 4000 EUR, cause: ownerless_animal, vehicles: 2}",
                "3000.00 EUR"},
        Example{"Subsidiary", fund, "fgao.pays_injury", "{on: 2023-05-04, paid_by_another: true}",
                "false"},
        Example{"Three years", fund, "fgao.claim_by", "{on: 2023-05-04}", "2026-05-04"},
        Example{"One year", fund, "fgao.claim_by",
                "{on: 2023-05-04, author_known: true, settled_on: 2024-02-29}", "2025-02-28"},
        Example{"Five years", fund, "fgao.action_by", "{on: 2023-05-04}", "2028-05-04"},
        Example{"Six months", fund, "fgao.property_notice_by",
                "{on: 2023-05-04, author_known: true, known_uninsured_on: 2023-08-31}",
                "2024-02-29"},
        Example{"Twelve months", fund, "fgao.property_notice_by",
                "{on: 2023-05-04, author_known: true, known_uninsured_on: 2024-03-01}",
                "2024-05-04"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Irca, Crm,
    testing::Values(
        Example{"T-IRCA-1", "IRCA", "irca.recourse", "{on: 2023-05-04}", "1200.00 EUR"},
        Example{"T-IRCA-1", "IRCA", "irca.mandate", "{on: 2023-05-04}", "direct_insurer"},
        Example{"T-IRCA-2", "IRCA", "irca.recourse", "{on: 2022-05-04, charge: 50 %}",
                "627.00 EUR"},
        Example{"T-IRCA-3", "IRCA", "irca.keeps_mandate", "{on: 2023-05-04, aipp: 5 %}", "true"},
        Example{"T-IRCA-3 and a hair", "IRCA", "irca.keeps_mandate",
                "{on: 2023-05-04, aipp: 5.01 %}", "false"},
        Example{"Above, the larger share", "IRCA", "irca.mandate", "{on: 2023-05-04, aipp: 6 %}",
                "larger_share_insurer"},
        Example{"Above, equal, driver", "IRCA", "irca.mandate",
                "{on: 2023-05-04, aipp: 6 %, larger_share: equal}", "adverse_insurer"},
        Example{"Above, equal, passenger", "IRCA", "irca.mandate",
                "{on: 2023-05-04, aipp: 6 %, larger_share: equal, victim: passenger}",
                "direct_insurer"},
        Example{"Real cost with sequels", "IRCA", "irca.recourse",
                "{on: 2023-05-04, aipp: 3 %, paid: 5000 EUR, charge: 50 %}", "2500.00 EUR"},
        Example{"Alone", "IRCA", "irca.applicable", "{on: 2023-05-04, members: 1}", "false"}),
    example_name);

TEST(Irca, RefusesAYearWhoseFlatAmountIsNotKnown) {
    expect_refusal("irca.recourse", "{on: 2024-01-01}", "irca/forfait");
    expect_refusal("irca.recourse", "{on: 2023-05-04, members: 1}", "entre deux adhérents");
    expect_refusal("irca.mandate", "{on: 2023-05-04, members: 1, aipp: 6 %}",
                   "entre deux adhérents");
}

TEST(Crm, RefusesWhatCannotBe) {
    expect_refusal(next, "{on: 2026-06-01, coefficient: 0 %}", "trop petit");
    expect_refusal(next, "{on: 2026-06-01, coefficient: 80 %, years: 2, claims: [{}]}", "années");
    expect_refusal("fgao.claim_by", "{on: 2023-05-04, author_known: true}", "settled_on");
}

}  // namespace
}  // namespace sim::test
