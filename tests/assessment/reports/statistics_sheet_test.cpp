#include <gtest/gtest.h>

#include "assessment/reports/statistics_text.hpp"
#include "tests/assessment/certification/day.hpp"

namespace assessment::reports {
namespace {

using namespace certification;

const Names names{{10, "Anna Roy"}, {11, "Boris | Petit"}};

TEST(StatisticsSheet, ChartsEachCriterionAndTheCopiesOfEachTen) {
    Day day;
    day.marks(anna, 1, 3);
    day.marks(boris, 1, 3);
    const auto sheet = statistics_sheet(day.session, day.grid, names);
    EXPECT_NE(sheet.markdown.find("Écouter | 50\u00A0% | 50\n"), std::string::npos)
        << sheet.markdown;
    EXPECT_NE(sheet.markdown.find("Ouvrir | 100\u00A0% | 100\n"), std::string::npos);
    EXPECT_NE(sheet.markdown.find("70 à 80 | 1 | 100\n"), std::string::npos);
    EXPECT_NE(sheet.markdown.find("| Boris   Petit | 1 |"), std::string::npos);
    const auto pages = sim::paper::Pages::lay_out(sheet);
    ASSERT_TRUE(pages) << pages.error().what;
    EXPECT_EQ(pages->find("Écouter").size(), 3u);
    EXPECT_NE(sheet.markdown.find("Accord des deux notes sur chaque critère"), std::string::npos);
    EXPECT_NE(sheet.markdown.find("| Anna Roy | 1 | 0,0 | 0,0 | 0,0 | "), std::string::npos)
        << sheet.markdown;
}

TEST(StatisticsText, CountsOneCopyAndTwoCriteria) {
    Day day;
    day.marks(anna, 1, 3);
    day.marks(boris, 1, 3);
    const auto text = statistics_in_french(day.session, day.grid, names);
    EXPECT_NE(text.find("Anna Roy\u00A0: 1 copie, sévérité"), std::string::npos) << text;
    EXPECT_NE(text.find("sur 2 critères, kappa"), std::string::npos) << text;
}

TEST(StatisticsSheet, SaysThatThereIsNoResultYet) {
    const Day day;
    const auto sheet = statistics_sheet(day.session, day.grid, names);
    EXPECT_NE(sheet.markdown.find("Aucune copie n’a encore de résultat."), std::string::npos);
    EXPECT_TRUE(sim::paper::Pages::lay_out(sheet));
}

}  // namespace
}  // namespace assessment::reports
