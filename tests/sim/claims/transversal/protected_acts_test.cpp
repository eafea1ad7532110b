/// Acts of protected persons, sums of minors, and the lives of measures.
#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class ProtectedAct : public testing::TestWithParam<Example> {};

TEST_P(ProtectedAct, IsJudgedByTheCivilCode) {
    expect_answer(GetParam());
}
constexpr Example protected_act_rows[]{
    {"holds", "465", "protection.sanction", "{on: 2026-03-10, lacks: nothing}", "deed_holds"},
    {"void", "465", "protection.sanction", "{on: 2026-03-10, lacks: representation}", "deed_void"},
    {"unauthorised", "494-9", "protection.sanction", "{on: 2026-03-10, lacks: authorisation}",
     "deed_void"},
    {"no harm", "465", "protection.sanction", "{on: 2026-03-10, lacks: assistance}", "deed_holds"},
    {"harm", "465", "protection.sanction", "{on: 2026-03-10, lacks: assistance, prejudice: true}",
     "deed_voidable"},
    {"confirmed", "465", "protection.sanction",
     "{on: 2026-03-10, lacks: authorisation, confirmed: true}", "deed_holds"},
    {"five years", "465", "protection.annulment_by", "{on: 2024-02-29, lacks: representation}",
     "2029-02-28"},
    {"warn", "499", "protection.warn_judge", "{on: 2026-03-10, lacks: nothing, compromises: true}",
     "true"},
    {"no need", "499", "protection.warn_judge", "{on: 2026-03-10, lacks: nothing}", "false"},
    {"curatelle", "441", "protection.longest_months",
     "{on: 2026-03-10, kind: curatelle, months: 60}", "60"},
    {"curatelle reasoned", "441", "protection.longest_months",
     "{on: 2026-03-10, kind: curatelle, months: 60, reasoned: true}", "60"},
    {"tutelle reasoned", "441", "protection.longest_months",
     "{on: 2026-03-10, kind: tutelle, months: 60, reasoned: true}", "120"},
    {"renewed", "442", "protection.longest_months",
     "{on: 2026-03-10, kind: tutelle, months: 60, renewed: true}", "240"},
    {"habilitation", "494-6", "protection.longest_months",
     "{on: 2026-03-10, kind: habilitation_general, months: 60}", "120"},
    {"lawful", "441", "protection.length_lawful", "{on: 2026-03-10, kind: tutelle, months: 60}",
     "true"},
    {"too long", "441", "protection.length_lawful", "{on: 2026-03-10, kind: tutelle, months: 61}",
     "false"},
    {"own harm", "386-4", "protection.parents_may_enjoy",
     "{on: 2026-03-10, born: 2018-01-01, kind: personal_harm}", "false"},
    {"eve of sixteen", "386-2", "protection.parents_may_enjoy",
     "{on: 2026-03-10, born: 2010-03-11, kind: other}", "true"},
    {"sixteen", "386-2", "protection.parents_may_enjoy",
     "{on: 2026-03-11, born: 2010-03-11, kind: other}", "false"},
    {"tutelle", "L132-4-1", "protection.life_act",
     "{on: 2026-03-10, status: tutelle, act: surrender}", "jcp"},
    {"curatelle", "L132-4-1", "protection.life_act",
     "{on: 2026-03-10, status: curatelle, act: beneficiary}", "person_and_curateur"},
    {"conflict", "L132-4-1", "protection.life_act",
     "{on: 2026-03-10, status: curatelle, act: beneficiary, for_protector: true}", "ad_hoc"},
};
INSTANTIATE_TEST_SUITE_P(OfPeople, ProtectedAct, testing::ValuesIn(protected_act_rows),
                         example_name);

TEST(ProtectedAct, RefusesWhatCannotBe) {
    expect_refusal("protection.annulment_by", "{on: 2026-03-10, lacks: nothing}", "lacks");
    expect_refusal("protection.parents_may_enjoy",
                   "{on: 2026-03-10, born: 2026-03-11, kind: other}", "born");
    expect_refusal("protection.longest_months", "{on: 2008-12-31, kind: tutelle, months: 60}",
                   "measure_years");
}

}  // namespace
}  // namespace sim::test
