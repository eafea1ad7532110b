#include <gtest/gtest.h>

#include "sim/app/core/second_chance.hpp"
#include "tests/sim/attempt/tiny_case.hpp"

namespace sim::app {
namespace {

using attempt::Command;

scenario::Criterion wanting(std::string id, scenario::Evidence evidence) {
    scenario::Criterion criterion;
    criterion.id = std::move(id);
    criterion.evidence = std::move(evidence);
    return criterion;
}

/// What could still have been done for the one criterion, had it been done as the expert did.
std::vector<SecondChance> chances(const scenario::Evidence& wanted,
                                  const std::vector<Command>& mine,
                                  const std::vector<Command>& expert) {
    auto scenario = test::tiny_case();
    scenario.criteria = {wanting("wanted", wanted)};
    std::vector<attempt::Event> model;
    for (const auto& entry : test::played(scenario, expert).transcript.entries)
        model.push_back(entry.event);
    return second_chances(scenario, {}, test::played(scenario, mine).transcript, model);
}

const scenario::Evidence reads{scenario::Opened{"conditions"}, {}};
const scenario::Evidence asks_about_the_water{scenario::Said{{"ask-water"}}, {}};
const Command read_it = attempt::OpenDocument{"conditions"};
const Command wait = attempt::WaitUntil{test::on_march(12, 9)};

TEST(SecondChance, IsTheLastMomentBeforeTheCaseWasHandedIn) {
    const auto found = chances(reads, {wait, attempt::CloseCase{}}, {read_it});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().criterion, "wanted");
    EXPECT_EQ(found.front().at, test::on_march(12, 9));
    EXPECT_EQ(found.front().instead, attempt::Event{attempt::DocumentOpened{"conditions"}});
}

TEST(SecondChance, EndsWithTheTimeThatTheCriterionLeaves) {
    auto in_time = reads;
    in_time.before = test::on_march(11, 12);
    const auto found = chances(in_time, {wait, attempt::CloseCase{}}, {read_it});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_LE(found.front().at, test::on_march(11, 12));
}

TEST(SecondChance, HoldsTheConversationThatLeadsThere) {
    const std::vector<Command> call{attempt::StartScene{"welcome"}, attempt::Say{"greet"},
                                    attempt::Say{"ask-water"}};
    const auto found = chances(asks_about_the_water, {attempt::CloseCase{}}, call);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().before, 1);
}

TEST(SecondChance, IsNotForWhatWasMetNorForWhatTheExpertDidNotDo) {
    EXPECT_TRUE(chances(reads, {read_it, attempt::CloseCase{}}, {read_it}).empty());
    EXPECT_TRUE(chances(reads, {attempt::CloseCase{}}, {}).empty());
}

}  // namespace
}  // namespace sim::app
