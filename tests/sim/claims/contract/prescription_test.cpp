#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

constexpr auto last_day = "prescription.last_day";
constexpr auto barred = "prescription.barred";

class Prescription : public testing::TestWithParam<Example> {};
TEST_P(Prescription, EndsOnTheDayOfTheSheet) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    Sheets, Prescription,
    testing::Values(
        Example{"PR-T01", "C. assur., art. L114-1", last_day, "{on: 2024-03-10, action: contract}",
                "2026-03-10"},
        Example{"PR-T01 last", "C. assur., art. L114-1", barred,
                "{on: 2024-03-10, action: contract, acts_on: 2026-03-10}", "false"},
        Example{"PR-T01 after", "C. assur., art. L114-1", barred,
                "{on: 2024-03-10, action: contract, acts_on: 2026-03-11}", "true"},
        Example{"PR-T02", "C. assur., art. L114-2", last_day,
                "{on: 2024-03-10, action: contract, events: [{kind: expert_appointed, on: "
                "2025-09-01}]}",
                "2027-09-01"},
        Example{"PR-T03", "C. civ., art. 2224", last_day, "{on: 2021-03-10, action: common_law}",
                "2026-03-10"},
        Example{"PR-T04", "C. assur., art. L114-1", last_day, "{on: 2023-05-02, action: drought}",
                "2028-05-02"},
        Example{"PR-T04 running when the reform came", "C. civ., art. 2222", last_day,
                "{on: 2022-12-31, action: drought}", "2027-12-31"},
        Example{"PR-T04 its last day was the first of the reform", "C. civ., art. 2222", last_day,
                "{on: 2021-01-01, action: drought}", "2026-01-01"},
        Example{"PR-T04 over the day before", "C. civ., art. 2222", last_day,
                "{on: 2020-12-31, action: drought}", "2022-12-31"},
        Example{"PR-T04 kept running by a letter", "C. civ., art. 2222", last_day,
                "{on: 2020-12-31, action: drought, events: [{kind: registered_letter, on: "
                "2022-06-01}]}",
                "2027-06-01"},
        Example{"PR-T04 a letter after the reform", "C. civ., art. 2222", last_day,
                "{on: 2022-03-01, action: drought, events: [{kind: registered_letter, on: "
                "2024-06-01}]}",
                "2029-06-01"},
        Example{"PR-T05", "C. assur., art. R112-1", barred,
                "{on: 2020-03-10, action: contract, recalled: false, acts_on: 2026-03-11}",
                "false"},
        Example{"B6.1", "C. assur., art. L114-2", last_day,
                "{on: 2024-03-01, action: contract, events: [{kind: expert_appointed, on: "
                "2024-06-10}, {kind: registered_letter, on: 2025-01-15}]}",
                "2027-01-15"},
        Example{"B6.1 email", "C. assur., art. L114-2", last_day,
                "{on: 2024-03-01, action: contract, events: [{kind: expert_appointed, on: "
                "2024-06-10}, {kind: registered_letter, on: 2025-01-15}, {kind: plain_message, "
                "on: 2026-12-01}]}",
                "2027-01-15"},
        Example{"T-TIME-4", "C. civ., art. 2226", barred,
                "{on: 2016-05-10, action: bodily_injury, acts_on: 2026-05-11}", "true"},
        Example{"T-TIME-4 last", "C. civ., art. 2226", barred,
                "{on: 2016-05-10, action: bodily_injury, acts_on: 2026-05-10}", "false"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Events, Prescription,
    testing::Values(
        Example{"a letter to a third party", "C. civ., art. 2240 s.", last_day,
                "{on: 2021-03-10, action: common_law, events: [{kind: registered_letter, on: "
                "2025-01-15}]}",
                "2026-03-10"},
        Example{"recognition", "C. civ., art. 2240", last_day,
                "{on: 2021-03-10, action: common_law, events: [{kind: recognition, on: "
                "2025-01-15}]}",
                "2030-01-15"},
        Example{"trial", "C. civ., art. 2242", last_day,
                "{on: 2021-03-10, action: common_law, events: [{kind: court_claim, on: "
                "2025-01-15, until: 2026-09-30}]}",
                "2031-09-30"},
        Example{"too late", "C. civ., art. 2229", last_day,
                "{on: 2021-03-10, action: common_law, events: [{kind: recognition, on: "
                "2026-03-11}]}",
                "2026-03-10"},
        Example{"mediation", "C. civ., art. 2238", last_day,
                "{on: 2024-01-10, action: contract, events: [{kind: mediation, on: 2025-01-10, "
                "until: 2025-02-09}]}",
                "2026-02-09"},
        Example{"mediation, six months at least", "C. civ., art. 2238", last_day,
                "{on: 2024-01-10, action: contract, events: [{kind: mediation, on: 2025-12-10, "
                "until: 2026-01-20}]}",
                "2026-07-20"},
        Example{"measure", "C. civ., art. 2239", last_day,
                "{on: 2024-01-10, action: contract, events: [{kind: court_claim, on: 2025-12-01, "
                "until: 2025-12-15}, {kind: expert_measure, on: 2025-12-15, until: 2027-11-30}]}",
                "2029-11-29"},
        Example{"minor", "C. civ., art. 2235", last_day,
                "{on: 2020-05-01, action: bodily_injury, events: [{kind: incapacity, on: "
                "2010-02-03, until: 2028-02-03}]}",
                "2038-02-03"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Others, Prescription,
    testing::Values(
        Example{"heirs", "C. assur., art. L114-1", last_day,
                "{on: 2020-05-01, action: personal_accident}", "2030-05-01"},
        Example{"life", "C. assur., art. L114-1", last_day,
                "{on: 2020-05-01, action: life_beneficiary, born_on: 1995-04-01}", "2025-04-01"},
        Example{"life, death just late enough", "C. assur., art. L114-1", last_day,
                "{on: 2020-05-01, action: life_beneficiary, born_on: 2000-05-01}", "2030-05-01"},
        Example{"mutual", "C. mutualité, art. L221-11", last_day,
                "{on: 2020-05-01, action: collective_incapacity}", "2025-05-01"},
        Example{"violence", "C. civ., art. 2226", last_day,
                "{on: 2020-05-01, action: sexual_violence}", "2040-05-01"},
        Example{"hidden defect", "C. civ., art. 1648 et 2232", last_day,
                "{on: 2024-05-01, action: hidden_defect, born_on: 2005-01-01}", "2025-01-01"},
        Example{"product", "C. civ., art. 1245-15", last_day,
                "{on: 2024-05-01, action: defective_product, born_on: 2016-01-01}", "2026-01-01"},
        Example{"a lawsuit passes the hard stop", "C. civ., art. 2232", last_day,
                "{on: 2018-05-01, action: common_law, born_on: 2005-01-01, events: [{kind: "
                "court_claim, on: 2022-06-01}]}",
                "2027-06-01"},
        Example{"a recognition does not", "C. civ., art. 2232", last_day,
                "{on: 2018-05-01, action: common_law, born_on: 2005-01-01, events: [{kind: "
                "recognition, on: 2022-06-01}]}",
                "2025-01-01"}),
    example_name);

TEST(Prescription, RefusesWhatCannotBe) {
    expect_refusal(last_day, "{on: 2007-01-01, action: common_law}", "pas encore de valeur");
    expect_refusal(barred, "{on: 2024-01-01, action: contract}", "acts_on");
    expect_refusal(last_day,
                   "{on: 2024-01-01, action: contract, events: [{kind: mediation, on: "
                   "2025-01-01}]}",
                   "events[1].until");
    expect_refusal(last_day,
                   "{on: 2024-01-01, action: contract, events: [{kind: mediation, on: 2025-01-02, "
                   "until: 2025-01-01}]}",
                   "précède «\u00A0Jour\u00A0»");
    expect_refusal(last_day, "{on: 2024-01-01, action: contract, born_on: 2024-01-02}", "born_on");
}

TEST(Prescription, SaysThatAPolicyWhichDoesNotRecallItCannotUseIt) {
    expect_step(last_day, "{on: 2024-05-10, action: contract, recalled: false}",
                "ne peut pas l’opposer à l’assuré");
}

}  // namespace
}  // namespace sim::test
