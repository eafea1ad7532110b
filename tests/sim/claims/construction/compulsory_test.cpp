#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

constexpr auto insurance = "construction.compulsory_insurance";
constexpr auto in_time = "construction.insured_in_time";
constexpr auto fine = "construction.fine";
constexpr auto months = "construction.prison_months";
constexpr auto plafond = "construction.least_plafond";
constexpr auto existing = "construction.existing_covered";
constexpr auto clauses = "construction.standard_clauses";

class CompulsoryWorks : public testing::TestWithParam<Example> {};
TEST_P(CompulsoryWorks, AreInsuredByThoseWhoMust) {
    expect_answer(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Who, CompulsoryWorks,
    testing::Values(
        Example{"builder", "L241-1", insurance, "{on: 2026-03-02}", "decennale_insurance"},
        Example{"controller", "L241-1", insurance, "{on: 2026-03-02, role: controller}",
                "decennale_insurance"},
        Example{"epers", "L241-1", insurance, "{on: 2026-03-02, role: epers_maker}",
                "decennale_insurance"},
        Example{"owner", "L242-1", insurance, "{on: 2026-03-02, role: owner}", "do_insurance"},
        Example{"agent", "L242-1", insurance, "{on: 2026-03-02, role: agent}", "do_insurance"},
        Example{"seller", "L241-1, L242-1", insurance, "{on: 2026-03-02, role: seller}",
                "decennale_insurance,do_insurance"},
        Example{"subcontractor", "L241-1", insurance, "{on: 2026-03-02, role: subcontractor}",
                "no_compulsory_insurance"},
        Example{"town that builds", "L242-1", insurance,
                "{on: 2026-03-02, role: owner, public_body: true}", "no_compulsory_insurance"},
        Example{"large firm, its factory", "L242-1", insurance,
                "{on: 2026-03-02, role: owner, large_risk: true, housing: false}",
                "no_compulsory_insurance"},
        Example{"large firm, homes", "L242-1", insurance,
                "{on: 2026-03-02, role: owner, large_risk: true}", "do_insurance"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Escaping, CompulsoryWorks,
    testing::Values(Example{"harbour", "L243-1-1", insurance,
                            "{on: 2026-03-02, works: water_works}", "no_compulsory_insurance"},
                    Example{"motorway", "L243-1-1", insurance, "{on: 2026-03-02, works: transport}",
                            "no_compulsory_insurance"},
                    Example{"waste plant, accessory all the same", "L243-1-1", insurance,
                            "{on: 2026-03-02, works: waste_treatment, accessory: true}",
                            "no_compulsory_insurance"},
                    Example{"car park alone", "L243-1-1", insurance,
                            "{on: 2026-03-02, works: access_roads}", "no_compulsory_insurance"},
                    Example{"car park of a block", "L243-1-1", insurance,
                            "{on: 2026-03-02, works: access_roads, accessory: true}",
                            "decennale_insurance"},
                    Example{"stadium", "L243-1-1", insurance,
                            "{on: 2026-03-02, works: open_sports}", "no_compulsory_insurance"},
                    Example{"pipes of a house", "L243-1-1", insurance,
                            "{on: 2026-03-02, works: networks, accessory: true, role: owner}",
                            "do_insurance"},
                    Example{"eve of the list", "L243-1-1", insurance,
                            "{on: 2005-06-08, works: networks}", "decennale_insurance"},
                    Example{"first day of the list", "L243-1-1", insurance,
                            "{on: 2005-06-09, works: networks}", "no_compulsory_insurance"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Duty, CompulsoryWorks,
    testing::Values(
        Example{"opening day", "L242-1", in_time,
                "{on: 2026-03-02, role: owner, subscribed_on: 2026-03-02}", "true"},
        Example{"day after", "L242-1", in_time,
                "{on: 2026-03-02, role: owner, subscribed_on: 2026-03-03}", "false"},
        Example{"never", "L241-1", in_time, "{on: 2026-03-02}", "false"},
        Example{"nothing to insure", "L243-1-1", in_time, "{on: 2026-03-02, works: transport}",
                "true"},
        Example{"kept ten years", "L241-1", "construction.cover_end",
                "{on: 2026-03-02, received_on: 2027-02-28}", "2037-02-28"},
        Example{"fine", "L243-3", fine, "{on: 2026-03-02}", "75000.00 EUR"},
        Example{"prison", "L243-3", months, "{on: 2026-03-02}", "6"},
        Example{"insured", "L243-3", fine, "{on: 2026-03-02, subscribed_on: 2026-02-02}",
                "0.00 EUR"},
        Example{"own home", "L243-3", fine, "{on: 2026-03-02, role: owner, family_home: true}",
                "0.00 EUR"},
        Example{"own home", "L243-3", months, "{on: 2026-03-02, role: owner, family_home: true}",
                "0"},
        Example{"own home, duty kept", "L242-1", insurance,
                "{on: 2026-03-02, role: owner, family_home: true}", "do_insurance"},
        Example{"cost under the floor", "R243-3", plafond,
                "{on: 2026-03-02, housing: false, works_cost: 4000000 EUR}", "4000000.00 EUR"},
        Example{"cost above the floor", "R243-3", plafond,
                "{on: 2026-03-02, housing: false, works_cost: 210000000 EUR}", "150000000.00 EUR"},
        Example{"incorporated and indivisible", "L243-1-1", existing,
                "{on: 2026-03-02, incorporated: true, indivisible: true}", "true"},
        Example{"incorporated only", "L243-1-1", existing, "{on: 2026-03-02, incorporated: true}",
                "false"},
        Example{"first day of 2009 edition", "A243-1", clauses, "{on: 2009-11-28}", "2009-11-28"},
        Example{"last day of 2009 edition", "A243-1", clauses, "{on: 2018-03-31}", "2009-11-28"},
        Example{"first day of 2018 edition", "A243-1", clauses, "{on: 2018-04-01}", "2018-04-01"},
        Example{"paper letter", "A243-1", "do.electronic_letter", "{on: 2018-03-31}", "false"},
        Example{"electronic letter", "A243-1", "do.electronic_letter", "{on: 2018-04-01}", "true"}),
    example_name);

TEST(CompulsoryWorks, RefuseWhatCannotBeAnswered) {
    expect_refusal(plafond, "{on: 2026-03-02, works_cost: 1 EUR}", "n’a pas de plafond");
    expect_refusal(plafond, "{on: 2026-03-02, housing: false}", "works_cost");
    expect_refusal(plafond, "{on: 2008-12-31, housing: false, works_cost: 1 EUR}",
                   "works_plafond_floor");
    expect_refusal(clauses, "{on: 2009-11-27}", "works_standard_clauses");
    expect_refusal(fine, "{on: 2001-12-31}", "uninsured_works_fine");
    expect_refusal("construction.cover_end",
                   "{on: 2026-03-02, role: subcontractor, received_on: 2027-01-04}",
                   "Aucune assurance n’est obligatoire");
    expect_refusal(fine, "{on: 2026-03-02, family_home: true, public_body: true}", "se loge");
}

}  // namespace
}  // namespace sim::test
