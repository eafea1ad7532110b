#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class LegalProtection : public testing::TestWithParam<Example> {};
TEST_P(LegalProtection, FollowsItsChapter) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    Table, LegalProtection,
    testing::Values(
        Example{"opponent has one", "C. assur., art. L127-2-3", "legal_protection.lawyer_needed",
                "{on: 2026-03-02, opponent_has_lawyer: true}", "true"},
        Example{"amicable", "C. assur., art. L127-2-3", "legal_protection.lawyer_needed",
                "{on: 2026-03-02}", "false"},
        Example{"free choice", "C. assur., art. L127-3", "legal_protection.lawyer_choice",
                "{on: 2026-03-02}", "insured_chooses"},
        Example{"asked in writing", "C. assur., art. L127-3", "legal_protection.lawyer_choice",
                "{on: 2026-03-02, lawyer_asked_for: true}", "insurer_names"},
        Example{"liability defence", "C. assur., art. L127-6", "legal_protection.lawyer_choice",
                "{on: 2026-03-02, cover: liability_defence}", "insurer_leads"},
        Example{"conflict", "C. assur., art. L127-3", "legal_protection.lawyer_choice",
                "{on: 2026-03-02, cover: liability_defence, conflict_of_interest: true}",
                "insured_chooses"},
        Example{"disagreement", "C. assur., art. L127-4", "legal_protection.next_step",
                "{on: 2026-03-02, disagreement: true}", "third_person"},
        Example{"under the threshold by a cent", "C. assur., art. L127-1",
                "legal_protection.next_step",
                "{on: 2026-03-02, at_stake: 299.99 EUR, threshold: 300 EUR}", "below_threshold"},
        Example{"at the threshold", "C. assur., art. L127-1", "legal_protection.next_step",
                "{on: 2026-03-02, at_stake: 300 EUR, threshold: 300 EUR}", "support"},
        Example{"before the notice", "C. assur., art. L127-2-2", "legal_protection.costs",
                "{on: 2026-03-02, costs: 800 EUR, spent_on: 2026-02-20}", "0.00 EUR"},
        Example{"urgent", "C. assur., art. L127-2-2", "legal_protection.costs",
                "{on: 2026-03-02, costs: 800 EUR, spent_on: 2026-02-20, urgent: true}",
                "800.00 EUR"},
        Example{"capped", "C. assur., art. L127-1", "legal_protection.costs",
                "{on: 2026-03-02, costs: 9000 EUR, plafond: 7500 EUR}", "7500.00 EUR"},
        Example{"alone and better", "C. assur., art. L127-4", "legal_protection.costs",
                "{on: 2026-03-02, costs: 2000 EUR, disagreement: true, did_better_alone: true}",
                "2000.00 EUR"},
        Example{"alone and no better", "C. assur., art. L127-4", "legal_protection.costs",
                "{on: 2026-03-02, costs: 2000 EUR, disagreement: true}", "0.00 EUR"}),
    example_name);

}  // namespace
}  // namespace sim::test
