#include <gtest/gtest.h>

#include "tests/sim/app/core/model_builder.hpp"

namespace sim::app {
namespace {

std::vector<attempt::Event> expert() {
    return {
        attempt::Opened{},
        attempt::DecisionTaken{"set_reserve", {{"amount", "810.50 EUR"}, {"item", "indemnite"}}},
        attempt::CaseClosed{}};
}

Model watching() {
    return update(at_the_desk(Mode::training), ModelPlayLoaded{expert()}).model;
}

TEST(Watching, PlaysTheModelAnswerStepByStepAndRecordsNothing) {
    auto model = watching();
    EXPECT_EQ(present(model).desk.watch.step, 1u);
    const auto next = update(model, Intent{WatchNext{1}});
    EXPECT_TRUE(next.effects.empty());
    const auto watch = present(next.model).desk.watch;
    EXPECT_EQ(watch.step, 2u);
    EXPECT_EQ(watch.steps, 3u);
    EXPECT_EQ(watch.act, "set_reserve");
    EXPECT_EQ(watch.place, WatchView::Place::file);
}

TEST(Watching, SaysWhyTheExpertIsRight) {
    const auto model = update(watching(), Intent{WatchNext{1}}).model;
    EXPECT_EQ(present(model).desk.feedback, std::vector<std::string>{"Provision juste."});
}

TEST(Watching, LetsNobodyDecideAndGivesTheDeskBack) {
    const auto before = at_the_desk(Mode::training);
    const auto asked = update(watching(), Intent{reserve("12")});
    EXPECT_TRUE(asked.effects.empty());
    EXPECT_FALSE(asked.model.problem.empty());
    const auto back = update(asked.model, Intent{WatchLeft{}}).model;
    EXPECT_EQ(back.session->play.attempt, before.session->play.attempt);
    EXPECT_EQ(back.session->attempt_id, before.session->attempt_id);
}

TEST(Watching, IsNotForAnExam) {
    EXPECT_TRUE(update(at_the_desk(Mode::exam), Intent{WatchAsked{}}).effects.empty());
    const auto training = update(at_the_desk(Mode::training), Intent{WatchAsked{}});
    EXPECT_EQ(training.effects, (std::vector<Effect>{LoadModelPlay{"a-1"}}));
}

TEST(Branching, BeginsAgainBeforeADecision) {
    const auto decided = settled(at_the_desk(Mode::training), Intent{reserve("12")});
    EXPECT_EQ(update(decided, Intent{BranchAsked{"1"}}).effects,
              (std::vector<Effect>{BranchAttempt{"a-1", 1}}));
    EXPECT_TRUE(update(decided, Intent{BranchAsked{"0"}}).effects.empty());
    EXPECT_TRUE(update(decided, Intent{BranchAsked{"99"}}).effects.empty());
}

TEST(HandIn, SaysWhatIsUnfinishedWithoutSayingWhatIsOwed) {
    const auto lines = present(at_the_desk(Mode::exam)).desk.unfinished;
    EXPECT_FALSE(lines.empty());
    for (const auto& line : lines) EXPECT_EQ(line.find("810"), std::string::npos) << line;
}

}  // namespace
}  // namespace sim::app
