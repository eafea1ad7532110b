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

TEST(Update, TellsAtOnceWhichFieldOfADecisionIsWrongAndNotWhatIsOwed) {
    const auto wrong = settled(at_the_desk(Mode::training), Intent{reserve("12")});
    ASSERT_EQ(wrong.session->faults.size(), 1u);
    const auto& words = wrong.session->faults.front();
    EXPECT_NE(words.find("La provision couvre l’indemnité"), std::string::npos) << words;
    EXPECT_NE(words.find("(Montant)"), std::string::npos) << words;
    EXPECT_NE(words.find("Vous pouvez encore reprendre cette décision."), std::string::npos);
    EXPECT_EQ(words.find("810"), std::string::npos) << words;
    EXPECT_EQ(present(wrong).desk.faults, wrong.session->faults);
    const auto mended = settled(wrong, Intent{reserve("810,50")});
    EXPECT_TRUE(mended.session->faults.empty());
    EXPECT_EQ(mended.session->feedback.size(), 1u);
    EXPECT_TRUE(settled(at_the_desk(Mode::exam), Intent{reserve("12")}).session->faults.empty());
}

TEST(Update, SaysThatWhatIsDoneForGoodStaysInTheFile) {
    auto begun = opened(Mode::training);
    begun.scenario.criteria.front().evidence.test =
        scenario::Decided{"pay", {{"amount", scenario::Owed{"settlement.immediate", {}}}}};
    const auto paid = settled(
        settled({}, begun),
        Intent{DecisionSubmitted{
            "pay", {{"payee", "tenant"}, {"amount", "12"}, {"account", "FR76"}, {"checks", ""}}}});
    ASSERT_EQ(paid.session->faults.size(), 1u);
    const auto& words = paid.session->faults.front();
    EXPECT_NE(words.find("Elle reste au dossier"), std::string::npos) << words;
    EXPECT_EQ(words.find("reprendre cette décision"), std::string::npos) << words;
}

TEST(Update, TellsNoFaultInAFieldThatAnotherCriterionWantsAsItIs) {
    auto begun = opened(Mode::training);
    auto first = begun.scenario.criteria.front();
    first.id = "first-look";
    first.evidence.test =
        scenario::Decided{"set_reserve", {{"amount", scenario::Literal{"12.00 EUR"}}}};
    begun.scenario.criteria.push_back(first);
    const auto model = settled(settled({}, begun), Intent{reserve("12")});
    EXPECT_EQ(model.session->feedback.size(), 1u);
    EXPECT_TRUE(model.session->faults.empty());
}

TEST(Update, TellsWhatWasMissedOnceNothingCanMendIt) {
    auto begun = opened(Mode::training);
    auto& never = begun.scenario.criteria.front();
    never.article = "Article 3";
    never.evidence.test = scenario::Never{{{scenario::Decided{"set_reserve", {}}, {}}}};
    const auto model = settled(settled({}, begun), Intent{reserve("12")});
    ASSERT_EQ(model.session->faults.size(), 1u);
    EXPECT_NE(model.session->faults.front().find(
                  "Il fallait provisionner 810,50 €. (Article 3) Plus rien"),
              std::string::npos)
        << model.session->faults.front();
}

TEST(Update, SaysNothingBeforeTheEndWhereItWasAskedTo) {
    auto begun = opened(Mode::training);
    begun.feedback = Feedback::at_end;
    for (const char* amount : {"12", "810,50"}) {
        const auto model = settled(settled({}, begun), Intent{reserve(amount)});
        EXPECT_TRUE(model.session->feedback.empty());
        EXPECT_TRUE(model.session->faults.empty());
    }
}

TEST(Update, RemembersWhenTrainingSaysWhatWasEarned) {
    Model model;
    model.person = "7";
    auto chosen = update(model, Intent{FeedbackChosen{Feedback::at_end}});
    EXPECT_EQ(chosen.effects, (std::vector<Effect>{SaveSetting{"feedback", "end"}}));
    EXPECT_EQ(present(chosen.model).feedback, Feedback::at_end);
    const auto begun = update(chosen.model, Intent{CaseStarted{"tiny", "12", false}}).effects;
    EXPECT_EQ(
        begun,
        (std::vector<Effect>{OpenCase{"tiny", 12, Mode::training, "7", {}, Feedback::at_end}}));
    const auto other =
        update(chosen.model, Intent{CaseStarted{"tiny", "12", false, {}, Feedback::each_decision}})
            .effects;
    EXPECT_EQ(other, (std::vector<Effect>{OpenCase{"tiny", 12, Mode::training, "7"}}));
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
