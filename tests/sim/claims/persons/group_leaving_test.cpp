#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class GroupLeaving : public testing::TestWithParam<Example> {};
TEST_P(GroupLeaving, KeepsWhatIsAcquired) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    Table, GroupLeaving,
    testing::Values(
        Example{"born before", "Loi 89-1009, art. 7", "group.benefit_survives",
                "{on: 2026-06-30, arose_on: 2026-06-30}", "true"},
        Example{"born after", "Loi 89-1009, art. 7", "group.benefit_survives",
                "{on: 2026-06-30, arose_on: 2026-07-01}", "false"},
        Example{"death in benefit", "Loi 89-1009, art. 7-1", "group.death_cover_survives",
                "{on: 2026-06-30, arose_on: 2027-02-01, in_benefit: true}", "true"},
        Example{"death at work", "Loi 89-1009, art. 7-1", "group.death_cover_survives",
                "{on: 2026-06-30, arose_on: 2027-02-01}", "false"},
        Example{"old illness, compulsory", "Loi 89-1009, art. 2", "group.earlier_illness_covered",
                "{on: 2026-06-30, arose_on: 2026-02-01, earlier_illness: true}", "true"},
        Example{"old illness, voluntary", "Loi 89-1009, art. 2", "group.earlier_illness_covered",
                "{on: 2026-06-30, arose_on: 2026-02-01, earlier_illness: true, compulsory: false}",
                "false"}),
    example_name);

}  // namespace
}  // namespace sim::test
