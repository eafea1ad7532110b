#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class People : public testing::TestWithParam<Example> {};
TEST_P(People, AreTreatedAsTheSheetSays) {
    expect_answer(GetParam());
}

constexpr auto civil = "C. civ., art. 382 à 515";

INSTANTIATE_TEST_SUITE_P(
    B1_3, People,
    testing::Values(
        Example{"1 signs", civil, "protection.signatory",
                "{on: 2026-11-21, status: minor_two_parents}", "one_parent"},
        Example{"1 judge", civil, "protection.judge", "{on: 2026-11-21, status: minor_two_parents}",
                "no_judge"},
        Example{"1 account", civil, "protection.account",
                "{on: 2026-11-21, status: minor_two_parents}", "account_minor"},
        Example{"1 pays", civil, "protection.next_step",
                "{on: 2026-11-21, status: minor_two_parents}", "pay"},
        Example{"2 signs", civil, "protection.signatory",
                "{on: 2026-11-21, status: minor_two_parents, signature: transaction}",
                "both_parents"},
        Example{"2 judge", civil, "protection.judge",
                "{on: 2026-11-21, status: minor_two_parents, signature: transaction}", "jaf"},
        Example{"2 first", civil, "protection.next_step",
                "{on: 2026-11-21, status: minor_two_parents, signature: transaction}", "ask_judge"},
        Example{"3 project", "C. assur., art. L211-15", "protection.next_step",
                "{on: 2026-11-21, status: minor_two_parents, signature: transaction, motor: "
                "true}",
                "ask_judge"},
        Example{"3 then notice", "C. assur., art. L211-15", "protection.next_step",
                "{on: 2026-11-21, status: minor_two_parents, signature: transaction, motor: "
                "true, authorised: true}",
                "tell_judge"},
        Example{"3 notice day", "C. assur., art. L211-15", "protection.judge_notice",
                "{on: 2026-11-21, status: minor_two_parents, signature: transaction, motor: "
                "true}",
                "2026-11-06"},
        Example{"3 then pay", "C. assur., art. L211-15", "protection.next_step",
                "{on: 2026-11-21, status: minor_two_parents, signature: transaction, motor: "
                "true, authorised: true, judge_told: true}",
                "pay"},
        Example{"4 signs", civil, "protection.signatory",
                "{on: 2026-11-21, status: minor_two_parents, motor: true, conflict: true}",
                "ad_hoc"},
        Example{"4 first", civil, "protection.next_step",
                "{on: 2026-11-21, status: minor_two_parents, motor: true, conflict: true}",
                "name_ad_hoc"},
        Example{"5 refuses", civil, "protection.next_step",
                "{on: 2026-11-21, status: curatelle_renforcee, own_account: false}",
                "refuse_account"},
        Example{"5 account", civil, "protection.account",
                "{on: 2026-11-21, status: curatelle_renforcee}", "account_curatelle"},
        Example{"5 income goes by the curator", civil, "protection.account",
                "{on: 2026-11-21, status: curatelle_renforcee, sum: income}", "account_curateur"},
        Example{"6 ended", civil, "protection.measure_holds",
                "{on: 2026-11-21, status: tutelle, measure_from: 2020-10-01, measure_months: "
                "60}",
                "false"},
        Example{"6 last day", civil, "protection.measure_holds",
                "{on: 2025-09-30, status: tutelle, measure_from: 2020-10-01, measure_months: "
                "60}",
                "true"},
        Example{"6 first day without", civil, "protection.measure_holds",
                "{on: 2025-10-01, status: tutelle, measure_from: 2020-10-01, measure_months: "
                "60}",
                "false"},
        Example{"6 renew", civil, "protection.next_step",
                "{on: 2026-11-21, status: tutelle, measure_from: 2020-10-01, measure_months: "
                "60}",
                "renew_measure"},
        Example{"7 signs", civil, "protection.signatory",
                "{on: 2026-11-21, status: habilitation_general, signature: transaction}",
                "habilite"},
        Example{"7 judge", civil, "protection.judge",
                "{on: 2026-11-21, status: habilitation_general, signature: transaction}",
                "no_judge"},
        Example{"7 judge in a conflict", civil, "protection.judge",
                "{on: 2026-11-21, status: habilitation_general, signature: transaction, "
                "conflict: true}",
                "jcp"},
        Example{"8 judge", civil, "protection.judge",
                "{on: 2026-11-21, status: mandat_private, signature: transaction}", "jcp"},
        Example{"8 first", civil, "protection.next_step",
                "{on: 2026-11-21, status: mandat_private, signature: transaction}", "ask_judge"},
        Example{"8 notarial", civil, "protection.judge",
                "{on: 2026-11-21, status: mandat_notarial, signature: transaction}", "no_judge"},
        Example{"9 signs", civil, "protection.signatory", "{on: 2026-11-21, status: sauvegarde}",
                "person"},
        Example{"9 pays", civil, "protection.next_step", "{on: 2026-11-21, status: sauvegarde}",
                "pay"},
        Example{"9 special agent", civil, "protection.signatory",
                "{on: 2026-11-21, status: sauvegarde, special_power: true}", "special_agent"},
        Example{"10 majority", "C. civ., art. 388", "protection.majority",
                "{on: 2026-11-21, status: minor_two_parents, born: 2008-12-21}", "2026-12-21"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    B1_2, People,
    testing::Values(
        Example{"curatelle signs", civil, "protection.signatory",
                "{on: 2026-11-21, status: curatelle, signature: transaction}",
                "person_and_curateur"},
        Example{"curatelle gives receipt", civil, "protection.signatory",
                "{on: 2026-11-21, status: curatelle}", "person"},
        Example{"curatelle renforcee income", civil, "protection.signatory",
                "{on: 2026-11-21, status: curatelle_renforcee, sum: income}", "curateur"},
        Example{"curatelle no judge", civil, "protection.judge",
                "{on: 2026-11-21, status: curatelle, signature: transaction}", "no_judge"},
        Example{"tutelle signs", civil, "protection.signatory", "{on: 2026-11-21, status: tutelle}",
                "tuteur"},
        Example{"tutelle judge", civil, "protection.judge",
                "{on: 2026-11-21, status: tutelle, signature: transaction}", "jcp"},
        Example{"tutelle account", civil, "protection.account", "{on: 2026-11-21, status: tutelle}",
                "account_tutelle"},
        Example{"one parent", civil, "protection.signatory",
                "{on: 2026-11-21, status: minor_one_parent, signature: transaction}", "the_parent"},
        Example{"emancipated", civil, "protection.signatory",
                "{on: 2026-11-21, status: emancipated, signature: transaction}", "person"},
        Example{"special empowerment elsewhere", civil, "protection.signatory",
                "{on: 2026-11-21, status: habilitation_special, scope_covers: false}", "person"},
        Example{"assistance", civil, "protection.signatory",
                "{on: 2026-11-21, status: habilitation_assistance}", "person_and_habilite"},
        Example{"impaired", "C. civ., art. 414-1", "protection.next_step",
                "{on: 2026-11-21, status: impaired, signature: transaction}", "postpone"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    B2, People,
    testing::Values(
        Example{"age alone", "ACPR, AMF", "vulnerability.present",
                "{on: 2026-11-21, signs: [age_alone]}", "false"},
        Example{"bereavement", "ACPR, AMF", "vulnerability.measures",
                "{on: 2026-11-21, signs: [bereavement, age_alone], transaction: true}",
                "slow_down,written_recap,trusted_third,cooling_off,tell_referent"},
        Example{"nothing", "ACPR, AMF", "vulnerability.measures", "{on: 2026-11-21}", "usual_care"},
        Example{"relative", "RGPD", "vulnerability.measures",
                "{on: 2026-11-21, relative_without_mandate: true}", "keep_secret"},
        Example{"cooling", "usage", "vulnerability.earliest_signature",
                "{on: 2026-11-21, signs: [cognition], transaction: true}", "2026-11-23"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    B5_3, People,
    testing::Values(
        Example{"both concede", "C. civ., art. 2044", "agreement.nature",
                "{on: 2026-11-21, insurer_concedes: true, person_concedes: true}",
                "is_transaction"},
        Example{"one concedes", "C. civ., art. 2044", "agreement.nature",
                "{on: 2026-11-21, person_concedes: true}", "is_quittance"},
        Example{"judge missing", "C. civ., art. 2045", "agreement.nature",
                "{on: 2026-11-21, insurer_concedes: true, person_concedes: true, authorised: "
                "false}",
                "is_void"},
        Example{"bars", "C. civ., art. 2052", "agreement.bars",
                "{on: 2026-11-21, insurer_concedes: true, person_concedes: true}", "true"},
        Example{"aggravation stays open", "C. civ., art. 2049", "agreement.bars",
                "{on: 2026-11-21, insurer_concedes: true, person_concedes: true, within_object: "
                "false}",
                "false"},
        Example{"advice complete", "C. assur., art. L521-4", "advice.missing",
                "{on: 2026-11-21, claim_settled: true, needs_written: true, "
                "objective_information: true, reasons_given: true, ipid_given: true, consented: "
                "true}",
                "advice_complete"},
        Example{"advice tied", "C. assur., art. L521-1", "advice.missing",
                "{on: 2026-11-21, claim_settled: true, needs_written: true, "
                "objective_information: true, reasons_given: true, life_contract: true, "
                "consented: true, tied_to_settlement: true}",
                "untie"},
        Example{"advice bare", "C. assur., art. L521-4", "advice.missing", "{on: 2026-11-21}",
                "settle_first,ask_consent,write_needs,inform,give_reasons,give_ipid"}),
    example_name);

TEST(People, RefuseAQuestionThatIsNotTheirs) {
    expect_refusal("protection.judge_notice", "{on: 2026-11-21, status: minor_two_parents}",
                   "accident de la circulation");
    expect_refusal("protection.majority", "{on: 2026-11-21, status: minor_two_parents}", "born");
    expect_refusal("protection.signatory", "{on: 2026-11-21, status: enfant}", "enfant");
}

TEST(People, HaveAFrenchLabelForEachAnswer) {
    for (const auto* id : {"tuteur", "jaf", "account_curatelle", "ask_judge", "cooling_off",
                           "is_void", "untie", "freeze_funds", "committee", "zone_open", "verify"})
        EXPECT_NE(claims::term_label(id), id);
}

}  // namespace
}  // namespace sim::test
