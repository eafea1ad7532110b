/// Every sum that a parameter holds in a table, at minus one cent, exact and plus one cent: the
/// rule that says where a proposed sum stands, asked at each row of the table.
#include <gtest/gtest.h>

#include <algorithm>

#include "sim/claims/injury/scales.hpp"
#include "tests/sim/claims/ask.hpp"

namespace sim::test {
namespace {

/// What the sums of the table are to the range that the rule tells.
enum class End { low, high, both };

/// The facts hold `#` where the row goes: a degree, a kinship or a rate.
struct MoneyTable {
    const char* key;
    const char* rule;
    const char* facts;
    End end;
    friend std::ostream& operator<<(std::ostream& out, const MoneyTable& table) {
        return out << table.key;
    }
};

constexpr auto scale = "injury.scale_position";
constexpr auto grief = "injury.grief_position";
constexpr auto deficit = "injury.deficit_position";
constexpr MoneyTable tables[]{
    {"mornet/affection_high", grief, "kinship: #", End::high},
    {"mornet/affection_low", grief, "kinship: #", End::low},
    {"mornet/dfp_point_1", deficit, "age: 5, rate: # %", End::both},
    {"mornet/dfp_point_2", deficit, "age: 15, rate: # %", End::both},
    {"mornet/dfp_point_3", deficit, "age: 25, rate: # %", End::both},
    {"mornet/dfp_point_4", deficit, "age: 35, rate: # %", End::both},
    {"mornet/dfp_point_5", deficit, "age: 45, rate: # %", End::both},
    {"mornet/dfp_point_6", deficit, "age: 55, rate: # %", End::both},
    {"mornet/dfp_point_7", deficit, "age: 65, rate: # %", End::both},
    {"mornet/dfp_point_8", deficit, "age: 75, rate: # %", End::both},
    {"mornet/dfp_point_9", deficit, "age: 85, rate: # %", End::both},
    {"mornet/scale_high", scale, "head: suffering, degree: #", End::high},
    {"mornet/scale_low", scale, "head: lasting_disfigurement, degree: #", End::low},
};

constexpr auto today = "2026-03-10";

/// A kinship is written in words; the other rows are numbers.
std::string row_text(const MoneyTable& table, std::int64_t at) {
    if (table.rule != std::string_view{grief}) return std::to_string(at);
    return std::string{claims::injury::kinship_words.at(static_cast<std::size_t>(at - 1)).id};
}

/// What is proposed when the sum of the row is: a point is paid as many times as the rate has.
Money told_sum(const MoneyTable& table, std::int64_t at, Money sum) {
    return table.end == End::both ? Money::cents(sum.in_cents() * at) : sum;
}

std::string facts_of(const MoneyTable& table, std::int64_t at, Money proposed) {
    auto facts = std::string{"{on: "} + today + ", " + table.facts +
                 ", proposed: " + to_plain(proposed) + "}";
    facts.replace(facts.find('#'), 1, row_text(table, at));
    return facts;
}

void expect_at(const MoneyTable& table, std::int64_t at, Money proposed, const char* expected) {
    const auto answer = ask(table.rule, facts_of(table, at, proposed));
    ASSERT_TRUE(answer) << to_text(answer.error());
    EXPECT_EQ(claims::to_plain(answer->value), expected)
        << table << ", row " << at << ", " << to_plain(proposed) << ' ' << *answer;
    EXPECT_TRUE(std::ranges::count(answer->readings, table.key, &claims::Reading::key) > 0)
        << table.rule << " does not read it";
}

class MoneyInTables : public testing::TestWithParam<MoneyTable> {};

TEST_P(MoneyInTables, AreCrossedByOneCentAtEveryRow) {
    const auto& table = GetParam();
    const auto found = law::in_force(shipped_book(), law::Key<law::Table<Money>>{table.key},
                                     date_from_iso(today).value());
    ASSERT_TRUE(found) << to_text(found.error());
    const auto cent = Money::cents(1);
    for (const auto& row : found->value.rows) {
        const auto sum = told_sum(table, row.at, row.value);
        const bool bottom = table.end != End::high;
        const bool top = table.end != End::low;
        if (sum == Money{})
            expect_refusal(table.rule, facts_of(table, row.at, sum - cent), "proposed");
        else
            expect_at(table, row.at, sum - cent, bottom ? "below_range" : "within_range");
        expect_at(table, row.at, sum, "within_range");
        expect_at(table, row.at, sum + cent, top ? "above_range" : "within_range");
    }
}
INSTANTIATE_TEST_SUITE_P(EveryOne, MoneyInTables, testing::ValuesIn(tables),
                         [](const testing::TestParamInfo<MoneyTable>& row) {
                             auto name = std::string{row.param.key};
                             std::ranges::replace(name, '/', '_');
                             return name;
                         });

bool holds_money_table(const law::Parameter& parameter) {
    return std::ranges::any_of(parameter.entries, [](const law::Entry& entry) {
        return !entry.repealed && std::holds_alternative<law::Table<Money>>(entry.value);
    });
}

TEST(MoneyTables, AllStandInARow) {
    for (const auto& [key, parameter] : shipped_book())
        EXPECT_EQ(std::ranges::count(tables, key, &MoneyTable::key),
                  holds_money_table(parameter) ? 1 : 0)
            << key;
    for (const auto& table : tables) EXPECT_TRUE(shipped_book().contains(table.key)) << table;
}

TEST(MoneyTables, HaveNoUpperEndForTheExceptionalHarm) {
    const auto answer =
        ask(scale, "{on: 2026-03-10, head: suffering, degree: 8, proposed: 900000 EUR}");
    ASSERT_TRUE(answer) << to_text(answer.error());
    EXPECT_EQ(claims::to_plain(answer->value), "within_range");
    for (const auto* rule : {scale, grief, deficit})
        expect_refusal(
            rule,
            std::string{"{on: 2026-03-10, "} + (rule == scale   ? "head: suffering, degree: 2}"
                                                : rule == grief ? "kinship: partner}"
                                                                : "rate: 5 %, age: 30}"),
            "la somme proposée");
}

}  // namespace
}  // namespace sim::test
