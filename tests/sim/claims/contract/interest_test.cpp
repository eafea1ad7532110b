#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

constexpr auto due = "interest.due";

class LegalInterest : public testing::TestWithParam<Example> {};
TEST_P(LegalInterest, IsThatOfTheSheet) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    Sheets, LegalInterest,
    testing::Values(
        Example{"A3.1 A", "C. assur., art. L132-23-1", due,
                "{on: 2026-06-20, due: 2026-04-02, principal: 60000 EUR, phases: [{from: "
                "2026-04-03, multiple: 200 %}, {from: 2026-06-03, multiple: 300 %}]}",
                "1929.73 EUR"},
        Example{"DO-T06", "C. assur., art. L242-1", due,
                "{on: 2026-06-10, due: 2026-03-02, principal: 30000 EUR, phases: [{from: "
                "2026-03-03, multiple: 200 %}]}",
                "1096.44 EUR"},
        Example{"T-OFF-5", "C. assur., art. L211-13", due,
                "{on: 2026-08-31, due: 2025-11-10, principal: 50000 EUR, phases: [{from: "
                "2025-11-11, multiple: 200 %}]}",
                "5398.63 EUR"},
        Example{"T-OFF-7", "C. assur., art. L211-17", due,
                "{on: 2026-09-30, due: 2026-04-17, principal: 30000 EUR, phases: [{from: "
                "2026-04-18, multiple: 150 %}, {from: 2026-06-18, multiple: 200 %}]}",
                "1678.59 EUR"},
        Example{"simple", "C. mon. fin., art. L313-2", due,
                "{on: 2026-03-02, due: 2025-12-31, principal: 10000 EUR}", "111.47 EUR"},
        Example{"professional", "C. mon. fin., art. L313-2", due,
                "{on: 2026-03-02, due: 2025-12-31, principal: 10000 EUR, creditor: professional}",
                "43.79 EUR"},
        Example{"in time", "C. civ., art. 1231-6", due,
                "{on: 2026-03-02, due: 2026-03-02, principal: 10000 EUR}", "0.00 EUR"},
        Example{"one day", "C. civ., art. 1231-6", due,
                "{on: 2026-03-03, due: 2026-03-02, principal: 10000 EUR}", "1.83 EUR"},
        Example{"judgment, last day before", "C. mon. fin., art. L313-3", due,
                "{on: 2026-03-15, due: 2026-03-14, principal: 36500 EUR, enforceable_on: "
                "2026-01-15}",
                "6.67 EUR"},
        Example{"judgment, first day after", "C. mon. fin., art. L313-3", due,
                "{on: 2026-03-16, due: 2026-03-15, principal: 36500 EUR, enforceable_on: "
                "2026-01-15}",
                "11.67 EUR"},
        Example{"total", "C. civ., art. 1231-6", "interest.total",
                "{on: 2026-03-02, due: 2025-12-31, principal: 10000 EUR}", "10111.47 EUR"},
        Example{"eve of a half-year", "C. mon. fin., art. L313-2", "interest.rate",
                "{on: 2025-12-31, due: 2025-12-31, principal: 1 EUR}", "6.65 %"},
        Example{"day of a half-year", "C. mon. fin., art. L313-2", "interest.rate",
                "{on: 2026-01-01, due: 2025-12-31, principal: 1 EUR}", "6.67 %"}),
    example_name);

TEST(LegalInterest, IsNeverGuessedForAHalfYearThatIsNotLoaded) {
    expect_refusal(due, "{on: 2027-01-01, due: 2026-06-30, principal: 10000 EUR}",
                   "Le taux de l’intérêt légal du 1er janvier 2027 n’est pas connu");
    expect_refusal(due, "{on: 2018-01-02, due: 2017-12-30, principal: 10000 EUR}",
                   "31 décembre 2017");
}

TEST(LegalInterest, RefusesPhasesOutOfOrder) {
    expect_refusal(due,
                   "{on: 2026-06-20, due: 2026-04-02, principal: 1 EUR, phases: [{from: "
                   "2026-06-03, multiple: 300 %}, {from: 2026-04-03, multiple: 200 %}]}",
                   "phases");
    expect_refusal(due,
                   "{on: 2026-06-20, due: 2026-04-02, principal: 1 EUR, phases: [{from: "
                   "2026-06-03, multiple: 50 %}]}",
                   "multiple");
}

RC_GTEST_PROP(LegalInterest, GrowsWithTheDelay, ()) {
    const auto days = *rc::gen::inRange(0, 1200);
    const auto paid = [&](int n) {
        const auto on = to_iso(Date::of(2023, 1, 1) + std::chrono::days{n});
        return std::get<Money>(
            ask(due, "{on: " + on + ", due: 2023-01-01, principal: 4321.09 EUR}")->value);
    };
    RC_ASSERT(paid(days) <= paid(days + 1));
}

}  // namespace
}  // namespace sim::test
