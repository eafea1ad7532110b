/// What the desk writes, to which court it goes, which data it uses, what it pays.
#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class DeskWork : public testing::TestWithParam<Example> {};

TEST_P(DeskWork, FollowsItsRules) {
    expect_answer(GetParam());
}
constexpr Example desk_work_rows[]{
    {"complaint", "ACPR", "complaint.is_complaint", "{on: 2026-03-10, kind: dissatisfaction}",
     "true"},
    {"request", "ACPR", "complaint.is_complaint", "{on: 2026-03-10, kind: clarification}", "false"},
    {"request", "ACPR", "complaint.first_step", "{on: 2026-03-10, kind: opinion}",
     "ordinary_request"},
    {"settled", "ACPR", "complaint.first_step",
     "{on: 2026-03-10, kind: dissatisfaction, oral: true, settled_at_once: true}",
     "note_and_close"},
    {"oral", "ACPR", "complaint.first_step", "{on: 2026-03-10, kind: dissatisfaction, oral: true}",
     "invite_to_write"},
    {"ready", "ACPR", "complaint.first_step",
     "{on: 2026-03-10, kind: dissatisfaction, answer_ready: true}", "answer_directly"},
    {"written", "ACPR", "complaint.first_step", "{on: 2026-03-10, kind: dissatisfaction}",
     "acknowledge"},
    {"no remedies", "ACPR", "complaint.answer_missing",
     "{on: 2026-03-10, present: [answer_request, answer_facts, answer_clause, answer_law, "
     "answer_decision, answer_next, answer_plain]}",
     "answer_remedies"},
    {"granted", "ACPR", "complaint.answer_missing",
     "{on: 2026-03-10, granted: true, present: [answer_request, answer_facts, answer_clause, "
     "answer_law, answer_decision, answer_next, answer_plain]}",
     "aucun"},
    {"overpaid", "1302", "overpayment.letter_missing",
     "{on: 2026-03-10, present: [claim_back_facts, claim_back_sum, claim_back_clause, "
     "claim_back_proof, claim_back_deadline, claim_back_schedule]}",
     "claim_back_remedies,claim_back_tone"},
    {"non-life", "R561-5", "vigilance.identity_missing",
     "{on: 2026-03-10, present: [identity_name, identity_first_names, identity_birth_date, "
     "identity_document]}",
     "identity_birth_place"},
    {"life", "R561-10-3", "vigilance.identity_missing",
     "{on: 2026-03-10, life: true, present: [identity_name, identity_first_names, "
     "identity_birth_date, identity_birth_place, identity_document]}",
     "identity_beneficiary"},
    {"civil", "COJ", "summons.court", "{on: 2026-03-10, subject: civil_claim}", "court_tj"},
    {"injury", "L211-4-1", "summons.court", "{on: 2026-03-10, subject: bodily_injury}", "court_tj"},
    {"lease", "L213-4-1", "summons.court", "{on: 2026-03-10, subject: lease}", "jcp"},
    {"minor", "L213-3-1", "summons.court", "{on: 2026-03-10, subject: minor_protection}", "jaf"},
    {"immovable", "CPC 145", "summons.court", "{on: 2026-03-10, subject: building_survey}",
     "court_of_place"},
    {"in limine", "385-1", "summons.exception_kept", "{on: 2026-03-10}", "true"},
    {"too late", "385-1", "summons.exception_kept", "{on: 2026-03-10, before_defence: false}",
     "false"},
    {"ten days", "388-2", "summons.insurer_called_in_time",
     "{on: 2026-03-20, called_on: 2026-03-10}", "true"},
    {"nine days", "388-2", "summons.insurer_called_in_time",
     "{on: 2026-03-20, called_on: 2026-03-11}", "false"},
    {"file key", "NIR", "privacy.use_allowed", "{on: 2026-03-10, use: nir_file_key}", "false"},
    {"search", "NIR", "privacy.use_allowed", "{on: 2026-03-10, use: nir_death_search}", "true"},
    {"papers", "RGPD 9", "privacy.use_allowed", "{on: 2026-03-10, use: health_handler}", "false"},
    {"conclusion", "RGPD 9", "privacy.use_allowed", "{on: 2026-03-10, use: health_conclusion}",
     "true"},
    {"machine", "RGPD 22", "privacy.use_allowed", "{on: 2026-03-10, use: automated_refusal}",
     "false"},
    {"clean", "practice", "powers.payment_anomalies", "{on: 2026-03-10}", "aucun"},
    {"all", "practice", "powers.payment_anomalies",
     "{on: 2026-03-10, split: true, one_person: true, psap_updated: false, goodwill: true}",
     "anomaly_split,anomaly_one_person,anomaly_psap,anomaly_goodwill"},
};
INSTANTIATE_TEST_SUITE_P(OfTheDesk, DeskWork, testing::ValuesIn(desk_work_rows), example_name);

TEST(DeskWork, RefusesWhatCannotBe) {
    expect_refusal("summons.insurer_called_in_time", "{on: 2026-03-20}", "called_on");
    expect_refusal("summons.insurer_called_in_time", "{on: 2026-03-20, called_on: 2026-03-21}",
                   "called_on");
}

}  // namespace
}  // namespace sim::test
