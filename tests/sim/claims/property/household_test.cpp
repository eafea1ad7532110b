/// Covers of a home, what follows a disaster, who answers for a building.
#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class HomeCover : public testing::TestWithParam<Example> {};

TEST_P(HomeCover, AnswersByEvent) {
    expect_answer(GetParam());
}
constexpr Example home_cover_rows[]{
    {"burning", "L122-1", "fire.covered", "{on: 2026-03-10, kind: combustion}", "true"},
    {"scorched", "L122-1", "fire.covered", "{on: 2026-03-10, kind: heat_only}", "false"},
    {"scorched by clause", "L122-1", "fire.covered",
     "{on: 2026-03-10, kind: heat_only, clause: true}", "true"},
    {"lightning", "contract", "fire.covered", "{on: 2026-03-10, kind: lightning}", "false"},
    {"volcano", "L122-6", "fire.covered", "{on: 2026-03-10, kind: earth, clause: true}", "false"},
    {"glass", "practice", "household.covered", "{on: 2026-03-10, peril: glass}", "true"},
    {"scratch", "practice", "household.covered", "{on: 2026-03-10, peril: glass, cause: scratch}",
     "false"},
    {"unlisted", "practice", "household.covered", "{on: 2026-03-10, peril: glass, listed: false}",
     "false"},
    {"ten years", "practice", "household.covered",
     "{on: 2026-03-10, peril: electrical, appliance_years: 10}", "true"},
    {"eleven years", "practice", "household.covered",
     "{on: 2026-03-10, peril: electrical, appliance_years: 11}", "false"},
    {"vandalism", "practice", "household.covered",
     "{on: 2026-03-10, peril: vandalism, after_break_in: false}", "false"},
    {"option", "practice", "household.covered",
     "{on: 2026-03-10, peril: vandalism, after_break_in: false, agreed: true}", "true"},
    {"own defect", "L121-7", "household.covered",
     "{on: 2026-03-10, peril: water, cause: own_defect}", "false"},
    {"frost", "practice", "household.covered",
     "{on: 2026-03-10, peril: water, cause: frost_undrained}", "false"},
    {"third party", "practice", "liability.private_life_covered",
     "{on: 2026-03-10, harm: third_party}", "true"},
    {"at work", "practice", "liability.private_life_covered", "{on: 2026-03-10, harm: profession}",
     "false"},
    {"lent", "practice", "liability.private_life_covered",
     "{on: 2026-03-10, harm: custody, agreed: true}", "true"},
    {"empty", "89-462", "liability.tenant_insurance_compulsory",
     "{on: 2010-03-10, dwelling: empty}", "true"},
    {"furnished before", "89-462", "liability.tenant_insurance_compulsory",
     "{on: 2014-12-31, dwelling: furnished_main_home}", "false"},
    {"furnished", "89-462", "liability.tenant_insurance_compulsory",
     "{on: 2015-01-01, dwelling: furnished_main_home}", "true"},
    {"seasonal", "89-462", "liability.tenant_insurance_compulsory",
     "{on: 2026-03-10, dwelling: other}", "false"},
    {"landlord", "1721", "liability.holds", "{on: 2026-03-10, ground: landlord}", "true"},
    {"landlord", "1721", "liability.article", "{on: 2026-03-10, ground: landlord}", "c_civ_1719"},
    {"syndicat before", "art. 14", "liability.holds",
     "{on: 2020-05-31, ground: syndicat, lack_of_upkeep: false}", "false"},
    {"syndicat", "art. 14", "liability.holds",
     "{on: 2020-06-01, ground: syndicat, lack_of_upkeep: false}", "true"},
    {"syndicat", "art. 14", "liability.article", "{on: 2026-03-10, ground: syndicat}",
     "copropriete_14"},
};
INSTANTIATE_TEST_SUITE_P(OfHomes, HomeCover, testing::ValuesIn(home_cover_rows), example_name);

class AfterDisaster : public testing::TestWithParam<Example> {};

TEST_P(AfterDisaster, FollowsItsTexts) {
    expect_answer(GetParam());
}
constexpr Example after_disaster_rows[]{
    {"free", "R125-8", "catnat.drought_expert_allowed", "{on: 2025-01-01}", "true"},
    {"employee", "R125-8", "catnat.drought_expert_allowed",
     "{on: 2025-01-01, insurers_employee: true}", "false"},
    {"employee before", "R125-8", "catnat.drought_expert_allowed",
     "{on: 2024-12-31, insurers_employee: true}", "true"},
    {"running", "R125-6-1", "catnat.drought_indemnity_lost",
     "{on: 2026-06-01, agreed_on: 2024-06-01}", "false"},
    {"not warned", "R125-6-1", "catnat.drought_indemnity_lost",
     "{on: 2026-06-02, agreed_on: 2024-06-01}", "false"},
    {"warned", "R125-6-1", "catnat.drought_indemnity_lost",
     "{on: 2026-09-01, agreed_on: 2024-06-01, notice_on: 2026-06-15}", "true"},
    {"begun", "R125-6-1", "catnat.drought_indemnity_lost",
     "{on: 2026-09-01, agreed_on: 2024-06-01, begun_on: 2026-06-01, notice_on: 2026-06-15}",
     "false"},
    {"order", "L128-1", "technological.order_by", "{on: 2026-03-10}", "2026-03-25"},
};
INSTANTIATE_TEST_SUITE_P(OfDisasters, AfterDisaster, testing::ValuesIn(after_disaster_rows),
                         example_name);

}  // namespace
}  // namespace sim::test
