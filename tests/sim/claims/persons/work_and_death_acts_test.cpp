#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

constexpr auto benefit = "disability.work_benefit";
constexpr auto useful = "disability.work_useful_rate";
constexpr auto annuity = "disability.work_annuity";
constexpr auto acceptance = "death.acceptance_holds";
constexpr auto choice = "death.choice_deadline";
constexpr auto frees = "death.payment_frees";
constexpr auto penalty = "death.executive_penalty";
constexpr auto contribution = "death.executive_contribution";

class WorkAndDeathActs : public testing::TestWithParam<Example> {};
TEST_P(WorkAndDeathActs, FollowTheCodes) {
    expect_answer(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Work, WorkAndDeathActs,
    testing::Values(Example{"just under ten", "L434-1", benefit, "{on: 2026-03-10, rate: 9.99 %}",
                            "work_capital"},
                    Example{"ten", "L434-1", benefit, "{on: 2026-03-10, rate: 10 %}",
                            "work_annuity"},
                    Example{"nothing left", "L434-1", benefit, "{on: 2026-03-10, rate: 0 %}",
                            "no_work_benefit"},
                    Example{"fifty", "R434-2", useful, "{on: 2026-03-10, rate: 50 %}", "25 %"},
                    Example{"sixty", "R434-2", useful, "{on: 2026-03-10, rate: 60 %}", "40 %"},
                    Example{"whole", "R434-2", useful, "{on: 2026-03-10, rate: 100 %}", "100 %"},
                    Example{"annuity", "L434-2", annuity,
                            "{on: 2026-03-10, rate: 60 %, salary: 30000 EUR}", "12000.00 EUR"},
                    Example{"capital, no annuity", "L434-2", annuity,
                            "{on: 2026-03-10, rate: 9 %, salary: 30000 EUR}", "0.00 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Death, WorkAndDeathActs,
    testing::Values(
        Example{"day 29", "L132-9", acceptance, "{on: 2026-03-30, concluded_on: 2026-03-01}",
                "false"},
        Example{"day 30", "L132-9", acceptance, "{on: 2026-03-31, concluded_on: 2026-03-01}",
                "true"},
        Example{"for value", "L132-9", acceptance,
                "{on: 2026-03-02, concluded_on: 2026-03-01, gratuitous: false}", "true"},
        Example{"mere letter", "L132-9", acceptance,
                "{on: 2026-06-02, concluded_on: 2026-03-01, form: other}", "false"},
        Example{"letter after the death", "L132-9", acceptance,
                "{on: 2026-06-02, form: other, after_death: true}", "true"},
        Example{"summoned", "L132-9", choice, "{on: 2026-03-10, summoned_on: 2026-02-28}",
                "2026-05-28"},
        Example{"apparent payee", "L132-25", frees, "{on: 2026-03-10}", "true"},
        Example{"a known avenant", "L132-25", frees, "{on: 2026-03-10, good_faith: false}",
                "false"},
        Example{"executive not insured", "ANI 2017", penalty, "{on: 2026-03-10, insured: false}",
                "144180.00 EUR"},
        Example{"executive insured", "ANI 2017", penalty, "{on: 2026-03-10}", "0.00 EUR"},
        Example{"contribution on the first band", "ANI 2017", contribution,
                "{on: 2026-03-10, salary: 70000 EUR}", "720.90 EUR"},
        Example{"contribution on a smaller pay", "ANI 2017", contribution,
                "{on: 2026-03-10, salary: 40000 EUR}", "600.00 EUR"}),
    example_name);

constexpr auto covered = "incapacity.covered";
constexpr auto first_day = "incapacity.first_paid_day";
constexpr auto step = "incapacity.medical_step";
constexpr auto capital = "death.group_capital";
constexpr auto second = "death.second_capital";
INSTANTIATE_TEST_SUITE_P(
    Group, WorkAndDeathActs,
    testing::Values(
        Example{"eve of the end of the waiting", "A2.3", covered,
                "{on: 2026-03-31, since: 2026-01-01, waiting_days: 90}", "false"},
        Example{"waiting over", "A2.3", covered,
                "{on: 2026-04-01, since: 2026-01-01, waiting_days: 90}", "true"},
        Example{"accident", "A2.3", covered,
                "{on: 2026-01-02, since: 2026-01-01, waiting_days: 90, accident: true}", "true"},
        Example{"franchise runs from the stop", "A2.3", first_day,
                "{on: 2026-04-01, since: 2026-01-01, waiting_days: 90, franchise_days: 30}",
                "2026-05-01"},
        Example{"doctors agree", "A2.3", step, "{on: 2026-04-01, since: 2026-01-01}",
                "medical_conclusion"},
        Example{"doctors disagree", "A2.3", step,
                "{on: 2026-04-01, since: 2026-01-01, doctors_disagree: true}", "third_doctor"},
        Example{"capital", "A2.5", capital, "{on: 2026-04-01, salary: 30000 EUR, rate: 200 %}",
                "60000.00 EUR"},
        Example{"paid in advance", "A2.5", capital,
                "{on: 2026-04-01, salary: 30000 EUR, rate: 200 %, advanced: true}", "0.00 EUR"},
        Example{"double effect", "A2.5", second,
                "{on: 2026-04-01, salary: 30000 EUR, rate: 200 %, double_effect: true, "
                "spouse_died_on: 2027-01-05}",
                "60000.00 EUR"},
        Example{"spouse living", "A2.5", second,
                "{on: 2026-04-01, salary: 30000 EUR, rate: 200 %, double_effect: true}",
                "0.00 EUR"},
        Example{"children gone", "A2.5", second,
                "{on: 2026-04-01, salary: 30000 EUR, rate: 200 %, double_effect: true, "
                "spouse_died_on: 2027-01-05, dependants: false}",
                "0.00 EUR"}),
    example_name);

TEST(WorkAndDeathActs, RefuseWhatIsNotGiven) {
    expect_refusal(first_day, "{on: 2026-03-31, since: 2026-01-01, waiting_days: 90}",
                   "aucun jour n’est payé");
    expect_refusal(choice, "{on: 2026-03-10}", "summoned_on");
    expect_refusal(acceptance, "{on: 2026-03-10}", "concluded_on");
    expect_refusal(useful, "{on: 1985-12-20, rate: 20 %}", "work_rate_turn");
}

}  // namespace
}  // namespace sim::test
