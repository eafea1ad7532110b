#include "tests/sim/claims/ask.hpp"

/// The covers of natural events, the premium that pays for them, rehousing and drought.
namespace sim::test {
namespace {

class NaturalEvents : public testing::TestWithParam<Example> {};
TEST_P(NaturalEvents, AreAnsweredByTheTexts) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    Covers, NaturalEvents,
    testing::Values(
        Example{"flood", "L125-1", "catnat.covered",
                "{on: 2026-01-05, agent: flood, ordered_on: 2026-03-26}", "true"},
        Example{"no order", "L125-1", "catnat.covered", "{on: 2026-01-05, agent: flood}", "false"},
        Example{"crops", "L125-5", "catnat.covered",
                "{on: 2026-01-05, agent: flood, goods: crops, ordered_on: 2026-03-26}", "false"},
        Example{"not insured", "L125-1", "catnat.covered",
                "{on: 2026-01-05, agent: flood, insured: false, ordered_on: 2026-03-26}", "false"},
        Example{"wind", "L122-7", "catnat.covered",
                "{on: 2026-01-05, agent: wind, gust_km_h: 214, mean_km_h: 144, ordered_on: "
                "2026-03-26}",
                "false"},
        Example{"cyclone by its mean", "L122-7", "catnat.covered",
                "{on: 2026-01-05, agent: wind, mean_km_h: 145, ordered_on: 2026-03-26}", "true"},
        Example{"cyclone by its gusts", "L122-7", "catnat.covered",
                "{on: 2026-01-05, agent: wind, gust_km_h: 215, ordered_on: 2026-03-26}", "true"},
        Example{"a cyclone is no storm", "L122-7", "storm.covered",
                "{on: 2026-01-05, agent: wind, gust_km_h: 215}", "false"},
        Example{"storm", "L122-7", "storm.covered", "{on: 2026-01-05, agent: wind, gust_km_h: 101}",
                "true"},
        Example{"wind at the edge", "clauses", "storm.covered",
                "{on: 2026-01-05, agent: wind, gust_km_h: 100}", "false"},
        Example{"neighbours hit", "clauses", "storm.covered",
                "{on: 2026-01-05, agent: wind, gust_km_h: 80, sound_buildings_hit: true}", "true"},
        Example{"wet at once", "clauses", "storm.covered",
                "{on: 2026-01-05, agent: wind, gust_km_h: 130, wetting_hours: 72}", "true"},
        Example{"wet too late", "clauses", "storm.covered",
                "{on: 2026-01-05, agent: wind, gust_km_h: 130, wetting_hours: 73}", "false"},
        Example{"hail by contract only", "L122-7", "storm.covered",
                "{on: 2026-01-05, agent: hail, sound_buildings_hit: true, optional_cover: false}",
                "false"},
        Example{"flood is no storm", "L122-7", "storm.covered",
                "{on: 2026-01-05, agent: flood, sound_buildings_hit: true}", "false"}),
    example_name);
INSTANTIATE_TEST_SUITE_P(
    Numbers, NaturalEvents,
    testing::Values(
        Example{"commune until 2022", "L125-1", "catnat.commune_request_deadline",
                "{on: 2022-12-31, agent: drought}", "2024-06-30"},
        Example{"commune since 2023", "L125-1", "catnat.commune_request_deadline",
                "{on: 2023-01-01, agent: drought}", "2025-01-01"},
        Example{"first premium", "A125-2", "catnat.premium", "{on: 1982-08-01, premium: 200 EUR}",
                "11.00 EUR"},
        Example{"premium of the 1990s", "A125-2", "catnat.premium",
                "{on: 1999-08-12, premium: 200 EUR}", "18.00 EUR"},
        Example{"first day of 12 %", "A125-2", "catnat.premium",
                "{on: 1999-08-13, premium: 200 EUR}", "24.00 EUR"},
        Example{"premium 2024", "A125-2", "catnat.premium", "{on: 2024-12-31, premium: 250 EUR}",
                "30.00 EUR"},
        Example{"premium 2025", "A125-2", "catnat.premium", "{on: 2025-01-01, premium: 250 EUR}",
                "50.00 EUR"},
        Example{"motor 2024", "A125-2", "catnat.premium",
                "{on: 2024-12-31, motor: true, premium: 100 EUR}", "6.00 EUR"},
        Example{"motor 2025", "A125-2", "catnat.premium",
                "{on: 2025-01-01, motor: true, premium: 100 EUR}", "9.00 EUR"},
        Example{"brush not cleared 2023", "L122-8", "forest_fire.extra_franchise",
                "{on: 2023-07-10, cleared: false, contract_extra: 12000 EUR}", "5000.00 EUR"},
        Example{"brush not cleared 2024", "L122-8", "forest_fire.extra_franchise",
                "{on: 2024-07-10, cleared: false, contract_extra: 12000 EUR}", "10000.00 EUR"},
        Example{"brush cleared", "L122-8", "forest_fire.extra_franchise",
                "{on: 2024-07-10, cleared: true, contract_extra: 12000 EUR}", "0.00 EUR"},
        Example{"four people, five days", "D125-4", "catnat.rehousing",
                "{on: 2025-10-01, occupants: 4, first_days_cost: 1700 EUR}", "1600.00 EUR"},
        Example{"a better contract", "D125-4", "catnat.rehousing",
                "{on: 2025-10-01, occupants: 4, contract_day_plafond: 100 EUR, first_days_cost: "
                "1700 EUR}",
                "1700.00 EUR"},
        Example{"eight months of rent", "A125-5-1", "catnat.rehousing",
                "{on: 2025-10-01, title: tenant, later_months: 8, later_cost: 9000 EUR, "
                "monthly_value: 800 EUR}",
                "4800.00 EUR"},
        Example{"eve of the rule", "décret 2022-1737", "catnat.rehousing",
                "{on: 2023-10-31, first_days_cost: 100 EUR}", "0.00 EUR"},
        Example{"contract of before", "décret 2022-1737", "catnat.rehousing",
                "{on: 2024-02-01, contract_on: 2023-10-31, first_days_cost: 100 EUR}", "0.00 EUR"},
        Example{"contract renewed since", "décret 2022-1737", "catnat.rehousing",
                "{on: 2024-02-01, contract_on: 2023-11-01, first_days_cost: 100 EUR}",
                "100.00 EUR"},
        Example{"lease ended", "A125-5-1", "catnat.rehousing",
                "{on: 2025-10-01, title: ended_lease, later_months: 5, later_cost: 2000 EUR, "
                "monthly_value: 200 EUR}",
                "600.00 EUR"},
        Example{"second home", "L125-1", "catnat.rehousing",
                "{on: 2025-10-01, main_home: false, first_days_cost: 900 EUR}", "0.00 EUR"}),
    example_name);
INSTANTIATE_TEST_SUITE_P(
    Interruption, NaturalEvents,
    testing::Values(
        Example{"the minimum holds", "A125-1, annexe II", "catnat.interruption_franchise",
                "{on: 2026-03-10, daily_loss: 379.99 EUR, loss: 9000 EUR}", "1140.00 EUR"},
        Example{"three days reach it", "A125-1, annexe II", "catnat.interruption_franchise",
                "{on: 2026-03-10, daily_loss: 380 EUR, loss: 9000 EUR}", "1140.00 EUR"},
        Example{"three days pass it", "A125-1, annexe II", "catnat.interruption_franchise",
                "{on: 2026-03-10, daily_loss: 380.01 EUR, loss: 9000 EUR}", "1140.03 EUR"},
        Example{"never above the loss", "A125-1, annexe II", "catnat.interruption_franchise",
                "{on: 2026-03-10, daily_loss: 500 EUR, loss: 900 EUR}", "900.00 EUR"},
        Example{"three months", "L125-1", "catnat.order_deadline", "{on: 2022-12-31}",
                "2023-03-31"},
        Example{"two months", "L125-1", "catnat.order_deadline", "{on: 2023-01-01}", "2023-03-01"}),
    example_name);
INSTANTIATE_TEST_SUITE_P(
    Drought, NaturalEvents,
    testing::Values(
        Example{"cosmetic before 2024", "L125-1", "catnat.drought_covered",
                "{on: 2023-12-31, solidity_or_use_hit: false}", "true"},
        Example{"cosmetic", "R125-7", "catnat.drought_covered",
                "{on: 2024-01-01, solidity_or_use_hit: false}", "false"},
        Example{"annex", "R125-7", "catnat.drought_covered", "{on: 2024-01-01, annex: true}",
                "false"},
        Example{"structural", "R125-7", "catnat.drought_covered", "{on: 2024-01-01}", "true"},
        Example{"worth repairing", "R125-6-1", "catnat.drought_repair_duty",
                "{on: 2024-01-01, repair: 90000 EUR, value: 90000 EUR}", "true"},
        Example{"worth less than its repair", "R125-6-1", "catnat.drought_repair_duty",
                "{on: 2024-01-01, repair: 90000.01 EUR, value: 90000 EUR}", "false"},
        Example{"free before 2024", "L125-1", "catnat.drought_repair_duty",
                "{on: 2023-12-31, repair: 1 EUR}", "false"},
        Example{"works", "R125-6-1", "catnat.drought_works_deadline",
                "{on: 2024-05-01, agreed_on: 2025-02-10}", "2027-02-10"},
        Example{"interim report", "R125-11", "catnat.drought_interim_report",
                "{on: 2025-05-01, documents_on: 2025-10-31}", "2026-02-28"},
        Example{"interim report of an older loss", "R125-11", "catnat.drought_interim_report",
                "{on: 2024-08-31, documents_on: 2025-01-05}", "2025-05-05"},
        Example{"final report of an older loss", "R125-11", "catnat.drought_final_report",
                "{on: 2024-08-31, soil_study_on: 2025-01-01}", "2025-02-01"},
        Example{"final report", "R125-11", "catnat.drought_final_report",
                "{on: 2025-05-01, soil_study_on: 2026-01-31}", "2026-02-28"}),
    example_name);

TEST(NaturalEvents, RefuseBeforeTheirTextAndWithoutTheirFacts) {
    expect_refusal("catnat.drought_works_deadline", "{on: 2024-05-01}", "agreed_on");
    expect_refusal("catnat.drought_interim_report", "{on: 2024-08-31, documents_on: 2024-12-31}",
                   "catnat/drought_interim_report_months");
    expect_refusal("catnat.drought_final_report", "{on: 2024-08-31, soil_study_on: 2024-12-31}",
                   "catnat/drought_final_report_months");
    expect_refusal("catnat.premium", "{on: 1982-07-31, premium: 1 EUR}",
                   "catnat/premium_rate_property");
    expect_refusal("catnat.premium", "{on: 1982-07-31, motor: true, premium: 1 EUR}",
                   "catnat/premium_rate_motor");
}

}  // namespace
}  // namespace sim::test
