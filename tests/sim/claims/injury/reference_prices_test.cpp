/// What amounts are compared with, and the offer that an exception does not stop.
#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

class ReferencePrice : public testing::TestWithParam<Example> {};

TEST_P(ReferencePrice, IsThatOfTheDay) {
    expect_answer(GetParam());
}
constexpr auto low = "injury.pch_hour_low";
constexpr auto high = "injury.pch_hour_high";
constexpr auto rate = "injury.capitalisation_rate";
constexpr Example prices[]{
    {"direct", "PCH", low, "{on: 2025-06-01, mode: employed}", "19.34 EUR"},
    {"direct", "PCH", high, "{on: 2025-06-01, mode: employed}", "19.34 EUR"},
    {"agency", "PCH", low, "{on: 2025-06-01, mode: agency}", "20.10 EUR"},
    {"agency", "PCH", high, "{on: 2025-06-01, mode: agency}", "21.27 EUR"},
    {"provider", "PCH", low, "{on: 2025-06-01, mode: provider}", "24.58 EUR"},
    {"2018", "Gazette", rate, "{on: 2020-09-14}", "0.5 %"},
    {"2020", "Gazette", rate, "{on: 2020-09-15}", "0.3 %"},
    {"2022 eve", "Gazette", rate, "{on: 2022-10-30}", "0.3 %"},
    {"2022", "Gazette", rate, "{on: 2022-10-31}", "0 %"},
    {"2025", "Gazette", rate, "{on: 2025-01-01}", "0.5 %"},
    {"2022 spot value", "Gazette", "injury.capital",
     "{on: 2024-12-31, yearly: 1000 EUR, sex: man, age: 30}", "66602.00 EUR"},
    {"2025", "Gazette", "injury.capital", "{on: 2025-01-01, yearly: 1000 EUR, sex: man, age: 30}",
     "43513.00 EUR"},
};
INSTANTIATE_TEST_SUITE_P(OfInjury, ReferencePrice, testing::ValuesIn(prices), example_name);

TEST(ReferencePrice, IsNotGuessedBeforeTheFirstSource) {
    expect_refusal(low, "{on: 2024-12-31, mode: agency}", "pch_agency_hour_low");
    expect_refusal(rate, "{on: 2017-12-31}", "discount_rate");
    expect_refusal("injury.capital", "{on: 2024-05-01, yearly: 1000 EUR, sex: man, age: 40}",
                   "age");
}

class ContestedOffer : public testing::TestWithParam<Example> {};

TEST_P(ContestedOffer, IsMadeForWhomItMayConcern) {
    expect_answer(GetParam());
}
constexpr auto still_due = "offer.still_due";
constexpr Example offers[]{
    {"O22 nullity", "L211-20", still_due, "{on: 2026-03-10, defence: nullite}", "true"},
    {"O22 suspended", "L211-20", still_due, "{on: 2026-03-10, defence: premium_suspension}",
     "true"},
    {"O22 thief", "L211-20", still_due, "{on: 2026-03-10, defence: thief}", "true"},
    {"no insurer", "L421-1", still_due, "{on: 2026-03-10, defence: no_contract}", "false"},
    {"own injury", "L211-8", still_due, "{on: 2026-03-10, defence: own_injury_of_driver}", "false"},
};
INSTANTIATE_TEST_SUITE_P(OfMotor, ContestedOffer, testing::ValuesIn(offers), example_name);

}  // namespace
}  // namespace sim::test
