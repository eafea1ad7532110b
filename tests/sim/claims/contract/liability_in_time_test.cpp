#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

constexpr auto code = "C. assur., art. L124-5";
constexpr auto owed = "cover.liability_in_time";
constexpr auto last = "cover.subsequent_until";

class LiabilityInTime : public testing::TestWithParam<Example> {};
TEST_P(LiabilityInTime, AnswersAsTheCodeSays) {
    expect_answer(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    ByTheFact, LiabilityInTime,
    testing::Values(
        Example{"the first day", code, owed, "{on: 2024-01-01, effect_on: 2024-01-01}", "true"},
        Example{"the day before", code, owed, "{on: 2023-12-31, effect_on: 2024-01-01}", "false"},
        Example{"the last day", code, owed,
                "{on: 2024-12-31, effect_on: 2024-01-01, ended_on: 2025-01-01}", "true"},
        Example{"the day it ends", code, owed,
                "{on: 2025-01-01, effect_on: 2024-01-01, ended_on: 2025-01-01}", "false"},
        Example{"claimed ten years on", code, owed,
                "{on: 2014-06-01, effect_on: 2014-01-01, ended_on: 2015-01-01, claimed_on: "
                "2024-06-01}",
                "true"},
        Example{"a private person, whatever the policy says", code, owed,
                "{on: 2023-06-01, effect_on: 2024-01-01, trigger: claim, claimed_on: 2024-06-01}",
                "false"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    ByTheClaim, LiabilityInTime,
    testing::Values(
        Example{"an older fact", code, owed,
                "{on: 2022-06-01, effect_on: 2024-01-01, trigger: claim, private_life: false, "
                "claimed_on: 2024-06-01}",
                "true"},
        Example{"a claim before the cover", code, owed,
                "{on: 2022-06-01, effect_on: 2024-01-01, trigger: claim, private_life: false, "
                "claimed_on: 2023-12-31}",
                "false"},
        Example{"known when subscribing", code, owed,
                "{on: 2022-06-01, effect_on: 2024-01-01, trigger: claim, private_life: false, "
                "claimed_on: 2024-06-01, known_on: 2024-01-01}",
                "false"},
        Example{"the last day of five years", code, owed,
                "{on: 2019-06-01, effect_on: 2018-01-01, ended_on: 2020-01-01, trigger: claim, "
                "private_life: false, claimed_on: 2025-01-01}",
                "true"},
        Example{"the day after", code, owed,
                "{on: 2019-06-01, effect_on: 2018-01-01, ended_on: 2020-01-01, trigger: claim, "
                "private_life: false, claimed_on: 2025-01-02}",
                "false"},
        Example{"ten years in the contract", code, owed,
                "{on: 2019-06-01, effect_on: 2018-01-01, ended_on: 2020-01-01, trigger: claim, "
                "private_life: false, claimed_on: 2025-01-02, contract_years: 10}",
                "true"},
        Example{"a fact after the end", code, owed,
                "{on: 2020-01-01, effect_on: 2018-01-01, ended_on: 2020-01-01, trigger: claim, "
                "private_life: false, claimed_on: 2021-01-02}",
                "false"},
        Example{"taken over by the claim", code, owed,
                "{on: 2019-06-01, effect_on: 2018-01-01, ended_on: 2020-01-01, trigger: claim, "
                "private_life: false, claimed_on: 2021-03-01, known_on: 2021-02-01, taken_over: "
                "by_claim}",
                "false"},
        Example{"taken over by the fact", code, owed,
                "{on: 2019-06-01, effect_on: 2018-01-01, ended_on: 2020-01-01, trigger: claim, "
                "private_life: false, claimed_on: 2021-03-01, known_on: 2021-02-01, taken_over: "
                "by_damaging_fact}",
                "true"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Subsequent, LiabilityInTime,
    testing::Values(
        Example{"a contract below the law", code, last,
                "{on: 2019-06-01, effect_on: 2018-01-01, ended_on: 2020-02-29, trigger: claim, "
                "private_life: false, contract_years: 4}",
                "2025-02-28"},
        Example{"a contract above it", code, last,
                "{on: 2019-06-01, effect_on: 2003-11-02, ended_on: 2020-01-01, trigger: claim, "
                "private_life: false, contract_years: 6}",
                "2026-01-01"}),
    example_name);

TEST(LiabilityInTime, RefusesWhatItCannotTell) {
    expect_refusal(owed,
                   "{on: 2019-06-01, effect_on: 2018-01-01, trigger: claim, private_life: false}",
                   "claimed_on");
    expect_refusal(last, "{on: 2019-06-01, effect_on: 2018-01-01}", "base fait dommageable");
    expect_refusal(last,
                   "{on: 2019-06-01, effect_on: 2018-01-01, trigger: claim, private_life: false}",
                   "ended_on");
    expect_refusal(last,
                   "{on: 2019-06-01, effect_on: 2003-11-01, ended_on: 2020-01-01, trigger: claim, "
                   "private_life: false}",
                   "insurance_code/subsequent_cover_years");
}

}  // namespace
}  // namespace sim::test
