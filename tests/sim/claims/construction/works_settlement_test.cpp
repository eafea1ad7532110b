#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

constexpr auto clauses = "C. assur., A243-1";
constexpr auto indemnity = "construction.indemnity";
constexpr auto franchise = "construction.franchise";
constexpr auto unspent = "construction.unspent";
constexpr auto reception = "construction.reception";
constexpr auto in_scope = "crac.in_scope";
constexpr auto kept = "crac.kept";

class WorksSettlement : public testing::TestWithParam<Example> {};
TEST_P(WorksSettlement, PaysTheRepairAndItsAccessories) {
    expect_answer(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Indemnity, WorksSettlement,
    testing::Values(
        Example{"itemised", clauses, indemnity,
                "{on: 2026-03-02, repair: 20000 EUR, demolition: 3000 EUR, fees: 1500 EUR, "
                "tax: 2450 EUR, franchise: 1500 EUR}",
                "26950.00 EUR"},
        Example{"immaterial left out", clauses, indemnity,
                "{on: 2026-03-02, repair: 20000 EUR, immateriels: 4000 EUR}", "20000.00 EUR"},
        Example{"wear alone", clauses, indemnity,
                "{on: 2026-03-02, repair: 20000 EUR, sole_cause: wear}", "0.00 EUR"},
        Example{"fraud alone", clauses, indemnity,
                "{on: 2026-03-02, repair: 20000 EUR, sole_cause: intentional}", "0.00 EUR"},
        Example{"outside cause alone", clauses, indemnity,
                "{on: 2026-03-02, cover: decennale, repair: 20000 EUR, sole_cause: outside}",
                "0.00 EUR"},
        Example{"victim of a builder", clauses, indemnity,
                "{on: 2026-03-02, cover: decennale, repair: 20000 EUR, franchise: 1500 EUR}",
                "20000.00 EUR"},
        Example{"no franchise", clauses, franchise, "{on: 2026-03-02, franchise: 1500 EUR}",
                "0.00 EUR"},
        Example{"builder bears his", clauses, franchise,
                "{on: 2026-03-02, cover: decennale, franchise: 1500 EUR}", "1500.00 EUR"},
        Example{"spent in part", "L242-1", unspent,
                "{on: 2026-03-02, paid: 30000 EUR, spent: 26000 EUR}", "4000.00 EUR"},
        Example{"spent and more", "L242-1", unspent,
                "{on: 2026-03-02, paid: 30000 EUR, spent: 31000 EUR}", "0.00 EUR"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Reception, WorksSettlement,
    testing::Values(Example{"signed", "C. civ. 1792-6", reception,
                            "{on: 2026-03-02, signed_act: true}", "reception_express"},
                    Example{"judge", "C. civ. 1792-6", reception, "{on: 2026-03-02, judged: true}",
                            "reception_judged"},
                    Example{"keys and price", "C. civ. 1792-6", reception,
                            "{on: 2026-03-02, possession: true, price_paid: true}",
                            "reception_tacit"},
                    Example{"keys only", "C. civ. 1792-6", reception,
                            "{on: 2026-03-02, possession: true}", "no_reception"},
                    Example{"keys, price and refusal", "C. civ. 1792-6", reception,
                            "{on: 2026-03-02, possession: true, price_paid: true, refused: true}",
                            "no_reception"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Crac, WorksSettlement,
    testing::Values(
        Example{"members, serious", "CRAC", in_scope, "{on: 2023-06-15}", "true"},
        Example{"not serious", "CRAC", in_scope, "{on: 2023-06-15, serious: false}", "false"},
        Example{"not a member", "CRAC", in_scope, "{on: 2023-06-15, rcd_member: false}", "false"},
        Example{"owner's insurer no member", "CRAC", in_scope, "{on: 2023-06-15, do_member: false}",
                "false"},
        Example{"optional in all", "CRAC", in_scope,
                "{on: 2023-06-15, optional_cover: true, optional_everywhere: true}", "true"},
        Example{"optional in one", "CRAC", in_scope, "{on: 2023-06-15, optional_cover: true}",
                "false"},
        Example{"all builders insured", "CRAC", kept,
                "{on: 2023-06-15, indemnity: 40000 EUR, fees: 4000 EUR, shares: [60 %, 40 %]}",
                "3870.00 EUR"},
        Example{"a builder uninsured", "CRAC", kept,
                "{on: 2023-06-15, indemnity: 40000 EUR, fees: 4000 EUR, shares: [60 %]}",
                "19922.00 EUR"},
        Example{"no recourse", "CRAC", kept,
                "{on: 2023-06-15, indemnity: 1870 EUR, fees: 800 EUR, shares: [100 %]}",
                "2670.00 EUR"},
        Example{"declared again", "L242-1", "do.new_clock",
                "{on: 2026-03-02, received_on: 2020-01-10, refused_before: true}", "false"},
        Example{"declared for the first time", "L242-1", "do.new_clock",
                "{on: 2026-03-02, received_on: 2020-01-10}", "true"}),
    example_name);

}  // namespace
}  // namespace sim::test
