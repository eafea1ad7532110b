#include "assessment/scoring/concordance.hpp"

#include <gtest/gtest.h>

namespace assessment::scoring {
namespace {

using namespace sim;

TEST(Concordance, GivesAnAnswerWhatThePanelThoughtOfIt) {
    const std::map<std::string, int, std::less<>> votes{{"wait", 2}, {"pay", 8}, {"refuse", 0}};
    EXPECT_EQ(concordance(votes, "pay"), 1000);
    EXPECT_EQ(concordance(votes, "wait"), 250);
    EXPECT_EQ(concordance(votes, "refuse"), 0);
    EXPECT_EQ(concordance(votes, "sue"), 0);
    EXPECT_EQ(concordance({}, "pay"), 0);
}

TEST(Concordance, SaysWhatThePanelAnsweredInTheWordsOfTheAct) {
    EXPECT_EQ(votes_in_french("appoint_expert", "kind",
                              {{"a_distance", 1}, {"amiable", 8}, {"commune", 0}}),
              "Amiable 8, À distance 1");
    EXPECT_EQ(votes_in_french("advise", "answer", {{"wait", 2}}), "wait 2");
}

TEST(Concordance, LooksAtTheLastDecisionOfTheAct) {
    const Instant at;
    const attempt::Transcript played{
        {{0, at, attempt::DecisionTaken{"advise", {{"answer", "wait"}}}},
         {1, at, attempt::DecisionTaken{"advise", {{"answer", "pay"}}}},
         {2, at, attempt::DecisionTaken{"refer", {{"answer", "sue"}}}}}};
    EXPECT_EQ(last_answer(played, "advise", "answer"), (Answer{"pay", 1}));
    EXPECT_EQ(last_answer(played, "advise", "reason"), std::nullopt);
    EXPECT_EQ(last_answer(played, "pay", "answer"), std::nullopt);
}

}  // namespace
}  // namespace assessment::scoring
