#include "sim/deal/table.hpp"

#include <gtest/gtest.h>

#include <ostream>

namespace sim::deal {

static std::ostream& operator<<(std::ostream& out, const Answer& answer) {
    return out << word(answer.reaction) << " at " << answer.demand << ", patience "
               << answer.patience;
}

namespace {

constexpr int even = 50;

/// They ask 10 000 € and would sign 8 000 €; the learner may go up to 8 600 €.
Table paying() {
    Table table;
    table.mandate = {Money::euros(7000), Money::euros(8600)};
    table.zone = {Money::euros(7400), Money::euros(8600)};
    table.other = {Money::euros(10'000), Money::euros(8000), Money::euros(50), Rate::percent(30),
                   4};
    table.arguments = {{"wear", "La vétusté.", "article 23", true, Money::euros(600), "Soit."},
                       {"fraud", "Vous fraudez.", "", false, Money::euros(900), "Pardon ?"}};
    table.terms = {{"fast", "Payé sous huit jours", Money::euros(200), false},
                   {"waiver", "Renonciation", Money::euros(100), true}};
    return table;
}

/// A recourse: they offer 2 000 € and would pay up to 5 000 €.
Table receiving() {
    auto table = paying();
    table.role = Role::receives;
    table.mandate = {Money::euros(4500), Money::euros(9000)};
    table.other.opening = Money::euros(2000);
    table.other.reserve = Money::euros(5000);
    return table;
}

Offer offer(std::int64_t euros, std::vector<std::string> terms = {}) {
    return {Money::euros(euros), std::move(terms)};
}

/// The state after the moves, each answered before an even mood.
template <class... Moves>
State after(const Table& table, const Moves&... moves) {
    auto state = start(table);
    const auto give = [&](const auto& move) {
        const auto answered = answer(table, state, move, even);
        take(state, move);
        take(state, answered);
    };
    (give(moves), ...);
    return state;
}

TEST(Table, StartsAtTheOpeningOfTheOtherSide) {
    const auto state = start(paying());
    EXPECT_EQ(state.phase, Phase::open);
    EXPECT_EQ(state.demand, Money::euros(10'000));
    EXPECT_EQ(state.stands, (std::vector<Stand>{{false, Money::euros(10'000)}}));
}

TEST(Table, AFirstOfferBringsAShareOfWhatIsLeftToGive) {
    const auto table = paying();
    // 30 % of 10 000 - 8 000.
    EXPECT_EQ(answer(table, start(table), offer(7000), even),
              (Answer{Reaction::comes_closer, Money::euros(9400), 3}));
}

TEST(Table, MoodMovesTheShareByHalfEitherWay) {
    const auto table = paying();
    EXPECT_EQ(answer(table, start(table), offer(7000), 100).demand, Money::euros(9100));
    EXPECT_EQ(answer(table, start(table), offer(7000), 0).demand, Money::euros(9700));
}

TEST(Table, AnOfferThatBringsNothingNewCostsTwiceAndGetsNothing) {
    const auto table = paying();
    EXPECT_EQ(answer(table, after(table, offer(7000)), offer(7000), even),
              (Answer{Reaction::stands, Money::euros(9400), 1}));
}

TEST(Table, AnArgumentThatHoldsLowersWhatTheyWouldSign) {
    const auto table = paying();
    const auto state = after(table, Argue{"wear"});
    EXPECT_EQ(state.demand, Money::euros(9800));  // 30 % of its 600, to the nearest 50.
    EXPECT_EQ(state.patience, 4);
    EXPECT_EQ(softest_reserve(table), Money::euros(7400));
}

TEST(Table, AFalseArgumentOnlyCostsPatience) {
    const auto table = paying();
    EXPECT_EQ(answer(table, start(table), Argue{"fraud"}, even),
              (Answer{Reaction::bristles, Money::euros(10'000), 3}));
    auto tired = start(table);
    tired.patience = 1;
    EXPECT_EQ(answer(table, tired, Argue{"fraud"}, even).reaction, Reaction::leaves);
}

TEST(Table, WhatTheyDemandIsAcceptedAtOnce) {
    const auto table = paying();
    const auto state = after(table, offer(10'000));
    EXPECT_EQ(state.phase, Phase::settled);
    EXPECT_EQ(state.agreed, offer(10'000));
}

TEST(Table, WithinReserveTheySignWhenTheRestIsWorthNoMoreThanTheirNextStep) {
    const auto table = paying();
    // Left between 9 400 and 9 000: their share is 120, rounded to 100, short of 400.
    EXPECT_EQ(answer(table, after(table, offer(7000)), offer(9000), even).reaction,
              Reaction::comes_closer);
    EXPECT_EQ(answer(table, after(table, offer(7000)), offer(9350), even).reaction,
              Reaction::accepts);
}

TEST(Table, AtTheEndOfTheirPatienceTheySignWhatTheyCanOrLeave) {
    const auto table = paying();
    auto tired = start(table);
    tired.patience = 1;
    EXPECT_EQ(answer(table, tired, offer(8000), even).reaction, Reaction::accepts);
    EXPECT_EQ(answer(table, tired, offer(7999), even),
              (Answer{Reaction::leaves, Money::euros(10'000), 0}));
}

TEST(Table, ATermIsWorthMoneyToThemAndOneAskedForCosts) {
    const auto table = paying();
    auto tired = start(table);
    tired.patience = 1;
    EXPECT_EQ(answer(table, tired, offer(7800, {"fast"}), even).reaction, Reaction::accepts);
    EXPECT_EQ(answer(table, tired, offer(7800, {"fast", "waiver"}), even).reaction,
              Reaction::leaves);
}

TEST(Table, AcceptingTakesTheirDemandWithNothingInReturn) {
    auto state = after(paying(), offer(7000, {"waiver"}));
    take(state, Accept{});
    EXPECT_EQ(state.phase, Phase::settled);
    EXPECT_EQ(state.agreed, offer(9400));
}

TEST(Table, InARecourseTheyRiseTowardsWhatTheyWouldPay) {
    const auto table = receiving();
    EXPECT_EQ(answer(table, start(table), offer(9000), even),
              (Answer{Reaction::comes_closer, Money::euros(2900), 3}));
    auto tired = start(table);
    tired.patience = 1;
    EXPECT_EQ(answer(table, tired, offer(5000), even).reaction, Reaction::accepts);
    EXPECT_EQ(answer(table, tired, offer(5001), even).reaction, Reaction::leaves);
    EXPECT_EQ(softest_reserve(table), Money::euros(5600));
}

TEST(Table, NeverPassesItsReserveHoweverLongTheTalks) {
    auto table = paying();
    table.other.patience = 50;
    auto state = start(table);
    for (std::int64_t euros = 100; euros < 4000; euros += 100) {
        const auto move = offer(euros);
        take(state, answer(table, state, move, 100));
        take(state, move);
        ASSERT_GE(state.demand, table.other.reserve);
    }
    EXPECT_EQ(state.demand, table.other.reserve);
}

TEST(Table, EveryReactionHasItsWord) {
    for (int i = 0; i <= static_cast<int>(Reaction::leaves); ++i) {
        auto read = Reaction::stands;
        EXPECT_TRUE(reaction_from_word(word(static_cast<Reaction>(i)), read));
        EXPECT_EQ(static_cast<int>(read), i);
    }
    auto read = Reaction::stands;
    EXPECT_FALSE(reaction_from_word("smiles", read));
}

}  // namespace
}  // namespace sim::deal
