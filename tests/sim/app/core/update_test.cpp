#include <gtest/gtest.h>

#include "tests/sim/app/core/model_builder.hpp"

namespace sim::app {
namespace {

TEST(Update, AsksForTheRecordAndChangesNothingBeforeIt) {
    const auto model = at_the_desk(Mode::training);
    const auto result = update(model, Intent{reserve("810,50")});
    const auto append = append_in(result.effects);
    ASSERT_TRUE(append);
    EXPECT_EQ(append->first_seq, 1);
    EXPECT_EQ(append->events,
              (std::vector<attempt::Event>{attempt::DecisionTaken{
                  "set_reserve", {{"amount", "810.50 EUR"}, {"item", "indemnite"}}}}));
    EXPECT_EQ(result.model.session->play.attempt, model.session->play.attempt);
    EXPECT_EQ(result.model.session->play.transcript, model.session->play.transcript);
    EXPECT_TRUE(result.model.session->writing);
}

TEST(Update, MovesOnceTheRecordIsOnTheDisk) {
    const auto before = at_the_desk(Mode::training);
    const auto asked = update(before, Intent{reserve("810,50")});
    const auto append = *append_in(asked.effects);
    const auto after = update(asked.model, EventsAppended{"a-1", append.events}).model;
    EXPECT_EQ(after.session->play.transcript.entries.size(), 2u);
    EXPECT_EQ(attempt::digest(after.session->play.attempt), append.digests.back());
    EXPECT_FALSE(after.session->writing);
}

TEST(Update, SaysWhyARecordFailedAndLeavesTheStateAsItWas) {
    const auto before = at_the_desk(Mode::training);
    const auto asked = update(before, Intent{reserve("810,50")}).model;
    const auto after = update(asked, Failed{{{}, "Le disque est plein.", "Libérez de la place."}});
    EXPECT_EQ(after.model.session->play.attempt, before.session->play.attempt);
    EXPECT_EQ(present(after.model).desk.problem, "Le disque est plein. Libérez de la place.");
    EXPECT_FALSE(after.model.session->writing);
    EXPECT_TRUE(append_in(update(after.model, Intent{reserve("810,50")}).effects));
}

TEST(Update, SaysWhatHappenedBeforeWhichFile) {
    const Problem full{{"data/constat.db", 0, 0}, "Le disque est plein.", "Videz-le."};
    EXPECT_EQ(update({}, Failed{full}).model.problem,
              "Le disque est plein. Videz-le. (data/constat.db)");
    const Problem fault{{"scenario.yaml", 12, 5}, "Un champ manque.", ""};
    EXPECT_EQ(update({}, Failed{fault}).model.problem, "Un champ manque. (scenario.yaml:12:5)");
}

TEST(Update, TakesNoSecondDecisionWhileOneIsBeingWritten) {
    const auto writing = update(at_the_desk(Mode::training), Intent{reserve("1")}).model;
    EXPECT_TRUE(update(writing, Intent{reserve("2")}).effects.empty());
}

TEST(Update, RecordsTheOpeningOfANewAttemptOnly) {
    const auto fresh = update({}, opened(Mode::training));
    EXPECT_EQ(append_in(fresh.effects)->events, (std::vector<attempt::Event>{attempt::Opened{}}));
    EXPECT_TRUE(update({}, opened(Mode::training, {attempt::Opened{}})).effects.empty());
}

TEST(Update, ResumesAtTheStateThatWasRecorded) {
    const auto played = settled(at_the_desk(Mode::training), Intent{reserve("810,50")});
    const auto events = test::events_of(played.session->play);
    const auto resumed = update({}, opened(Mode::training, events)).model;
    EXPECT_EQ(resumed.session->play.attempt, played.session->play.attempt);
    EXPECT_EQ(resumed.session->play.transcript, played.session->play.transcript);
}

TEST(Update, TellsTrainingWhatAStepEarnedAndAnExamNothing) {
    const auto training = settled(at_the_desk(Mode::training), Intent{reserve("810,50")});
    EXPECT_EQ(training.session->feedback, (std::vector<std::string>{"Provision juste."}));
    const auto exam = settled(at_the_desk(Mode::exam), Intent{reserve("810,50")});
    EXPECT_TRUE(exam.session->feedback.empty());
}

TEST(Update, GivesNoHintInAnExam) {
    EXPECT_TRUE(update(at_the_desk(Mode::exam), Intent{HintClicked{"amount"}}).effects.empty());
    EXPECT_FALSE(
        update(at_the_desk(Mode::training), Intent{HintClicked{"amount"}}).effects.empty());
}

TEST(Person, IsAddedThenChosen) {
    EXPECT_EQ(update({}, Intent{PersonAdded{"  Camille Noël"}}).effects,
              (std::vector<Effect>{AddPerson{"Camille Noël"}}));
    EXPECT_EQ(update({}, Intent{PersonAdded{"  "}}).model.problem,
              "Écrivez votre nom pour continuer.");
    const auto listed = update({}, PeopleListed{{{"7", "Camille Noël"}}, "7"});
    EXPECT_EQ(listed.model.person, "7");
    EXPECT_EQ(listed.effects, (std::vector<Effect>{ListAttempts{"7"}}));
}

TEST(Person, IsNeededToStartACase) {
    EXPECT_EQ(update({}, Intent{CaseStarted{"tiny", "12", false}}).model.problem,
              "Dites d’abord qui vous êtes.");
    Model known;
    known.person = "7";
    EXPECT_EQ(update(known, Intent{CaseStarted{"tiny", "12", true}}).effects,
              (std::vector<Effect>{OpenCase{"tiny", 12, Mode::exam, "7"}}));
    EXPECT_TRUE(update(known, Intent{CaseStarted{"tiny", "douze", true}}).effects.empty());
}

}  // namespace
}  // namespace sim::app
