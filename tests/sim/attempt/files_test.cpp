#include "sim/attempt/files.hpp"

#include <gtest/gtest.h>

#include "tests/sim/attempt/several_files.hpp"

namespace sim::attempt {
namespace {

using test::on_march;
const auto three = test::three_files();

TEST(Files, ComeToTheDeskWithTheirFirstMail) {
    auto play = test::played(three, {});
    EXPECT_EQ(files_on_desk(three, play.attempt), (std::vector<std::string>{"main", "barn"}));
    attempt::play(three, play, WaitUntil{on_march(11, 11)});
    EXPECT_EQ(files_on_desk(three, play.attempt),
              (std::vector<std::string>{"main", "barn", "fence"}));
}

TEST(Files, AreNoneWhereTheCaseHasOnlyItsOwn) {
    const auto tiny = test::tiny_case();
    EXPECT_TRUE(files_on_desk(tiny, begin(tiny).attempt).empty());
    EXPECT_EQ(file_of(tiny, Event{ItemOpened{"call"}}), "");
}

TEST(Files, AreRankedAgainAndTheLastLevelCounts) {
    const auto play =
        test::played(three, {test::ranking("barn", "later"), test::ranking("main", "today"),
                             test::ranking("barn", "urgent")});
    EXPECT_EQ(priority_of(play.attempt, "barn"), "urgent");
    EXPECT_EQ(priority_of(play.attempt, "main"), "today");
    EXPECT_EQ(priority_of(play.attempt, "fence"), "");
    EXPECT_EQ(play.attempt.decisions.size(), 3u) << "each is in the journal";
}

TEST(Files, ThatAreNotOnTheDeskCannotBeRanked) {
    for (const auto* file : {"fence", "nowhere"}) {
        const auto play = test::played(three, {test::ranking(file, "later")});
        EXPECT_EQ(play.transcript.entries.back().event,
                  (Event{ActionRefused{"decide", "Ce dossier n’est pas sur votre bureau."}}));
    }
}

TEST(Files, AreToldByTheirTitleAndNumber) {
    EXPECT_EQ(
        to_french(three, DecisionTaken{"set_priority", {{"file", "barn"}, {"level", "urgent"}}}),
        "Donner une priorité – Dossier\u00A0: La grange (26-0219), Priorité\u00A0: À traiter "
        "tout de suite");
    EXPECT_EQ(file_label(three, "main"), "Petite fuite");
}

TEST(Files, HaveTheirEvents) {
    EXPECT_EQ(file_of(three, Event{ItemOpened{"barn-mail"}}), "barn");
    EXPECT_EQ(file_of(three, Event{ChoiceSaid{"welcome", "greet"}}), "main");
    EXPECT_EQ(file_of(three, Event{DeadlineMissed{"barn"}}), "barn");
    EXPECT_EQ(file_of(three, Event{WorldMoved{"worse", true}}), "main") << "its first delivery";
    EXPECT_EQ(file_of(three, Event{DecisionTaken{"set_priority", {{"file", "fence"}}}}), "fence");
    EXPECT_EQ(file_of(three, Event{DecisionTaken{"pay", {}}}), "main");
    EXPECT_EQ(file_of(three, Event{NoteTaken{"Rappeler."}}), "") << "about none";
}

TEST(Files, HaveTheLettersOfTheirModelElseOfTheirInsured) {
    auto with_model = three;
    with_model.letters = {{"props", "Étais", "syndic", "", {}, "barn"}};
    EXPECT_EQ(file_of(with_model, MessageSent{"syndic", "letter", "props", "", "", {}}), "barn");
    EXPECT_EQ(file_of(with_model, MessageSent{"farmer", "letter", "", "", "", {}}), "barn");
    EXPECT_EQ(file_of(with_model, MessageSent{"syndic", "letter", "", "", "", {}}), "main");
}

}  // namespace
}  // namespace sim::attempt
