#include <gtest/gtest.h>

#include "assessment/prover/shortest.hpp"
#include "assessment/scoring/scoring.hpp"
#include "tests/sim/attempt/tiny_case.hpp"

namespace assessment::prover {
namespace {

using namespace sim;
using attempt::Play;
using scenario::Evidence;
using scenario::Evidences;

constexpr std::size_t enough = 20'000;

const Evidence learns{scenario::Learned{{"water_off"}}, {}};
const Evidence reads{scenario::Opened{"conditions"}, {}};
const Evidence reads_report{scenario::Opened{"report"}, {}};
const Evidence scolds_twice{scenario::SpokeAct{"blame", 2, "welcome"}, {}};
const Evidence calms{scenario::Reached{"tenant.calm", 60, "welcome"}, {}};
const Evidence says_goodbye{scenario::Said{{"farewell"}}, {}};
const Evidence protects{scenario::Decided{"take_measures", {}}, {}};

Evidences wanted_ones() {
    return {learns,
            reads,
            scolds_twice,
            calms,
            says_goodbye,
            {scenario::InOrder{{protects, {scenario::Said{{"leave"}}, {}}}}, {}},
            {scenario::AllOf{{reads, protects, {scenario::Said{{"promise"}}, {}}}}, {}},
            {scenario::AnyOf{{learns, {scenario::Said{{"leave"}}, {}}}}, {}},
            {scenario::Never{{{scenario::Said{{"scold"}}, {}}, reads}}, {}},
            {scenario::Opened{"conditions"}, test::on_march(10, 12)}};
}

bool is_done(const scenario::Scenario& scenario, const Wanted& wanted, const Play& play) {
    return scoring::judge(scenario, {}, play.transcript, wanted.evidence).met == wanted.met;
}

/// Whether some play of so many moves or fewer does it: each is tried.
bool some_play_of(std::size_t moves, const scenario::Scenario& scenario, const Wanted& wanted,
                  const Commands& deeds, const Play& play) {
    if (is_done(scenario, wanted, play)) return true;
    if (moves == 0) return false;
    for (const auto& command : moves_from(scenario, deeds, play.attempt)) {
        auto next = play;
        attempt::play(scenario, next, command);
        if (some_play_of(moves - 1, scenario, wanted, deeds, next)) return true;
    }
    return false;
}

TEST(Shortest, IsAPlayThatNoPlayOfFewerMovesReplaces) {
    const auto tiny = test::tiny_case();
    std::size_t longest = 0;
    for (const auto& evidence : wanted_ones())
        for (const bool met : {true, false}) {
            const Wanted wanted{evidence, met};
            const auto found = shortest(tiny, {}, wanted, {}, enough);
            ASSERT_TRUE(found.commands) << evidence.test.index() << met;
            const auto moves = found.commands->size();
            EXPECT_EQ(found.least, moves);
            EXPECT_TRUE(is_done(tiny, wanted, test::played(tiny, *found.commands)));
            longest = std::max(longest, moves);
            if (moves == 0) continue;
            const auto deeds = to_meet(tiny, {}, evidence).deeds;
            EXPECT_FALSE(some_play_of(moves - 1, tiny, wanted, deeds, attempt::begin(tiny)))
                << evidence.test.index() << met << moves;
        }
    EXPECT_EQ(longest, 4u) << "greeted, asked, and a goodbye: the call opened first";
}

TEST(Shortest, GoesThroughWhatTheWorldBrings) {
    const auto found = shortest(test::tiny_case(), {}, {reads_report, true}, {}, enough);
    ASSERT_TRUE(found.commands);
    EXPECT_EQ(found.least, found.commands->size());
    EXPECT_EQ(std::get<attempt::OpenDocument>(found.commands->back()).document, "report");
}

TEST(Shortest, OfWhatCannotBeDoneIsNone) {
    const Evidence unheard{scenario::Said{{"never-written"}}, {}};
    EXPECT_FALSE(shortest(test::tiny_case(), {}, {unheard, true}, {}, enough).commands);
}

TEST(Shortest, LeavesOutOfAKnownPlayWhatItCanDoWithout) {
    const auto tiny = test::tiny_case();
    const Commands known{
        test::opening_the_claim(), attempt::StartScene{"welcome"},      attempt::Say{"scold"},
        attempt::Say{"greet"},     attempt::OpenDocument{"conditions"}, attempt::Say{"promise"},
        attempt::CloseCase{}};
    const auto bounded = shortest(tiny, {}, {reads, true}, known, 100);
    ASSERT_TRUE(bounded.commands);
    EXPECT_EQ(bounded.commands->size(), 1u);
    EXPECT_EQ(bounded.least, 1u);
}

TEST(Shortest, SaysHowFarItIsProvedWhenItStopsBefore) {
    const auto tiny = test::tiny_case();
    const Commands known{attempt::StartScene{"welcome"}, attempt::Say{"greet"},
                         attempt::Say{"ask-water"}, attempt::Say{"farewell"}};
    const auto bounded = shortest(tiny, {}, {says_goodbye, true}, known, 1);
    ASSERT_TRUE(bounded.commands);
    EXPECT_EQ(bounded.commands->size(), 4u);
    EXPECT_EQ(bounded.states, 1u);
    EXPECT_LT(bounded.least, 4u);
    EXPECT_GT(bounded.least, 0u);
}

TEST(Shortest, IsGivenForEachCriterionBothWaysAndEachEnd) {
    auto tiny = test::tiny_case();
    scenario::Criterion asks;
    asks.id = "asks";
    asks.evidence = learns;
    tiny.criteria = {asks};
    const auto proof = prove(tiny, {}, {}, {10'000, 1'000, enough});
    using enum ShortWitness::Show;
    EXPECT_EQ(proof.shortest,
              (std::vector<ShortWitness>{{won, "asks", "court-gagne-asks", 3, 3},
                                         {lost, "asks", "court-perd-asks", 0, 0},
                                         {ended, "bye", "court-finit-bye", 4, 4},
                                         {ended, "welcome", "court-finit-welcome", 2, 2},
                                         {ended, "callback", "court-finit-callback", 2, 2}}));
    for (const auto& one : proof.shortest)
        EXPECT_EQ(proof.witnesses.at(one.witness).size(), one.moves + 1) << "and the closing";
}

}  // namespace
}  // namespace assessment::prover
