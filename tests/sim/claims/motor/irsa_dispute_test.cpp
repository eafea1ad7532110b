#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class IrsaDispute : public testing::TestWithParam<Example> {};
TEST_P(IrsaDispute, KeepsItsDays) {
    expect_answer(GetParam());
}

constexpr auto text = "IRSA, titres 3 et 7";

INSTANTIATE_TEST_SUITE_P(
    Sheet, IrsaDispute,
    testing::Values(
        Example{"T-DAY-1", "art. 1.7", "irsa.term_end", "{on: 2026-01-03, days: 30}", "2026-02-01"},
        Example{"T-DAY-2", "art. 1.7", "irsa.term_end", "{on: 2026-01-30, months: 1}",
                "2026-02-28"},
        Example{"T-DAY-3", "art. 1.7", "irsa.term_end", "{on: 2015-01-03, years: 2}", "2017-01-03"},
        Example{"T-DEL-2", text, "irsa.received_on", "{on: 2024-12-10, presented_on: 2025-03-31}",
                "2025-04-25"},
        Example{"T-DEL-2", text, "irsa.contest_by", "{on: 2024-12-10, presented_on: 2025-03-31}",
                "2025-07-24"},
        Example{"T-DEL-3", text, "irsa.conciliation_by",
                "{on: 2024-12-10, contested_on: 2025-04-30}", "2026-04-30"},
        Example{"T-DEL-4", text, "irsa.pay_by", "{on: 2013-02-10, due_from: 2014-04-22}",
                "2014-05-21"},
        Example{"T-DEL-4", text, "irsa.late_penalty",
                "{on: 2013-02-10, due_from: 2014-04-22, paid_on: 2014-10-28, amount: 1000 EUR}",
                "300.00 EUR"},
        Example{"Paid on the last day", text, "irsa.late_penalty",
                "{on: 2013-02-10, due_from: 2014-04-22, paid_on: 2014-05-21, amount: 1000 EUR}",
                "0.00 EUR"},
        Example{"Paid the day after", text, "irsa.late_penalty",
                "{on: 2013-02-10, due_from: 2014-04-22, paid_on: 2014-05-22, amount: 1000 EUR}",
                "50.00 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Steps, IrsaDispute,
    testing::Values(
        Example{"Batch of the second anniversary", text, "irsa.present_by", "{on: 2023-05-04}",
                "2025-05-31"},
        Example{"Letter within two years", text, "irsa.present_by",
                "{on: 2023-05-04, titre: real_cost}", "2025-05-04"},
        Example{"From the clerk to the head", text, "irsa.escalate_from",
                "{on: 2023-05-04, letter_on: 2025-01-03}", "2025-02-02"},
        Example{"At once after an answer", text, "irsa.escalate_from",
                "{on: 2023-05-04, letter_on: 2025-01-03, answered: true}", "2025-01-03"},
        Example{"Next level", text, "irsa.next_level", "{on: 2023-05-04, level: head}",
                "direction"},
        Example{"Three members conciliate", text, "irsa.next_level",
                "{on: 2023-05-04, titre: pileup, level: direction, members: 3}", "conciliation"},
        Example{"Four members go to arbitration", text, "irsa.next_level",
                "{on: 2023-05-04, titre: pileup, level: direction, members: 4}", "arbitration"},
        Example{"Silence of the direction", text, "irsa.silence_agrees_on",
                "{on: 2023-05-04, level: direction, letter_on: 2025-01-01}", "2025-03-01"},
        Example{"Real cost conciliates in three years", text, "irsa.conciliation_by",
                "{on: 2023-05-04, titre: real_cost}", "2026-05-04"},
        Example{"Pile-up, three years from the table", text, "irsa.conciliation_by",
                "{on: 2023-05-04, titre: pileup, tableau_on: 2024-02-01}", "2027-02-01"},
        Example{"Pile-up, thirty days to contest", text, "irsa.contest_by",
                "{on: 2023-05-04, titre: pileup, tableau_on: 2024-02-01}", "2024-03-01"},
        Example{"Arbitration papers", text, "irsa.arbitration_by",
                "{on: 2023-05-04, meeting_on: 2026-01-01}", "2026-03-01"},
        Example{"Contribution", text, "irsa.contribution_by",
                "{on: 2023-05-04, judged_on: 2025-06-30}", "2027-06-30"},
        Example{"Returned of itself", text, "irsa.return_by",
                "{on: 2023-05-04, presented_on: 2024-03-10}", "2024-05-24"},
        Example{"Kept too long", text, "irsa.return_penalty",
                "{on: 2023-05-04, presented_on: 2024-03-10, paid_on: 2024-06-02, amount: 1776 "
                "EUR}",
                "355.20 EUR"},
        Example{"Presented again", text, "irsa.represent_by",
                "{on: 2023-05-04, returned_on: 2024-06-01}", "2025-06-01"}),
    example_name);

TEST(IrsaDispute, RefusesWhatItCannotAnswer) {
    expect_refusal("irsa.contest_by", "{on: 2023-05-04, titre: real_cost}", "ne borne pas");
    expect_refusal("irsa.conciliation_by", "{on: 2023-05-04}", "contested_on");
    expect_refusal("irsa.silence_agrees_on", "{on: 2023-05-04, level: head, letter_on: 2025-01-01}",
                   "Direction");
    expect_refusal("irsa.pay_by", "{on: 2023-05-04, due_from: 2023-05-03}", "précède");
    expect_refusal("irsa.term_end", "{on: 2023-05-04, days: 1, months: 1}", "un seul");
}

}  // namespace
}  // namespace sim::test
