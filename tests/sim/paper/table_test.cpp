#include "sim/paper/table.hpp"

#include <gtest/gtest.h>

namespace sim::paper {
namespace {

TEST(Table, ReadsHeaderNumericColumnsAndTotal) {
    const auto table = parse_table(
        "| Poste | Retenu |\n|---|---|\nSol \\| mur | 20 €\n"
        "**Total** | 20 €\n",
        1);
    ASSERT_TRUE(table.has_value());
    EXPECT_EQ(*table, (Table{{{"Poste", "Retenu"}, {"Sol | mur", "20 €"}, {"Total", "20 €"}},
                             {false, true},
                             true}));
}

TEST(Table, ShortRowsAreCompletedWithEmptyCells) {
    const auto table = parse_table("A | B | C\nx\n", 1);
    ASSERT_TRUE(table.has_value());
    EXPECT_EQ(table->rows[1], (std::vector<std::string>{"x", "", ""}));
}

TEST(Table, AmountsRatesAndDashesAreNumericTextIsNot) {
    for (const char* cell :
         {"2 140,50 €", "2\u202F140\u00A0€", "20 %", "—", "-150 €", "−150\u00A0€"}) {
        EXPECT_TRUE(looks_numeric(cell)) << cell;
    }
    for (const char* cell : {"", "sans justificatif", "18 m²", "12/05/2024", "€"}) {
        EXPECT_FALSE(looks_numeric(cell)) << cell;
    }
}

TEST(Table, RoomLeftOverGoesTwiceToTheFirstColumn) {
    EXPECT_EQ(column_widths({40, 20}, {10, 10}, 90), (std::vector<double>{60, 30}));
}

TEST(Table, ColumnsShrinkTowardsTheirLongestWord) {
    EXPECT_EQ(column_widths({150, 50}, {50, 50}, 150), (std::vector<double>{100, 50}));
}

TEST(Table, WordsTooLongForThePageShareIt) {
    EXPECT_EQ(column_widths({300, 100}, {300, 100}, 200), (std::vector<double>{150, 50}));
}

TEST(Table, TooManyColumnsAreRefusedWithTheirLine) {
    const auto table = parse_table("a|b\n1|2|3|4|5|6|7|8|9\n", 12);
    ASSERT_FALSE(table.has_value());
    EXPECT_EQ(table.error(),
              (Problem{{"", 13, 0}, "Un tableau a plus de 8\u00A0colonnes", "Scindez le tableau"}));
}

}  // namespace
}  // namespace sim::paper
