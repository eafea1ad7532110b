#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class FamilyBenefits : public testing::TestWithParam<Example> {};
TEST_P(FamilyBenefits, GoToWhomTheyAreDue) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    Table, FamilyBenefits,
    testing::Values(
        Example{"minor", "Contrat", "death.education_annuity",
                "{on: 2026-03-01, born: 2014-06-01, salary: 36000 EUR, rate: 10 %}", "3600.00 EUR"},
        Example{"day before the end", "Contrat", "death.education_annuity",
                "{on: 2032-05-31, born: 2014-06-01, salary: 36000 EUR, rate: 10 %}", "3600.00 EUR"},
        Example{"birthday", "Contrat", "death.education_annuity",
                "{on: 2032-06-01, born: 2014-06-01, salary: 36000 EUR, rate: 10 %}", "0.00 EUR"},
        Example{"student", "Contrat", "death.education_annuity_end",
                "{on: 2032-06-01, born: 2014-06-01, salary: 36000 EUR, rate: 10 %, studying: true}",
                "2040-06-01"},
        Example{"contract age", "Contrat", "death.education_annuity_end",
                "{on: 2032-06-01, born: 2014-06-01, salary: 36000 EUR, rate: 10 %, last_age: 21}",
                "2035-06-01"},
        Example{"paid to the representative", "C. civ., art. 382", "death.education_annuity_payee",
                "{on: 2026-03-01, born: 2014-06-01, salary: 36000 EUR, rate: 10 %}",
                "legal_representative"},
        Example{"paid to the child", "C. civ., art. 382", "death.education_annuity_payee",
                "{on: 2033-03-01, born: 2014-06-01, salary: 36000 EUR, rate: 10 %, studying: true}",
                "child"},
        Example{"dependants in time", "CSS, art. L361-4", "death.social_capital_heir",
                "{on: 2026-03-10, dependants: true, dependants_asked_on: 2026-04-10, spouse: true}",
                "dependants"},
        Example{"dependants late", "CSS, art. L361-4", "death.social_capital_heir",
                "{on: 2026-03-10, dependants: true, dependants_asked_on: 2026-04-11, spouse: true}",
                "spouse"},
        Example{"descendants", "CSS, art. L361-4", "death.social_capital_heir",
                "{on: 2026-03-10, descendants: true, ascendants: true}", "descendants"},
        Example{"ascendants", "CSS, art. L361-4", "death.social_capital_heir",
                "{on: 2026-03-10, ascendants: true}", "ascendants"},
        Example{"nobody", "CSS, art. L361-4", "death.social_capital_heir", "{on: 2026-03-10}",
                "nobody"},
        Example{"covered", "CSS, art. L361-1", "death.social_capital_open",
                "{on: 2026-03-10, covered_until: 2025-12-10}", "true"},
        Example{"no longer covered", "CSS, art. L361-1", "death.social_capital_open",
                "{on: 2026-03-10, covered_until: 2025-12-09}", "false"},
        Example{"two years", "CSS, art. L361-4", "death.social_capital_by", "{on: 2026-03-10}",
                "2028-03-10"}),
    example_name);

TEST(FamilyBenefits, RefuseWhatCannotBe) {
    expect_refusal("death.education_annuity",
                   "{on: 2026-03-01, born: 2027-01-01, salary: 1 EUR, rate: 1 %}",
                   "précède «\u00A0Naissance de l’enfant\u00A0»");
    expect_refusal("death.social_capital_heir",
                   "{on: 2026-03-10, dependants: true, dependants_asked_on: 2026-03-09}",
                   "précède «\u00A0Jour du décès\u00A0»");
    expect_refusal("death.social_capital_open", "{on: 2026-03-10, covered_until: 2026-03-11}",
                   "«\u00A0Jour du décès\u00A0» (10 mars 2026) précède");
}

}  // namespace
}  // namespace sim::test
