#include <gtest/gtest.h>

#include <algorithm>

#include "assessment/prover/proof.hpp"
#include "tests/sim/attempt/tiny_case.hpp"

namespace assessment::prover {
namespace {

using namespace sim;
using scenario::Evidence;

scenario::Criterion wanting(std::string id, Evidence evidence) {
    scenario::Criterion criterion;
    criterion.id = std::move(id);
    criterion.competency = "BC02.2";
    criterion.evidence = std::move(evidence);
    return criterion;
}

scenario::Scenario marked(std::vector<scenario::Criterion> criteria) {
    auto scenario = test::tiny_case();
    scenario.criteria = std::move(criteria);
    return scenario;
}

CaseProof proof_of(const scenario::Scenario& scenario, const std::vector<ShippedPlay>& plays = {}) {
    return prove(scenario, {}, plays, {10'000, 1'000});
}

CriterionProof proved(Evidence evidence) {
    return proof_of(marked({wanting("it", std::move(evidence))})).criteria.front();
}

const Statement& about(const std::vector<Statement>& list, const std::string& subject) {
    return *std::find_if(list.begin(), list.end(),
                         [&](const Statement& one) { return one.subject == subject; });
}

ShippedPlay shipped(const scenario::Scenario& scenario, std::string name,
                    std::vector<attempt::Command> commands, std::vector<std::string> loses) {
    auto play = test::played(scenario, commands);
    return {std::move(name), std::move(commands), std::move(play.transcript), std::move(loses), {}};
}

const Evidence reads{scenario::Opened{"conditions"}, {}};

TEST(Proof, TakesTheShippedPlaysAsTheFirstWitnesses) {
    const auto scenario = marked({wanting("ground", reads)});
    const auto proof =
        proof_of(scenario, {shipped(scenario, "expert", {attempt::OpenDocument{"conditions"}}, {}),
                            shipped(scenario, "silent", {}, {"ground"})});
    EXPECT_EQ(proof.criteria.front(), (CriterionProof{{"ground", Verdict::shown, "expert", 0},
                                                      {"ground", Verdict::shown, "silent", 0}}));
    EXPECT_TRUE(proof.plays.empty());
}

TEST(Proof, FindsAWitnessThatReplaysToTheEnd) {
    const auto scenario = marked(
        {wanting("asks", {scenario::Learned{{"water_off"}}, {}}),
         wanting("reserve",
                 {scenario::Decided{"set_reserve", {{"amount", scenario::Literal{"120.00 EUR"}}}},
                  {}})});
    const auto proof = proof_of(scenario);
    for (const auto& criterion : proof.criteria) {
        ASSERT_EQ(criterion.won.verdict, Verdict::shown) << criterion.won.subject;
        const auto play = test::played(scenario, proof.witnesses.at(criterion.won.witness));
        const auto lost = lost_by(scenario, {}, play.transcript);
        EXPECT_EQ(std::count(lost.begin(), lost.end(), criterion.won.subject), 0);
        EXPECT_EQ(criterion.lost.verdict, Verdict::shown);
    }
}

TEST(Proof, RefutesACriterionThatNobodyCanWin) {
    EXPECT_EQ(proved({scenario::Said{{"never-written"}}, {}}).won.verdict, Verdict::impossible);
    EXPECT_EQ(proved({scenario::Opened{"report"}, test::on_march(11, 9)}).won.verdict,
              Verdict::impossible);
    EXPECT_EQ(proved({scenario::Opened{"report"}, {}}).won.verdict, Verdict::shown);
    EXPECT_EQ(proved({scenario::Decided{"chase", {}}, {}}).won.verdict, Verdict::impossible);
    EXPECT_EQ(proved({scenario::Decided{"set_reserve", {{"item", scenario::Literal{"lune"}}}}, {}})
                  .won.verdict,
              Verdict::impossible);
}

TEST(Proof, RefutesACriterionThatNobodyCanLose) {
    EXPECT_EQ(proved({scenario::Reached{"tenant.calm", 20, ""}, {}}).lost.verdict,
              Verdict::impossible);
    EXPECT_EQ(proved({scenario::Never{{{scenario::Said{{"never-written"}}, {}}}}, {}}).lost.verdict,
              Verdict::impossible);
}

TEST(Proof, SaysHowFarItLookedForWhatContradictsItself) {
    const Evidence both{scenario::AllOf{{reads, {scenario::Never{{reads}}, {}}}}, {}};
    const auto criterion = proved(both);
    EXPECT_EQ(criterion.won.verdict, Verdict::not_found);
    EXPECT_GT(criterion.won.states, 1u);
}

TEST(Proof, LosesWhatSilenceWouldKeep) {
    const auto criterion =
        proved({scenario::Never{{{scenario::SpokeAct{"blame", 2, "welcome"}, {}}}}, {}});
    EXPECT_EQ(criterion.lost.verdict, Verdict::shown);
    EXPECT_EQ(criterion.lost.witness, "perd-it");
}

TEST(Proof, ReachesNodesRepliesEventsAndDeadlines) {
    const auto proof = proof_of(test::tiny_case());
    EXPECT_FALSE(has_faults(proof));
    EXPECT_EQ(undecided(proof), 0u);
    EXPECT_EQ(about(proof.events, "expert-report").witness, "arrive-expert-report");
    EXPECT_EQ(about(proof.nodes, "bye").verdict, Verdict::shown);
    EXPECT_EQ(about(proof.kept, "inform").verdict, Verdict::shown);
    EXPECT_EQ(about(proof.passed, "ack").verdict, Verdict::shown);
}

TEST(Proof, RefutesWhatNothingLeadsTo) {
    auto scenario = test::tiny_case();
    scenario.scenes[0].nodes.edit().push_back({"island", {}, {test::a_choice("alone", {}, 0)}});
    scenario.scenes[0].nodes.edit()[0].choices.push_back(test::a_choice("too-calm", {}, 0));
    scenario.scenes[0].nodes.edit()[0].choices.back().tests = {
        {test::calm, talk::Comparison::above, 100}};
    scenario.events[0].trigger.after_act = "chase";
    scenario.deadlines[0].met_by_act = "chase";
    const auto proof = proof_of(scenario);
    EXPECT_EQ(about(proof.nodes, "island").verdict, Verdict::impossible);
    EXPECT_EQ(about(proof.choices, "alone").verdict, Verdict::impossible);
    EXPECT_EQ(about(proof.choices, "too-calm").verdict, Verdict::impossible);
    EXPECT_EQ(about(proof.events, "expert-report").verdict, Verdict::impossible);
    EXPECT_EQ(about(proof.kept, "ack").verdict, Verdict::impossible);
    EXPECT_TRUE(has_faults(proof));
}

TEST(Proof, NamesThePlayThatDoesNotLoseWhatItSays) {
    const auto scenario = marked({wanting("ground", reads), wanting("again", reads)});
    const auto proof = proof_of(
        scenario, {shipped(scenario, "expert", {attempt::OpenDocument{"conditions"}}, {"again"}),
                   shipped(scenario, "silent", {}, {"ground"})});
    EXPECT_EQ(proof.plays, (std::vector<PlayFault>{{"expert", {}, {"again"}, {}},
                                                   {"silent", {"again"}, {}, {}}}));
}

}  // namespace
}  // namespace assessment::prover
