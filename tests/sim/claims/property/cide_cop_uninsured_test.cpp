/// CIDE-COP, notes on a victim without insurance (2, 4, 9, 10 and 14).
#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class CopUninsured : public testing::TestWithParam<Example> {};

TEST_P(CopUninsured, FollowsTheNotes) {
    expect_answer(GetParam());
}
constexpr auto payer = "cide_cop.uninsured_payer";
constexpr auto against = "cide_cop.uninsured_recourse";
constexpr Example notes[]{
    {"note 4", "5.2", payer, "{on: 2024-05-06, victim: co_owner, liable: co_owner}",
     "building_insurer"},
    {"note 4", "5.2", against, "{on: 2024-05-06, victim: co_owner, liable: co_owner}", "aucun"},
    {"note 2 uninsured", "5.2", payer,
     "{on: 2024-05-06, victim: co_owner, liable: co_owner, liable_insured: false}", "droit_commun"},
    {"note 2 contents", "5.2", payer,
     "{on: 2024-05-06, victim: co_owner, liable: co_owner, contents: true}", "droit_commun"},
    {"note 9", "5.2", payer, "{on: 2024-05-06, victim: co_owner, liable: tenant}",
     "building_insurer"},
    {"note 9", "5.2", against, "{on: 2024-05-06, victim: co_owner, liable: tenant}",
     "tenant_insurer"},
    {"waiver", "5.22", against,
     "{on: 2024-05-06, victim: co_owner, liable: tenant, waiver_names_insurer: true}", "aucun"},
    {"note 14", "5.2", against,
     "{on: 2024-05-06, victim: co_owner, liable: tenant, liable_insured: false}", "droit_commun"},
    {"note 10 user", "5.2", payer,
     "{on: 2024-05-06, victim: tenant, liable: co_owner, user_risk: true}", "co_owner_insurer"},
    {"note 10 other", "5.2", payer, "{on: 2024-05-06, victim: tenant, liable: co_owner}",
     "building_insurer"},
    {"note 10 collective", "5.2", payer, "{on: 2024-05-06, victim: tenant, liable: collective}",
     "building_insurer"},
    {"tenant by tenant", "5.2", payer, "{on: 2024-05-06, victim: tenant, liable: tenant}",
     "droit_commun"},
    {"tenant, no recourse", "5.2", against, "{on: 2024-05-06, victim: tenant, liable: co_owner}",
     "aucun"},
    {"himself", "5.2", payer, "{on: 2024-05-06, victim: co_owner, liable: victim}", "droit_commun"},
};
INSTANTIATE_TEST_SUITE_P(OfNotes, CopUninsured, testing::ValuesIn(notes), example_name);

}  // namespace
}  // namespace sim::test
