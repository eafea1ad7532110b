#include "sim/base/money.hpp"

#include <numeric>

#include <gtest/gtest.h>

#include "sim/base/digest.hpp"

namespace sim {
namespace {

template <class A, class B>
concept Addable = requires(A a, B b) {
    a + b;
};
template <class A, class B>
concept Multipliable = requires(A a, B b) {
    a* b;
};
static_assert(Addable<Money, Money> && !Addable<Money, Rate> && !Addable<Money, int>);
static_assert(!Multipliable<Money, Rate> && !Multipliable<Money, double>);

std::string refusal(const Result<Money>& result) {
    return result ? "" : to_text(result.error());
}

TEST(Money, ShareIsRoundedOnceAtTheNamedSide) {
    struct Row {
        std::int64_t cents;
        std::int64_t millionths;
        std::int64_t half_up, down, up;
    };
    for (const Row& row : {Row{1001, 500'000, 501, 500, 501}, Row{1, 499'999, 0, 0, 1},
                           Row{1, 500'000, 1, 0, 1}, Row{-1001, 500'000, -501, -500, -501},
                           Row{225'000, 200'000, 45'000, 45'000, 45'000}, Row{0, 333'333, 0, 0, 0},
                           Row{10'000'000'000'000, 999'999, 9'999'990'000'000, 9'999'990'000'000,
                               9'999'990'000'000}}) {
        const auto whole_amount = Money::cents(row.cents);
        const auto rate = Rate::millionths(row.millionths);
        EXPECT_EQ(share(whole_amount, rate, Rounding::half_up), Money::cents(row.half_up));
        EXPECT_EQ(share(whole_amount, rate, Rounding::down), Money::cents(row.down));
        EXPECT_EQ(share(whole_amount, rate, Rounding::up), Money::cents(row.up));
    }
}

TEST(Money, ProportionTakesItsPart) {
    EXPECT_EQ(proportion(Money::euros(100), 1, 3, Rounding::half_up), Money::cents(3333));
    EXPECT_EQ(proportion(Money::euros(100), 2, 3, Rounding::half_up), Money::cents(6667));
    EXPECT_EQ(proportion(Money::euros(100), 2, -3, Rounding::down), Money::cents(-6666));
}

TEST(Money, AllocateGivesTheLargestRemaindersFirst) {
    const auto parts = allocate(Money::cents(100), {1, 1, 1});
    EXPECT_EQ(parts, (std::vector{Money::cents(34), Money::cents(33), Money::cents(33)}));
    EXPECT_EQ(allocate(Money::cents(-5), {3, 0, 1}),
              (std::vector{Money::cents(-4), Money{}, Money::cents(-1)}));
}

TEST(Money, AllocateAlwaysSumsToTheWhole) {
    Draw draw{7};
    for (int i = 0; i < 5'000; ++i) {
        const auto total =
            Money::cents(static_cast<std::int64_t>(draw.below(20'000'000)) - 10'000'000);
        std::vector<std::int64_t> weights{1};
        for (auto n = draw.below(8); n > 0; --n) {
            weights.push_back(static_cast<std::int64_t>(draw.below(1'000)));
        }
        const auto parts = allocate(total, weights);
        EXPECT_EQ(std::accumulate(parts.begin(), parts.end(), Money{}), total);
        EXPECT_EQ(parts.size(), weights.size());
    }
}

TEST(Money, IsWrittenInFrench) {
    EXPECT_EQ(to_french(Money::cents(123'450)), "1\u202F234,50\u00A0€");
    EXPECT_EQ(to_french(Money::euros(1'234'567)), "1\u202F234\u202F567\u00A0€");
    EXPECT_EQ(to_french(Money::cents(-5)), "-0,05\u00A0€");
    EXPECT_EQ(to_french(Money{}), "0\u00A0€");
    EXPECT_EQ(to_french(Rate::percent(20)), "20\u00A0%");
    EXPECT_EQ(to_french(Rate::millionths(333'300)), "33,33\u00A0%");
}

TEST(Money, IsWrittenPlainly) {
    EXPECT_EQ(to_plain(Money::cents(123'450)), "1234.50 EUR");
    EXPECT_EQ(to_plain(Money::cents(-7)), "-0.07 EUR");
}

TEST(Money, ReadsWhatAPersonTypes) {
    struct Row {
        const char* typed;
        std::int64_t cents;
    };
    for (const Row& row :
         {Row{"2 250,00", 225'000}, Row{"2250.5 €", 225'050}, Row{"1.234,50 €", 123'450},
          Row{"1\u202F234,50\u00A0€", 123'450}, Row{"  12 ", 1'200}, Row{"-3,5", -350},
          Row{"2250 euros", 225'000}, Row{"1.234.567", 123'456'700}, Row{"0,05€", 5},
          Row{"100000000000", 10'000'000'000'000}}) {
        const auto read = money_from_french(row.typed);
        ASSERT_TRUE(read) << row.typed << refusal(read);
        EXPECT_EQ(*read, Money::cents(row.cents)) << row.typed;
    }
}

TEST(Money, RefusesWhatIsNotAnAmount) {
    struct Row {
        const char* typed;
        const char* words;
    };
    for (const Row& row :
         {Row{"", "Aucun montant"}, Row{"  ", "Aucun montant"}, Row{"12,345", "deux décimales"},
          Row{"1.234", "ambigu"}, Row{"12,", "centimes"}, Row{"douze", "n’est pas un montant"},
          Row{"1 23", "par trois"}, Row{"1234 567", "par trois"}, Row{"1,2,3", "montant"},
          Row{"100000000000,01", "trop grand"}, Row{"99999999999999999999", "trop grand"},
          Row{"--5", "montant"}, Row{"€", "Aucun montant"}, Row{",50", "montant"}}) {
        EXPECT_NE(refusal(money_from_french(row.typed)).find(row.words), std::string::npos)
            << row.typed << " -> " << refusal(money_from_french(row.typed));
    }
}

TEST(Money, ReadsThePlainFormExactly) {
    EXPECT_EQ(money_from_plain("1600 EUR"), Money::euros(1600));
    EXPECT_EQ(money_from_plain("1600.05 EUR"), Money::cents(160'005));
    EXPECT_EQ(money_from_plain("-1600.5 EUR"), Money::cents(-160'050));
    for (const char* bad : {"1600", "1600,00 EUR", "1600.005 EUR", "1 600 EUR", "EUR", " EUR",
                            "1600. EUR", "1e3 EUR", "100000000001 EUR", "0x10 EUR"}) {
        EXPECT_FALSE(money_from_plain(bad)) << bad;
    }
}

TEST(Money, SurvivesItsPlainForm) {
    Draw draw{11};
    for (int i = 0; i < 2'000; ++i) {
        const auto amount = Money::cents(static_cast<std::int64_t>(draw.below(20'000'000'000'000)) -
                                         10'000'000'000'000);
        EXPECT_EQ(money_from_plain(to_plain(amount)), amount);
        EXPECT_EQ(money_from_french(to_french(amount)), amount);
    }
}

TEST(Rate, ReadsPercentages) {
    EXPECT_EQ(rate_from_plain("20 %"), Rate::percent(20));
    EXPECT_EQ(rate_from_plain("0.5 %"), Rate::millionths(5'000));
    EXPECT_EQ(rate_from_plain("33.3333 %"), Rate::millionths(333'333));
    for (const char* bad : {"20", "0,5 %", "33.33333 %", "%", ". %", "x %", "20. %"}) {
        EXPECT_FALSE(rate_from_plain(bad)) << bad;
    }
}

}  // namespace
}  // namespace sim
