#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class RoadSafety : public testing::TestWithParam<Example> {};
TEST_P(RoadSafety, IsAskedByItsDate) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    Table, RoadSafety,
    testing::Values(
        Example{"worth less than repairs, safe", "C. route, art. L327-5", "vehicle.may_be_driven",
                "{on: 2026-03-02, costs_more_than_worth: true}", "true"},
        Example{"dangerous", "C. route, art. L327-5", "vehicle.may_be_driven",
                "{on: 2026-03-02, dangerous: true}", "false"},
        Example{"dangerous, report tomorrow", "C. route, art. L327-5", "vehicle.may_be_driven",
                "{on: 2026-03-02, dangerous: true, follow_up_on: 2026-03-03}", "false"},
        Example{"repaired", "C. route, art. L327-5", "vehicle.may_be_driven",
                "{on: 2026-03-02, dangerous: true, follow_up_on: 2026-03-02}", "true"},
        Example{"uninsured", "C. assur., art. L211-1", "vehicle.may_be_driven",
                "{on: 2026-03-02, insured: false}", "false"},
        Example{"before 2011", "C. assur., art. A211-1-3", "compulsory_cover.property_minimum",
                "{on: 2011-12-01}", "1000000.00 EUR"},
        Example{"from 2011", "C. assur., art. A211-1-3", "compulsory_cover.property_minimum",
                "{on: 2011-12-02}", "1120000.00 EUR"},
        Example{"from 2017", "C. assur., art. A211-1-3", "compulsory_cover.property_minimum",
                "{on: 2017-05-06}", "1220000.00 EUR"},
        Example{"today", "C. assur., art. A211-1-3", "compulsory_cover.property_minimum",
                "{on: 2022-03-21}", "1300000.00 EUR"},
        Example{"three times the plafond", "IRSA, art. 3.2.4", "irsa.wrong_title_reopens",
                "{on: 2020-03-02, damage: 19500 EUR}", "false"},
        Example{"a cent above", "IRSA, art. 3.2.4", "irsa.wrong_title_reopens",
                "{on: 2020-03-02, damage: 19500.01 EUR}", "true"}),
    example_name);

TEST(RoadSafety, RefusesADayWithoutAValue) {
    expect_refusal("compulsory_cover.property_minimum", "{on: 2007-07-20}", "2007");
}

}  // namespace
}  // namespace sim::test
