#include <gtest/gtest.h>

#include "tests/sim/app/views/desk_view.hpp"
#include "tests/sim/app/views/window.hpp"

namespace sim::app::views {
namespace {

View exam_view() {
    auto view = desk_view();
    view.desk.bar.mode = "Examen";
    view.desk.bar.exam = {true, "32\u00A0min", app::Tone::neutral, "Sur 45\u00A0min", true, false};
    return view;
}

TEST(ExamTime, IsOnTheBarAtEveryWidth) {
    for (const float scale : {1.0f, 2.0f}) {
        Window window{exam_view(), {1366, 768}, scale};
        window.ui.frames(3);
        EXPECT_TRUE(window.ui.sees("32\u00A0min")) << scale;
        EXPECT_TRUE(window.ui.find("###exam_time").visible()) << scale;
    }
}

/// The one place of a widget on the screen.
ImRect place_of(Window& window, const char* label) {
    return window.ui.find(label).rect;
}

TEST(ExamTime, LeavesTheRestOfTheBarItsRoom) {
    auto view = exam_view();
    while (view.desk.bar.deadlines.size() < 4)
        view.desk.bar.deadlines.push_back(view.desk.bar.deadlines.front());
    Window window{view, {1366, 768}, 2};
    window.ui.frames(3);
    const auto more = place_of(window, "###more_deadlines");
    for (const auto* label : {"###exam_time", "###help", "###calculator", "###leave"})
        EXPECT_FALSE(more.Overlaps(place_of(window, label))) << label;
    window.ui.click("###exam_time");
    EXPECT_NE(window.only<ExamPaused>(), nullptr) << "the time is the pause there";
}

TEST(ExamTime, IsNotThereInTraining) {
    Window window{desk_view()};
    window.ui.frames(3);
    EXPECT_FALSE(window.ui.exists("###exam_time"));
    EXPECT_FALSE(window.ui.exists("###exam_pause"));
}

TEST(ExamTime, PausesAndComesBack) {
    Window window{exam_view()};
    window.ui.click("###exam_pause");
    ASSERT_NE(window.only<ExamPaused>(), nullptr);
    auto paused = exam_view();
    paused.desk.bar.exam.paused = true;
    Window away{paused};
    away.ui.frames(3);
    EXPECT_TRUE(away.ui.sees("Examen en pause"));
    EXPECT_FALSE(away.ui.sees("Fixer la provision"));
    away.ui.click("###exam_resume");
    EXPECT_NE(away.only<ExamResumed>(), nullptr);
}

View home_before_an_exam() {
    View view;
    view.screen = Screen::start;
    view.start.people = {{"1", "Camille"}};
    view.start.person = "1";
    CaseCard card;
    card.id = "water";
    card.title = "Fuite";
    card.minutes = "45\u00A0min";
    view.start.cases = {card};
    return view;
}

TEST(ExamTime, IsChosenWithItsEasingWhenTheExamIsBegun) {
    Window window{home_before_an_exam()};
    window.ui.click("###exam");
    window.ui.type("###exam_minutes", "60");
    window.ui.click("###extra_33");
    window.ui.click("###exam_pauses");
    window.ui.click("###honour");
    window.ui.click("###start_case");
    ASSERT_NE(window.only<CaseStarted>(), nullptr);
    EXPECT_TRUE(window.only<CaseStarted>()->exam);
    EXPECT_EQ(window.only<CaseStarted>()->terms, (ExamTerms{60, 33, true, ""}));
}

}  // namespace
}  // namespace sim::app::views
