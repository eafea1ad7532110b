#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class FirePayment : public testing::TestWithParam<Example> {};
TEST_P(FirePayment, WaitsAsTheCodeSays) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    Table, FirePayment,
    testing::Values(Example{"not assessed", "C. assur., art. L122-2", "fire.interest_from",
                            "{on: 2026-01-05, statement_on: 2026-01-20}", "2026-04-20"},
                    Example{"assessed late", "C. assur., art. L122-2", "fire.interest_from",
                            "{on: 2026-01-05, statement_on: 2026-01-20, assessed_on: 2026-04-20}",
                            "2026-04-20"},
                    Example{"end of a month", "C. assur., art. L122-2", "fire.interest_from",
                            "{on: 2026-11-05, statement_on: 2026-11-30}", "2027-02-28"},
                    Example{"suit", "C. assur., art. L122-2", "fire.suit_from",
                            "{on: 2026-01-05, statement_on: 2026-01-20}", "2026-07-20"},
                    Example{"local law", "C. assur., art. L191-7", "fire.interest_from",
                            "{on: 2026-01-05, declared_on: 2026-01-08, alsace_moselle: true}",
                            "2026-02-08"}),
    example_name);

TEST(FirePayment, RefusesWhatCannotBe) {
    expect_refusal("fire.interest_from",
                   "{on: 2026-01-05, statement_on: 2026-01-20, assessed_on: 2026-04-19}",
                   "s’est achevée à temps");
    expect_refusal("fire.interest_from", "{on: 2026-01-05}", "état des pertes");
    expect_refusal("fire.suit_from", "{on: 2026-01-05, statement_on: 2026-01-04}",
                   "précède «\u00A0Date de l’incendie\u00A0»");
}

}  // namespace
}  // namespace sim::test
