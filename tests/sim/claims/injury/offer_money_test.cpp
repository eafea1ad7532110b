#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

constexpr auto settled = "C. assur., art. L211-16 et L211-17";
constexpr auto late = "C. assur., art. L211-13";
constexpr auto interest = "offer.late_payment_interest";
constexpr auto penalty = "offer.penalty_interest";

class OfferMoney : public testing::TestWithParam<Example> {};
TEST_P(OfferMoney, CountsWhatDelayCosts) {
    expect_answer(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Settlement, OfferMoney,
    testing::Values(
        Example{"T-OFF-6 withdrawal", settled, "offer.withdrawal_end", "{on: 2026-03-02}",
                "2026-03-17"},
        Example{"T-OFF-6 payment", settled, "offer.payment_deadline", "{on: 2026-03-02}",
                "2026-04-17"},
        Example{"T-OFF-7", settled, interest,
                "{on: 2026-03-02, amount: 30000 EUR, paid_on: 2026-09-30}", "1678.59 EUR"},
        Example{"paid on the last day", settled, interest,
                "{on: 2026-03-02, amount: 30000 EUR, paid_on: 2026-04-17}", "0.00 EUR"},
        Example{"paid a day late", settled, interest,
                "{on: 2026-03-02, amount: 30000 EUR, paid_on: 2026-04-18}", "8.22 EUR"},
        Example{"T-OFF-10", settled, "offer.voidable", "{on: 2026-03-02, text_shown: false}",
                "by_the_victim"},
        Example{"no first letter", "L211-10", "offer.voidable",
                "{on: 2026-03-02, first_letter_complete: false}", "by_the_victim"},
        Example{"minor without the judge", "L211-15", "offer.voidable",
                "{on: 2026-03-02, protected_person: true}", "by_the_victim"},
        Example{"minor with the judge", "L211-15", "offer.voidable",
                "{on: 2026-03-02, protected_person: true, judge_authorised: true}", "by_nobody"},
        Example{"judge told", "L211-15", "offer.judge_notice_limit",
                "{on: 2026-03-02, protected_person: true, paid_on: 2026-04-17}", "2026-04-02"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Penalty, OfferMoney,
    testing::Values(
        Example{"T-OFF-5", late, penalty,
                "{on: 2025-03-10, deadline: 2025-11-10, awarded: 50000 EUR, final_on: 2026-08-31}",
                "5398.63 EUR"},
        Example{"insufficient offer in time", late, penalty,
                "{on: 2025-03-10, deadline: 2025-11-10, offered_on: 2025-11-03, offered: 900 EUR, "
                "sufficient: false, awarded: 50000 EUR, final_on: 2026-08-31}",
                "5398.63 EUR"},
        Example{"late but sufficient", late, "offer.penalty_base",
                "{on: 2025-03-10, deadline: 2025-11-10, offered_on: 2025-12-31, offered: 30000 "
                "EUR, awarded: 50000 EUR, final_on: 2026-08-31}",
                "30000.00 EUR"},
        // 51 days at 13.30 %.
        Example{"late but sufficient, interest", late, penalty,
                "{on: 2025-03-10, deadline: 2025-11-10, offered_on: 2025-12-31, offered: 30000 "
                "EUR}",
                "557.51 EUR"},
        Example{"in time", late, penalty,
                "{on: 2025-03-10, deadline: 2025-11-10, offered_on: 2025-11-10, offered: 30000 "
                "EUR}",
                "0.00 EUR"},
        Example{"reduced by the judge", late, penalty,
                "{on: 2025-03-10, deadline: 2025-11-10, awarded: 50000 EUR, final_on: 2026-08-31, "
                "judge_reduction: 50 %}",
                "2699.31 EUR"},
        Example{"guarantee fund", "L211-14", "offer.fund_penalty_cap",
                "{on: 2025-03-10, deadline: 2025-11-10, offered_on: 2025-11-03, sufficient: false, "
                "awarded: 50000 EUR}",
                "7500.00 EUR"},
        Example{"guarantee fund, good offer", "L211-14", "offer.fund_penalty_cap",
                "{on: 2025-03-10, deadline: 2025-11-10, offered_on: 2025-11-03}", "0.00 EUR"}),
    example_name);

/// 1 January to 1 March at the rate, to 1 May at one and a half, then at twice.
INSTANTIATE_TEST_SUITE_P(
    Judgment, OfferMoney,
    testing::Values(
        Example{"within two months", "L211-18", "offer.judgment_interest",
                "{on: 2026-01-01, amount: 36500 EUR, paid_on: 2026-03-01}", "393.53 EUR"},
        Example{"a day more", "L211-18", "offer.judgment_interest",
                "{on: 2026-01-01, amount: 36500 EUR, paid_on: 2026-03-02}", "403.54 EUR"},
        Example{"after four months", "L211-18", "offer.judgment_interest",
                "{on: 2026-01-01, amount: 36500 EUR, paid_on: 2026-05-02}", "1017.18 EUR"}),
    example_name);

TEST(OfferMoney, RefusesAHalfYearWithoutARate) {
    expect_refusal(penalty,
                   "{on: 2025-03-10, deadline: 2025-11-10, awarded: 50000 EUR, final_on: "
                   "2027-02-28}",
                   "taux");
}

TEST(OfferMoney, RefusesWhatIsMissing) {
    expect_refusal(interest, "{on: 2026-03-02, paid_on: 2026-09-30}", "indemnité convenue");
    expect_refusal(interest, "{on: 2026-03-02, amount: 1 EUR}", "jour du paiement");
    expect_refusal(interest, "{on: 2026-03-02, amount: 1 EUR, paid_on: 2026-03-01}", "paid_on");
    expect_refusal(penalty, "{on: 2025-03-10, deadline: 2025-11-10, awarded: 1 EUR}", "définitif");
    expect_refusal(penalty, "{on: 2025-03-10, deadline: 2025-11-10}", "montant alloué");
    expect_refusal(penalty, "{on: 2025-03-10, deadline: 2025-03-09}", "deadline");
    expect_refusal("offer.judge_notice_limit", "{on: 2026-03-02, paid_on: 2026-04-17}",
                   "personne protégée");
    expect_refusal("offer.judgment_interest",
                   "{on: 2026-01-01, amount: 1 EUR, paid_on: 2025-12-31}", "paid_on");
}

}  // namespace
}  // namespace sim::test
