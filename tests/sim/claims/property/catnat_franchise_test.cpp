#include "tests/sim/claims/ask.hpp"

/// Ids CF-T..: the reference sheet on natural events, 4.4.
namespace sim::test {
namespace {

constexpr auto rule = "catnat.franchise";
constexpr auto count = "catnat.franchise_count";
constexpr auto total = "catnat.franchise_total";
constexpr auto old_text = "C. assur., art. A125-1";
constexpr auto new_text = "C. assur., art. D125-5 s.";

class CatnatFranchise : public testing::TestWithParam<Example> {};
TEST_P(CatnatFranchise, IsTheLegalOneOfItsDay) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    Sheet, CatnatFranchise,
    testing::Values(
        Example{"CF-T01", new_text, "catnat.indemnity", "{on: 2026-02-01, damage: 12000 EUR}",
                "11620.00 EUR"},
        Example{"CF-T01", new_text, rule, "{on: 2026-02-01, damage: 12000 EUR}", "380.00 EUR"},
        Example{"CF-T02", new_text, rule, "{on: 2026-02-01, drought: true, damage: 45000 EUR}",
                "1520.00 EUR"},
        Example{"CF-T02", new_text, "catnat.indemnity",
                "{on: 2026-02-01, drought: true, damage: 45000 EUR}", "43480.00 EUR"},
        Example{"CF-T04 n=4", old_text, rule,
                "{on: 2019-08-01, drought: true, damage: 45000 EUR, recognitions: 4}",
                "4560.00 EUR"},
        Example{"CF-T04 n=5", old_text, rule,
                "{on: 2019-08-01, drought: true, damage: 45000 EUR, recognitions: 5}",
                "6080.00 EUR"},
        Example{"CF-T05", old_text, rule,
                "{on: 2019-08-01, drought: true, damage: 45000 EUR, recognitions: 4, plan: "
                "prescribed, plan_prescribed_on: 2017-08-01}",
                "1520.00 EUR"},
        Example{"CF-T06 n=4", old_text, rule,
                "{on: 2019-08-01, drought: true, damage: 45000 EUR, recognitions: 4, plan: "
                "prescribed, plan_prescribed_on: 2014-08-01}",
                "4560.00 EUR"},
        Example{"CF-T06 n=5", old_text, rule,
                "{on: 2019-08-01, drought: true, damage: 45000 EUR, recognitions: 5, plan: "
                "prescribed, plan_prescribed_on: 2014-08-01}",
                "6080.00 EUR"},
        Example{"CF-T08", old_text, rule,
                "{on: 2019-08-01, goods: business, damage: 8000 EUR, recognitions: 3}",
                "2280.00 EUR"},
        Example{"CF-T09", new_text, rule,
                "{on: 2025-03-01, goods: business, square_metres: 300, damage: 60000 EUR}",
                "6000.00 EUR"},
        Example{"CF-T10", new_text, rule,
                "{on: 2025-03-01, goods: business, square_metres: 120, drought: true, damage: "
                "20000 EUR}",
                "3050.00 EUR"},
        Example{"CF-T12 storm 500", new_text, rule,
                "{on: 2026-02-01, damage: 12000 EUR, storm_franchise: 500 EUR}", "380.00 EUR"},
        Example{"CF-T12 storm 0", new_text, rule,
                "{on: 2026-02-01, damage: 12000 EUR, storm_franchise: 0 EUR}", "380.00 EUR"},
        Example{"storm 200", new_text, rule,
                "{on: 2026-02-01, damage: 12000 EUR, storm_franchise: 200 EUR}", "200.00 EUR"},
        Example{"storm 200 before 2024", old_text, rule,
                "{on: 2023-02-01, damage: 12000 EUR, storm_franchise: 200 EUR}", "380.00 EUR"},
        Example{"CF-T13", "C. assur., art. A125-6-4-2", rule,
                "{on: 2025-09-01, goods: public_body, inhabitants: 1500, damage: 2000000 EUR}",
                "100000.00 EUR"},
        Example{"CF-T14", "C. assur., art. D125-5-7", rule,
                "{on: 2025-09-01, goods: public_body, inhabitants: 5000, damage: 2000000 EUR}",
                "200000.00 EUR"}),
    example_name);
INSTANTIATE_TEST_SUITE_P(
    Edges, CatnatFranchise,
    testing::Values(
        Example{"rank 2", old_text, rule, "{on: 2019-08-01, damage: 9000 EUR, recognitions: 2}",
                "380.00 EUR"},
        Example{"rank 3", old_text, rule, "{on: 2019-08-01, damage: 9000 EUR, recognitions: 3}",
                "760.00 EUR"},
        Example{"eve of the reform", old_text, rule,
                "{on: 2023-12-31, damage: 9000 EUR, recognitions: 3}", "760.00 EUR"},
        Example{"first day of the reform", new_text, rule,
                "{on: 2024-01-01, damage: 9000 EUR, recognitions: 3}", "380.00 EUR"},
        Example{"contract not renewed yet", old_text, rule,
                "{on: 2024-06-01, contract_on: 2023-12-31, damage: 9000 EUR, recognitions: 3}",
                "760.00 EUR"},
        Example{"plan of four years to the day", old_text, rule,
                "{on: 2019-08-01, damage: 9000 EUR, recognitions: 3, plan: prescribed, "
                "plan_prescribed_on: 2015-08-01}",
                "380.00 EUR"},
        Example{"plan of four years and a day", old_text, rule,
                "{on: 2019-08-02, damage: 9000 EUR, recognitions: 3, plan: prescribed, "
                "plan_prescribed_on: 2015-08-01}",
                "760.00 EUR"},
        Example{"vehicle", old_text, rule,
                "{on: 2019-08-01, goods: vehicle, damage: 9000 EUR, recognitions: 5}",
                "380.00 EUR"},
        Example{"vehicle worth less", old_text, rule,
                "{on: 2019-08-01, goods: vehicle, damage: 300 EUR}", "300.00 EUR"},
        Example{"minimum less a cent", old_text, rule,
                "{on: 2025-03-01, goods: business, damage: 11399.90 EUR}", "1140.00 EUR"},
        Example{"minimum", old_text, rule, "{on: 2025-03-01, goods: business, damage: 11400 EUR}",
                "1140.00 EUR"},
        Example{"minimum plus a cent", old_text, rule,
                "{on: 2025-03-01, goods: business, damage: 11400.10 EUR}", "1140.01 EUR"},
        Example{"small firm above its ceiling", new_text, rule,
                "{on: 2025-03-01, goods: business, damage: 200000 EUR}", "10000.00 EUR"},
        Example{"large firm", new_text, rule,
                "{on: 2025-03-01, goods: business, square_metres: 301, damage: 200000 EUR, "
                "contract_franchise: 15000 EUR}",
                "15000.00 EUR"},
        Example{"public body before July 2025", new_text, rule,
                "{on: 2025-07-03, goods: public_body, inhabitants: 1500, damage: 2000000 EUR, "
                "contract_franchise: 30000 EUR}",
                "30000.00 EUR"},
        Example{"commune of 2000", "C. assur., art. D125-5-7", rule,
                "{on: 2025-07-04, goods: public_body, inhabitants: 2000, damage: 2000000 EUR}",
                "200000.00 EUR"},
        Example{"public body, rank 5", "C. assur., art. D125-5-9", rule,
                "{on: 2025-09-01, goods: public_body, inhabitants: 5000, damage: 100000 EUR, "
                "recognitions: 5}",
                "20000.00 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Francs, CatnatFranchise,
    testing::Values(
        Example{"first day", old_text, rule, "{on: 1983-01-01, damage: 9000 EUR}", "228.67 EUR"},
        Example{"last day", old_text, rule, "{on: 2000-12-31, damage: 9000 EUR}", "228.67 EUR"},
        Example{"2500 francs", old_text, rule, "{on: 2001-01-01, damage: 9000 EUR}", "381.12 EUR"},
        Example{"eve of the euro", old_text, rule, "{on: 2001-12-31, damage: 9000 EUR}",
                "381.12 EUR"},
        Example{"drought", old_text, rule, "{on: 2000-12-31, drought: true, damage: 9000 EUR}",
                "228.67 EUR"},
        Example{"drought, 10000 francs", old_text, rule,
                "{on: 2001-01-01, drought: true, damage: 9000 EUR}", "1524.49 EUR"},
        Example{"vehicle", old_text, rule, "{on: 1999-12-26, goods: vehicle, damage: 9000 EUR}",
                "228.67 EUR"}),
    example_name);
INSTANTIATE_TEST_SUITE_P(
    Units, CatnatFranchise,
    testing::Values(
        Example{"private vehicle", new_text, rule,
                "{on: 2026-02-01, goods: vehicle, damage: 9000 EUR, contract_franchise: 900 EUR}",
                "380.00 EUR"},
        Example{"professional vehicle", new_text, rule,
                "{on: 2026-02-01, goods: vehicle, professional_vehicle: true, damage: 9000 EUR, "
                "contract_franchise: 900 EUR}",
                "900.00 EUR"},
        Example{"house and its garage", new_text, count,
                "{on: 2026-02-01, goods: [{goods: dwelling, commune: Sète, damage: 9000 EUR}, "
                "{goods: dwelling, commune: Sète, damage: 800 EUR}]}",
                "1"},
        Example{"house and its garage", new_text, total,
                "{on: 2026-02-01, goods: [{goods: dwelling, commune: Sète, damage: 9000 EUR}, "
                "{goods: dwelling, commune: Sète, damage: 800 EUR}]}",
                "380.00 EUR"},
        Example{"two communes", new_text, total,
                "{on: 2026-02-01, goods: [{goods: dwelling, commune: Sète, damage: 9000 EUR}, "
                "{goods: dwelling, commune: Agde, damage: 800 EUR}]}",
                "760.00 EUR"},
        Example{"house and two cars", new_text, count,
                "{on: 2026-02-01, goods: [{goods: dwelling, commune: Sète, damage: 9000 EUR}, "
                "{goods: vehicle, commune: Sète, damage: 800 EUR}, {goods: vehicle, commune: "
                "Sète, damage: 200 EUR}]}",
                "3"},
        Example{"house and two cars", new_text, total,
                "{on: 2026-02-01, goods: [{goods: dwelling, commune: Sète, damage: 9000 EUR}, "
                "{goods: vehicle, commune: Sète, damage: 800 EUR}, {goods: vehicle, commune: "
                "Sète, damage: 200 EUR}]}",
                "960.00 EUR"},
        Example{"two places of business at two addresses", new_text, total,
                "{on: 2026-02-01, goods: [{goods: business, commune: Sète, establishment: quai, "
                "damage: 20000 EUR}, {goods: business, commune: Sète, establishment: port, damage: "
                "5000 EUR}]}",
                "3140.00 EUR"},
        Example{"two premises at one address", new_text, total,
                "{on: 2026-02-01, goods: [{goods: business, commune: Sète, establishment: quai, "
                "damage: 20000 EUR}, {goods: business, commune: Sète, establishment: quai, damage: "
                "5000 EUR}]}",
                "2500.00 EUR"},
        Example{"ranks of two communes", old_text, total,
                "{on: 2019-08-01, goods: [{goods: dwelling, commune: Sète, damage: 9000 EUR, "
                "recognitions: 3}, {goods: dwelling, commune: Agde, damage: 8000 EUR}]}",
                "1140.00 EUR"}),
    example_name);

TEST(CatnatFranchise, AsksForTheContractsOwnWhereItAloneDecides) {
    for (const auto* given :
         {"{on: 2025-03-01, goods: business, square_metres: 301, damage: 200000 EUR}",
          "{on: 2024-05-01, goods: public_body, inhabitants: 5000, damage: 200000 EUR}"})
        expect_refusal(rule, given, "contract_franchise");
}

TEST(CatnatFranchise, RefusesWhatCannotBe) {
    expect_refusal(rule, "{on: 2026-02-01, damage: 1 EUR, goods: vehicle, drought: true}",
                   "sécheresse des sols");
    expect_refusal(rule, "{on: 2026-02-01, damage: 1 EUR, plan: prescribed}", "prescription");
    expect_refusal(rule, "{on: 1982-12-31, damage: 1000 EUR}", "catnat/franchise");
    expect_refusal(rule, "{on: 1982-12-31, goods: vehicle, damage: 1000 EUR}",
                   "catnat/franchise_vehicle");
    expect_refusal(rule, "{on: 1982-12-31, drought: true, damage: 1000 EUR}",
                   "catnat/franchise_drought");
    expect_refusal(rule, "{on: 2001-12-31, goods: business, damage: 1000 EUR}",
                   "catnat/business_rate");
    expect_refusal(rule, "{on: 2026-02-01, damage: 1 EUR, professional_vehicle: true}",
                   "n’est pas un véhicule");
    expect_refusal(total,
                   "{on: 2026-02-01, goods: [{goods: public_body, commune: Sète, damage: 1 EUR}, "
                   "{goods: dwelling, commune: Sète, damage: 1 EUR}]}",
                   "contrat par contrat");
    expect_refusal(total,
                   "{on: 2026-02-01, drought: true, goods: [{goods: vehicle, commune: Sète, "
                   "damage: 1 EUR}]}",
                   "sécheresse des sols");
    expect_refusal(rule, "{on: 2026-02-01, damage: 1 EUR, recognitions: 0}", "recognitions");
}

TEST(CatnatFranchise, CitesTheTextOfItsContract) {
    const auto cited = [](const std::string& facts) {
        std::string all;
        const auto answer = ask(rule, facts);
        if (answer)
            for (const auto& step : answer->steps) all += step.reference.title + "\n";
        return all;
    };
    const auto recent =
        cited("{on: 2025-03-01, goods: business, square_metres: 90, damage: 1 EUR}");
    EXPECT_NE(recent.find("D125-5-5"), std::string::npos) << recent;
    EXPECT_EQ(recent.find("A125-1"), std::string::npos) << recent;
    const auto old = cited("{on: 2023-12-31, goods: business, damage: 1 EUR}");
    EXPECT_NE(old.find("A125-1"), std::string::npos) << old;
}

TEST(CatnatFranchise, SaysWhatItSupposes) {
    expect_step(rule, "{on: 2025-03-01, goods: business, damage: 5000 EUR}",
                "La surface n’est pas dite");
}

}  // namespace
}  // namespace sim::test
