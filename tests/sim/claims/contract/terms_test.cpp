#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

constexpr auto deadline = "calendar.deadline";

class Terms : public testing::TestWithParam<Example> {};
TEST_P(Terms, EndOnTheDayOfTheSheet) {
    expect_answer(GetParam());
}
INSTANTIATE_TEST_SUITE_P(
    ComputationRules, Terms,
    testing::Values(
        Example{"B6.2 1 month", "CPC, art. 641 et 642", deadline,
                "{on: 2026-01-31, length: 1, unit: months, counting: procedure}", "2026-03-02"},
        Example{"B6.2 1 month unrolled", "CPC, art. 641", deadline,
                "{on: 2026-01-31, length: 1, unit: months}", "2026-02-28"},
        Example{"B6.2 Ascension", "CPC, art. 642", deadline,
                "{on: 2026-04-14, length: 1, unit: months, counting: procedure}", "2026-05-15"},
        Example{"B6.2 leap", "CPC, art. 641", deadline,
                "{on: 2028-01-31, length: 1, unit: months, counting: procedure}", "2028-02-29"},
        Example{"B6.2 2 months", "CPC, art. 642", deadline,
                "{on: 2026-12-31, length: 2, unit: months, counting: procedure}", "2027-03-01"},
        Example{"B6.2 2 years", "C. civ., art. 2228", deadline,
                "{on: 2024-02-29, length: 2, unit: years, counting: prescription}", "2026-02-28"},
        Example{"B6.2 5 ouvres", "C. assur., art. L113-2", deadline,
                "{on: 2026-05-07, length: 5, unit: working_days}", "2026-05-18"},
        Example{"B6.2 5 ouvrables", "C. trav., art. L3133-1", deadline,
                "{on: 2026-05-07, length: 5, unit: business_days}", "2026-05-15"},
        Example{"B6.2 5 calendar", "CPC, art. 641", deadline,
                "{on: 2026-05-07, length: 5, unit: days}", "2026-05-12"},
        Example{"B6.2 10 ouvrables", "C. trav., art. L3133-1", deadline,
                "{on: 2026-04-30, length: 10, unit: business_days}", "2026-05-15"},
        Example{"B6.2 2 ouvres", "C. trav., art. L3133-1", deadline,
                "{on: 2026-11-10, length: 2, unit: working_days}", "2026-11-13"},
        Example{"B6.2 national", "C. trav., art. L3133-1", deadline,
                "{on: 2026-04-01, length: 5, unit: working_days}", "2026-04-09"},
        Example{"B6.2 Alsace", "C. trav., art. L3134-13", deadline,
                "{on: 2026-04-01, length: 5, unit: working_days, region: alsace_moselle}",
                "2026-04-10"},
        Example{"B6.2 francs", "CPC, art. 641", deadline,
                "{on: 2026-03-09, length: 3, unit: clear_days}", "2026-03-13"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    Motor, Terms,
    testing::Values(
        Example{"T-DAY-1", "IRSA, art. 1.7", deadline,
                "{on: 2026-01-03, length: 30, unit: days, counting: irsa}", "2026-02-01"},
        Example{"T-DAY-2", "IRSA, art. 1.7", deadline,
                "{on: 2026-01-30, length: 1, unit: months, counting: irsa}", "2026-02-28"},
        Example{"T-DAY-3", "IRSA, art. 1.7", deadline,
                "{on: 2015-01-03, length: 2, unit: years, counting: irsa}", "2017-01-03"},
        Example{"T-DAY-5", "CPC, art. 642", deadline,
                "{on: 2025-06-30, length: 8, unit: months, counting: procedure}", "2026-03-02"},
        Example{"T-DAY-6", "CPC, art. 642", deadline,
                "{on: 2024-01-15, length: 8, unit: months, counting: procedure}", "2024-09-16"},
        Example{"T-DAY-7", "CPC, art. 642", deadline,
                "{on: 2026-03-14, length: 8, unit: months, counting: procedure}", "2026-11-16"},
        Example{"T-TIME-2", "C. assur., art. L113-2", deadline,
                "{on: 2025-12-23, length: 2, unit: working_days}", "2025-12-26"},
        Example{"T-TIME-3", "C. assur., art. L113-2", deadline,
                "{on: 2026-11-20, length: 5, unit: working_days}", "2026-11-27"},
        Example{"months then days", "CPC, art. 641", deadline,
                "{on: 2026-01-31, length: 1, unit: months, days_after: 10}", "2026-03-10"},
        Example{"a flag beats the way", "Contrat", deadline,
                "{on: 2026-03-09, length: 5, unit: days, rolls: true}", "2026-03-16"}),
    example_name);

INSTANTIATE_TEST_SUITE_P(
    DaysOff, Terms,
    testing::Values(
        Example{"working", "C. trav., art. L3133-1", "calendar.working_days",
                "{on: 2026-05-07, to: 2026-05-18}", "5"},
        Example{"business", "C. trav., art. L3133-1", "calendar.business_days",
                "{on: 2026-05-07, to: 2026-05-15}", "5"},
        Example{"all", "CPC, art. 641", "calendar.days", "{on: 2026-05-07, to: 2026-05-12}", "5"},
        Example{"good friday", "C. trav., art. L3134-13", "calendar.holiday",
                "{on: 2026-04-03, region: alsace_moselle}", "true"},
        Example{"good friday elsewhere", "C. trav., art. L3133-1", "calendar.holiday",
                "{on: 2026-04-03}", "false"},
        Example{"Easter 2024", "Comput", "calendar.easter", "{on: 2024-01-01}", "2024-03-31"},
        Example{"Easter 2027", "Comput", "calendar.easter", "{on: 2027-12-31}", "2027-03-28"},
        Example{"Easter 2030", "Comput", "calendar.easter", "{on: 2030-01-01}", "2030-04-21"}),
    example_name);

TEST(Terms, NameTheDaysThatDoNotCount) {
    const auto answer = ask(deadline, "{on: 2026-05-07, length: 5, unit: working_days}");
    ASSERT_TRUE(answer);
    EXPECT_NE(answer->steps[1].rule.find("8 mai 2026 (Victoire 1945), 14 mai 2026 (Ascension)"),
              std::string::npos)
        << *answer;
}

TEST(Terms, RefuseWhatCannotBeCounted) {
    expect_refusal(deadline, "{on: 2026-05-07, length: 0, unit: days}", "length");
    expect_refusal(deadline, "{on: 2026-05-07, length: 5, unit: jours}", "jours");
    expect_refusal("calendar.days", "{on: 2026-05-07, to: 2026-05-06}", "précède le premier");
}

RC_GTEST_PROP(Terms, OfMoreDaysNeverEndEarlier, ()) {
    const auto length = *rc::gen::inRange(1, 400);
    const auto unit = *rc::gen::element<std::string>("days", "working_days", "business_days",
                                                     "clear_days", "months");
    const auto way = *rc::gen::element<std::string>("contract", "procedure", "irsa");
    const auto end = [&](int n) {
        return std::get<Date>(ask(deadline, "{on: 2026-01-31, length: " + std::to_string(n) +
                                                ", unit: " + unit + ", counting: " + way + "}")
                                  ->value);
    };
    RC_ASSERT(end(length) <= end(length + 1));
}

TEST(Terms, OneUnitIsSaidInTheSingular) {
    expect_step(deadline, "{on: 2026-03-10, length: 1, unit: days}",
                "Le délai de 1 jour de calendrier court");
    expect_step(deadline, "{on: 2026-03-10, length: 1, unit: working_days}",
                "Le délai de 1 jour ouvré court");
    expect_step(deadline, "{on: 2026-03-10, length: 1, unit: months}", "Le délai de 1 mois court");
    expect_step(deadline, "{on: 2026-03-10, length: 2, unit: days}",
                "Le délai de 2 jours de calendrier");
}

/// C. trav., art. L3133-1, L3134-13 (Alsace-Moselle) and L3422-2 (overseas).
TEST(Terms, CiteTheDaysOffOfTheirRegion) {
    const auto cited = [](const std::string& region) {
        std::string all;
        const auto answer =
            ask("calendar.deadline",
                "{on: 2026-04-01, length: 5, unit: working_days, region: " + region + "}");
        if (answer)
            for (const auto& step : answer->steps) all += step.reference.title + "\n";
        return all;
    };
    EXPECT_EQ(cited("metropole").find("L3134-13"), std::string::npos);
    EXPECT_EQ(cited("metropole").find("L3422-2"), std::string::npos);
    EXPECT_NE(cited("alsace_moselle").find("L3134-13"), std::string::npos);
    EXPECT_NE(cited("martinique").find("L3422-2"), std::string::npos);
}

/// The day that starts a delay does not count: that it is off says nothing.
TEST(Terms, DoNotNameTheFirstDayAmongTheDaysOff) {
    const auto answer = ask("calendar.deadline",
                            "{on: 2026-05-22, length: 1, unit: working_days, region: martinique}");
    ASSERT_TRUE(answer) << to_text(answer.error());
    for (const auto& step : answer->steps)
        EXPECT_EQ(step.rule.find("Abolition"), std::string::npos) << step.rule;
    expect_step("calendar.deadline",
                "{on: 2026-05-21, length: 1, unit: working_days, region: martinique}", "Abolition");
    expect_step("calendar.working_days", "{on: 2026-05-21, to: 2026-05-26, region: martinique}",
                "22 mai 2026 (Abolition");
}

}  // namespace
}  // namespace sim::test
