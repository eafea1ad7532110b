/// Tax on repairs, one claim or several, the weight of reports, local law, the direct action.
#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class ContractExtra : public testing::TestWithParam<Example> {};

TEST_P(ContractExtra, FollowsItsTexts) {
    expect_answer(GetParam());
}
constexpr Example contract_extra_rows[]{
    {"standard", "5.11", "repair.tax_rate", "{on: 2026-03-10, amount: 100 EUR}", "20 %"},
    {"dwelling", "5.11", "repair.tax_rate",
     "{on: 2026-03-10, amount: 100 EUR, works: dwelling_works}", "10 %"},
    {"energy", "5.11", "repair.tax_rate", "{on: 2026-03-10, amount: 100 EUR, works: energy_works}",
     "5.5 %"},
    {"private", "5.11", "repair.tax_added", "{on: 2026-03-10, amount: 10000 EUR}", "2000.00 EUR"},
    {"company", "5.11", "repair.tax_added", "{on: 2026-03-10, amount: 10000 EUR, recovered: 100 %}",
     "0.00 EUR"},
    {"prorata", "5.11", "repair.tax_added", "{on: 2026-03-10, amount: 10000 EUR, recovered: 60 %}",
     "800.00 EUR"},
    {"estimate", "5.11", "repair.tax_added", "{on: 2026-03-10, amount: 10000 EUR, invoice: false}",
     "0.00 EUR"},
    {"victim", "5.11", "repair.tax_added",
     "{on: 2026-03-10, amount: 10000 EUR, invoice: false, victim: true}", "2000.00 EUR"},
    {"one cause", "L124-1-1", "cover.one_claim", "{on: 2026-03-10, same_cause: true}", "true"},
    {"distinct", "L124-1-1", "cover.one_claim", "{on: 2026-03-10}", "false"},
    {"not accepted", "practice", "expertise.binds_insured",
     "{on: 2026-03-10, kind: insurers_report}", "false"},
    {"accepted", "practice", "expertise.binds_insured",
     "{on: 2026-03-10, kind: insurers_report, accepted: true}", "true"},
    {"common", "CRAC", "expertise.binds_insured",
     "{on: 2026-03-10, kind: common_report, accepted: true}", "false"},
    {"third", "clause", "expertise.binds_insured", "{on: 2026-03-10, kind: third_report}", "true"},
    {"judicial", "CPC 246", "expertise.binds_insured", "{on: 2026-03-10, kind: judicial_report}",
     "false"},
    {"private alone", "11-18.710", "expertise.enough_in_court",
     "{on: 2026-03-10, kind: private_report}", "false"},
    {"judicial", "11-18.710", "expertise.enough_in_court",
     "{on: 2026-03-10, kind: judicial_report}", "true"},
    {"local", "L191-4", "contract.local_reduction_allowed", "{on: 2026-03-10}", "true"},
    {"local, known", "L191-4", "contract.local_reduction_allowed",
     "{on: 2026-03-10, insurer_knew: true}", "false"},
    {"local, no influence", "L191-4", "contract.local_reduction_allowed",
     "{on: 2026-03-10, influence: false}", "false"},
    {"direct", "L124-3", "prescription.direct_action_last_day", "{on: 2026-03-10}", "2026-03-10"},
    {"direct, exposed", "L124-3", "prescription.direct_action_last_day",
     "{on: 2026-03-10, sued_on: 2026-03-09}", "2028-03-09"},
    {"direct, sued long ago", "L124-3", "prescription.direct_action_last_day",
     "{on: 2026-03-10, sued_on: 2022-01-05}", "2026-03-10"},
    {"builders", "21-21.305", "prescription.last_day", "{on: 2024-02-29, action: builder_recourse}",
     "2029-02-28"},
    {"neighbours", "2224", "prescription.last_day", "{on: 2024-03-10, action: neighbour_trouble}",
     "2029-03-10"},
};
INSTANTIATE_TEST_SUITE_P(OfContracts, ContractExtra, testing::ValuesIn(contract_extra_rows),
                         example_name);

}  // namespace
}  // namespace sim::test
