#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class IrsaRecourse : public testing::TestWithParam<Example> {};
TEST_P(IrsaRecourse, IsWhatTheOtherInsurerOwes) {
    expect_answer(GetParam());
}

constexpr auto rule = "irsa.recourse";
constexpr auto text = "IRSA, titre 3";

INSTANTIATE_TEST_SUITE_P(
    Sheet, IrsaRecourse,
    testing::Values(
        Example{"T-REC-1", text, rule,
                "{on: 2023-05-04, pieces: [{b: {boxes: [8]}}], a: {assiette: 420 EUR}}",
                "1776.00 EUR"},
        Example{"T-REC-3", text, rule,
                "{on: 2019-05-04, pieces: [{b: {boxes: [10]}}], a: {assiette: 6500 EUR}}",
                "1482.00 EUR"},
        Example{"T-REC-3 less a cent", text, rule,
                "{on: 2019-05-04, pieces: [{b: {boxes: [10]}}], a: {assiette: 6499.99 EUR}}",
                "1482.00 EUR"},
        Example{"T-REC-4", text, rule,
                "{on: 2019-05-04, pieces: [{b: {boxes: [10]}}], a: {assiette: 6500.01 EUR}}",
                "6500.01 EUR"},
        Example{"Half of the flat amount", text, rule,
                "{on: 2019-05-04, pieces: [{a: {boxes: [9]}, b: {boxes: [9]}}], a: {assiette: 420 "
                "EUR}}",
                "741.00 EUR"},
        Example{"T-REC-5", text, rule,
                "{on: 2023-05-04, pieces: [{a: {boxes: [9], facts: [speeding]}, b: {boxes: [9]}}], "
                "a: {assiette: 25000 EUR}}",
                "6250.00 EUR"},
        Example{"T-REC-7", text, rule,
                "{on: 2023-05-04, pieces: [{a: {facts: [unlit]}, b: {boxes: [8]}}], a: {assiette: "
                "25000 EUR}}",
                "18750.00 EUR"},
        Example{"T-REC-8", text, rule,
                "{on: 2023-05-04, pieces: [{a: {boxes: [9], facts: [speeding]}, b: {boxes: [9]}}], "
                "a: {assiette: 19500 EUR}}",
                "9750.00 EUR"},
        Example{"T-REC-8 and a cent", text, rule,
                "{on: 2023-05-04, pieces: [{a: {boxes: [9], facts: [speeding]}, b: {boxes: [9]}}], "
                "a: {assiette: 19500.01 EUR}}",
                "4875.00 EUR"},
        Example{"T-ASS-2", text, "irsa.titre",
                "{on: 2023-05-04, pieces: [{b: {boxes: [8]}}], a: {assiette: 7000 EUR}}",
                "real_cost"},
        Example{"T-ASS-4 beside a flat amount", text, rule,
                "{on: 2023-05-04, pieces: [{b: {boxes: [8]}}], a: {assiette: 420 EUR, waived: 8500 "
                "EUR}}",
                "3776.00 EUR"},
        Example{"A fled driver pays the real cost", text, rule,
                "{on: 2023-05-04, pieces: [{b: {boxes: [8]}}], a: {assiette: 420 EUR}, b: "
                "{driver_fled: true}}",
                "420.00 EUR"},
        Example{"Nothing from the one who bears nothing", text, rule,
                "{on: 2023-05-04, claimant: b, pieces: [{b: {boxes: [8]}}], b: {assiette: 900 "
                "EUR}}",
                "0.00 EUR"},
        Example{"No damage noted", "IRSA, art. 2.4.5", rule,
                "{on: 2023-05-04, pieces: [{b: {boxes: [8]}}], a: {assiette: 420 EUR, "
                "no_damage_noted: true}}",
                "0.00 EUR"},
        Example{"Who pays", text, "irsa.payer", "{on: 2023-05-04, pieces: [{b: {boxes: [8]}}]}",
                "insurer_b"},
        Example{"Both pay", text, "irsa.payer",
                "{on: 2023-05-04, pieces: [{a: {boxes: [9]}, b: {boxes: [9]}}]}",
                "insurer_a,insurer_b"}),
    example_name);

/// T-REC-9: no flat amount is guessed.
TEST(IrsaRecourse, RefusesAYearWhoseFlatAmountIsNotKnown) {
    expect_refusal(rule, "{on: 2025-03-10, pieces: [{b: {boxes: [8]}}], a: {assiette: 420 EUR}}",
                   "irsa/forfait");
    expect_answer({"2023-12-31", text, rule,
                   "{on: 2023-12-31, pieces: [{b: {boxes: [8]}}], a: {assiette: 420 EUR}}",
                   "1776.00 EUR"});
    expect_refusal(rule, "{on: 2024-01-01, pieces: [{b: {boxes: [8]}}], a: {assiette: 420 EUR}}",
                   "n’est plus en vigueur");
}

TEST(IrsaRecourse, AsksForTheAssiette) {
    expect_refusal(rule, "{on: 2023-05-04, pieces: [{b: {boxes: [8]}}]}", "assiette");
}

}  // namespace
}  // namespace sim::test
