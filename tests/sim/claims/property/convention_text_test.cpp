#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class ConventionText : public testing::TestWithParam<Example> {};
TEST_P(ConventionText, IsApplied) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    Irsi, ConventionText,
    testing::Values(
        Example{"franchise", "IRSI, 1.1.4", "irsi.objection_holds",
                "{on: 2024-03-10, objection: franchise}", "false"},
        Example{"premium rule", "IRSI, 1.1.4", "irsi.objection_holds",
                "{on: 2024-03-10, objection: proportional_premium}", "false"},
        Example{"void", "IRSI, 1.1.5", "irsi.objection_holds",
                "{on: 2024-03-10, objection: void_policy}", "true"},
        Example{"self-caused", "IRSI, 1.1.4", "irsi.objection_holds",
                "{on: 2024-03-10, objection: self_caused}", "true"},
        Example{"local", "IRSI, 5.2.2", "irsi.report_binds", "{on: 2024-03-10}", "true"},
        Example{"guest, cause", "IRSI, 5.2.2", "irsi.report_binds",
                "{on: 2024-03-10, reader: private_third_insurer}", "false"},
        Example{"guest, figures", "IRSI, 5.2.2", "irsi.report_binds",
                "{on: 2024-03-10, reader: private_third_insurer, point: figures}", "true"},
        Example{"victim", "IRSI, préambule", "irsi.report_binds",
                "{on: 2024-03-10, reader: victim, point: figures}", "false"},
        Example{"court", "IRSI, 5.2.2", "irsi.report_binds",
                "{on: 2024-03-10, event: court_expert}", "false"},
        Example{"on", "IRSI, annexe 4", "irsi.expert_step", "{on: 2024-03-10}", "expert_goes_on"},
        Example{"above", "IRSI, annexe 4", "irsi.expert_step",
                "{on: 2024-03-10, event: above_convention}", "expert_contradictory"},
        Example{"professional", "IRSI, annexe 4", "irsi.expert_step",
                "{on: 2024-03-10, event: professional_liability}", "expert_suspends"},
        Example{"tranche 1", "IRSI, 9.2", "irsi.refund_missing",
                "{on: 2024-03-10, present: [constat, estimate, payment_proof]}", "aucun"},
        Example{"tranche 1, invoice alone", "IRSI, 9.2", "irsi.refund_missing",
                "{on: 2024-03-10, present: [repair_invoice]}", "proof_of_payment"},
        Example{"tranche 2", "IRSI, 9.2", "irsi.refund_missing",
                "{on: 2024-03-10, second_tranche: true, present: [constat, estimate, "
                "payment_proof]}",
                "proof_of_facts,proof_of_figures"},
        Example{"tranche 2, report", "IRSI, 9.2", "irsi.refund_missing",
                "{on: 2024-03-10, second_tranche: true, present: [expertise_report, "
                "payment_proof]}",
                "aucun"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Others, ConventionText,
    testing::Values(
        Example{"too early", "CORAL, art. 4", "coral.suit_admissible",
                "{on: 2024-03-10, stake: 60000 EUR}", "false"},
        Example{"50 000", "CORAL, art. 5", "coral.suit_admissible",
                "{on: 2024-03-10, stake: 50000 EUR, escalated: true}", "false"},
        Example{"50 000.01", "CORAL, art. 5", "coral.suit_admissible",
                "{on: 2024-03-10, stake: 50000.01 EUR, escalated: true}", "true"},
        Example{"a victim", "CORAL", "coral.suit_admissible",
                "{on: 2024-03-10, against_person: true}", "true"},
        Example{"IRSA", "IRSA, art. 1.5", "convention.withdrawn_from",
                "{on: 2025-11-30, convention: irsa, loss_on: 2026-02-01}", "2026-02-01"},
        Example{"IRSI, eve", "IRSI, art. 1.5.2", "convention.still_bound",
                "{on: 2025-01-15, convention: irsi, loss_on: 2025-03-31}", "true"},
        Example{"IRSI, day", "IRSI, art. 1.5.2", "convention.still_bound",
                "{on: 2025-01-15, convention: irsi, loss_on: 2025-04-01}", "false"},
        Example{"banknotes", "IRSI, annexe 2", "convention.goods_head",
                "{on: 2024-03-10, nature: cash, owner: tenant}", "goods_left_out"},
        Example{"caravan", "IRSI, annexe 2", "convention.goods_head",
                "{on: 2024-03-10, nature: vehicle, owner: owner_occupier}", "goods_left_out"},
        Example{"CIDRE overseas", "CIDRE", "cidre.in_scope",
                "{on: 2017-03-10, material: 100 EUR, covered_territory: false}", "false"},
        Example{"CIDRE two policies", "CIDRE", "cidre.in_scope",
                "{on: 2017-03-10, material: 100 EUR, one_policy: false}", "false"}),
    example_name);

}  // namespace
}  // namespace sim::test
