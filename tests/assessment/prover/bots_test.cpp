#include <gtest/gtest.h>

#include "assessment/prover/bots.hpp"
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

/// Reading the report, and not blaming: the careless never reads, and never says but the first.
scenario::Scenario watched() {
    auto scenario = test::tiny_case();
    scenario.criteria = {
        wanting("courteous", {scenario::Never{{{scenario::SpokeAct{"blame", 1, ""}, {}}}}, {}}),
        wanting("reads", {scenario::Opened{"conditions"}, {}})};
    return scenario;
}

ShippedPlay model_of(const scenario::Scenario& scenario) {
    const std::vector<attempt::Command> commands{
        attempt::OpenItem{"call"}, attempt::Say{"greet"},
        attempt::Say{"ask-water"}, attempt::Say{"back"},
        attempt::Say{"leave"},     test::opening_the_claim(),
        attempt::WaitNext{},       attempt::OpenDocument{"conditions"},
        attempt::CloseCase{}};
    return {"expert", commands, test::played(scenario, commands).transcript, {}, {}};
}

BotResult result(Bot bot, std::uint64_t seed = 1) {
    const auto scenario = watched();
    return result_of(bot, scenario, {}, played_by(bot, scenario, {}, model_of(scenario), seed));
}

TEST(Bots, TheExpertReadsAndTheOthersDoNot) {
    EXPECT_EQ(result(Bot::expert),
              (BotResult{Bot::expert, 100, {{"courteous", true}, {"reads", true}}}));
    EXPECT_EQ(result(Bot::hurried),
              (BotResult{Bot::hurried, 50, {{"courteous", true}, {"reads", false}}}));
    EXPECT_FALSE(result(Bot::careless).won.at("reads"));
}

TEST(Bots, PlayTheSameForEverFromTheSameSeed) {
    const auto scenario = watched();
    const auto model = model_of(scenario);
    for (const auto bot : all_bots) {
        const auto once = played_by(bot, scenario, {}, model, 7);
        EXPECT_EQ(once, played_by(bot, scenario, {}, model, 7));
    }
    EXPECT_NE(played_by(Bot::random, scenario, {}, model, 7),
              played_by(Bot::random, scenario, {}, model, 8));
}

TEST(Bots, CloseTheCaseOnce) {
    const auto scenario = watched();
    for (const auto bot : all_bots) {
        const auto transcript = played_by(bot, scenario, {}, model_of(scenario), 3);
        EXPECT_EQ(transcript.entries.back().event, attempt::Event{attempt::CaseClosed{}});
    }
}

TEST(Bots, SayWhichCriteriaTellTheExpertFromTheCareless) {
    const auto report = report_on({{Bot::careless, 50, {{"courteous", true}, {"reads", false}}},
                                   {Bot::careless, 100, {{"courteous", true}, {"reads", true}}},
                                   {Bot::expert, 100, {{"courteous", true}, {"reads", true}}}});
    EXPECT_EQ(report.criteria, (std::vector<Separation>{{"courteous", {0, 100, 0, 100}},
                                                        {"reads", {0, 50, 0, 100}}}));
    EXPECT_EQ(report.criteria[0].discrimination(), 0);
    EXPECT_EQ(report.criteria[1].discrimination(), 50);
    EXPECT_EQ(report.scores[1], (Scores{Bot::careless, 2, 50, 50, 50, 50, 100}));
    EXPECT_EQ(report.scores[3], (Scores{Bot::expert, 1, 100, 100, 100, 100, 100}));
}

}  // namespace
}  // namespace assessment::prover
