#include "sim/paper/chart.hpp"

#include <gtest/gtest.h>

#include "sim/paper/paper.hpp"

namespace sim::paper {
namespace {

constexpr const char* two_rows =
    "Vérifier la garantie | 62\u00A0% | 62\n"
    "\n"
    "Camille · 2026-11-20 | 33\u00A0% | 100 0 -\n";

TEST(Chart, ReadsABarAndALineOfAHeatMap) {
    EXPECT_EQ(parse_chart(two_rows, 1).value(),
              (Chart{{{"Vérifier la garantie", "62\u00A0%", {62}},
                      {"Camille · 2026-11-20", "33\u00A0%", {100, 0, -1}}}}));
}

TEST(Chart, RefusesAPartThatIsNoPercentAndSaysWhere) {
    for (const auto* line : {"A | 1 | 101", "A | 1 | -3", "A | 1 | x", "A | 1 |", "A"}) {
        const auto read = parse_chart(std::string{"B | 2 | 2\n"} + line, 7);
        ASSERT_FALSE(read) << line;
        EXPECT_EQ(read.error().where.line, 8) << line;
    }
    std::string many = "A | 1 |";
    for (int i = 0; i < 61; ++i) many += " 1";
    EXPECT_FALSE(parse_chart(many, 1));
}

TEST(Chart, IsReadAloudWithItsValues) {
    EXPECT_EQ(plain_chart(parse_chart(two_rows, 1).value()),
              "62\u00A0%  Vérifier la garantie\n33\u00A0%  Camille · 2026-11-20  100 0 -\n");
}

Sheet sheet_of(int rows) {
    Sheet sheet;
    sheet.layout = Sheet::Layout::report;
    sheet.markdown = "# Chiffres\n\n```graphique\n";
    for (int i = 0; i < rows; ++i)
        sheet.markdown += "Critère " + std::to_string(i) + " | " + std::to_string(i % 101) + " | " +
                          std::to_string(i % 101) + (i % 2 == 0 ? "\n" : " 50 -\n");
    sheet.markdown += "```\n";
    return sheet;
}

TEST(Chart, GoesOverAsManyPagesAsItNeeds) {
    const auto few = Pages::lay_out(sheet_of(4));
    const auto many = Pages::lay_out(sheet_of(120));
    ASSERT_TRUE(few && many);
    EXPECT_EQ(few->count(), 1);
    EXPECT_GT(many->count(), 2);
    EXPECT_EQ(many->find("Critère 119").size(), 1u);
}

/// What it draws depends on the value: two sheets that differ by one bar differ in ink.
TEST(Chart, DrawsALongerBarForMore) {
    const auto dark = [](const char* part) {
        Sheet sheet;
        sheet.layout = Sheet::Layout::report;
        sheet.markdown = std::string{"```graphique\nA | x | "} + part + "\n```\n";
        const auto image = Pages::lay_out(sheet)->raster(0, 600);
        int count = 0;
        for (std::size_t i = 0; i + 3 < image.rgba.size(); i += 4)
            count += image.rgba[i] < 60 && image.rgba[i + 2] < 90 ? 1 : 0;
        return count;
    };
    EXPECT_GT(dark("90"), dark("10") + 500);
}

}  // namespace
}  // namespace sim::paper
