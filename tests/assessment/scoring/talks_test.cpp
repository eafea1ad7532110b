#include <gtest/gtest.h>

#include "assessment/scoring/scoring.hpp"
#include "tests/sim/attempt/bargaining_case.hpp"

namespace assessment::scoring {
namespace {

using namespace sim;
using test::moving;

const auto talks = test::bargaining_case();
const deal::Range mandate{Money::euros(7000), Money::euros(8600)};

Judgement judged(const std::vector<attempt::Command>& commands,
                 decltype(scenario::Evidence::test) wanted) {
    const auto play = test::played(talks, commands);
    return judge(talks, {}, play.transcript, {std::move(wanted), {}});
}

attempt::Command offering(std::int64_t euros, std::vector<std::string> terms = {}) {
    return moving(deal::Offer{Money::euros(euros), std::move(terms)});
}

/// Three offers end the patience of the other side: it signs the last one.
std::vector<attempt::Command> a_settlement() {
    return {moving(deal::Ask{"hurry"}), moving(deal::Argue{"wear"}), offering(7000),
            offering(7500, {"waiver"}), offering(8000, {"waiver"}),  offering(8400, {"waiver"})};
}

TEST(Talks, SettledWithinBoundsWithATermInReturn) {
    const scenario::Negotiated wanted{"amount", deal::Phase::settled, mandate, 4, {"waiver"}};
    EXPECT_TRUE(judged(a_settlement(), wanted).met);
    EXPECT_FALSE(judged({moving(deal::Accept{})}, wanted).met);
    EXPECT_FALSE(judged({offering(7000)}, wanted).met);
    EXPECT_FALSE(judged({}, wanted).met);
}

TEST(Talks, TooManyOffersAreTooMany) {
    const scenario::Negotiated wanted{"amount", deal::Phase::settled, {}, 3, {}};
    EXPECT_FALSE(judged(a_settlement(), wanted).met);
    EXPECT_TRUE(judged({moving(deal::Accept{})}, wanted).met);
}

TEST(Talks, AnEndIsWhoeverMadeIt) {
    const scenario::Negotiated broken{"amount", deal::Phase::broken_off, {}, 0, {}};
    const scenario::Negotiated left{"amount", deal::Phase::left, {}, 0, {}};
    const std::vector<attempt::Command> insults{offering(1), offering(1), offering(1)};
    EXPECT_EQ(judged({moving(deal::BreakOff{})}, broken), (Judgement{true, {1}}));
    EXPECT_TRUE(judged(insults, left).met);
    EXPECT_FALSE(judged(insults, broken).met);
}

TEST(Talks, AFigureBeyondTheMandateIsSeen) {
    const scenario::Offered beyond{"amount", {}, mandate, false};
    EXPECT_FALSE(judged(a_settlement(), beyond).met);
    EXPECT_TRUE(judged({offering(7000), offering(8601)}, beyond).met);
    EXPECT_TRUE(judged({offering(6999)}, beyond).met);
    EXPECT_TRUE(judged({moving(deal::Accept{})}, beyond).met);
}

TEST(Talks, OnlyTheFirstFigureWhenAsked) {
    const scenario::Offered first{"amount", mandate, {}, true};
    EXPECT_TRUE(judged({offering(7000), offering(9000)}, first).met);
    EXPECT_FALSE(judged({offering(6000), offering(7000)}, first).met);
}

TEST(Talks, ArgumentsAndQuestionsCountBeforeTheFirstFigureWhenAsked) {
    const scenario::Argued argued{"amount", {"wear"}, true};
    const scenario::Asked asked{"amount", {"hurry"}, true};
    EXPECT_TRUE(judged(a_settlement(), argued).met);
    EXPECT_TRUE(judged(a_settlement(), asked).met);
    const std::vector<attempt::Command> late{offering(7000), moving(deal::Argue{"wear"}),
                                             moving(deal::Ask{"hurry"})};
    EXPECT_FALSE(judged(late, argued).met);
    EXPECT_FALSE(judged(late, asked).met);
    EXPECT_TRUE(judged(late, scenario::Argued{"amount", {"wear"}, false}).met);
    EXPECT_FALSE(judged(late, scenario::Argued{"amount", {"wear", "fraud"}, false}).met);
}

TEST(Talks, WhatAnArgumentDoesToTheMoodIsReached) {
    EXPECT_TRUE(
        judged({moving(deal::Argue{"wear"})}, scenario::Reached{"tenant.calm", 40, ""}).met);
    EXPECT_TRUE(judged({moving(deal::Ask{"hurry"})}, scenario::Learned{{"water_off"}}).met);
}

}  // namespace
}  // namespace assessment::scoring
