#include "sim/law/table.hpp"

#include <gtest/gtest.h>

#include "sim/content/law_reader.hpp"

namespace sim::law {
namespace {

constexpr Key<Table<Money>> points{"test/points"};

const Table<Money> ages{
    {{11, Money::euros(2150)}, {21, Money::euros(1960)}, {81, Money::euros(880)}}};

TEST(Table, GivesOnlyThePrintedRowWhenAskedExactly) {
    EXPECT_EQ(*ages.exactly(21), Money::euros(1960));
    EXPECT_EQ(ages.exactly(20), nullptr);
    EXPECT_EQ(ages.exactly(22), nullptr);
    EXPECT_EQ(ages.exactly(82), nullptr);
}

TEST(Table, HoldsABandUntilTheNextRowAndTheLastWithoutEnd) {
    EXPECT_EQ(ages.band(10), nullptr);
    EXPECT_EQ(*ages.band(11), Money::euros(2150));
    EXPECT_EQ(*ages.band(20), Money::euros(2150));
    EXPECT_EQ(*ages.band(21), Money::euros(1960));
    EXPECT_EQ(*ages.band(120), Money::euros(880));
    EXPECT_EQ(Table<Money>{}.band(0), nullptr);
}

std::string parameter(const std::string& kind, const std::string& value) {
    return "label: Une table\nkind: " + kind +
           "\nentries:\n  - from: 2025-01-01\n    value: " + value +
           "\n    reference: {title: Art. 1, url: https://example.org}\n" +
           "verified_on: 2026-01-01\n";
}

auto read(const std::string& kind, const std::string& value) {
    return content::read_parameter(parameter(kind, value), "test/points", "points.yaml");
}

Value value_of(const std::string& kind, const std::string& value) {
    const auto found = read(kind, value);
    return found ? found->entries.front().value : Value{};
}

TEST(Table, IsReadWithTheKindOfItsRows) {
    EXPECT_EQ(value_of("money_table", "{11: 2150 EUR, 21: 1960.50 EUR}"),
              (Value{Table<Money>{{{11, Money::euros(2150)}, {21, Money::cents(196'050)}}}}));
    EXPECT_EQ(value_of("rate_table", "{0: 4743.5 %}"),
              (Value{Table<Rate>{{{0, Rate::millionths(47'435'000)}}}}));
    EXPECT_EQ(value_of("count_table", "{1: 7}"), (Value{Table<Count>{{{1, Count{7}}}}}));
}

TEST(Table, IsReadByItsTypedKeyAtADate) {
    const Book book{{"test/points", *read("money_table", "{11: 2150 EUR}")}};
    const auto cited = in_force(book, points, Date::of(2025, 1, 1));
    EXPECT_EQ(*cited->value.band(15), Money::euros(2150));
    EXPECT_FALSE(in_force(book, Key<Table<Rate>>{points.path}, Date::of(2025, 1, 1)));
}

std::string refusal(const std::string& kind, const std::string& value) {
    const auto found = read(kind, value);
    return found ? "" : to_text(found.error());
}

TEST(Table, RefusesRowsThatDoNotGoUpAndTablesWithout) {
    const std::string rising = "Les lignes de la table doivent monter.";
    EXPECT_NE(refusal("count_table", "{2: 1, 1: 2}").find(rising), std::string::npos);
    EXPECT_NE(refusal("count_table", "{}").find("au moins une ligne"), std::string::npos);
    EXPECT_NE(refusal("count_table", "{un: 1}").find("nombre entier"), std::string::npos);
    EXPECT_NE(refusal("money_table", "{1: 2 %}").find("2 %"), std::string::npos);
    EXPECT_NE(refusal("rate_table", "12 %").find("Une table"), std::string::npos);
}

}  // namespace
}  // namespace sim::law
