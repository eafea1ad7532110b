#include "sim/claims/settlement_sheet.hpp"

#include <gtest/gtest.h>

#include "sim/claims/acts.hpp"

namespace sim::claims {
namespace {

SheetLine a_line() {
    SheetLine line;
    line.head = "Peinture";
    line.basis = Money::euros(1200);
    line.vetuste = Rate::percent(30);
    line.given_back = Rate::percent(25);
    line.franchise = Money::euros(150);
    return line;
}

TEST(SettlementSheet, DeductsTheVetusteThenTheFranchiseAndKeepsTheRestApart) {
    const auto due = due_of(a_line());
    EXPECT_EQ(due, (SheetDue{Money::euros(1200), Money::euros(360), Money::euros(150),
                             Money::euros(690), Money::euros(300)}));
    EXPECT_EQ(due.left(), Money::euros(210));
}

TEST(SettlementSheet, HoldsALineWithinItsPlafondThenTakesItsPart) {
    auto line = a_line();
    line.plafond = Money::euros(900);
    line.part = Rate::percent(50);
    const auto due = due_of(line);
    EXPECT_EQ(due.immediate, Money::euros(345)) << "half of 840 less 150";
    EXPECT_EQ(due.deferred, Money::euros(30)) << "half of what 900 leaves";
    EXPECT_EQ(due.left(), Money::euros(825));
}

TEST(SettlementSheet, NeverKeepsMoreFranchiseThanThereIsToPay) {
    auto line = a_line();
    line.basis = Money::euros(100);
    line.given_back = {};
    const auto due = due_of(line);
    EXPECT_EQ(due.franchise, Money::euros(70));
    EXPECT_EQ(due.immediate, Money{});
}

TEST(SettlementSheet, GivesBackNoMoreVetusteThanWasDeducted) {
    auto line = a_line();
    line.vetuste = Rate::percent(10);
    line.franchise = {};
    EXPECT_EQ(due_of(line).deferred, Money::euros(120));
}

TEST(SettlementSheet, AddsItsLinesUpToTheCent) {
    auto line = a_line();
    line.basis = Money::cents(33'333);
    line.franchise = {};
    const Sheet sheet{line, line, line};
    EXPECT_EQ(due_of(sheet).immediate, Money::cents(3 * 23'333));
    EXPECT_EQ(due_of(sheet).left() + due_of(sheet).immediate + due_of(sheet).deferred,
              Money::cents(99'999));
}

TEST(SettlementSheet, ReadsWhatItWritesAndWhatAPersonTypes) {
    auto line = a_line();
    line.plafond = Money::euros(900);
    line.part = Rate::percent(50);
    line.ground = "Article 23";
    const Sheet sheet{line, a_line()};
    EXPECT_EQ(to_text(sheet),
              "Peinture | 1200.00 EUR | 30 % | 25 % | 900.00 EUR | 150.00 EUR | 50 % | Article 23\n"
              "Peinture | 1200.00 EUR | 30 % | 25 % |  | 150.00 EUR |  | ");
    EXPECT_EQ(*sheet_from_text(to_text(sheet)), sheet);
    EXPECT_EQ(*sheet_from_text("Peinture | 1 200,00 € | 30 | 25,0 % || 150"), Sheet{a_line()});
    EXPECT_EQ(to_plain(*rate_from_typed("12,5")), "12.5 %");
}

TEST(SettlementSheet, SaysWhichLineDoesNotReadAndWhy) {
    const auto refused = [](std::string_view text) {
        const auto sheet = sheet_from_text(text);
        return sheet ? std::string{} : to_text(sheet.error());
    };
    EXPECT_NE(refused("Peinture\n | 12").find("Ligne 2"), std::string::npos);
    EXPECT_NE(refused("Peinture | beaucoup").find("un montant"), std::string::npos);
    EXPECT_NE(refused("Peinture | -12").find("un montant"), std::string::npos);
    EXPECT_NE(refused("Peinture | 12 | 120 %").find("un taux"), std::string::npos);
    EXPECT_NE(refused("Peinture | 12 | vieux").find("un taux"), std::string::npos);
    EXPECT_NE(refused("a|b|c|d|e|f|g|h|i").find("huit cases"), std::string::npos);
    EXPECT_NE(refused(std::string(201, 'a')).find("200"), std::string::npos);
    std::string many;
    for (int i = 0; i < 41; ++i) many += "Poste\n";
    EXPECT_NE(refused(many).find("quarante"), std::string::npos);
}

TEST(SettlementSheet, IsAFieldOfTheSettlementThatMayStayEmpty) {
    const auto& act = *find_act("approve_settlement");
    Fields typed{{"immediate", "690"}, {"deferred", "300"}, {"franchise", "150"}};
    const auto without = canonical(act, typed);
    ASSERT_TRUE(without);
    EXPECT_FALSE(without->contains(sheet_field));
    typed[std::string{sheet_field}] = "Peinture | 1200 | 30 | 25 | | 150";
    const auto with = canonical(act, typed);
    EXPECT_EQ(with->at(std::string{sheet_field}), to_text(Sheet{a_line()}));
    EXPECT_EQ(field_to_french(*find_field(act, sheet_field), with->at(std::string{sheet_field})),
              "Peinture 690\u00A0€");
    typed[std::string{sheet_field}] = "Peinture | beaucoup";
    EXPECT_FALSE(canonical(act, typed));
}

}  // namespace
}  // namespace sim::claims
