#include "sim/app/core/exam.hpp"

#include <gtest/gtest.h>

#include "tests/sim/app/core/model_builder.hpp"

namespace sim::app {
namespace {

using attempt::ExamClock;
using attempt::ExamTimed;
using Events = std::vector<attempt::Event>;

constexpr std::int64_t second = 1000;
constexpr std::int64_t minute = 60 * second;
const Instant wall = Instant::minutes(29'550'000);

/// An exam of 45 minutes, with the terms that were asked for.
CaseOpened sitting(ExamTerms terms = {}) {
    auto message = opened(Mode::exam);
    message.scenario.minutes = 45;
    message.terms = std::move(terms);
    return message;
}

Model begun(ExamTerms terms = {}) {
    return settled(settled({}, sitting(std::move(terms))), TimePassed{0, wall});
}

Model once_at(Model model, std::int64_t since_start_ms) {
    return settled(std::move(model), TimePassed{since_start_ms, wall});
}

Events recorded(const Model& model) {
    Events events;
    for (const auto& entry : model.session->play.transcript.entries) events.push_back(entry.event);
    return events;
}

/// As a program that starts again finds it, its clock counting from 0.
Model reopened(const Model& model) {
    auto message = sitting();
    message.recorded = recorded(model);
    return once_at(settled({}, message), 0);
}

std::string left(const Model& model) {
    return present(model).desk.bar.exam.left;
}

TEST(Exam, LastsTheMinutesOfTheCaseUnlessItSaysOtherwise) {
    EXPECT_EQ(recorded(begun()), (Events{attempt::Opened{}, ExamTimed{45, 0, false}}));
    EXPECT_EQ(left(begun()), "45\u00A0min");
    EXPECT_EQ(left(begun({90, 0, false, ""})), "1\u00A0h\u00A030");
}

TEST(Exam, GivesTheExtraTimeOfAnAccommodationRoundedUpToTheMinute) {
    struct Row {
        int minutes, percent;
        std::int64_t seconds;
    };
    for (const auto& row : {Row{45, 0, 2700}, Row{45, 33, 3600}, Row{20, 33, 1620},
                            Row{40, 50, 3600}, Row{1, 1, 120}})
        EXPECT_EQ(attempt::seconds_allowed({row.minutes, row.percent, false}), row.seconds);
    EXPECT_EQ(left(begun({0, 33, false, ""})), "1\u00A0h\u00A000");
}

TEST(Exam, ShowsNoTimeInTrainingNorInAnExamOfAnOlderJournal) {
    EXPECT_FALSE(present(at_the_desk(Mode::training)).desk.bar.exam.timed);
    const auto old = settled({}, opened(Mode::exam, {attempt::Opened{}}));
    EXPECT_FALSE(present(once_at(once_at(old, 0), 600 * minute)).desk.bar.exam.timed);
}

TEST(Exam, CountsOnlyWhatPassesWhileItIsOpen) {
    const auto model = once_at(begun(), 5 * minute);
    EXPECT_EQ(left(model), "40\u00A0min");
    EXPECT_EQ(left(reopened(model)), "40\u00A0min") << "a restart neither gives nor takes";
    EXPECT_EQ(left(once_at(reopened(model), 2 * minute)), "38\u00A0min");
}

TEST(Exam, IsWrittenEveryTenSecondsSoThatACrashGivesBackNoMore) {
    auto model = once_at(once_at(begun(), 9 * second), 13 * second);
    EXPECT_EQ(recorded(model).back(), (attempt::Event{ExamClock{"runs", 13, wall}}));
    model = once_at(std::move(model), 22 * second);
    EXPECT_EQ(recorded(model).size(), 3u) << "nine seconds later nothing new is written";
    EXPECT_EQ(seconds_left(*model.session), 45 * 60 - 22);
    EXPECT_EQ(seconds_left(*reopened(model).session), 45 * 60 - 13);
}

TEST(Exam, SaysAWordAtTenAndAtTwoMinutes) {
    auto model = once_at(begun(), 34 * minute);
    EXPECT_EQ(present(once_at(model, 35 * minute)).desk.announcement,
              "Il reste 10\u00A0min pour rendre ce dossier.");
    model = once_at(once_at(model, 35 * minute), 42 * minute + 59 * second);
    EXPECT_EQ(present(model).desk.bar.exam.tone, Tone::warning);
    model = once_at(std::move(model), 43 * minute + second);
    EXPECT_EQ(present(model).desk.announcement, "Il reste 2\u00A0min pour rendre ce dossier.");
    EXPECT_EQ(present(model).desk.bar.exam.tone, Tone::danger);
}

TEST(Exam, IsHandedInWhenItsTimeIsOver) {
    const auto last = update(begun(), TimePassed{45 * minute, wall});
    EXPECT_EQ(append_in(last.effects)->events,
              (Events{ExamClock{"over", 45 * 60, wall}, attempt::CaseClosed{}}));
    const auto model = once_at(begun(), 45 * minute);
    EXPECT_EQ(model.screen, Screen::debrief);
    EXPECT_TRUE(update(model, TimePassed{46 * minute, wall}).effects.empty());
}

TEST(Exam, HandedInInTimeSaysHowLongItTook) {
    const auto result = update(once_at(begun(), 7 * second), Intent{CaseHandedIn{}});
    EXPECT_EQ(append_in(result.effects)->events,
              (Events{ExamClock{"runs", 7, wall}, attempt::CaseClosed{}}));
}

TEST(Exam, APauseStopsTheClockAndHidesTheFile) {
    const auto running = once_at(begun({0, 0, true, ""}), 5 * minute);
    const auto paused = settled(running, Intent{ExamPaused{}});
    const auto desk = present(paused).desk;
    EXPECT_TRUE(desk.bar.exam.paused);
    EXPECT_TRUE(desk.inbox.empty());
    EXPECT_TRUE(desk.documents.empty());
    EXPECT_TRUE(update(paused, Intent{reserve("10,00")}).effects.empty());
    const auto later = once_at(paused, 60 * minute);
    EXPECT_EQ(left(later), "40\u00A0min");
    const auto resumed = settled(later, Intent{ExamResumed{}});
    EXPECT_EQ(left(once_at(resumed, 61 * minute)), "39\u00A0min");
    EXPECT_TRUE(append_in(update(resumed, Intent{reserve("10,00")}).effects));
}

TEST(Exam, APauseSurvivesARestartAndIsRefusedToWhoHasNone) {
    const auto paused = settled(once_at(begun({0, 0, true, ""}), minute), Intent{ExamPaused{}});
    const auto back = reopened(paused);
    EXPECT_TRUE(is_paused(back));
    EXPECT_EQ(left(once_at(back, 30 * minute)), "44\u00A0min");
    EXPECT_TRUE(update(begun(), Intent{ExamPaused{}}).effects.empty());
}

TEST(Exam, LeavingWritesWhatWasUsed) {
    const auto model = once_at(begun(), 4 * second);
    for (const auto& way : {Intent{BackToStart{}}, Intent{QuitClicked{}}}) {
        const auto append = append_in(update(model, way).effects);
        ASSERT_TRUE(append);
        EXPECT_EQ(append->events, (Events{ExamClock{"left", 4, wall}}));
    }
}

TEST(Exam, ItsClockNeitherMovesTheFileNorItsMarks) {
    auto training = at_the_desk(Mode::training).session->play.attempt;
    auto exam = once_at(begun(), 20 * minute).session->play.attempt;
    EXPECT_NE(attempt::digest(exam), attempt::digest(training));
    exam.exam.reset();
    EXPECT_EQ(exam, training);
}

}  // namespace
}  // namespace sim::app
