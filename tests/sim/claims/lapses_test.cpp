/// What the sheets ask when somebody does not do his part: an idle leader, a silent desk, an unpaid
/// premium, an incomplete document.
#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class Lapse : public testing::TestWithParam<Example> {};
TEST_P(Lapse, CostsWhatTheSheetSays) {
    expect_answer(GetParam());
}
constexpr auto lost =
    "{on: 2024-05-02, amount: 900 EUR, of: 2, vehicles: [{share: 50 %, plate: "
    "4886 BC 37}, {share: 25 %, plate: 986 AB 36}, {share: 25 %, plate: AA-123-BB}]}";
constexpr auto chain =
    "{on: 2024-05-02, amount: 900 EUR, chain: true, of: 1, vehicles: [{plate: AA-001-BB}, {plate: "
    "AA-900-BB}, {plate: AA-300-BB}]}";
INSTANTIATE_TEST_SUITE_P(
    Irsa, Lapse,
    testing::Values(
        Example{"2.6 largest share", "IRSA, art. 2.6", "irsa.loss_manager", lost, "1"},
        Example{"2.6 by the case", "IRSA, art. 2.6", "irsa.loss_share", lost, "225.00 EUR"},
        Example{"2.6 lowest plate of a chain", "IRSA, art. 2.6", "irsa.loss_manager", chain, "3"},
        Example{"2.6 first of a chain", "IRSA, art. 2.6", "irsa.loss_share", chain, "0.00 EUR"},
        Example{"5.4 idle leader", "IRSA, art. 5.4", "irsa.lapse_ends_on",
                "{on: 2023-02-01, notice_on: 2023-06-01}", "2023-06-30"},
        Example{"5.4 silent head", "IRSA, art. 5.4", "irsa.lapse_ends_on",
                "{on: 2023-02-01, notice_on: 2023-06-01, lapse: head_silent}", "2023-07-30"},
        Example{"5.4 one forfait", "IRSA, art. 5.4", "irsa.lapse_penalty",
                "{on: 2023-02-01, notice_on: 2023-06-01}", "1776.00 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Theft, Lapse,
    testing::Values(
        Example{"found repairable", "V6", "theft.outcome",
                "{on: 2026-03-02, found_on: 2026-03-10, value: 8000 EUR, damage_when_found: 8000 "
                "EUR}",
                "taken_back"},
        Example{"found wrecked", "V6 et C. route, art. L327-1", "theft.outcome",
                "{on: 2026-03-02, found_on: 2026-03-10, value: 8000 EUR, damage_when_found: "
                "8000.01 EUR}",
                "total_loss"},
        Example{"found wrecked", "V6 et C. route, art. L327-1", "theft.indemnity",
                "{on: 2026-03-02, found_on: 2026-03-10, value: 8000 EUR, franchise: 500 EUR, "
                "damage_when_found: 11000 EUR}",
                "7500.00 EUR"}),
    example_name);

constexpr auto ending =
    "{on: 2026-03-02, premium_paid: 365 EUR, premium_due: 465 EUR, "
    "period_from: 2026-01-01, period_to: 2026-12-31, notice_on: 2026-03-05}";
INSTANTIATE_TEST_SUITE_P(
    Premium, Lapse,
    testing::Values(
        Example{"before a loss", "C. assur., art. L113-9", "misdeclaration.outcome", ending,
                "contrat_resilie"},
        Example{"before a loss", "C. assur., art. L113-9", "misdeclaration.ends_on", ending,
                "2026-03-15"},
        Example{"before a loss", "C. assur., art. L113-9", "misdeclaration.refund", ending,
                "291.00 EUR"},
        Example{"before a loss", "C. assur., art. L113-9", "misdeclaration.supplement", ending,
                "100.00 EUR"},
        Example{"life", "C. assur., art. L132-20", "unpaid.letter_from",
                "{on: 2026-01-01, contract: life_with_value}", "2026-01-12"},
        Example{"life", "C. assur., art. L132-20", "unpaid.pay_by",
                "{on: 2026-01-01, contract: life_with_value, letter_on: 2026-01-15}", "2026-02-24"},
        Example{"life", "C. assur., art. L132-20", "unpaid.effect",
                "{on: 2026-01-01, contract: life_with_value, letter_on: 2026-01-15}", "reduction"},
        Example{"life paid on the last day", "C. assur., art. L132-20", "unpaid.effect",
                "{on: 2026-01-01, contract: life_without_value, letter_on: 2026-01-15, paid_on: "
                "2026-02-24}",
                "maintenu"},
        Example{"life paid a day late", "C. assur., art. L132-20", "unpaid.effect",
                "{on: 2026-01-01, contract: life_without_value, letter_on: 2026-01-15, paid_on: "
                "2026-02-25}",
                "resiliation_vie"},
        Example{"group", "C. assur., art. L141-3", "unpaid.effect",
                "{on: 2026-01-01, contract: group_member, letter_on: 2026-01-15}",
                "exclusion_adherent"},
        Example{"branch agreement", "C. assur., art. L113-3", "unpaid.effect",
                "{on: 2026-01-01, contract: branch_agreement}", "maintenu"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Documents, Lapse,
    testing::Values(
        Example{"B4.3", "Fiche BC03", "mediation.sheet_missing",
                "{on: 2026-03-02, present: [sheet_identity, sheet_chronology, sheet_object, "
                "sheet_complainant, sheet_insurer, sheet_law, sheet_expertise, sheet_sums, "
                "sheet_procedure, sheet_margin, sheet_exhibits, sheet_visa]}",
                "sheet_time_bar,sheet_sensitive"},
        Example{"B5.3", "C. civ., art. 2044 à 2052", "agreement.deed_missing",
                "{on: 2026-03-02, motor: true, present: [deed_parties, deed_facts, deed_dispute, "
                "deed_sum, deed_delay, deed_scope, deed_confidentiality]}",
                "deed_concessions,deed_withdrawal"},
        Example{"A3.5", "C. assur., art. L132-23-1", "death.papers_to_ask",
                "{on: 2026-03-02, heirs_clause: true, premiums_after_seventy: true, held: "
                "[death_certificate, death_account]}",
                "death_identity,death_policy,death_heirs,death_duty"},
        Example{"annexe 5", "IRSI, annexe 5", "irsi.sheet_missing",
                "{on: 2026-03-02, present: [irsi_sheet_event, irsi_sheet_claimant, "
                "irsi_sheet_account, irsi_sheet_insured, irsi_sheet_liable, irsi_sheet_survey, "
                "irsi_sheet_repeat, irsi_sheet_amounts]}",
                "irsi_sheet_case"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Surveys, Lapse,
    testing::Values(
        Example{"1.5 T1", "IRSI, art. 5.1", "irsi.material_survey",
                "{on: 2026-03-02, tranche: first}", "tout_moyen"},
        Example{"1.5 T2", "IRSI, art. 5.2", "irsi.material_survey",
                "{on: 2026-03-02, tranche: second}", "expertise_commune"},
        Example{"1.5 exact", "IRSI, art. 5.3", "irsi.immateriels_survey",
                "{on: 2026-03-02, tranche: second, immateriels: 5000 EUR}", "expertise_commune"},
        Example{"1.5 a cent more", "IRSI, art. 5.3", "irsi.immateriels_survey",
                "{on: 2026-03-02, tranche: second, immateriels: 5000.01 EUR}",
                "expertise_contradictoire"},
        Example{"3.2", "Expertise amiable 2024", "expertise.summons_by",
                "{on: 2026-03-02, meeting_on: 2026-04-22}", "2026-04-01"},
        Example{"3.2 late", "Expertise amiable 2024", "expertise.summons_regular",
                "{on: 2026-03-02, meeting_on: 2026-04-22, sent_on: 2026-04-02}", "false"},
        Example{"3.2 not a field expert", "Expertise amiable 2024", "expertise.remote_allowed",
                "{on: 2025-03-10, stake: 9000 EUR, field_expert: false}", "false"},
        Example{"3.2 on site instead", "Expertise amiable 2024", "expertise.on_site_by",
                "{on: 2025-03-10, stake: 60000 EUR}", "2025-03-20"},
        Example{"3.2 postponed", "Expertise amiable 2024", "expertise.postponed_by",
                "{on: 2026-03-02, meeting_on: 2026-04-22, postponement_asked_on: 2026-04-21}",
                "2026-05-02"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    InKind, Lapse,
    testing::Values(
        Example{"5.13 motor", "C. assur., art. L211-5-1", "repair.in_kind_allowed",
                "{on: 2026-03-02, motor: true, grounds: contract}", "false"},
        Example{"5.13 contract", "Contrat", "repair.in_kind_allowed",
                "{on: 2026-03-02, grounds: contract}", "true"},
        Example{
            "5.13 left", "Contrat", "repair.left_to_insured",
            "{on: 2026-03-02, grounds: contract, cost: 4000 EUR, vetuste_kept: 10 %, franchise: "
            "150 EUR}",
            "550.00 EUR"},
        Example{"A2.5 the eve", "CSP, art. L1141-5", "borrower.aggravated_risk",
                "{on: 2026-03-01, illness: cancer_or_hepatitis_c, treatment_ended_on: 2021-03-02}",
                "aeras"},
        Example{"A2.5 the day", "CSP, art. L1141-5", "borrower.aggravated_risk",
                "{on: 2026-03-02, illness: cancer_or_hepatitis_c, treatment_ended_on: 2021-03-02}",
                "droit_oubli"}),
    example_name);

TEST(Lapse, IsRefusedWhereTheLawHasNoAnswer) {
    expect_refusal("irsa.loss_share",
                   "{on: 2024-05-02, amount: 9 EUR, vehicles: [{share: 50 %}, {share: 20 %}]}",
                   "70");
    expect_refusal("irsa.lapse_penalty", "{on: 2026-02-01, notice_on: 2026-06-01}", "forfait");
    expect_refusal("unpaid.pay_by",
                   "{on: 2026-01-01, contract: group_member, letter_on: 2026-01-11}", "prématurée");
    expect_refusal("misdeclaration.refund",
                   "{on: 2026-03-02, premium_paid: 5 EUR, premium_due: 4 EUR, period_from: "
                   "2026-01-01, period_to: 2026-12-31}",
                   "premium_due");
    expect_refusal("expertise.summons_by", "{on: 2023-03-02, meeting_on: 2023-04-22}",
                   "amicable_summons_days");
}

}  // namespace
}  // namespace sim::test
