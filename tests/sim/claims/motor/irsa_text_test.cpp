/// What the IRSA says of itself, and what the motor texts say beside the claim.
#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class MotorTexts : public testing::TestWithParam<Example> {};
TEST_P(MotorTexts, AreApplied) {
    expect_answer(GetParam());
}
constexpr auto annexe = "IRSA, annexe 1";
INSTANTIATE_TEST_SUITE_P(
    Codes, MotorTexts,
    testing::Values(
        Example{"10 Y", annexe, "irsa.code_charge", "{on: 2023-03-10, code: 10}", "100 %"},
        Example{"10 X", annexe, "irsa.code_charge", "{on: 2023-03-10, code: 10, side: x}", "0 %"},
        Example{"17", annexe, "irsa.code_charge", "{on: 2023-03-10, code: 17, side: x}", "50 %"},
        Example{"43", annexe, "irsa.code_charge", "{on: 2023-03-10, code: 43}", "50 %"},
        Example{"56", annexe, "irsa.code_charge", "{on: 2023-03-10, code: 56}", "50 %"},
        Example{"2003", "IRSA, 1.0", "irsa.edition", "{on: 2014-05-31, code: 10}", "2003-01-01"},
        Example{"2014", "IRSA, 1.0", "irsa.edition", "{on: 2014-06-01, code: 10}", "2014-06-01"},
        Example{"1997", "IRSA, 1.0", "irsa.edition", "{on: 2002-12-31, code: 10}", "1997-01-01"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Silence, MotorTexts,
    testing::Values(
        Example{"absent", "IRSA, art. 7.3", "irsa.silence_outcome",
                "{on: 2023-03-10, stage: conciliation, silent: opponent}", "claimant_wins"},
        Example{"claimant absent", "IRSA, art. 7.3", "irsa.silence_outcome",
                "{on: 2023-03-10, stage: conciliation, silent: claimant}", "opponent_wins"},
        Example{"both silent", "IRSA, art. 7.4", "irsa.silence_outcome",
                "{on: 2023-03-10, stage: arbitration, silent: both}", "recourse_stands"},
        Example{"both silent, pile-up", "IRSA, art. 7.4", "irsa.silence_outcome",
                "{on: 2023-03-10, stage: arbitration, silent: both, two_vehicles: false}",
                "file_closed"},
        Example{"both speak", "IRSA, art. 7.4", "irsa.silence_outcome",
                "{on: 2023-03-10, stage: arbitration, silent: none}", "case_goes_on"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Damage, MotorTexts,
    testing::Values(Example{"remote", "IRSA, art. 2.1", "irsa.report_admissible",
                            "{on: 2023-03-10, remote: true}", "true"},
                    Example{"remote, unsaid", "IRSA, art. 2.1", "irsa.report_admissible",
                            "{on: 2023-03-10, remote: true, remote_stated: false}", "false"},
                    Example{"remote, during works", "IRSA, art. 2.1", "irsa.report_admissible",
                            "{on: 2023-03-10, remote: true, seen: during_works}", "false"},
                    Example{"after works, flat", "IRSA, art. 2.1", "irsa.report_admissible",
                            "{on: 2023-03-10, seen: after_works}", "true"},
                    Example{"after works, real cost", "IRSA, art. 2.1", "irsa.report_admissible",
                            "{on: 2023-03-10, seen: after_works, flat_amount: false}", "false"},
                    Example{"no motor expert", "IRSA, art. 2.1", "irsa.report_admissible",
                            "{on: 2023-03-10, motor_expert: false}", "false"},
                    Example{"no damage written", "IRSA, art. 2.4.5", "irsa.damage_opens_recourse",
                            "{on: 2023-03-10, driver_wrote_none: true}", "false"},
                    Example{"no damage noted", "IRSA, art. 2.4.5", "irsa.damage_opens_recourse",
                            "{on: 2023-03-10, police_noted_none: true}", "false"},
                    Example{"damage", "IRSA, art. 2.4.5", "irsa.damage_opens_recourse",
                            "{on: 2023-03-10}", "true"},
                    Example{"e-constat", "e-constat auto", "constat.electronic_allowed",
                            "{on: 2014-12-01}", "true"},
                    Example{"e-constat, three", "e-constat auto", "constat.electronic_allowed",
                            "{on: 2023-03-10, vehicles: 3}", "false"},
                    Example{"e-constat, hurt", "e-constat auto", "constat.electronic_allowed",
                            "{on: 2023-03-10, injured: true}", "false"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Road, MotorTexts,
    testing::Values(
        Example{"normal", "C. route, L324-2", "uninsured.fine", "{on: 2026-03-10}", "750.00 EUR"},
        Example{"reduced", "C. route, L324-2", "uninsured.fine",
                "{on: 2026-03-10, payment: reduced}", "600.00 EUR"},
        Example{"increased", "C. route, L324-2", "uninsured.fine",
                "{on: 2026-03-10, payment: increased}", "1500.00 EUR"},
        Example{"court", "C. route, L324-2", "uninsured.fine", "{on: 2026-03-10, payment: court}",
                "5625.00 EUR"},
        Example{"sticker, eve", "Décret 2023-1152", "uninsured.sticker_needed", "{on: 2024-03-31}",
                "true"},
        Example{"sticker, day", "Décret 2023-1152", "uninsured.sticker_needed", "{on: 2024-04-01}",
                "false"},
        Example{"not lifted", "C. route, L327-3", "vei.opposition_lifted",
                "{on: 2026-03-10, safety_done: true}", "false"},
        Example{"lifted", "C. route, L327-3", "vei.opposition_lifted",
                "{on: 2026-03-10, safety_done: true, fit: true}", "true"},
        Example{"transformed", "C. route, L327-3", "vei.opposition_lifted",
                "{on: 2026-03-10, safety_done: true, fit: true, transformed: true}", "false"},
        Example{"to a neighbour", "C. route, L327-3", "vei.sale_allowed",
                "{on: 2026-03-10, buyer: private_person}", "false"},
        Example{"to a garage", "C. route, L327-3", "vei.sale_allowed",
                "{on: 2026-03-10, buyer: professional}", "true"},
        Example{"kept, unproved", "C. assur., L211-1-1", "vei.contract_may_end", "{on: 2026-03-10}",
                "false"},
        Example{"kept, repaired", "C. assur., L211-1-1", "vei.contract_may_end",
                "{on: 2026-03-10, proof: repair}", "true"},
        Example{"transferred", "C. assur., L211-1-1", "vei.premium_refund",
                "{on: 2026-07-01, premium: 730 EUR, premium_from: 2026-01-01, transferred_on: "
                "2026-07-01, premium_until: 2026-12-31}",
                "366.00 EUR"}),
    example_name);

TEST(MotorTexts, RefuseWhatTheyDoNotHold) {
    for (const auto* code : {"32", "33", "52", "53", "54", "55", "99"})
        expect_refusal("irsa.code_charge", std::string{"{on: 2023-03-10, code: "} + code + "}",
                       "n’a pas de cas");
    expect_refusal("irsa.silence_outcome", "{on: 2023-03-10, stage: conciliation, silent: both}",
                   "silent");
    expect_refusal("constat.electronic_allowed", "{on: 2014-11-30}", "electronic_constat_from");
    expect_refusal("vei.contract_may_end", "{on: 2021-06-30}", "vei_contract_from");
    expect_refusal("vei.sale_allowed", "{on: 2026-03-10}", "buyer");
    expect_refusal("vei.premium_refund",
                   "{on: 2026-07-01, premium_from: 2026-01-01, premium_until: 2025-12-31}",
                   "premium_until");
}

}  // namespace
}  // namespace sim::test
