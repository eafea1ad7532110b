#include "tests/sim/claims/ask.hpp"

/// Ids IRSI-..: the reference sheet on conventions, 1.7 to 1.14; CORAL-..: 3.1.
namespace sim::test {
namespace {

class IrsiAfter : public testing::TestWithParam<Example> {};
TEST_P(IrsiAfter, FollowsTheConvention) {
    expect_answer(GetParam());
}

constexpr auto repeat = "irsi.repeat_recourse";
constexpr auto art_7_1_2 = "IRSI, art. 7.1.2";
INSTANTIATE_TEST_SUITE_P(
    Repeat, IrsiAfter,
    testing::Values(
        Example{"IRSI-50", art_7_1_2, repeat,
                "{on: 2018-08-25, earlier_on: 2017-03-18, cause: tap_joint, earlier_cause: "
                "vessel_overflow, paid: 950 EUR, vetuste: 150 EUR, common_expertise: true, "
                "both_payments_proved: true}",
                "800.00 EUR"},
        Example{"IRSI-50 without expertise", art_7_1_2, repeat,
                "{on: 2018-08-25, earlier_on: 2017-03-18, cause: tap_joint, earlier_cause: "
                "vessel_overflow, paid: 950 EUR, vetuste: 150 EUR, both_payments_proved: true}",
                "0.00 EUR"},
        Example{"IRSI-50 without proof", art_7_1_2, repeat,
                "{on: 2018-08-25, earlier_on: 2017-03-18, cause: tap_joint, earlier_cause: "
                "vessel_overflow, paid: 950 EUR, common_expertise: true}",
                "0.00 EUR"},
        Example{"IRSI-52 let", art_7_1_2, repeat,
                "{on: 2019-01-10, earlier_on: 2018-05-10, cause: embedded_pipe, earlier_cause: "
                "appliance, paid: 950 EUR, common_expertise: true, both_payments_proved: true}",
                "0.00 EUR"},
        Example{"IRSI-52 owner occupied", art_7_1_2, repeat,
                "{on: 2019-01-10, earlier_on: 2018-05-10, cause: embedded_pipe, earlier_cause: "
                "appliance, origin_occupancy: owner, paid: 950 EUR, common_expertise: true, "
                "both_payments_proved: true}",
                "950.00 EUR"},
        Example{"24 months less a day", art_7_1_2, repeat,
                "{on: 2020-03-17, earlier_on: 2018-03-18, cause: hose, earlier_cause: hose, paid: "
                "950 EUR, common_expertise: true, both_payments_proved: true}",
                "950.00 EUR"},
        Example{"24 months to the day", art_7_1_2, repeat,
                "{on: 2020-03-18, earlier_on: 2018-03-18, cause: hose, earlier_cause: hose, paid: "
                "950 EUR, common_expertise: true, both_payments_proved: true}",
                "0.00 EUR"},
        Example{"unknown causes", art_7_1_2, repeat,
                "{on: 2019-03-18, earlier_on: 2018-03-18, cause: unknown, earlier_cause: unknown, "
                "paid: 950 EUR, common_expertise: true, both_payments_proved: true}",
                "0.00 EUR"},
        Example{"not the gestionnaire", art_7_1_2, repeat,
                "{on: 2019-03-18, earlier_on: 2018-03-18, cause: hose, earlier_cause: hose, paid: "
                "950 EUR, gestionnaire: false, common_expertise: true, both_payments_proved: "
                "true}",
                "0.00 EUR"}),
    example_name);

constexpr auto title_8 = "IRSI, titre 8";
INSTANTIATE_TEST_SUITE_P(
    Aggravation, IrsiAfter,
    testing::Values(
        Example{"IRSI-64 1500", title_8, "irsi.aggravation",
                "{on: 2023-02-01, initial: 3000 EUR, extra: 1500 EUR}", "tranche_2"},
        Example{"IRSI-64 1500", title_8, "irsi.aggravation_expertise",
                "{on: 2023-02-01, initial: 3000 EUR, extra: 1500 EUR}", "extra_note"},
        Example{"IRSI-64 2500", title_8, "irsi.aggravation",
                "{on: 2023-02-01, initial: 3000 EUR, extra: 2500 EUR}", "hors_convention"},
        Example{"IRSI-65", title_8, "irsi.aggravation",
                "{on: 2023-02-01, initial: 900 EUR, extra: 500 EUR, already_settled: false}",
                "same_assiette"},
        Example{"1 to 1", title_8, "irsi.aggravation_expertise",
                "{on: 2023-02-01, initial: 900 EUR, extra: 700 EUR}", "any_means"},
        Example{"1 to 1", title_8, "irsi.aggravation_recourse_base",
                "{on: 2023-02-01, initial: 900 EUR, extra: 700 EUR}", "0.00 EUR"},
        Example{"1 to 2", title_8, "irsi.aggravation_expertise",
                "{on: 2023-02-01, initial: 900 EUR, extra: 700.01 EUR}", "expertise_of_all"},
        Example{"1 to 2", title_8, "irsi.aggravation_recourse_base",
                "{on: 2023-02-01, initial: 900 EUR, extra: 700.01 EUR}", "1600.01 EUR"}),
    example_name);

constexpr auto wrong = "irsi.remboursement";
INSTANTIATE_TEST_SUITE_P(
    Corrections, IrsiAfter,
    testing::Values(
        Example{"IRSI-66", "IRSI, art. 9", wrong,
                "{on: 2023-03-01, paid_on: 2023-04-10, paid: 700 EUR}", "700.00 EUR"},
        Example{"IRSI-66 last day", "IRSI, art. 9.4", "irsi.remboursement_deadline",
                "{on: 2023-03-01, paid_on: 2023-04-10, paid: 700 EUR}", "2025-04-10"},
        Example{"IRSI-66 A had paid", "IRSI, art. 9", wrong,
                "{on: 2023-03-01, paid_on: 2023-04-10, paid: 700 EUR, designated_has_paid: true}",
                "0.00 EUR"},
        Example{"IRSI-66 search", "IRSI, art. 9", wrong,
                "{on: 2023-03-01, paid_on: 2023-04-10, paid: 300 EUR, leak_search: 300 EUR}",
                "0.00 EUR"},
        Example{"paid in liability", "IRSI, art. 9", wrong,
                "{on: 2023-03-01, paid_on: 2023-04-10, paid: 700 EUR, leak_search: 300 EUR, "
                "paid_in_liability: true}",
                "700.00 EUR"},
        Example{"recovery", "IRSI, art. 10.4", "irsi.recuperation_deadline",
                "{on: 2023-03-01, paid_on: 2024-02-29, paid: 700 EUR}", "2026-02-28"},
        Example{"IRSI-62", "IRSI, art. 7.4", "irsi.immateriels_recourse",
                "{on: 2019-03-01, paid: 600 EUR, expertise: common}", "600.00 EUR"},
        Example{"IRSI-62 no expertise", "IRSI, art. 7.4", "irsi.immateriels_recourse",
                "{on: 2019-03-01, paid: 600 EUR}", "0.00 EUR"},
        Example{"IRSI-26", "IRSI, art. 5.3", "irsi.immateriels_recourse",
                "{on: 2019-03-01, paid: 5500 EUR, expertise: contradictory}", "5500.00 EUR"},
        Example{"5 000", "IRSI, art. 5.3", "irsi.immateriels_recourse",
                "{on: 2019-03-01, paid: 5000 EUR, expertise: common}", "5000.00 EUR"},
        Example{"5 000.01", "IRSI, art. 5.3", "irsi.immateriels_recourse",
                "{on: 2019-03-01, paid: 5000.01 EUR, expertise: common}", "0.00 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Clocks, IrsiAfter,
    testing::Values(Example{"first meeting", "annexe 4, 2.4", "irsi.first_meeting_deadline",
                            "{on: 2019-03-01, mandated_on: 2019-04-01}", "2019-04-16"},
                    Example{"second meeting", "annexe 4, 3.4", "irsi.second_meeting_from",
                            "{on: 2019-03-01, meeting_on: 2019-04-10}", "2019-04-25"},
                    Example{"second meeting", "annexe 4, 3.4", "irsi.second_meeting_deadline",
                            "{on: 2019-03-01, meeting_on: 2019-04-10}", "2019-04-30"},
                    Example{"letter", "annexe 4, 3.6", "irsi.letter_deadline",
                            "{on: 2019-03-01, meeting_on: 2019-04-10}", "2019-04-20"},
                    Example{"report after the letter", "annexe 4, 3.6", "irsi.report_deadline",
                            "{on: 2019-03-01, letter_on: 2019-04-20}", "2019-05-20"},
                    Example{"report", "annexe 4, 4.3", "irsi.report_deadline",
                            "{on: 2019-03-01, ready_on: 2019-04-20}", "2019-04-30"},
                    Example{"CORAL-01", "CORAL, art. 4", "coral.next_echelon_from",
                            "{on: 2024-01-10}", "2024-03-11"},
                    Example{"CORAL-01 direction", "CORAL, art. 4", "coral.next_echelon_from",
                            "{on: 2024-03-11}", "2024-05-11"},
                    Example{"refused", "CORAL, art. 4", "coral.next_echelon_from",
                            "{on: 2024-01-20, refused: true}", "2024-01-20"},
                    Example{"50 000", "CORAL, art. 5", "coral.conciliation_compulsory",
                            "{on: 2024-01-20, stake: 50000 EUR}", "true"},
                    Example{"50 000.01", "CORAL, art. 5", "coral.conciliation_compulsory",
                            "{on: 2024-01-20, stake: 50000.01 EUR}", "false"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Searches, IrsiAfter,
    testing::Values(Example{"IRSI-41", "IRSI, art. 3.4", "irsi.search_payer",
                            "{on: 2019-03-01, obstacle: true, cost: 500 EUR}", "building_insurer"},
                    Example{"IRSI-41", "IRSI, art. 7.3.2", "irsi.search_recourse",
                            "{on: 2019-03-01, obstacle: true, cost: 500 EUR}", "0.00 EUR"},
                    Example{"IRSI-43", "IRSI, art. 3.2", "irsi.search_payer",
                            "{on: 2019-03-01, by: syndic, cost: 350 EUR}", "building_insurer"},
                    Example{"IRSI-43", "IRSI, art. 3.2", "irsi.search_recourse",
                            "{on: 2019-03-01, by: syndic, cost: 350 EUR}", "0.00 EUR"},
                    Example{"IRSI-44", "IRSI, art. 3.4", "irsi.search_organiser",
                            "{on: 2019-03-01, neighbouring_origin: true}", "neighbouring_insurer"},
                    Example{"first edition", "IRSI, art. 3.3", "irsi.search_organiser",
                            "{on: 2020-06-30, destructive: true}", "gestionnaire"},
                    Example{"before declaration", "IRSI, art. 3.2", "irsi.search_payer",
                            "{on: 2020-06-30, by: before_declaration}", "occupant_insurer"},
                    Example{"IRSI-47", "IRSI 2020", "irsi.search_organiser",
                            "{on: 2020-09-10, destructive: true}", "owner_insurer"},
                    Example{"IRSI-47 payer", "IRSI 2020", "irsi.search_payer",
                            "{on: 2020-09-10, destructive: true}", "owner_insurer"},
                    Example{"second edition, first day", "IRSI 2020", "irsi.search_organiser",
                            "{on: 2020-07-01}", "occupant_insurer"},
                    Example{"IRSI-48", "IRSI 2020", "irsi.search_organiser",
                            "{on: 2020-09-10, occupancy: owner, destructive: true}",
                            "owner_insurer"},
                    Example{"IRSI-49 flat", "IRSI 2020", "irsi.search_payer",
                            "{on: 2020-09-10, by: syndic, cost: 480 EUR}", "leaking_owner_insurer"},
                    Example{"IRSI-49 riser", "IRSI 2020", "irsi.search_payer",
                            "{on: 2020-09-10, by: syndic, found: common_part, cost: 480 EUR}",
                            "building_insurer"},
                    Example{"IRSI-49 not found", "IRSI 2020", "irsi.search_payer",
                            "{on: 2020-09-10, by: syndic, found: not_found, cost: 480 EUR}",
                            "building_insurer"},
                    Example{"1 600", "IRSI, art. 7.3.2", "irsi.search_recourse",
                            "{on: 2019-03-01, cost: 1600 EUR}", "0.00 EUR"},
                    Example{"1 600.01", "IRSI, art. 7.3.2", "irsi.search_recourse",
                            "{on: 2019-03-01, cost: 1600.01 EUR}", "1600.01 EUR"},
                    Example{"5 000", "IRSI, annexe 3", "irsi.search_recourse",
                            "{on: 2019-03-01, cost: 5000 EUR}", "5000.00 EUR"},
                    Example{"5 000.01", "IRSI, annexe 3", "irsi.search_recourse",
                            "{on: 2019-03-01, cost: 5000.01 EUR}", "0.00 EUR"}),
    example_name);

TEST(IrsiAfter, RefusesWhatCannotBe) {
    expect_refusal(wrong, "{on: 2023-03-01, paid_on: 2023-04-10, paid: 1 EUR, leak_search: 2 EUR}",
                   "leak_search");
    expect_refusal(repeat,
                   "{on: 2018-03-01, earlier_on: 2018-03-02, cause: hose, earlier_cause: hose, "
                   "paid: 1 EUR}",
                   "earlier_on");
    expect_refusal("irsi.report_deadline", "{on: 2019-03-01}", "ready_on");
    expect_refusal("irsi.search_payer", "{on: 2018-05-31}", "irsi/leak_search_rules");
    expect_refusal("irsi.aggravation_expertise",
                   "{on: 2023-02-01, initial: 3000 EUR, extra: 2500 EUR}", "sort de la convention");
    expect_refusal("coral.next_echelon_from", "{on: 2015-12-31}", "coral/echelon_days");
}

}  // namespace
}  // namespace sim::test
