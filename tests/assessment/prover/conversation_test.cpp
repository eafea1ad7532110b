#include <gtest/gtest.h>

#include "assessment/prover/conversation.hpp"
#include "tests/sim/attempt/tiny_case.hpp"

namespace assessment::prover {
namespace {

using namespace sim;
using enum talk::Comparison;

constexpr std::size_t plenty = 10'000;

talk::Choice a_reply(std::string id, talk::Index to, std::vector<talk::Test> tests = {},
                     std::vector<talk::Change> changes = {}) {
    auto reply = test::a_choice(std::move(id), talk::SpeechAct::neutral, to, std::move(changes));
    reply.tests = std::move(tests);
    return reply;
}

/// The tiny case with one conversation of these nodes.
scenario::Scenario talking(std::vector<talk::Node> nodes) {
    auto scenario = test::tiny_case();
    scenario.scenes.resize(1);
    scenario.scenes[0].nodes = std::move(nodes);
    scenario.scenes[0].once_count = 0;
    return scenario;
}

TEST(Conversation, OfTheTinyCaseIsSeenWhole) {
    const auto report = examine(test::tiny_case(), 0, plenty);
    EXPECT_TRUE(report.exhausted);
    EXPECT_TRUE(report.always_ends);
    // Calm is all that is tested: hub 30 and 0 (scolded), 100, 80, 50 and what greeting once gives.
    EXPECT_EQ(report.ways.at("ask-water"), (std::vector<std::string>{"greet", "ask-water"}));
    EXPECT_EQ(report.ways.size(), 7u);
    EXPECT_TRUE(report.dead_ends.empty());
}

TEST(Conversation, CountsEachStateOnce) {
    // Calm 0 or 1, two nodes and the end: (a,0) (a,1) (b,0) (b,1) and the end at 0 and at 1.
    const auto scenario =
        talking({{"a", {}, {a_reply("rise", 0, {}, {{test::promised, 1}}), a_reply("go", 1)}},
                 {"b",
                  {},
                  {a_reply("leave", talk::none), a_reply("no", 0, {{test::promised, above, 5}})}}});
    const auto report = examine(scenario, 0, plenty);
    EXPECT_EQ(report.states, 6u);
    EXPECT_EQ(report.bits, 2u + 1u);
    EXPECT_FALSE(report.ways.contains("no"));
}

TEST(Conversation, StopsAtItsBoundAndSaysSo) {
    const auto report = examine(test::tiny_case(), 0, 3);
    EXPECT_FALSE(report.exhausted);
    EXPECT_GE(report.states, 3u);
}

TEST(Conversation, NamesADeadEndAndTheWayThere) {
    const auto scenario =
        talking({{"a", {}, {a_reply("on", 1), a_reply("soothe", 0, {}, {{test::calm, 70}})}},
                 {"stuck", {}, {a_reply("calm-only", talk::none, {{test::calm, at_least, 90}})}}});
    const auto report = examine(scenario, 0, plenty);
    EXPECT_FALSE(report.always_ends);
    EXPECT_EQ(report.dead_ends, (std::vector<Spot>{{"stuck", {"on"}, {}}}));
}

TEST(Conversation, NamesTheTrapThatNoReplyLeavesForGood) {
    const auto scenario = talking({{"a", {}, {a_reply("in", 1), a_reply("leave", talk::none)}},
                                   {"round", {}, {a_reply("turn", 2)}},
                                   {"again", {}, {a_reply("turn-back", 1)}}});
    const auto report = examine(scenario, 0, plenty);
    ASSERT_EQ(report.traps.size(), 2u);
    EXPECT_EQ(report.traps[0], (Spot{"round", {"in"}, {}}));
}

TEST(Conversation, NamesALoopThatMovesNothing) {
    const auto scenario = talking({{"a", {}, {a_reply("ask", 1), a_reply("leave", talk::none)}},
                                   {"b", {}, {a_reply("ask-again", 0)}}});
    const auto report = examine(scenario, 0, plenty);
    EXPECT_EQ(report.loops, (std::vector<Spot>{{"a", {}, {"ask", "ask-again"}}}));
    EXPECT_TRUE(report.traps.empty());
}

TEST(Conversation, FindsNoLoopWhereSomethingIsLearnedOrSaidOnce) {
    auto once = a_reply("ask", 0);
    once.once = true;
    once.slot = 0;
    auto scenario = talking({{"a", {}, {once, a_reply("leave", talk::none)}}});
    scenario.scenes[0].once_count = 1;
    EXPECT_TRUE(examine(scenario, 0, plenty).loops.empty());
}

TEST(Conversation, ProvesTheAbsenceOfDeadEndsFromAnyMood) {
    // `calm` opens the way above 20 and another way up to 20: no node always ends, yet none is
    // dead.
    const auto scenario = talking({{"a",
                                    {},
                                    {a_reply("high", talk::none, {{test::calm, above, 20}}),
                                     a_reply("low", talk::none, {{test::calm, at_most, 20}})}}});
    const auto report = examine(scenario, 0, plenty);
    EXPECT_FALSE(report.always_ends);
    EXPECT_TRUE(report.exhausted_anywhere);
    EXPECT_TRUE(report.dead_ends.empty());
    EXPECT_TRUE(report.possible_dead_ends.empty());
}

TEST(Conversation, SuspectsADeadEndThatOnlyTheWorldBringsAbout) {
    // Calm starts at 30; the event « worse » takes 30 of it, at any moment.
    const auto scenario =
        talking({{"a", {}, {a_reply("talk", talk::none, {{test::calm, above, 20}})}}});
    const auto report = examine(scenario, 0, plenty);
    EXPECT_TRUE(report.dead_ends.empty());
    EXPECT_EQ(report.possible_dead_ends, (std::vector<Spot>{{"a", {}, {}}}));
}

}  // namespace
}  // namespace assessment::prover
