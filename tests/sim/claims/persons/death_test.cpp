#include "tests/sim/claims/ask.hpp"

#include <rapidcheck/gtest.h>

namespace sim::test {
namespace {

class Death : public testing::TestWithParam<Example> {};
TEST_P(Death, IsSettledAsTheSheetSays) {
    expect_answer(GetParam());
}

constexpr auto clock = "C. assur., art. L132-23-1";

INSTANTIATE_TEST_SUITE_P(
    A3_1, Death,
    testing::Values(
        Example{"A3_1 Test A", clock, "death.late_interest",
                "{on: 2026-02-20, capital: 60000 EUR, asked_on: 2026-02-25, documents_on: "
                "2026-03-02, paid_on: 2026-06-20}",
                "1929.73 EUR"},
        Example{"A3_1 Test A with its interest", clock, "death.to_pay",
                "{on: 2026-02-20, capital: 60000 EUR, asked_on: 2026-02-25, documents_on: "
                "2026-03-02, paid_on: 2026-06-20}",
                "61929.73 EUR"},
        Example{"A3_1 Test A due", clock, "death.payment_deadline",
                "{on: 2026-02-20, capital: 60000 EUR, documents_on: 2026-03-02}", "2026-04-02"},
        Example{"A3_1 Test B", clock, "death.late_interest",
                "{on: 2026-01-05, capital: 60000 EUR, asked_on: 2026-02-27, documents_on: "
                "2026-03-10, paid_on: 2026-06-20}",
                "2993.27 EUR"},
        Example{"A3_1 Test B first delay alone", clock, "death.late_interest",
                "{on: 2026-01-05, capital: 60000 EUR, asked_on: 2026-02-27, documents_on: "
                "2026-03-10, paid_on: 2026-04-10}",
                "910.04 EUR"},
        Example{"A3_1 Test B request", clock, "death.request_deadline",
                "{on: 2026-01-05, capital: 60000 EUR}", "2026-01-20"},
        Example{"A3_1 the beneficiary is found later", clock, "death.request_deadline",
                "{on: 2026-01-05, capital: 60000 EUR, beneficiary_known_on: 2026-03-01}",
                "2026-03-16"},
        Example{"A3_1 on the last day nothing is due", clock, "death.late_interest",
                "{on: 2026-02-20, capital: 60000 EUR, asked_on: 2026-03-07, documents_on: "
                "2026-03-10, paid_on: 2026-04-10}",
                "0.00 EUR"},
        Example{"A3_1 one day late", clock, "death.late_interest",
                "{on: 2026-02-20, capital: 60000 EUR, asked_on: 2026-03-07, documents_on: "
                "2026-03-10, paid_on: 2026-04-11}",
                "21.93 EUR"},
        Example{"A3_2 lower of the two rates", "C. assur., art. R132-3-1", "death.revaluation",
                "{on: 2025-01-01, until: 2026-01-01, capital: 10000 EUR, years: [{year: 2025, "
                "average_tme: 3.2 %, last_tme: 2.7 %}]}",
                "270.00 EUR"},
        Example{"A3_2 over two years", "C. assur., art. R132-3-1", "death.revaluation",
                "{on: 2025-12-22, until: 2026-01-11, capital: 36500 EUR, years: [{year: 2025, "
                "average_tme: 3 %, last_tme: 4 %}, {year: 2026, average_tme: 4 %, last_tme: 2 "
                "%}]}",
                "50.00 EUR"},
        Example{"A3_3 deposit", "C. assur., art. L132-27-2", "death.deposit_deadline",
                "{on: 2016-02-10}", "2026-03-10"},
        Example{"A3_3 warning", "C. assur., art. L132-27-2", "death.deposit_warning",
                "{on: 2016-02-10}", "2025-08-10"},
        Example{"A3_3 State", "C. assur., art. L132-27-2", "death.state_takes", "{on: 2016-02-10}",
                "2046-02-10"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    A2_5, Death,
    testing::Values(
        Example{"A2_5 suicide first year", "C. assur., art. L132-7", "death.covered_capital",
                "{on: 2026-03-01, capital: 50000 EUR, cause: suicide, since: 2025-03-02}",
                "0.00 EUR"},
        Example{"A2_5 suicide on the anniversary", "C. assur., art. L132-7",
                "death.covered_capital",
                "{on: 2026-03-02, capital: 50000 EUR, cause: suicide, since: 2025-03-02}",
                "50000.00 EUR"},
        Example{"A2_5 suicide after an increase", "C. assur., art. L132-7", "death.covered_capital",
                "{on: 2026-03-02, capital: 50000 EUR, cause: suicide, since: 2020-03-02, "
                "raised_on: 2025-10-01, capital_before: 30000 EUR}",
                "30000.00 EUR"},
        Example{"A2_5 suicide employer group", "C. assur., art. L132-7", "death.covered_capital",
                "{on: 2026-03-01, capital: 50000 EUR, cause: suicide, since: 2026-01-02, "
                "contract: employer_group}",
                "50000.00 EUR"},
        Example{"A2_5 suicide home loan", "C. assur., art. L132-7", "death.covered_capital",
                "{on: 2026-03-01, capital: 150000 EUR, cause: suicide, since: 2026-01-02, "
                "contract: home_loan}",
                "120000.00 EUR"},
        Example{"A2_5 murder", "C. assur., art. L132-24", "death.covered_capital",
                "{on: 2026-03-01, capital: 50000 EUR, cause: murdered_by_payee, since: "
                "2020-01-02}",
                "0.00 EUR"},
        Example{"A2_5 no consent", "C. assur., art. L132-2", "death.covered_capital",
                "{on: 2026-03-01, capital: 50000 EUR, since: 2020-01-02, third_party: true, "
                "consented: false}",
                "0.00 EUR"},
        Example{"A2_5 child of eleven", "C. assur., art. L132-3", "death.covered_capital",
                "{on: 2026-03-01, capital: 50000 EUR, since: 2020-01-02, age_at_signature: 11}",
                "0.00 EUR"},
        Example{"A2_5 child of twelve", "C. assur., art. L132-3", "death.covered_capital",
                "{on: 2026-03-01, capital: 50000 EUR, since: 2020-01-02, age_at_signature: 12}",
                "50000.00 EUR"},
        Example{"A2_5 social capital 2024", "C. séc. soc., art. D361-1", "death.social_capital",
                "{on: 2024-04-01, status: employee}", "3910.00 EUR"},
        Example{"A2_5 social capital 2025", "C. séc. soc., art. D361-1", "death.social_capital",
                "{on: 2025-04-01, status: employee}", "3977.00 EUR"},
        Example{"A2_5 self-employed", "C. séc. soc., art. D632-1", "death.social_capital",
                "{on: 2024-04-01, status: self_employed_active}", "9273.60 EUR"},
        Example{"A2_5 retired", "C. séc. soc., art. D632-1", "death.social_capital",
                "{on: 2024-04-01, status: self_employed_retired}", "3709.44 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    A3_4, Death,
    testing::Values(
        Example{"A3_4 first rank", "C. assur., art. L132-8", "death.payees",
                "{on: 2026-03-01, capital: 30000 EUR, payees: [{id: claire}, {id: paul, rank: "
                "2}]}",
                "claire"},
        Example{"A3_4 next rank when renounced", "C. assur., art. L132-8", "death.payees",
                "{on: 2026-03-01, capital: 30000 EUR, payees: [{id: claire, state: renounced}, "
                "{id: paul, rank: 2}, {id: jean, rank: 2}]}",
                "paul,jean"},
        Example{"A3_4 dead before lapses", "C. assur., art. L132-9", "death.payees",
                "{on: 2026-03-01, capital: 30000 EUR, payees: [{id: paul, state: dead_before, "
                "children: [lou]}, {id: jean}]}",
                "jean"},
        Example{"A3_4 represented", "C. assur., art. L132-9", "death.payees",
                "{on: 2026-03-01, capital: 30000 EUR, represented: true, payees: [{id: paul, "
                "state: dead_before, children: [lou, max]}, {id: jean}]}",
                "lou,max,jean"},
        Example{"A3_4 part by representation", "C. assur., art. L132-8", "death.part",
                "{on: 2026-03-01, capital: 30000 EUR, represented: true, who: lou, payees: [{id: "
                "paul, state: dead_before, children: [lou, max]}, {id: jean}]}",
                "7500.00 EUR"},
        Example{"A3_4 nobody", "C. assur., art. L132-11", "death.payees",
                "{on: 2026-03-01, capital: 30000 EUR, payees: [{id: claire, state: "
                "dead_before}]}",
                "succession"},
        Example{"A3_4 dead after", "C. assur., art. L132-9", "death.payees",
                "{on: 2026-03-01, capital: 30000 EUR, payees: [{id: claire, state: dead_after}, "
                "{id: paul, rank: 2}]}",
                "claire"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    A3_6, Death,
    testing::Values(
        Example{"A3_6 at the abatement", "CGI, art. 990 I", "death.levy",
                "{on: 2026-03-01, amount: 152500 EUR}", "0.00 EUR"},
        Example{"A3_6 300000", "CGI, art. 990 I", "death.levy",
                "{on: 2026-03-01, amount: 300000 EUR}", "29500.00 EUR"},
        Example{"A3_6 852500", "CGI, art. 990 I", "death.levy",
                "{on: 2026-03-01, amount: 852500 EUR}", "140000.00 EUR"},
        Example{"A3_6 1000000", "CGI, art. 990 I", "death.levy",
                "{on: 2026-03-01, amount: 1000000 EUR}", "186093.75 EUR"},
        Example{"A3_6 each of two children", "CGI, art. 990 I", "death.levy",
                "{on: 2026-03-01, amount: 200000 EUR}", "9500.00 EUR"},
        Example{"A3_6 abatement used elsewhere", "CGI, art. 990 I", "death.levy",
                "{on: 2026-03-01, amount: 152500 EUR, abatement_used: 152500 EUR}", "30500.00 EUR"},
        Example{"A3_6 spouse", "CGI, art. 796-0 bis", "death.levy",
                "{on: 2026-03-01, amount: 1000000 EUR, exempt: true}", "0.00 EUR"},
        Example{"A3_6 generation", "CGI, art. 990 I", "death.levy",
                "{on: 2026-03-01, amount: 300000 EUR, generation: true}", "17500.00 EUR"},
        Example{"A3_6 757 B", "CGI, art. 757 B", "death.taxable_premiums",
                "{on: 2026-03-01, premiums: 50000 EUR}", "19500.00 EUR"},
        Example{"A3_6 757 B shared in two", "CGI, art. 757 B", "death.taxable_premiums",
                "{on: 2026-03-01, premiums: 50000 EUR, share: 50 %}", "9750.00 EUR"},
        Example{"A3_6 757 B spouse leaves the abatement", "CGI, art. 757 B",
                "death.taxable_premiums",
                "{on: 2026-03-01, premiums: 80000 EUR, share: 50 %, taxable_share: 50 %}",
                "9500.00 EUR"}),
    example_name);

TEST(Death, RefusesWhatCannotBe) {
    expect_refusal("death.payment_deadline", "{on: 2026-01-05, capital: 1 EUR}", "documents_on");
    expect_refusal("death.late_interest",
                   "{on: 2026-01-05, capital: 1 EUR, documents_on: 2025-01-05}",
                   "précède «\u00A0Réception de l’avis de décès");
    expect_refusal("death.revaluation",
                   "{on: 2025-12-22, until: 2026-01-11, capital: 1 EUR, years: []}", "2025");
    expect_refusal("death.covered_capital", "{on: 2026-03-01, capital: 1 EUR, since: 2026-04-02}",
                   "précède «\u00A0Prise d’effet du contrat\u00A0»");
    expect_refusal("death.social_capital", "{on: 2020-03-01, status: employee}", "pas encore");
}

RC_GTEST_PROP(Death, PayingLaterNeverCostsLess, ()) {
    const auto request_late = *rc::gen::inRange<std::int64_t>(0, 60);
    const auto late = *rc::gen::inRange<std::int64_t>(0, 120);
    const auto asked = Date::of(2026, 1, 20) + std::chrono::days{request_late};
    const auto documents = asked + std::chrono::days{10};
    const auto interest = [&](std::int64_t days) {
        const auto paid = documents + std::chrono::days{days};
        const auto facts = "{on: 2026-01-05, capital: 60000 EUR, asked_on: " + to_iso(asked) +
                           ", documents_on: " + to_iso(documents) + ", paid_on: " + to_iso(paid) +
                           "}";
        return std::get<Money>(ask("death.late_interest", facts)->value);
    };
    RC_ASSERT(interest(late) <= interest(late + 1));
}

TEST(DeathClock, SaysWhatItSupposesOfARequestWhoseDayIsNotSaid) {
    expect_step(
        "death.late_interest",
        "{on: 2025-01-10, capital: 10000 EUR, documents_on: 2025-02-10, paid_on: 2025-03-10}",
        "Le jour de la demande n’est pas dit");
}

}  // namespace
}  // namespace sim::test
