#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

constexpr auto code = "C. assur., art. L242-1 et annexe II à A243-1";
constexpr auto position = "do.position_deadline";
constexpr auto offer = "do.offer_deadline";
constexpr auto expert = "do.expert_needed";
constexpr auto acquise = "do.garantie_acquise";
constexpr auto interest = "do.late_interest";

class DommagesOuvrage : public testing::TestWithParam<Example> {};
TEST_P(DommagesOuvrage, KeepsThePublicOrderClock) {
    expect_answer(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Sheet, DommagesOuvrage,
    testing::Values(
        Example{"DO-T01 incomplete", code, "do.incomplete_notice_deadline", "{on: 2026-03-02}",
                "2026-03-12"},
        Example{"DO-T01 no expert", code, "do.no_expert_deadline", "{on: 2026-03-02}",
                "2026-03-17"},
        Example{"DO-T02 position", code, position, "{on: 2026-03-02}", "2026-05-01"},
        Example{"DO-T02 offer", code, offer, "{on: 2026-03-02}", "2026-05-31"},
        Example{"DO-T02 extension", code, offer, "{on: 2026-03-02, extra_days: 135}", "2026-10-13"},
        Example{"DO-T03 position", code, position, "{on: 2026-03-02, challenges: 1}", "2026-05-11"},
        Example{"DO-T03 offer", code, offer, "{on: 2026-03-02, challenges: 1}", "2026-06-10"},
        Example{"DO-T05", code, acquise, "{on: 2026-03-02, position_on: 2026-05-02}", "true"},
        Example{"DO-T05 day 60", code, acquise, "{on: 2026-03-02, position_on: 2026-05-01}",
                "false"},
        // Offered on the last day, 31 May 2026 would be too late for the half-year of the sheet:
        // the declaration is taken so that the term is 10 January and the payment 100 days later.
        Example{"DO-T06", code, interest,
                "{on: 2025-10-12, offered: 30000 EUR, paid_on: 2026-04-20}", "1096.44 EUR"},
        // Accepted on a day that proves an offer, of which nobody says that it was late.
        Example{"paid a day after the fifteen", code, interest,
                "{on: 2026-03-02, offered: 30000 EUR, accepted_on: 2026-06-01, paid_on: "
                "2026-06-17}",
                "10.96 EUR"},
        Example{"offered late, accepted", code, interest,
                "{on: 2026-03-02, offered: 30000 EUR, offered_on: 2026-06-01, accepted_on: "
                "2026-06-01, paid_on: 2026-06-17}",
                "186.39 EUR"},
        Example{"DO-T07", code, expert, "{on: 2026-03-02, estimate: 1799.99 EUR}", "false"},
        Example{"DO-T07 exact", code, expert, "{on: 2026-03-02, estimate: 1800.00 EUR}", "true"},
        Example{"DO-T07 a cent more", code, expert, "{on: 2026-03-02, estimate: 1800.01 EUR}",
                "true"},
        Example{"DO-T07 unjustified", code, expert,
                "{on: 2026-03-02, estimate: 9000 EUR, manifestly_not_covered: true}", "false"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Clock, DommagesOuvrage,
    testing::Values(
        Example{"judge names the expert", code, position, "{on: 2026-03-02, challenges: 2}",
                "2026-05-31"},
        Example{"threshold in francs", "Arrêté du 30 mai 1997", expert,
                "{on: 2001-12-31, estimate: 1829.38 EUR}", "false"},
        Example{"threshold in euros", code, expert, "{on: 2002-01-01, estimate: 1829.38 EUR}",
                "true"},
        Example{"challenge", code, "do.challenge_deadline",
                "{on: 2026-03-02, expert_named_on: 2026-03-10}", "2026-03-18"},
        Example{"payment", code, "do.payment_deadline", "{on: 2026-03-02, accepted_on: 2026-06-10}",
                "2026-06-25"},
        Example{"advance date", code, "do.advance_deadline",
                "{on: 2026-03-02, advance_asked_on: 2026-06-10}", "2026-06-25"},
        Example{"advance", code, "do.advance", "{on: 2026-03-02, offered: 10000 EUR}",
                "7500.00 EUR"},
        Example{"offer in time", code, "do.may_spend", "{on: 2026-03-02, offered_on: 2026-05-31}",
                "false"},
        Example{"offer a day late", code, "do.may_spend",
                "{on: 2026-03-02, offered_on: 2026-06-01}", "true"},
        Example{"poor offer", code, "do.may_spend",
                "{on: 2026-03-02, offered_on: 2026-05-02, offer_sufficient: false}", "true"},
        // Accepted on 1 April, due on 16 April: one day at 13.34 %.
        Example{"paid a day late", code, interest,
                "{on: 2026-01-05, offered_on: 2026-03-20, offered: 30000 EUR, accepted_on: "
                "2026-04-01, paid_on: 2026-04-17}",
                "10.96 EUR"},
        Example{"paid in time", code, interest,
                "{on: 2026-01-05, offered_on: 2026-03-20, offered: 30000 EUR, accepted_on: "
                "2026-04-01, paid_on: 2026-04-16}",
                "0.00 EUR"}),
    example_name);

TEST(DommagesOuvrage, RefusesWhatTheLawDoesNotAllowOrKnow) {
    expect_refusal(offer, "{on: 2026-03-02, extra_days: 136}", "ne dépasse pas 135 jours");
    expect_refusal(position, "{on: 2026-03-02, challenges: 3}", "challenges");
    expect_refusal(acquise, "{on: 2026-03-02}", "position");
    expect_refusal(acquise, "{on: 2026-03-02, position_on: 2026-03-01}", "position_on");
    expect_refusal("do.payment_deadline", "{on: 2026-03-02}", "acceptation");
    expect_refusal(expert, "{on: 2026-03-02}", "dommage estimé");
    expect_refusal(offer, "{on: 1990-06-30}", "pas encore de valeur");
}

}  // namespace
}  // namespace sim::test
