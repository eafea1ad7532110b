#include "tests/sim/claims/ask.hpp"

#include <rapidcheck/gtest.h>

namespace sim::test {
namespace {

constexpr auto source = "C. séc. soc., art. L160-13, R160-5, R871-1, R871-2";

/// One line of a slip: the same facts, asked for each share.
struct Slip {
    const char* id;
    const char* facts;
    const char* gross;
    const char* kept;
    const char* net;
    const char* amc;
    const char* left;
    friend std::ostream& operator<<(std::ostream& out, const Slip& slip) { return out << slip.id; }
};

std::string slip_name(const testing::TestParamInfo<Slip>& row) {
    return "Row_" + std::to_string(row.index);
}

class HealthSlip : public testing::TestWithParam<Slip> {};
TEST_P(HealthSlip, SharesTheCostAsTheSheetSays) {
    const auto& slip = GetParam();
    const auto ask_for = [&](const char* rule, const char* expected) {
        expect_answer({slip.id, source, rule, slip.facts, expected});
    };
    ask_for("health.amo_gross", slip.gross);
    ask_for("health.contribution", slip.kept);
    ask_for("health.amo", slip.net);
    ask_for("health.amc", slip.amc);
    ask_for("health.rac", slip.left);
}
INSTANTIATE_TEST_SUITE_P(
    A1_6, HealthSlip,
    testing::Values(
        Slip{"1 doctor in pathway",
             "{on: 2026-05-04, care: doctor, fees: 30 EUR, base: 30 EUR, age: 40, guarantee: "
             "percent_of_base, guarantee_rate: 100 %}",
             "21.00 EUR", "2.00 EUR", "19.00 EUR", "9.00 EUR", "2.00 EUR"},
        Slip{"2 same in June 2024",
             "{on: 2024-06-10, care: doctor, fees: 26.50 EUR, base: 26.50 EUR, guarantee: "
             "percent_of_base, guarantee_rate: 100 %}",
             "18.55 EUR", "2.00 EUR", "16.55 EUR", "7.95 EUR", "2.00 EUR"},
        Slip{"3 same in April 2024",
             "{on: 2024-04-10, care: doctor, fees: 26.50 EUR, base: 26.50 EUR, guarantee: "
             "percent_of_base, guarantee_rate: 100 %}",
             "18.55 EUR", "1.00 EUR", "17.55 EUR", "7.95 EUR", "1.00 EUR"},
        Slip{"4 out of pathway",
             "{on: 2026-05-04, care: doctor, fees: 30 EUR, base: 30 EUR, in_pathway: false, "
             "guarantee: percent_of_base, guarantee_rate: 100 %}",
             "9.00 EUR", "2.00 EUR", "7.00 EUR", "9.00 EUR", "14.00 EUR"},
        Slip{"4 under sixteen nobody leaves the pathway",
             "{on: 2026-05-04, care: doctor, fees: 30 EUR, base: 30 EUR, in_pathway: false, age: "
             "15, guarantee: percent_of_base, guarantee_rate: 100 %}",
             "21.00 EUR", "0.00 EUR", "21.00 EUR", "9.00 EUR", "0.00 EUR"},
        Slip{"5 specialist outside OPTAM",
             "{on: 2026-05-04, care: doctor, fees: 70 EUR, base: 23 EUR, optam: false, guarantee: "
             "percent_of_base, guarantee_rate: 200 %}",
             "16.10 EUR", "2.00 EUR", "14.10 EUR", "29.90 EUR", "26.00 EUR"},
        Slip{"5 a promise above the cap pays the cap",
             "{on: 2026-05-04, care: doctor, fees: 70 EUR, base: 23 EUR, optam: false, guarantee: "
             "percent_of_base, guarantee_rate: 300 %}",
             "16.10 EUR", "2.00 EUR", "14.10 EUR", "29.90 EUR", "26.00 EUR"},
        Slip{"5 twenty points below the OPTAM promise",
             "{on: 2026-05-04, care: doctor, fees: 70 EUR, base: 23 EUR, optam: false, guarantee: "
             "percent_of_base, guarantee_rate: 200 %, optam_rate: 200 %}",
             "16.10 EUR", "2.00 EUR", "14.10 EUR", "25.30 EUR", "30.60 EUR"},
        Slip{"6 OPTAM specialist",
             "{on: 2026-05-04, care: doctor, fees: 50 EUR, base: 31.50 EUR, guarantee: "
             "percent_of_base, guarantee_rate: 200 %}",
             "22.05 EUR", "2.00 EUR", "20.05 EUR", "27.95 EUR", "2.00 EUR"},
        Slip{"7 child",
             "{on: 2026-05-04, care: doctor, fees: 30 EUR, base: 30 EUR, age: 10, guarantee: "
             "percent_of_base, guarantee_rate: 100 %}",
             "21.00 EUR", "0.00 EUR", "21.00 EUR", "9.00 EUR", "0.00 EUR"},
        Slip{"8 long illness",
             "{on: 2026-05-04, care: doctor, fees: 30 EUR, base: 30 EUR, long_illness: true, "
             "guarantee: percent_of_base, guarantee_rate: 100 %}",
             "30.00 EUR", "2.00 EUR", "28.00 EUR", "0.00 EUR", "2.00 EUR"},
        Slip{"9 box at 65",
             "{on: 2026-05-04, care: medicine_65, fees: 10 EUR, base: 10 EUR, guarantee: ticket}",
             "6.50 EUR", "1.00 EUR", "5.50 EUR", "3.50 EUR", "1.00 EUR"},
        Slip{"10 box at 15 without cover",
             "{on: 2026-05-04, care: medicine_15, fees: 4 EUR, base: 4 EUR}", "0.60 EUR",
             "0.60 EUR", "0.00 EUR", "0.00 EUR", "4.00 EUR"},
        Slip{"11 crown without charge",
             "{on: 2026-05-04, care: dentist, fees: 515 EUR, base: 120 EUR, guarantee: "
             "full_basket, price_limit: 515 EUR}",
             "72.00 EUR", "0.00 EUR", "72.00 EUR", "443.00 EUR", "0.00 EUR"},
        Slip{"12 crown with moderate charge",
             "{on: 2026-05-04, care: dentist, fees: 550 EUR, base: 120 EUR, guarantee: "
             "percent_of_base, guarantee_rate: 250 %}",
             "72.00 EUR", "0.00 EUR", "72.00 EUR", "228.00 EUR", "250.00 EUR"},
        Slip{"13 two hearing aids",
             "{on: 2026-05-04, care: device, fees: 1900 EUR, base: 800 EUR, guarantee: "
             "full_basket, price_limit: 1900 EUR}",
             "480.00 EUR", "0.00 EUR", "480.00 EUR", "1420.00 EUR", "0.00 EUR"},
        Slip{"14 glasses of class B",
             "{on: 2026-05-04, care: device, fees: 300 EUR, base: 0.15 EUR, guarantee: sum, "
             "guarantee_sum: 200 EUR}",
             "0.09 EUR", "0.00 EUR", "0.09 EUR", "199.91 EUR", "100.00 EUR"},
        Slip{"18 the year is full",
             "{on: 2026-05-04, care: doctor, fees: 30 EUR, base: 30 EUR, kept_this_year: 50 EUR, "
             "guarantee: percent_of_base, guarantee_rate: 100 %}",
             "21.00 EUR", "0.00 EUR", "21.00 EUR", "9.00 EUR", "0.00 EUR"}),
    slip_name);

class HealthRule : public testing::TestWithParam<Example> {};
TEST_P(HealthRule, AnswersAsTheSheetSays) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    A1_6, HealthRule,
    testing::Values(
        Example{"15", source, "health.stay_cost", "{on: 2026-06-08, days: 6, heavy_act: true}",
                "170.00 EUR"},
        Example{"15 days alone", source, "health.daily_charge", "{on: 2026-06-08, days: 6}",
                "138.00 EUR"},
        Example{"16", source, "health.stay_cost", "{on: 2026-02-09, days: 6, heavy_act: true}",
                "144.00 EUR"},
        Example{"over the change", source, "health.daily_charge", "{on: 2026-02-27, days: 4}",
                "86.00 EUR"},
        Example{"psychiatry", source, "health.daily_charge",
                "{on: 2026-03-01, days: 2, psychiatry: true}", "34.00 EUR"},
        Example{"17", source, "health.contribution",
                "{on: 2026-05-04, care: doctor, fees: 90 EUR, base: 90 EUR, items: 3}", "4.00 EUR"},
        Example{"third visit of the day", source, "health.contribution",
                "{on: 2026-05-04, care: doctor, fees: 30 EUR, base: 30 EUR, kept_today: 4 EUR}",
                "0.00 EUR"},
        Example{"the year leaves a euro", source, "health.contribution",
                "{on: 2026-05-04, care: doctor, fees: 30 EUR, base: 30 EUR, kept_this_year: 49 "
                "EUR}",
                "1.00 EUR"},
        Example{"stay from day 31", source, "health.amo",
                "{on: 2026-05-04, care: hospital, fees: 500 EUR, base: 500 EUR, stay_day: 31}",
                "500.00 EUR"},
        Example{"stay on day 30", source, "health.amo",
                "{on: 2026-05-04, care: hospital, fees: 500 EUR, base: 500 EUR, stay_day: 30}",
                "400.00 EUR"},
        Example{"emergency eve", source, "health.emergency_share", "{on: 2026-02-28}", "19.61 EUR"},
        Example{"emergency", source, "health.emergency_share", "{on: 2026-03-01}", "23.00 EUR"},
        Example{"emergency reduced", source, "health.emergency_share",
                "{on: 2026-03-01, reduced: true}", "9.96 EUR"},
        Example{"emergency then stay", source, "health.emergency_share",
                "{on: 2026-03-01, admitted: true}", "0.00 EUR"}),
    example_name);
INSTANTIATE_TEST_SUITE_P(
    A1_3, HealthRule,
    testing::Values(Example{"gp before", "A1.3", "health.consultation_base",
                            "{on: 2024-12-21, doctor: gp}", "26.50 EUR"},
                    Example{"gp", "A1.3", "health.consultation_base",
                            "{on: 2024-12-22, doctor: gp}", "30.00 EUR"},
                    Example{"July 2025 is a trap", "A1.3", "health.consultation_base",
                            "{on: 2025-07-01, doctor: psychiatrist}", "55.00 EUR"},
                    Example{"2026", "A1.3", "health.consultation_base",
                            "{on: 2026-01-01, doctor: psychiatrist}", "57.00 EUR"},
                    Example{"consultant", "A1.3", "health.consultation_base",
                            "{on: 2026-01-01, doctor: consultant}", "60.00 EUR"},
                    Example{"outside OPTAM", "A1.3", "health.consultation_base",
                            "{on: 2026-01-01, doctor: specialist_non_optam}", "23.00 EUR"}),
    example_name);
INSTANTIATE_TEST_SUITE_P(
    A1_5, HealthRule,
    testing::Values(Example{"hearing", "A1.5", "health.basket_amc",
                            "{on: 2026-01-05, item: hearing_adult}", "710.00 EUR"},
                    Example{"hearing young", "A1.5", "health.basket_amc",
                            "{on: 2026-01-05, item: hearing_young}", "560.00 EUR"},
                    Example{"frame", "A1.5", "health.basket_amc", "{on: 2026-01-05, item: frame}",
                            "24.60 EUR"},
                    Example{"lens", "A1.5", "health.basket_amc",
                            "{on: 2026-01-05, item: lens_simple}", "26.65 EUR"},
                    Example{"metal 2024", "A1.5", "health.basket_amc",
                            "{on: 2024-12-31, item: crown_metal}", "218.00 EUR"},
                    Example{"metal 2025", "A1.5", "health.basket_amc",
                            "{on: 2025-01-01, item: crown_metal}", "226.70 EUR"},
                    Example{"zirconia 2024", "A1.5", "health.basket_amc",
                            "{on: 2024-06-01, item: crown_zirconia}", "368.00 EUR"},
                    Example{"zirconia 2025", "A1.5", "health.basket_amc",
                            "{on: 2025-06-01, item: crown_zirconia}", "381.20 EUR"},
                    Example{"ceramic 2024", "A1.5", "health.basket_amc",
                            "{on: 2024-06-01, item: crown_ceramic}", "428.00 EUR"},
                    Example{"ceramic 2025", "A1.5", "health.basket_amc",
                            "{on: 2025-06-01, item: crown_ceramic}", "443.00 EUR"},
                    Example{"inlay", "A1.5", "health.basket_amc",
                            "{on: 2025-06-01, item: inlay_core}", "121.00 EUR"},
                    Example{"moderate", "A1.5", "health.price_limit",
                            "{on: 2025-06-01, item: crown_moderate}", "566.50 EUR"}),
    example_name);
INSTANTIATE_TEST_SUITE_P(
    A1_4, HealthRule,
    testing::Values(
        Example{"simple at the edge", "A1.4", "health.glasses_category",
                "{on: 2026-01-05, right: {sphere: -600}, left: {sphere: 600}}", "optics_a"},
        Example{"beyond the edge", "A1.4", "health.glasses_category",
                "{on: 2026-01-05, right: {sphere: -625}, left: {sphere: 600}}", "optics_b"},
        Example{"cylinder at the edge", "A1.4", "health.glasses_category",
                "{on: 2026-01-05, right: {sphere: -600, cylinder: 400}, left: {sphere: 200, "
                "cylinder: 400}}",
                "optics_a"},
        Example{"cylinder beyond", "A1.4", "health.glasses_category",
                "{on: 2026-01-05, right: {sphere: -600, cylinder: 425}, left: {sphere: 225, "
                "cylinder: 400}}",
                "optics_c"},
        Example{"multifocal", "A1.4", "health.glasses_category",
                "{on: 2026-01-05, right: {sphere: 400, multifocal: true}, left: {sphere: -800, "
                "cylinder: 400, multifocal: true}}",
                "optics_c"},
        Example{"very complex", "A1.4", "health.glasses_category",
                "{on: 2026-01-05, right: {sphere: 425, multifocal: true}, left: {sphere: -825, "
                "cylinder: 400, multifocal: true}}",
                "optics_f"},
        Example{"most of a", "A1.4", "health.glasses_plafond",
                "{on: 2026-01-05, right: {sphere: 100}, left: {sphere: 100}}", "420.00 EUR"},
        Example{"least of f", "A1.4", "health.glasses_floor",
                "{on: 2026-01-05, right: {sphere: 425, multifocal: true}, left: {sphere: -825, "
                "cylinder: 400, multifocal: true}}",
                "200.00 EUR"},
        Example{"two years", "A1.4", "health.glasses_renewal",
                "{on: 2026-01-05, right: {sphere: 100}, left: {sphere: 100}, last_on: "
                "2024-02-29}",
                "2026-02-28"},
        Example{"one year under sixteen", "A1.4", "health.glasses_renewal",
                "{on: 2026-01-05, right: {sphere: 100}, left: {sphere: 100}, last_on: "
                "2025-03-10, age: 15}",
                "2026-03-10"},
        Example{"six months", "A1.4", "health.glasses_renewal",
                "{on: 2026-01-05, right: {sphere: 100}, left: {sphere: 100}, last_on: "
                "2025-12-31, age: 6}",
                "2026-06-30"}),
    example_name);

TEST(HealthCare, RefusesWhatCannotBe) {
    const std::string act = "{on: 2026-05-04, care: transport, fees: 30 EUR, base: 30 EUR}";
    expect_refusal("health.amo", act, "amo_rate");
    expect_refusal("health.amc",
                   "{on: 2026-05-04, care: doctor, fees: 30 EUR, base: 30 EUR, guarantee: sum}",
                   "guarantee_sum");
    expect_refusal("health.amo", "{on: 2026-05-04, care: docteur, fees: 30 EUR, base: 30 EUR}",
                   "docteur");
    expect_refusal("health.consultation_base", "{on: 2016-01-01, doctor: gp}", "pas encore");
    expect_refusal("health.basket_amc", "{on: 2025-06-01, item: crown_moderate}", "modéré");
}

RC_GTEST_PROP(HealthCare, TheThreeSharesSumToTheCostAndNobodyPaysMore, ()) {
    const auto fees = *rc::gen::inRange<std::int64_t>(0, 20'000);
    const auto base = *rc::gen::inRange<std::int64_t>(0, 20'000);
    const auto rate = *rc::gen::inRange(0, 500);
    const auto outside = *rc::gen::arbitrary<bool>();
    const auto facts = "{on: 2026-05-04, care: doctor, fees: " + to_plain(Money::cents(fees)) +
                       ", base: " + to_plain(Money::cents(base)) +
                       ", in_pathway: " + (outside ? "false" : "true") +
                       ", guarantee: percent_of_base, guarantee_rate: " + std::to_string(rate) +
                       " %}";
    const auto amount = [&](const char* rule) {
        return std::get<Money>(ask(rule, facts)->value).in_cents();
    };
    const auto net = amount("health.amo");
    const auto amc = amount("health.amc");
    const auto left = amount("health.rac");
    RC_ASSERT(net >= 0 && amc >= 0 && left >= 0);
    RC_ASSERT(net + amc + left == fees);
}

}  // namespace
}  // namespace sim::test
