#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

constexpr auto evin = "Loi 89-1009, art. 4";
class GroupKeeping : public testing::TestWithParam<Example> {};
TEST_P(GroupKeeping, BindsTheInsurerOfTheGroup) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    Table, GroupKeeping,
    testing::Values(
        Example{"retired", evin, "group.health_kept", "{on: 2026-06-30}", "true"},
        Example{"asked on the last day", evin, "group.health_kept",
                "{on: 2026-06-30, asked_on: 2026-12-30}", "true"},
        Example{"asked a day late", evin, "group.health_kept",
                "{on: 2026-06-30, asked_on: 2026-12-31}", "false"},
        Example{"resigned", evin, "group.health_kept", "{on: 2026-06-30, leaver: other}", "false"},
        Example{"six months", evin, "group.health_request_by", "{on: 2026-08-31}", "2027-02-28"},
        Example{"two months", evin, "group.health_proposal_by", "{on: 2026-06-30}", "2026-08-30"},
        Example{"relatives", evin, "group.health_family_until",
                "{on: 2026-06-30, leaver: family_of_deceased}", "2027-06-30"},
        Example{"first year", "Décret 90-769, art. 1er", "group.health_premium_cap",
                "{on: 2026-06-30, group_premium: 100.01 EUR}", "100.01 EUR"},
        Example{"second year", "Décret 90-769, art. 1er", "group.health_premium_cap",
                "{on: 2026-06-30, group_premium: 100 EUR, year: 2}", "125.00 EUR"},
        Example{"third year", "Décret 90-769, art. 1er", "group.health_premium_cap",
                "{on: 2026-06-30, group_premium: 100 EUR, year: 3}", "150.00 EUR"},
        Example{"last day of the former cap", "Décret 90-769, art. 1er", "group.health_premium_cap",
                "{on: 2017-03-31, kept_from: 2017-06-30, group_premium: 100 EUR}", "150.00 EUR"},
        Example{"fifth year of the former cap", "Décret 90-769, art. 1er",
                "group.health_premium_cap",
                "{on: 2017-03-31, kept_from: 2017-06-30, group_premium: 100 EUR, year: 5}",
                "150.00 EUR"},
        Example{"first day of the steps", "Décret 2017-372", "group.health_premium_cap",
                "{on: 2017-03-31, kept_from: 2017-07-01, group_premium: 100 EUR}", "100.00 EUR"}),
    example_name);

TEST(GroupKeeping, HasNoCapAfterTheThirdYear) {
    expect_refusal("group.health_premium_cap", "{on: 2026-06-30, group_premium: 100 EUR, year: 4}",
                   "aucun texte ne plafonne");
    expect_refusal("group.health_premium_cap", "{on: 2026-06-30, year: 0}", "year");
    expect_refusal("group.health_family_until", "{on: 2026-06-30}", "leaver");
    expect_refusal("group.health_kept", "{on: 2026-06-30, kept_from: 2026-06-29}", "kept_from");
}

}  // namespace
}  // namespace sim::test
