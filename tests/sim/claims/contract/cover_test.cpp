#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class Cover : public testing::TestWithParam<Example> {};
TEST_P(Cover, StandsAsTheSheetSays) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    UnpaidPremium, Cover,
    testing::Values(
        Example{"5.9 letter", "C. assur., art. L113-3", "cover.notice_from",
                "{on: 2026-02-15, due_on: 2026-01-01}", "2026-01-12"},
        Example{"5.9 suspension", "C. assur., art. L113-3", "cover.suspended_from",
                "{on: 2026-02-15, due_on: 2026-01-01, notice_on: 2026-01-15}", "2026-02-15"},
        Example{"5.9 termination", "C. assur., art. L113-3", "cover.resiliation_from",
                "{on: 2026-02-15, due_on: 2026-01-01, notice_on: 2026-01-15}", "2026-02-24"},
        Example{"5.9 last covered day", "C. assur., art. L113-3", "cover.premium_in_order",
                "{on: 2026-02-14, due_on: 2026-01-01, notice_on: 2026-01-15}", "true"},
        Example{"5.9 first day out", "C. assur., art. L113-3", "cover.premium_in_order",
                "{on: 2026-02-15, due_on: 2026-01-01, notice_on: 2026-01-15}", "false"},
        Example{"5.9 back", "C. assur., art. L113-3", "cover.restored_on",
                "{on: 2026-02-21, due_on: 2026-01-01, notice_on: 2026-01-15, paid_on: 2026-02-20}",
                "2026-02-21"},
        Example{"5.9 that morning", "C. assur., art. L113-3", "cover.premium_in_order",
                "{on: 2026-02-21, due_on: 2026-01-01, notice_on: 2026-01-15, paid_on: 2026-02-20}",
                "false"},
        Example{"5.9 that afternoon", "C. assur., art. L113-3", "cover.premium_in_order",
                "{on: 2026-02-21, due_on: 2026-01-01, notice_on: 2026-01-15, paid_on: 2026-02-20, "
                "after_noon: true}",
                "true"},
        Example{"paid before the suspension", "C. assur., art. L113-3", "cover.premium_in_order",
                "{on: 2026-02-15, due_on: 2026-01-01, notice_on: 2026-01-15, paid_on: 2026-02-14}",
                "true"},
        Example{"no letter", "C. assur., art. L113-3", "cover.premium_in_order",
                "{on: 2026-08-15, due_on: 2026-01-01}", "true"},
        Example{"letter too early", "C. assur., art. L113-3", "cover.premium_in_order",
                "{on: 2026-08-15, due_on: 2026-01-01, notice_on: 2026-01-11}", "true"},
        Example{"letter on its first day", "C. assur., art. L113-3", "cover.premium_in_order",
                "{on: 2026-08-15, due_on: 2026-01-01, notice_on: 2026-01-12}", "false"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Declaration, Cover,
    testing::Values(
        Example{"5.8 theft", "C. assur., art. L113-2", "declaration.last_day",
                "{on: 2026-01-09, told: theft}", "2026-01-13"},
        Example{"5.8 water", "C. assur., art. L113-2", "declaration.last_day", "{on: 2026-04-29}",
                "2026-05-07"},
        Example{"T-TIME-2", "C. assur., art. L113-2", "declaration.last_day",
                "{on: 2025-12-23, told: theft}", "2025-12-26"},
        Example{"T-TIME-3", "C. assur., art. L113-2", "declaration.last_day", "{on: 2026-11-20}",
                "2026-11-27"},
        Example{"longer by contract", "C. assur., art. L113-2", "declaration.last_day",
                "{on: 2026-11-20, contract_days: 10}", "2026-12-04"},
        Example{"never shorter", "C. assur., art. L113-2", "declaration.last_day",
                "{on: 2026-11-20, contract_days: 1}", "2026-11-27"},
        Example{"livestock", "C. assur., art. L113-2", "declaration.last_day",
                "{on: 2026-11-18, told: livestock}", "2026-11-19"},
        Example{"hail on crops", "C. assur., art. L123-1", "declaration.last_day",
                "{on: 2026-06-16, told: hail}", "2026-06-22"},
        Example{"aggravation", "C. assur., art. L113-2", "declaration.last_day",
                "{on: 2026-11-02, told: aggravation}", "2026-11-17"},
        Example{"on the last day", "C. assur., art. L113-2", "declaration.in_time",
                "{on: 2026-11-20, declared_on: 2026-11-27}", "true"},
        Example{"the day after", "C. assur., art. L113-2", "declaration.in_time",
                "{on: 2026-11-20, declared_on: 2026-11-28}", "false"},
        Example{"5.8 no prejudice", "C. assur., art. L113-2", "declaration.decheance",
                "{on: 2026-01-09, declared_on: 2026-02-18, clause: true}", "false"},
        Example{"T-TIME-6", "C. assur., art. L113-2", "declaration.decheance",
                "{on: 2026-01-09, declared_on: 2026-04-09, clause: true}", "false"},
        Example{"all conditions", "C. assur., art. L113-2", "declaration.decheance",
                "{on: 2026-01-09, declared_on: 2026-02-18, clause: true, prejudice_proven: true}",
                "true"},
        Example{"no clause", "C. assur., art. L113-2", "declaration.decheance",
                "{on: 2026-01-09, declared_on: 2026-02-18, prejudice_proven: true}", "false"},
        Example{"small print", "C. assur., art. L112-4", "declaration.decheance",
                "{on: 2026-01-09, declared_on: 2026-02-18, clause: true, clause_apparent: false, "
                "prejudice_proven: true}",
                "false"},
        Example{"force majeure", "C. assur., art. L113-2", "declaration.decheance",
                "{on: 2026-01-09, declared_on: 2026-02-18, clause: true, prejudice_proven: true, "
                "force_majeure: true}",
                "false"},
        Example{"victim", "C. assur., art. R211-13", "declaration.decheance",
                "{on: 2026-01-09, declared_on: 2026-02-18, clause: true, prejudice_proven: true, "
                "against_victim: true}",
                "false"},
        Example{"in time", "C. assur., art. L113-2", "declaration.decheance",
                "{on: 2026-01-09, declared_on: 2026-01-16, clause: true, prejudice_proven: true}",
                "false"},
        Example{"a lie needs no prejudice", "C. assur., art. L112-4", "declaration.decheance",
                "{on: 2026-01-09, clause: true, lied: true}", "true"},
        Example{"a lie without clause", "C. assur., art. L112-4", "declaration.decheance",
                "{on: 2026-01-09, lied: true}", "false"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Clauses, Cover,
    testing::Values(Example{"valid", "C. assur., art. L113-1", "cover.excluded",
                            "{on: 2026-01-09, exclusion_raised: true}", "true"},
                    Example{"to be interpreted", "C. assur., art. L113-1", "cover.excluded",
                            "{on: 2026-01-09, exclusion_raised: true, formal: false}", "false"},
                    Example{"empties the cover", "C. assur., art. L113-1", "cover.excluded",
                            "{on: 2026-01-09, exclusion_raised: true, limited: false}", "false"},
                    Example{"small print", "C. assur., art. L112-4", "cover.excluded",
                            "{on: 2026-01-09, exclusion_raised: true, apparent: false}", "false"},
                    Example{"unproven", "C. civ., art. 1353", "cover.excluded",
                            "{on: 2026-01-09, exclusion_raised: true, proven: false}", "false"},
                    Example{"meant", "C. assur., art. L113-1", "cover.excluded",
                            "{on: 2026-01-09, intentional: true}", "true"},
                    Example{"meant by a child", "C. assur., art. L121-2", "cover.excluded",
                            "{on: 2026-01-09, intentional: true, by_another: true}", "false"},
                    Example{"not taken", "contrat", "cover.ground",
                            "{on: 2026-01-09, subscribed: false}", "garantie_non_souscrite"},
                    Example{"no lock", "C. civ., art. 1353", "cover.ground",
                            "{on: 2026-01-09, conditions_met: false}", "condition_manquante"},
                    Example{"excluded", "C. assur., art. L113-1", "cover.ground",
                            "{on: 2026-01-09, exclusion_raised: true}", "exclusion"},
                    Example{"covered", "C. assur., art. L113-1", "cover.ground", "{on: 2026-01-09}",
                            "conditions_remplies"}),
    example_name);

/// C. assur., art. L113-2, 4°: the contract may not go under the legal delay.
TEST(Cover, TellsHowTheDelayIsCounted) {
    const auto* const rule = "declaration.last_day";
    expect_step(rule, "{on: 2026-12-24, told: livestock}", "Le délai est de 1 jour ;");
    expect_step(rule, "{on: 2026-12-24, told: livestock}", "Ce jour est chômé");
    expect_step(rule, "{on: 2026-01-09, told: theft}", "Le délai est de 2 jours ouvrés ;");
    expect_step(rule, "{on: 2026-01-09, contract_days: 3}", "son délai est écarté");
}

TEST(Cover, RefusesWhatCannotBe) {
    expect_refusal("cover.suspended_from", "{on: 2026-02-15, due_on: 2026-01-01}",
                   "jamais suspendue");
    expect_refusal("cover.suspended_from",
                   "{on: 2026-02-15, due_on: 2026-01-01, notice_on: 2026-01-11}", "prématurée");
    expect_refusal("cover.premium_in_order",
                   "{on: 2026-02-15, due_on: 2026-01-01, notice_on: 2025-12-31}", "notice_on");
    expect_refusal("declaration.decheance", "{on: 2026-01-09}", "declared_on");
}

}  // namespace
}  // namespace sim::test
