#include <gtest/gtest.h>

#include "assessment/prover/invariants.hpp"
#include "assessment/prover/proof.hpp"
#include "tests/sim/attempt/tiny_case.hpp"

namespace assessment::prover {
namespace {

using namespace sim;
using scenario::Invariant;
using enum talk::Comparison;

CaseProof proof_with(const Invariant& invariant, const std::vector<ShippedPlay>& plays = {}) {
    return prove(test::tiny_case(), {}, plays, {10'000, 1'000}, {invariant});
}

Statement broken(const Invariant& invariant) {
    return proof_with(invariant).invariants.front();
}

TEST(Invariants, AreBrokenByAWitnessThatReplays) {
    const Invariant kept{"calm-kept", "", {{{test::calm, below, 10}}}};
    const auto proof = proof_with(kept);
    const auto& one = proof.invariants.front();
    ASSERT_EQ(one.verdict, Verdict::shown);
    EXPECT_TRUE(has_faults(proof));
    const auto play = test::played(test::tiny_case(), proof.witnesses.at(one.witness));
    EXPECT_TRUE(breaks(test::tiny_case(), play.transcript, kept));
}

TEST(Invariants, AreBrokenByAnEventThatALetterBrings) {
    auto scenario = test::tiny_case();
    scenario.events[3].changes = {{test::promised, 1}};
    scenario.scenes.clear();
    scenario.items[0].scene.clear();
    const Invariant none{"no-promise", "", {{{test::promised, at_least, 1}}}};
    EXPECT_EQ(prove(scenario, {}, {}, {10'000, 1'000}, {none}).invariants.front().verdict,
              Verdict::shown);
}

TEST(Invariants, NameTheShippedPlayThatBreaksThem) {
    const auto scenario = test::tiny_case();
    std::vector<attempt::Command> commands{attempt::StartScene{"welcome"}, attempt::Say{"promise"}};
    auto transcript = test::played(scenario, commands).transcript;
    const ShippedPlay promises{"promises", std::move(commands), std::move(transcript), {}, {}};
    const Invariant none{"no-promise", "", {{{test::promised, at_least, 1}}}};
    EXPECT_EQ(proof_with(none, {promises}).invariants,
              (std::vector<Statement>{{"no-promise", Verdict::shown, "promises", 0}}));
}

TEST(Invariants, AreProvedWhenNothingLeadsToWhatBreaksThem) {
    // Calm starts at 30 and moves by 80, -50, -30 and 5: promised never goes down again.
    EXPECT_EQ(broken({"one-promise", "", {{{test::promised, above, 1}}}}),
              (Statement{"one-promise", Verdict::impossible, "", 0}));
}

TEST(Invariants, AreOnlyBoundedWhenTheSearchFoundNothing) {
    // Each test alone may hold at some moment: the general argument does not refute them together.
    const Invariant both{
        "not-both",
        "",
        {{{test::water_off, at_least, 1}, {test::calm, at_least, 100}, {test::calm, at_most, 0}}}};
    const auto one = broken(both);
    EXPECT_EQ(one.verdict, Verdict::not_found);
    EXPECT_GT(one.states, 1u);
    EXPECT_FALSE(has_faults(proof_with(both)));
    EXPECT_GT(undecided(proof_with(both)), undecided(proof_with({"one", "", {}})));
}

}  // namespace
}  // namespace assessment::prover
