#include "sim/app/core/sheet.hpp"

#include <gtest/gtest.h>

#include "sim/claims/settlement_sheet.hpp"

namespace sim::app {
namespace {

TypedLine typed(const char* head, const char* basis, const char* vetuste = "") {
    TypedLine line;
    line.head = head;
    line.basis = basis;
    line.vetuste = vetuste;
    return line;
}

TEST(Worksheet, SaysWhatEachLineAndAllOfThemComeTo) {
    const auto sums = sums_of({typed("Peinture", "1 200,00", "30"), typed("Buffet", "400")});
    EXPECT_TRUE(sums.reads);
    EXPECT_EQ(sums.lines.at(0).immediate, "840\u00A0€");
    EXPECT_EQ(sums.lines.at(0).left, "360\u00A0€");
    EXPECT_EQ(sums.immediate, to_french(Money::euros(1240)));
    EXPECT_EQ(sums.left, "360\u00A0€");
    EXPECT_EQ(money_from_french(sums.typed_immediate).value(), Money::euros(1240));
}

TEST(Worksheet, SaysWhichCellDoesNotReadAndSumsTheOthers) {
    const auto sums = sums_of({typed("Peinture", "beaucoup"), typed("", "12"),
                               typed("Buffet", "400", "vieux"), typed("Tapis", "100")});
    EXPECT_FALSE(sums.reads);
    EXPECT_NE(sums.lines.at(0).fault.find("beaucoup"), std::string::npos);
    EXPECT_EQ(sums.lines.at(1).fault, "Nommez le poste de cette ligne.");
    EXPECT_NE(sums.lines.at(2).fault.find("n’est pas un taux"), std::string::npos);
    EXPECT_EQ(sums.immediate, "100\u00A0€");
}

TEST(Worksheet, IsGivenToTheActWithoutItsBlankLines) {
    const auto text = sheet_text({typed("Peinture | bleue", "1 200", "30"), TypedLine{}});
    const auto read = claims::sheet_from_text(text);
    ASSERT_TRUE(read) << text;
    ASSERT_EQ(read->size(), 1u);
    EXPECT_EQ(read->front().head, "Peinture / bleue");
    EXPECT_EQ(claims::due_of(*read).immediate, Money::euros(840));
}

}  // namespace
}  // namespace sim::app
