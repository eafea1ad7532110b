/// Experts in motor claims: who has an outsider's vehicle assessed, to whom the report goes, who
/// pays own and third experts.
#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class ExpertDuties : public testing::TestWithParam<Example> {};

TEST_P(ExpertDuties, AreAsTheTextsSay) {
    expect_answer(GetParam());
}
constexpr auto assessor = "irsa.assessor";
constexpr auto insured = "expertise.fees_of_insured";
constexpr auto insurer = "expertise.fees_of_insurer";
constexpr Example duties[]{
    {"one vehicle", "IRSA 2.1.1.b", assessor, "{on: 2026-03-10, hit_by: [{}]}", "1"},
    {"lowest plate", "IRSA 2.1.1.b", assessor,
     "{on: 2026-03-10, hit_by: [{plate: BB-345-AA}, {plate: AA-123-AA}]}", "2"},
    {"no plate to read", "IRSA annexe 4", assessor,
     "{on: 2026-03-10, hit_by: [{}, {plate: AA-123-AA}]}", "2"},
    {"non-member set aside", "IRSA 2.1.1.b", assessor,
     "{on: 2026-03-10, hit_by: [{plate: AA-101-AA, member: false}, {plate: BB-345-AA}]}", "2"},
    {"on the list", "L326-1", "vehicle.expert_qualified", "{on: 2026-03-10}", "true"},
    {"not on it", "L326-1", "vehicle.expert_qualified", "{on: 2026-03-10, listed: false}", "false"},
    {"dependent", "L326-1", "vehicle.expert_qualified", "{on: 2026-03-10, independent: false}",
     "false"},
    {"copy", "R326-3", "vehicle.report_goes_to", "{on: 2026-03-10}", "report_owner"},
    {"dangerous", "L327-5", "vehicle.report_goes_to", "{on: 2026-03-10, dangerous: true}",
     "report_owner,report_ministry"},
    {"own expert", "contract", insured, "{on: 2026-03-10, own_expert: 900 EUR}", "900.00 EUR"},
    {"granted by the contract", "contract", insured,
     "{on: 2026-03-10, own_expert: 900 EUR, granted: 1200 EUR}", "0.00 EUR"},
    {"third by halves", "contract", insured,
     "{on: 2026-03-10, own_expert: 900 EUR, third_expert: 1000.01 EUR}", "1400.01 EUR"},
    {"third by halves", "contract", insurer,
     "{on: 2026-03-10, own_expert: 900 EUR, insurers_expert: 700 EUR, third_expert: 1000.01 EUR}",
     "1200.00 EUR"},
    {"judged", "contract", insured, "{on: 2026-03-10, third_expert: 1000 EUR, judged_share: 100 %}",
     "1000.00 EUR"},
};
INSTANTIATE_TEST_SUITE_P(OfExperts, ExpertDuties, testing::ValuesIn(duties), example_name);

TEST(OutsiderVehicle, HasNoAssessorWhenNoMemberHitIt) {
    expect_refusal(assessor, "{on: 2026-03-10, hit_by: []}", "hit_by");
    expect_refusal(assessor, "{on: 2026-03-10, hit_by: [{member: false}]}", "droit commun");
    expect_refusal(assessor, "{on: 2026-03-10, hit_by: [{}, {}]}", "hit_by.plate");
}

}  // namespace
}  // namespace sim::test
