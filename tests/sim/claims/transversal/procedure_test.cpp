#include "tests/sim/claims/ask.hpp"

#include <rapidcheck/gtest.h>

namespace sim::test {
namespace {

class Procedure : public testing::TestWithParam<Example> {};
TEST_P(Procedure, RunsAsTheSheetSays) {
    expect_answer(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    B4, Procedure,
    testing::Values(
        Example{"B4 acknowledgement", "2024-R-02", "complaint.acknowledgement", "{on: 2026-11-21}",
                "2026-12-03"},
        Example{"B4 answer", "2024-R-02", "complaint.answer", "{on: 2026-11-21}", "2027-01-21"},
        Example{"B4 Christmas", "2024-R-02", "complaint.acknowledgement", "{on: 2026-12-21}",
                "2027-01-04"},
        Example{"B4 Christmas in Alsace-Moselle", "2024-R-02", "complaint.acknowledgement",
                "{on: 2026-12-21, region: alsace_moselle}", "2027-01-05"},
        Example{"B4 mediator until", "C. conso., art. L612-2", "mediation.until",
                "{on: 2026-11-21}", "2027-11-21"},
        Example{"B4 outcome does not roll", "C. conso., art. R612-5", "mediation.outcome",
                "{on: 2026-09-01, notified_on: 2026-11-23}", "2027-02-21"},
        Example{"B4 mediator after silence", "2024-R-02", "mediation.from", "{on: 2026-11-21}",
                "2027-01-21"},
        Example{"B4 mediator after a refusal", "2024-R-02", "mediation.from",
                "{on: 2026-11-21, refused_on: 2026-12-10}", "2026-12-10"},
        Example{"B4 eve of the two months", "C. conso., art. L612-2", "mediation.admissible",
                "{on: 2026-11-21, seized_on: 2027-01-20}", "false"},
        Example{"B4 two months", "C. conso., art. L612-2", "mediation.admissible",
                "{on: 2026-11-21, seized_on: 2027-01-21}", "true"},
        Example{"B4 last day", "C. conso., art. L612-2", "mediation.admissible",
                "{on: 2026-11-21, seized_on: 2027-11-21}", "true"},
        Example{"B4 a day too late", "C. conso., art. L612-2", "mediation.admissible",
                "{on: 2026-11-21, seized_on: 2027-11-22}", "false"},
        Example{"B4 court", "C. conso., art. L612-2", "mediation.admissible",
                "{on: 2026-11-21, seized_on: 2027-02-21, at_court: true}", "false"},
        Example{"B4 rejection", "C. conso., art. L612-2", "mediation.rejection",
                "{on: 2026-11-21, seized_on: 2027-02-01}", "2027-02-22"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    B5_2, Procedure,
    testing::Values(
        Example{"B5_2 plain", "CPC, art. 763", "summons.lawyer_deadline", "{on: 2026-04-14}",
                "2026-04-29"},
        Example{"B5_2 All Saints on a Sunday", "CPC, art. 642", "summons.lawyer_deadline",
                "{on: 2026-10-17}", "2026-11-02"},
        Example{"B5_2 Christmas before a weekend", "CPC, art. 642", "summons.lawyer_deadline",
                "{on: 2026-12-10}", "2026-12-28"},
        Example{"B5_1 served late", "CPC, art. 763", "summons.lawyer_deadline",
                "{on: 2026-04-14, hearing_on: 2026-04-29}", "2026-04-29"},
        Example{"B5_1 served fourteen days before", "CPC, art. 763", "summons.lawyer_deadline",
                "{on: 2026-04-14, hearing_on: 2026-04-24}", "2026-04-24"},
        Example{"B5_1 lawyer at 10000", "CPC, art. 761", "summons.lawyer_required",
                "{on: 2026-04-14, stake: 10000 EUR}", "false"},
        Example{"B5_1 lawyer above", "CPC, art. 761", "summons.lawyer_required",
                "{on: 2026-04-14, stake: 10000.01 EUR}", "true"},
        Example{"B5_1 bodily injury", "COJ, art. L211-4-1", "summons.lawyer_required",
                "{on: 2026-04-14, stake: 2000 EUR, bodily_injury: true}", "true"},
        Example{"B5_1 attempt at 5000", "CPC, art. 750-1", "summons.amicable_attempt",
                "{on: 2026-04-14, stake: 5000 EUR, proceeding: oral}", "true"},
        Example{"B5_1 attempt above", "CPC, art. 750-1", "summons.amicable_attempt",
                "{on: 2026-04-14, stake: 5000.01 EUR, proceeding: oral}", "false"},
        Example{"B5_1 neighbours", "CPC, art. 750-1", "summons.amicable_attempt",
                "{on: 2026-04-14, stake: 50000 EUR, neighbour_dispute: true}", "true"},
        Example{"B5_1 last resort", "COJ, art. R211-3-24", "summons.last_resort",
                "{on: 2026-04-14, stake: 5000 EUR}", "true"},
        Example{"B5_1 open to appeal", "COJ, art. R211-3-24", "summons.last_resort",
                "{on: 2026-04-14, stake: 5000.01 EUR}", "false"},
        Example{"B5_1 placet", "CPC, art. 754", "summons.filing_deadline",
                "{on: 2026-04-14, hearing_on: 2026-06-30}", "2026-06-15"},
        Example{"B5_1 appeal", "CPC, art. 538", "summons.appeal_deadline",
                "{on: 2026-01-10, judgment_served_on: 2026-01-31}", "2026-03-02"},
        Example{"B5_1 appeal from abroad", "CPC, art. 643", "summons.appeal_deadline",
                "{on: 2026-01-10, judgment_served_on: 2026-03-10, residence: abroad}",
                "2026-06-10"},
        Example{"B5_1 summary", "CPC, art. 490", "summons.appeal_deadline",
                "{on: 2026-01-10, judgment_served_on: 2026-03-10, proceeding: summary}",
                "2026-03-25"},
        Example{"B5_1 criminal", "CPP, art. 498", "summons.appeal_deadline",
                "{on: 2026-01-10, judgment_served_on: 2026-03-10, proceeding: criminal}",
                "2026-03-20"},
        Example{"B5_1 citation", "CPP, art. 552", "summons.earliest_hearing",
                "{on: 2026-01-10, proceeding: criminal}", "2026-01-20"},
        Example{"B5_1 stamp on the eve", "Loi 2026-103", "summons.stamp", "{on: 2026-04-30}",
                "0.00 EUR"},
        Example{"B5_1 stamp", "Loi 2026-103", "summons.stamp", "{on: 2026-05-01}", "50.00 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    B7, Procedure,
    testing::Values(
        Example{"B7_1 amount", "C. civ., art. 1302", "overpayment.amount",
                "{on: 2026-06-30, paid: 3000 EUR, due: 2000 EUR, paid_on: 2026-01-01}",
                "1000.00 EUR"},
        Example{"B7_1 fault of the payer", "C. civ., art. 1302-3", "overpayment.amount",
                "{on: 2026-06-30, paid: 3000 EUR, due: 2000 EUR, paid_on: 2026-01-01, "
                "payer_fault: 20 %}",
                "800.00 EUR"},
        // 1 000 € x 2,62 % x 180 / 365.
        Example{"B7_1 bad faith", "C. civ., art. 1352-7", "overpayment.interest",
                "{on: 2026-06-30, paid: 3000 EUR, due: 2000 EUR, paid_on: 2026-01-01, bad_faith: "
                "true}",
                "12.92 EUR"},
        // 1 000 € x 2,62 % x 30 / 365.
        Example{"B7_1 good faith", "C. civ., art. 1352-7", "overpayment.interest",
                "{on: 2026-06-30, paid: 3000 EUR, due: 2000 EUR, paid_on: 2026-01-01, "
                "demanded_on: 2026-05-31}",
                "2.15 EUR"},
        Example{"B7_1 nothing asked", "C. civ., art. 1352-7", "overpayment.interest",
                "{on: 2026-06-30, paid: 3000 EUR, due: 2000 EUR, paid_on: 2026-01-01}", "0.00 EUR"},
        Example{"B7_1 five years", "C. civ., art. 2224", "overpayment.last_day",
                "{on: 2026-06-30, paid: 3000 EUR, due: 2000 EUR, paid_on: 2026-01-01}",
                "2031-01-01"},
        Example{"B7_2 junior", "grille", "powers.level", "{on: 2026-06-30, amount: 3000 EUR}",
                "junior"},
        Example{"B7_2 confirmed", "grille", "powers.level", "{on: 2026-06-30, amount: 3000.01 EUR}",
                "confirmed"},
        Example{"B7_2 the whole file counts", "grille", "powers.level",
                "{on: 2026-06-30, amount: 2000 EUR, already_paid: 14000 EUR}", "referent"},
        Example{"B7_2 manager", "grille", "powers.level", "{on: 2026-06-30, amount: 150000 EUR}",
                "manager"},
        Example{"B7_2 committee", "grille", "powers.level",
                "{on: 2026-06-30, amount: 150000.01 EUR}", "committee"},
        Example{"B7_2 gap", "grille", "powers.level",
                "{on: 2026-06-30, decision: negotiate, amount: 2000 EUR, gap: 12 %}", "referent"},
        Example{"B7_2 waive", "grille", "powers.level",
                "{on: 2026-06-30, decision: waive_recours, amount: 501 EUR}", "referent"},
        Example{"B7_2 no refusal by a junior", "grille", "powers.level",
                "{on: 2026-06-30, decision: refuse_cover, refusal: standard_exclusion}",
                "confirmed"},
        Example{"B7_2 fraud", "grille", "powers.level",
                "{on: 2026-06-30, decision: refuse_cover, refusal: fraud_or_nullite}", "manager"},
        Example{"B7_2 media", "grille", "powers.level",
                "{on: 2026-06-30, amount: 10 EUR, media: true}", "committee"},
        Example{"B7_3 insurer", "usage", "negotiation.insurer_reserve",
                "{on: 2026-06-30, expected_award: 10000 EUR, costs: 2000 EUR, interest: 500 EUR, "
                "relation_value: 300 EUR, claimed: 15000 EUR}",
                "12200.00 EUR"},
        Example{"B7_3 victim", "usage", "negotiation.victim_reserve",
                "{on: 2026-06-30, expected_award: 10000 EUR, claimed: 15000 EUR, chance: 60 %, "
                "victim_costs: 1500 EUR, victim_delay: 500 EUR}",
                "7000.00 EUR"},
        Example{"B7_3 zone", "usage", "negotiation.zone",
                "{on: 2026-06-30, expected_award: 7000 EUR, claimed: 7000 EUR}", "zone_open"},
        Example{"B7_3 no zone", "usage", "negotiation.zone",
                "{on: 2026-06-30, expected_award: 6999.99 EUR, claimed: 7000 EUR}", "zone_empty"},
        Example{"B7_3 never below what is due", "C. assur., art. L113-5", "negotiation.floor",
                "{on: 2026-06-30, expected_award: 7000 EUR, claimed: 7000 EUR, chance: 10 %, "
                "indisputable: 2000 EUR}",
                "2000.00 EUR"},
        Example{"B7_3 offer below", "C. assur., art. L113-5", "negotiation.offer",
                "{on: 2026-06-30, expected_award: 7000 EUR, claimed: 7000 EUR, indisputable: "
                "2000 EUR, offer: 1999.99 EUR}",
                "below_due"},
        Example{"B7_3 offer within", "usage", "negotiation.offer",
                "{on: 2026-06-30, expected_award: 8000 EUR, claimed: 7000 EUR, offer: 7500 EUR}",
                "within_zone"},
        Example{"B7_4 one signal", "usage", "fraud.next_step",
                "{on: 2026-06-30, signals: [hurry, hurry]}", "handle_normally"},
        Example{"B7_4 two", "usage", "fraud.next_step",
                "{on: 2026-06-30, signals: [hurry, recent_contract]}", "verify"},
        Example{"B7_4 proof without hearing", "usage", "fraud.next_step",
                "{on: 2026-06-30, signals: [invoice_anomaly], proved: true}", "refer_to_manager"},
        Example{"B7_4 proved", "C. assur., art. L113-8", "fraud.next_step",
                "{on: 2026-06-30, signals: [invoice_anomaly], proved: true, heard: true}",
                "sanction"},
        Example{"B7_4 score", "usage", "fraud.score",
                "{on: 2026-06-30, signals: [hurry, hurry, linked_parties]}", "2"},
        Example{"B7_5 prospect", "CNIL", "retention.until", "{on: 2026-06-30, kept: prospect}",
                "2029-06-30"},
        Example{"B7_5 injury", "CNIL", "retention.until", "{on: 2026-06-30, kept: injury_claim}",
                "2036-06-30"},
        Example{"B7_5 recording", "CNIL", "retention.until", "{on: 2026-08-31, kept: recording}",
                "2027-02-28"},
        Example{"B7_5 vigilance", "C. mon. fin., art. L561-12", "retention.until",
                "{on: 2026-06-30, kept: vigilance}", "2031-06-30"}),
    example_name);

TEST(Procedure, RefusesWhatItCannotCount) {
    expect_refusal("summons.lawyer_deadline", "{on: 2026-04-14, proceeding: summary}",
                   "procédure écrite");
    expect_refusal("summons.filing_deadline", "{on: 2026-04-14}", "hearing_on");
    expect_refusal("summons.lawyer_required", "{on: 2026-04-14}", "stake");
    expect_refusal("mediation.outcome", "{on: 2026-04-14}", "notified_on");
    expect_refusal("negotiation.offer", "{on: 2026-06-30, expected_award: 1 EUR, claimed: 1 EUR}",
                   "offer");
    expect_refusal("overpayment.amount",
                   "{on: 2025-06-30, paid: 3 EUR, due: 2 EUR, paid_on: 2026-01-01}", "paid_on");
    expect_refusal("complaint.answer", "{on: 2020-06-30}", "pas encore");
}

RC_GTEST_PROP(Procedure, ALaterServiceNeverEndsSooner, ()) {
    const auto day = *rc::gen::inRange<std::int64_t>(Date::of(2025, 1, 1).number(),
                                                     Date::of(2030, 1, 1).number());
    const auto end_for = [](std::int64_t number) {
        const auto facts = "{on: " + to_iso(Date::from_number(number)) + "}";
        return std::get<Date>(ask("summons.lawyer_deadline", facts)->value);
    };
    RC_ASSERT(end_for(day) <= end_for(day + 1));
}

}  // namespace
}  // namespace sim::test
