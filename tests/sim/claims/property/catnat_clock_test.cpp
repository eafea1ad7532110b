#include "tests/sim/claims/ask.hpp"

/// Ids CN-T..: the reference sheet on natural events, 4.3.
namespace sim::test {
namespace {

constexpr auto article = "C. assur., art. L125-2";

class CatnatClock : public testing::TestWithParam<Example> {};
TEST_P(CatnatClock, EndsOnTheDayOfTheSheet) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    Sheet, CatnatClock,
    testing::Values(Example{"CN-T01", article, "catnat.declaration_deadline", "{on: 2026-03-26}",
                            "2026-04-25"},
                    Example{"CN-T02", article, "catnat.information_deadline",
                            "{on: 2026-03-26, declared_on: 2026-04-10}", "2026-05-10"},
                    Example{"CN-T03", article, "catnat.information_deadline",
                            "{on: 2026-03-26, declared_on: 2026-02-01}", "2026-04-26"},
                    Example{"CN-T04", article, "catnat.offer_deadline",
                            "{on: 2026-03-26, reported_on: 2026-06-20}", "2026-07-20"},
                    Example{"CN-T05", article, "catnat.payment_deadline",
                            "{on: 2026-03-26, agreed_on: 2026-08-03}", "2026-08-24"},
                    Example{"CN-T05", article, "catnat.repairer_deadline",
                            "{on: 2026-03-26, agreed_on: 2026-08-03}", "2026-09-03"},
                    Example{"CN-T06", article, "catnat.payment_deadline",
                            "{on: 2022-04-15, estimated_on: 2022-03-01}", "2022-07-15"},
                    Example{"CN-T06", article, "catnat.advance_deadline",
                            "{on: 2022-04-15, estimated_on: 2022-03-01}", "2022-06-15"}),
    example_name);
INSTANTIATE_TEST_SUITE_P(
    Interest, CatnatClock,
    testing::Values(
        Example{"CN-T07", article, "interest.due",
                "{on: 2026-06-15, due: 2026-05-01, principal: 43480 EUR}", "357.55 EUR"},
        Example{"CN-T07 company", article, "interest.due",
                "{on: 2026-06-15, due: 2026-05-01, principal: 43480 EUR, creditor: professional}",
                "140.45 EUR"}),
    example_name);
INSTANTIATE_TEST_SUITE_P(
    Edges, CatnatClock,
    testing::Values(Example{"eve of 2023", article, "catnat.declaration_deadline",
                            "{on: 2022-12-31}", "2023-01-10"},
                    Example{"first day of 2023", article, "catnat.declaration_deadline",
                            "{on: 2023-01-01}", "2023-01-31"},
                    Example{"business before 2023", article, "catnat.declaration_deadline",
                            "{on: 2022-12-31, business_interruption: true}", "2023-01-30"},
                    Example{"no expert", article, "catnat.offer_deadline",
                            "{on: 2026-03-26, estimated_on: 2026-05-31}", "2026-06-30"},
                    Example{"estimate after the order", article, "catnat.advance_deadline",
                            "{on: 2026-03-26, estimated_on: 2026-04-30}", "2026-06-30"}),
    example_name);

TEST(CatnatClock, NamesTheFactThatIsMissing) {
    expect_refusal("catnat.payment_deadline", "{on: 2026-03-26}", "agreed_on");
    expect_refusal("catnat.payment_deadline", "{on: 2022-03-26}", "estimated_on");
    expect_refusal("catnat.information_deadline", "{on: 2026-03-26}", "declared_on");
    expect_refusal("catnat.offer_deadline", "{on: 2022-12-31, reported_on: 2022-12-31}",
                   "catnat/offer_months");
}

}  // namespace
}  // namespace sim::test
