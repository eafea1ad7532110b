#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

constexpr auto clauses = "C. assur., art. A243-1, annexe II";
constexpr auto complete = "do.complete";
constexpr auto runs = "do.cover_runs";

class DoDeclaration : public testing::TestWithParam<Example> {};
TEST_P(DoDeclaration, IsReadAsTheStandardClausesSay) {
    expect_answer(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Sheet, DoDeclaration,
    testing::Values(
        Example{"DO-T09", clauses, complete, "{on: 2026-04-15, received_on: 2026-01-15}", "false"},
        Example{"DO-T09 what is missing", clauses, "do.missing_items",
                "{on: 2026-04-15, received_on: 2026-01-15}", "mise_en_demeure_copy"},
        Example{"with the notice", clauses, complete,
                "{on: 2026-04-15, received_on: 2026-01-15, mise_en_demeure: true}", "true"},
        Example{"last day of the year", clauses, complete,
                "{on: 2027-01-15, received_on: 2026-01-15}", "false"},
        Example{"second year", clauses, complete, "{on: 2027-01-16, received_on: 2026-01-15}",
                "true"},
        Example{"nothing stated", clauses, "do.missing_items",
                "{on: 2026-04-15, policy_number: false, works_address: false}",
                "policy_number,works_address,reception_date"},
        Example{"all there", clauses, "do.missing_items",
                "{on: 2028-04-15, received_on: 2026-01-15}", "nothing_missing"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Cover, DoDeclaration,
    testing::Values(
        Example{"first year", "L242-1", runs, "{on: 2026-04-15, received_on: 2026-01-15}", "false"},
        Example{"first year, vain notice", "L242-1", runs,
                "{on: 2026-04-15, received_on: 2026-01-15, mise_en_demeure: true}", "true"},
        Example{"tenth year, last day", "L242-1", runs, "{on: 2036-01-15, received_on: 2026-01-15}",
                "true"},
        Example{"too late", "L242-1", runs, "{on: 2036-01-16, received_on: 2026-01-15}", "false"},
        Example{"before reception", "L242-1", runs, "{on: 2026-04-15, mise_en_demeure: true}",
                "false"},
        Example{"before reception, contract ended", "L242-1", runs,
                "{on: 2026-04-15, mise_en_demeure: true, contract_ended: true}", "true"},
        Example{"action", "L114-1", "do.action_end",
                "{on: 2030-04-15, received_on: 2026-01-15, known_on: 2030-04-01}", "2032-04-01"},
        // Known after the ten years: two years after their term at the latest.
        Example{"action at the latest", "L114-1", "do.action_end",
                "{on: 2037-04-15, received_on: 2026-01-15, known_on: 2037-04-01}", "2038-01-15"}),
    example_name);

TEST(DoDeclaration, RefusesWhatCannotBe) {
    expect_refusal(complete, "{on: 2026-01-14, received_on: 2026-01-15}", "received_on");
    expect_refusal("do.action_end", "{on: 2026-04-15, received_on: 2026-01-15}", "connu");
    expect_refusal("do.action_end",
                   "{on: 2026-04-15, received_on: 2026-01-15, known_on: 2026-05-01}", "known_on");
}

}  // namespace
}  // namespace sim::test
