/// Who may ask for a death capital, and what the covers of persons hold at the least.
#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class DeathClaimant : public testing::TestWithParam<Example> {};

TEST_P(DeathClaimant, IsReadInTheClause) {
    expect_answer(GetParam());
}
constexpr Example death_claimant_rows[]{
    {"spouse", "L132-8", "death.clause_means",
     "{on: 2026-03-10, clause: spouse, person: spouse_that_day}", "true"},
    {"pacs", "L132-8", "death.clause_means",
     "{on: 2026-03-10, clause: spouse, person: pacs_partner}", "false"},
    {"former", "L132-8", "death.clause_means",
     "{on: 2026-03-10, clause: spouse, person: former_spouse}", "false"},
    {"renounced", "L132-8", "death.clause_means",
     "{on: 2026-03-10, clause: heirs, person: heir_renounced}", "true"},
    {"companion", "L132-8", "death.clause_means",
     "{on: 2026-03-10, clause: heirs, person: companion}", "false"},
    {"to be born", "L132-8", "death.clause_means",
     "{on: 2026-03-10, clause: children, person: child_born_after}", "true"},
    {"by name", "L132-8", "death.clause_means",
     "{on: 2026-03-10, clause: by_name, person: companion}", "true"},
    {"heir", "L132-12", "death.estate_may_claim", "{on: 2026-03-10, claimant: heir}", "false"},
    {"creditor", "L132-14", "death.estate_may_claim", "{on: 2026-03-10, claimant: creditor}",
     "false"},
    {"excessive", "L132-13", "death.estate_may_claim",
     "{on: 2026-03-10, claimant: creditor, excessive: true}", "true"},
    {"nobody named", "L132-11", "death.estate_may_claim",
     "{on: 2026-03-10, claimant: heir, beneficiary: false}", "true"},
    {"seventieth birthday", "757 B", "death.premium_tax",
     "{on: 2026-03-10, born: 1940-05-02, contract_on: 1995-01-01, premium_on: 2010-05-02}",
     "tax_990i"},
    {"day after", "757 B", "death.premium_tax",
     "{on: 2026-03-10, born: 1940-05-02, contract_on: 1995-01-01, premium_on: 2010-05-03}",
     "tax_757b"},
    {"old contract", "757 B", "death.premium_tax",
     "{on: 2026-03-10, born: 1920-05-02, contract_on: 1991-11-19, premium_on: 1998-10-13}",
     "tax_990i"},
    {"contract of the day", "757 B", "death.premium_tax",
     "{on: 2026-03-10, born: 1920-05-02, contract_on: 1991-11-20, premium_on: 1998-10-13}",
     "tax_757b"},
    {"old premium", "990 I", "death.premium_tax",
     "{on: 2026-03-10, born: 1940-05-02, contract_on: 1991-01-01, premium_on: 1998-10-12}",
     "tax_none"},
    {"120th birthday", "L132-27-2", "death.presumed_deposit", "{on: 2026-03-10, born: 1900-02-28}",
     "2030-03-28"},
};
INSTANTIATE_TEST_SUITE_P(OfDeath, DeathClaimant, testing::ValuesIn(death_claimant_rows),
                         example_name);

class PersonsCover : public testing::TestWithParam<Example> {};

TEST_P(PersonsCover, HoldsItsMinimum) {
    expect_answer(GetParam());
}
constexpr Example persons_cover_rows[]{
    {"ticket", "L911-7", "health.employer_minimum", "{on: 2026-03-10, head: ticket, base: 30 EUR}",
     "30.00 EUR"},
    {"dental", "L911-7", "health.employer_minimum",
     "{on: 2026-03-10, head: dental_prosthesis, base: 120 EUR}", "150.00 EUR"},
    {"responsible", "R871-2", "health.responsible_missing",
     "{on: 2026-03-10, present: [keeps_flat_share, keeps_out_of_pathway, pays_ticket, "
     "pays_daily_charge, pays_full_basket, caps_doctors, caps_optics]}",
     "offers_third_party_payment"},
    {"whole", "R871-2", "health.responsible_missing",
     "{on: 2026-03-10, present: [keeps_flat_share, keeps_out_of_pathway, pays_ticket, "
     "pays_daily_charge, pays_full_basket, caps_doctors, caps_optics, offers_third_party_payment]}",
     "aucun"},
    {"in the label", "GAV", "gav.head_covered", "{on: 2026-03-10, head: gav_suffering}", "true"},
    {"out of it", "GAV", "gav.head_covered", "{on: 2026-03-10, head: gav_other}", "false"},
    {"added", "GAV", "gav.head_covered", "{on: 2026-03-10, head: gav_other, by_contract: true}",
     "true"},
    {"local law", "L1226-23", "incapacity.local_salary",
     "{on: 2026-03-10, days: 10, daily_gross: 100 EUR, daily_allowance: 41.95 EUR}", "580.50 EUR"},
    {"no cap yet", "LFSS 2026", "incapacity.stop_length_allowed",
     "{on: 2026-08-31, until: 2027-08-31}", "true"},
    {"one month", "LFSS 2026", "incapacity.stop_length_allowed",
     "{on: 2026-09-10, until: 2026-10-09}", "true"},
    {"renewal", "LFSS 2026", "incapacity.stop_length_allowed",
     "{on: 2026-09-10, until: 2026-11-09, renewal: true}", "true"},
    {"reasoned", "LFSS 2026", "incapacity.stop_length_allowed",
     "{on: 2026-09-10, until: 2027-03-09, reasoned: true}", "true"},
    {"reversion", "Agirc-Arrco", "pension.complementary_reversion",
     "{on: 2026-03-10, pension: 6000 EUR, age: 55}", "3600.00 EUR"},
    {"too young", "Agirc-Arrco", "pension.complementary_reversion",
     "{on: 2026-03-10, pension: 6000 EUR, age: 54}", "0.00 EUR"},
    {"1 April 2025", "P8", "disability.revalued_pension", "{on: 2025-04-01, pension: 1000 EUR}",
     "1017.00 EUR"},
    {"lump sum", "L131-2", "persons.recourse_allowed", "{on: 2026-03-10, benefit: lump_sum}",
     "false"},
    {"indemnity", "L131-2", "persons.recourse_allowed", "{on: 2026-03-10, benefit: indemnity}",
     "true"},
    {"no clause", "L131-2", "persons.recourse_allowed",
     "{on: 2026-03-10, benefit: indemnity, clause: false}", "false"},
};
INSTANTIATE_TEST_SUITE_P(OfPersons, PersonsCover, testing::ValuesIn(persons_cover_rows),
                         example_name);

TEST(PersonsCover, RefusesWhatNoTextSays) {
    expect_refusal("incapacity.stop_length_allowed", "{on: 2026-09-10, until: 2026-10-10}",
                   "until");
    expect_refusal("incapacity.stop_length_allowed", "{on: 2026-09-10, until: 2026-09-09}",
                   "until");
    expect_refusal("disability.revalued_pension", "{on: 2026-04-01, pension: 1000 EUR}",
                   "revaluation_rate");
    expect_refusal("death.part",
                   "{on: 2026-03-10, capital: 100 EUR, payees: [{id: anna}], who: paul}", "who");
    expect_refusal("death.premium_tax",
                   "{on: 2026-03-10, born: 1940-05-02, contract_on: 2011-01-01, premium_on: "
                   "2010-01-01}",
                   "premium_on");
}

}  // namespace
}  // namespace sim::test
