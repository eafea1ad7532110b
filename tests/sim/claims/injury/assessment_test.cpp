#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

constexpr auto mornet = "Référentiel Mornet, sept. 2025";
constexpr auto permanent = "injury.permanent_deficit";
constexpr auto temporary = "injury.temporary_deficit";

class Assessment : public testing::TestWithParam<Example> {};
TEST_P(Assessment, GivesTheAmountOfTheScale) {
    expect_answer(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Deficit, Assessment,
    testing::Values(
        Example{"T-DFT-1", mornet, temporary,
                "{on: 2026-03-10, daily: 28 EUR, periods: [{level: total, days: 5}, {level: "
                "class_4, days: 20}, {level: class_3, days: 30}, {level: class_2, days: 60}, "
                "{level: class_1, days: 90}]}",
                "1652.00 EUR"},
        Example{"both ends count", mornet, temporary,
                "{on: 2026-03-10, daily: 25 EUR, periods: [{level: total, first: 2026-01-01, "
                "last: 2026-01-02}]}",
                "50.00 EUR"},
        Example{"before the range was read", mornet, temporary,
                "{on: 2024-03-10, daily: 25 EUR, periods: [{level: class_2, days: 1}]}",
                "6.25 EUR"},
        Example{"T-DFP-1", mornet, permanent, "{on: 2026-03-10, rate: 32 %, age: 25}",
                "119680.00 EUR"},
        Example{"T-DFP-2", mornet, permanent, "{on: 2026-03-10, rate: 8 %, age: 45}",
                "14400.00 EUR"},
        Example{"T-DFP-3", mornet, permanent, "{on: 2026-03-10, rate: 5 %, age: 70}",
                "6050.00 EUR"},
        Example{"T-DFP-5", mornet, permanent,
                "{on: 2026-03-10, rate: 4 %, born_on: 1994-06-15, consolidated_on: 2025-05-15}",
                "7840.00 EUR"},
        Example{"T-DFP-6", mornet, permanent, "{on: 2026-03-10, rate: 0 %, age: 30}", "0.00 EUR"},
        Example{"broken rate", mornet, permanent, "{on: 2026-03-10, rate: 5.5 %, age: 0}",
                "12705.00 EUR"},
        Example{"day of 31", mornet, "injury.deficit_point",
                "{on: 2026-03-10, rate: 4 %, born_on: 1994-05-15, consolidated_on: 2025-05-15}",
                "1770.00 EUR"},
        Example{"very old, very hurt", mornet, "injury.deficit_point",
                "{on: 2026-03-10, rate: 100 %, age: 99}", "1925.00 EUR"},
        Example{"first cell", mornet, "injury.deficit_point",
                "{on: 2026-03-10, rate: 1 %, age: 10}", "2310.00 EUR"}),
    example_name);

constexpr auto low = "injury.scale_low";
constexpr auto high = "injury.scale_high";
INSTANTIATE_TEST_SUITE_P(
    Scale, Assessment,
    testing::Values(
        Example{"1/7", mornet, low, "{on: 2026-03-10, head: suffering, degree: 1}", "0.00 EUR"},
        Example{"1/7", mornet, high, "{on: 2026-03-10, head: suffering, degree: 1}", "2000.00 EUR"},
        Example{"3/7", mornet, low, "{on: 2026-03-10, head: suffering, degree: 3}", "4000.00 EUR"},
        Example{"3,5/7", mornet, low, "{on: 2026-03-10, head: suffering, degree: 3, half: true}",
                "4000.00 EUR"},
        Example{"3,5/7", mornet, high, "{on: 2026-03-10, head: suffering, degree: 3, half: true}",
                "20000.00 EUR"},
        Example{"7/7", mornet, high, "{on: 2026-03-10, head: lasting_disfigurement, degree: 7}",
                "80000.00 EUR"},
        Example{"exceptional", mornet, low, "{on: 2026-03-10, head: suffering, degree: 8}",
                "80000.00 EUR"},
        Example{"0/7", mornet, high, "{on: 2026-03-10, head: suffering, degree: 0}", "0.00 EUR"},
        Example{"partner", mornet, "injury.grief_low", "{on: 2026-03-10, kinship: partner}",
                "20000.00 EUR"},
        Example{"child", mornet, "injury.grief_high", "{on: 2026-03-10, kinship: minor_child}",
                "30000.00 EUR"},
        Example{"orphan", mornet, "injury.grief_low",
                "{on: 2026-03-10, kinship: minor_child, orphan: true}", "35000.00 EUR"},
        Example{"orphan", mornet, "injury.grief_high",
                "{on: 2026-03-10, kinship: minor_child, orphan: true}", "48000.00 EUR"},
        Example{"other", mornet, "injury.grief_high", "{on: 2026-03-10, kinship: other}",
                "3000.00 EUR"}),
    example_name);

constexpr auto capital = "injury.capital";
INSTANTIATE_TEST_SUITE_P(
    Future, Assessment,
    testing::Values(
        Example{"T-ATP-1", "Usage", "injury.helper_cost",
                "{on: 2026-03-10, hourly: 20 EUR, minutes_per_day: 120, days: 10, employed: true}",
                "451.51 EUR"},
        Example{"provider", "Usage", "injury.helper_cost",
                "{on: 2026-03-10, hourly: 20 EUR, minutes_per_day: 120, days: 10}", "400.00 EUR"},
        // The sheet says « idem » for two hours a day; its 32,960 EUR a year are four.
        Example{"T-ATP-3 year", "Usage", "injury.helper_year",
                "{on: 2026-03-10, hourly: 20 EUR, minutes_per_day: 240, employed: true}",
                "32960.00 EUR"},
        Example{"T-ATP-3", "Gazette du Palais 2025", capital,
                "{on: 2026-03-10, yearly: 32960 EUR, sex: woman, age: 30}", "1579410.24 EUR"},
        Example{"T-CAP-1", "Gazette du Palais 2025", capital,
                "{on: 2026-03-10, yearly: 12000 EUR, sex: man, age: 40, until: age_64}",
                "259908.00 EUR"},
        Example{"T-CAP-2", "Gazette du Palais 2025", capital,
                "{on: 2026-03-10, yearly: 12000 EUR, sex: man, age: 40, until: age_67}",
                "287148.00 EUR"},
        Example{"price read elsewhere", "Table complète", capital,
                "{on: 2026-03-10, yearly: 12000 EUR, sex: man, age: 41, price_thousandths: 20000}",
                "240000.00 EUR"},
        Example{"arrears", "Usage", "injury.arrears",
                "{on: 2026-03-10, yearly: 3650 EUR, sex: man, age: 40, consolidated_on: "
                "2026-03-01}",
                "90.00 EUR"}),
    example_name);

TEST(Assessment, RefusesWhatNoScaleGives) {
    expect_refusal(high, "{on: 2026-03-10, head: suffering, degree: 8}", "pas de plafond");
    expect_refusal(low, "{on: 2026-03-10, head: temporary_disfigurement, degree: 2}",
                   "pas de grille");
    expect_refusal(low, "{on: 2026-03-10, head: suffering, degree: 7, half: true}", "half");
    expect_refusal(low, "{on: 2019-08-31, head: suffering, degree: 2}", "pas encore de valeur");
    expect_refusal(capital, "{on: 2026-03-10, yearly: 1 EUR, sex: man, age: 41}",
                   "ne donne pas cet âge");
    expect_refusal(capital, "{on: 2024-12-31, yearly: 1 EUR, sex: woman, age: 40}",
                   "pas encore de valeur");
    expect_refusal("injury.arrears", "{on: 2026-03-10, yearly: 1 EUR, sex: man, age: 40}",
                   "consolidation");
    expect_refusal("injury.grief_low", "{on: 2026-03-10, kinship: partner, orphan: true}",
                   "orphan");
    expect_refusal(permanent, "{on: 2026-03-10, rate: 4 %}", "âge");
    expect_refusal(permanent, "{on: 2022-08-31, rate: 4 %, age: 3}", "pas encore de valeur");
    expect_refusal(temporary, "{on: 2026-03-10, daily: 25 EUR, periods: [{level: total}]}",
                   "durée");
}

TEST(Assessment, CarriesTheDoubtOfTheScale) {
    const auto answer = ask(permanent, "{on: 2026-03-10, rate: 4 %, age: 30}");
    ASSERT_TRUE(answer) << to_text(answer.error());
    for (const auto& reading : answer->readings) {
        EXPECT_EQ(reading.confidence, law::Confidence::medium) << reading.key;
        EXPECT_FALSE(reading.check.empty()) << reading.key;
    }
    EXPECT_EQ(answer->readings.size(), 2u);
}

}  // namespace
}  // namespace sim::test
