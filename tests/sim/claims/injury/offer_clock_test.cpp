#include "tests/sim/claims/ask.hpp"

#include <rapidcheck/gtest.h>

namespace sim::test {
namespace {

constexpr auto code = "C. assur., art. L211-9";
constexpr auto injury = "offer.injury_deadline";
constexpr auto first = "offer.deadline";
constexpr auto reply = "offer.reply_deadline";
constexpr auto last = "offer.final_deadline";

class OfferClock : public testing::TestWithParam<Example> {};
TEST_P(OfferClock, GivesTheLastDay) {
    expect_answer(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Sheet, OfferClock,
    testing::Values(
        Example{"T-OFF-1", code, injury, "{on: 2025-03-10}", "2025-11-10"},
        Example{"T-OFF-1 kind", code, "offer.injury_kind", "{on: 2025-03-10}", "provisional_offer"},
        Example{"T-OFF-2", code, last, "{on: 2025-01-05, consolidation_told_on: 2025-10-31}",
                "2026-03-31"},
        Example{"T-OFF-3 claim", code, reply, "{on: 2025-09-11, claimed_on: 2025-10-01}",
                "2026-01-02"},
        Example{"T-OFF-3 injury", code, injury, "{on: 2025-09-11, claimed_on: 2025-10-01}",
                "2026-05-11"},
        Example{"T-OFF-3", code, first, "{on: 2025-09-11, claimed_on: 2025-10-01}", "2026-01-02"},
        Example{"T-OFF-9", "R211-30", injury, "{on: 2025-01-10, died_on: 2025-04-25}",
                "2025-11-25"},
        Example{"T-DAY-5", "CPC 641-642", injury, "{on: 2025-06-30}", "2026-03-02"},
        Example{"T-DAY-6", "CPC 641-642", injury, "{on: 2024-01-15}", "2024-09-16"},
        Example{"T-DAY-7", "CPC 641-642", injury, "{on: 2026-03-14}", "2026-11-16"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Kinds, OfferClock,
    testing::Values(
        Example{"offer", code, "offer.reply_kind", "{on: 2025-09-11, claimed_on: 2025-10-01}",
                "reasoned_offer"},
        Example{"disputed", code, "offer.reply_kind",
                "{on: 2025-09-11, claimed_on: 2025-10-01, undisputed: false}", "reasoned_reply"},
        Example{"disputed, injury still due", code, first,
                "{on: 2025-09-11, claimed_on: 2025-10-01, undisputed: false}", "2026-05-11"},
        Example{"known in three months", code, "offer.injury_kind",
                "{on: 2025-03-10, consolidation_told_on: 2025-06-10}", "final_offer"},
        Example{"known a day later", code, "offer.injury_kind",
                "{on: 2025-03-10, consolidation_told_on: 2025-06-11}", "provisional_offer"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Extensions, OfferClock,
    testing::Values(
        Example{"death within the month", "R211-30", injury,
                "{on: 2025-01-10, died_on: 2025-02-10}", "2025-09-10"},
        Example{"death a day after the month", "R211-30", injury,
                "{on: 2025-01-10, died_on: 2025-02-11}", "2025-09-11"},
        Example{"told within the month", "R211-29", injury,
                "{on: 2025-03-10, notified_on: 2025-04-10}", "2025-11-10"},
        Example{"told ten days too late", "R211-29", injury,
                "{on: 2025-03-10, notified_on: 2025-04-20}", "2025-11-20"},
        Example{"doctor disputed", "R211-34", injury, "{on: 2025-03-10, medical_dispute: true}",
                "2025-12-10"},
        Example{"abroad", "R211-35", injury, "{on: 2025-03-10, abroad: true}", "2025-12-10"},
        Example{"abroad, final", "R211-35", last,
                "{on: 2025-01-05, consolidation_told_on: 2025-10-31, abroad: true}", "2026-04-30"},
        Example{"guarantee fund", "L211-22", injury, "{on: 2025-03-10, fund_papers_on: 2025-06-10}",
                "2026-02-10"},
        Example{"answer on the last day", "R211-31", injury,
                "{on: 2025-03-10, questionnaire: {presented_on: 2025-04-01, answered_on: "
                "2025-05-13}}",
                "2025-11-10"},
        Example{"answer eight days late", "R211-31", injury,
                "{on: 2025-03-10, questionnaire: {presented_on: 2025-04-01, answered_on: "
                "2025-05-21}}",
                "2025-11-18"},
        Example{"missing items asked in time", "R211-33", injury,
                "{on: 2025-03-10, questionnaire: {presented_on: 2025-04-01, incomplete_on: "
                "2025-05-01, items_asked_on: 2025-05-16, answered_on: 2025-05-21}}",
                "2025-11-18"},
        Example{"missing items asked too late", "R211-33", injury,
                "{on: 2025-03-10, questionnaire: {presented_on: 2025-04-01, incomplete_on: "
                "2025-05-01, items_asked_on: 2025-05-17, answered_on: 2025-05-21}}",
                "2025-11-10"},
        Example{"six weeks ending on a Saturday run to Monday", "R211-36", injury,
                "{on: 2025-03-10, questionnaire: {presented_on: 2025-04-05, answered_on: "
                "2025-05-19}}",
                "2025-11-10"},
        Example{"and the suspension starts from that Monday", "R211-36", injury,
                "{on: 2025-03-10, questionnaire: {presented_on: 2025-04-05, answered_on: "
                "2025-05-20}}",
                "2025-11-12"},
        Example{"fifteen days ending on a Saturday run to Monday", "R211-36", injury,
                "{on: 2025-03-10, questionnaire: {presented_on: 2025-04-01, incomplete_on: "
                "2025-05-02, items_asked_on: 2025-05-19, answered_on: 2025-05-21}}",
                "2025-11-18"}),
    example_name);

constexpr auto exam = "R211-43 et R211-44";
INSTANTIATE_TEST_SUITE_P(
    Steps, OfferClock,
    testing::Values(
        Example{"exam notice", exam, "offer.exam_notice_limit", "{on: 2026-03-20}", "2026-03-05"},
        Example{"exam told in time", exam, "offer.exam_contestable",
                "{on: 2026-03-20, notified_on: 2026-03-05}", "false"},
        Example{"exam told a day late", exam, "offer.exam_contestable",
                "{on: 2026-03-20, notified_on: 2026-03-06}", "true"},
        Example{"report", exam, "offer.report_deadline", "{on: 2026-03-18}", "2026-04-07"},
        Example{"payers", "L211-11", "offer.payers_deadline", "{on: 2026-01-15}", "2026-05-15"},
        Example{"payers, last day", "L211-11", "offer.payers_lost",
                "{on: 2026-01-15, claimed_on: 2026-05-15}", "false"},
        Example{"payers, day after", "L211-11", "offer.payers_lost",
                "{on: 2026-01-15, claimed_on: 2026-05-16}", "true"},
        Example{"payers, request without the texts", "R211-41", "offer.payers_lost",
                "{on: 2026-01-15, complete: false, claimed_on: 2026-09-16}", "false"},
        Example{"forgotten payer", "L211-12", "offer.forgotten_payer_deadline", "{on: 2026-01-15}",
                "2028-01-15"}),
    example_name);

TEST(OfferClock, RefusesWhatItCannotCount) {
    expect_refusal(injury, "{on: 2025-03-10, injured: false}", "dommage corporel");
    expect_refusal(injury, "{on: 2025-03-10, questionnaire: {presented_on: 2025-04-01}}",
                   "le délai est suspendu");
    expect_refusal(injury, "{on: 2025-03-10, notified_on: 2025-03-09}", "notified_on");
    expect_refusal(injury,
                   "{on: 2025-03-10, questionnaire: {presented_on: 2025-04-01, answered_on: "
                   "2025-03-31}}",
                   "questionnaire.answered_on");
    expect_refusal(first, "{on: 2025-03-10, injured: false}", "Aucune offre");
    expect_refusal(reply, "{on: 2025-03-10}", "demande d’indemnisation");
    expect_refusal(last, "{on: 2025-03-10}", "consolidation");
    expect_refusal(reply, "{on: 2003-08-01, claimed_on: 2003-08-01}", "pas encore de valeur");
    expect_refusal("offer.payers_deadline", "{on: 2026-01-15, complete: false}", "incomplète");
    expect_refusal("offer.payers_lost", "{on: 2026-01-15, claimed_on: 2026-01-14}", "claimed_on");
}

RC_GTEST_PROP(OfferClock, ALaterAccidentNeverHasAnEarlierTerm, ()) {
    const auto day = Date::from_number(*rc::gen::inRange<std::int64_t>(
        Date::of(2015, 1, 1).number(), Date::of(2030, 1, 1).number()));
    const auto term = [](Date on) {
        return claims::to_plain(ask(injury, "{on: " + to_iso(on) + "}")->value);
    };
    RC_ASSERT(term(day) <= term(day + std::chrono::days{1}));
}

}  // namespace
}  // namespace sim::test
