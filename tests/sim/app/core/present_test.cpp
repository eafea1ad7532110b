#include <algorithm>

#include <gtest/gtest.h>

#include "tests/sim/app/core/model_builder.hpp"

namespace sim::app {
namespace {

/// Every text of a desk where the author's words could show.
std::string texts_of(const DeskView& desk) {
    std::string all = desk.announcement + desk.problem;
    for (const auto& section : desk.file.sections)
        for (const auto& row : section.rows) all += row.label + row.value + "\n";
    for (const auto& act : desk.acts) all += act.label + act.last + act.confirmation + "\n";
    for (const auto& model : desk.letter.models) {
        all += model.title + model.skeleton;
        for (const auto& element : model.elements) all += element;
    }
    for (const auto& hint : desk.hints) {
        all += hint.title;
        for (const auto& given : hint.given) all += given;
    }
    for (const auto& sentence : desk.feedback) all += sentence;
    for (const auto& row : desk.timeline) all += row.text;
    for (const auto& line : desk.conversation.lines) all += line.text;
    return all;
}

TEST(Desk, OfAnExamShowsNothingOfWhatIsOwed) {
    const auto desk = present(settled(at_the_desk(Mode::exam), Intent{reserve("12")})).desk;
    EXPECT_EQ(texts_of(desk).find("810"), std::string::npos) << texts_of(desk);
    EXPECT_TRUE(desk.hints.empty());
    EXPECT_TRUE(desk.feedback.empty());
}

TEST(Desk, OfTrainingGivesAHintOnlyWhenAsked) {
    const auto model = at_the_desk(Mode::training);
    EXPECT_TRUE(present(model).desk.hints.front().given.empty());
    const auto asked = settled(model, Intent{HintClicked{"amount"}});
    EXPECT_EQ(present(asked).desk.hints.front().given, (std::vector<std::string>{"Cherchez."}));
}

TEST(Desk, SaysWhatADecisionRestsOn) {
    auto model = settled(at_the_desk(Mode::training), Intent{reserve("12")});
    const auto document = model.session->scenario.documents.front();
    model.session->play.attempt.documents = {document.id};
    model.session->selected_document = document.id;
    model = settled(model, Intent{PassageMarked{"set_reserve", document.id, "Le plafond."}});
    const auto desk = present(model).desk;
    EXPECT_EQ(desk.document.cited, (std::vector<std::string>{"Le plafond."}));
    const auto act = std::ranges::find(desk.acts, "set_reserve", &ActView::id);
    ASSERT_NE(act, desk.acts.end());
    EXPECT_EQ(act->grounds,
              (std::vector<std::string>{"«\u00A0Le plafond.\u00A0» – " + document.title}));
    EXPECT_EQ(act->last, "Montant\u00A0: 12\u00A0€, Poste\u00A0: Indemnité");
}

TEST(Debrief, IsWithheldAfterAnExam) {
    const auto view = present(settled(at_the_desk(Mode::exam), Intent{CaseHandedIn{}}));
    EXPECT_EQ(view.screen, Screen::debrief);
    EXPECT_TRUE(view.debrief.withheld);
    EXPECT_TRUE(view.debrief.findings.empty());
    EXPECT_TRUE(view.debrief.teacher.empty());
    EXPECT_EQ(view.debrief.headline, "");
}

TEST(Debrief, OfTrainingSaysWhatWasOwedAndWhy) {
    const auto view = present(settled(at_the_desk(Mode::training), Intent{CaseHandedIn{}}));
    ASSERT_EQ(view.debrief.findings.size(), 1u);
    EXPECT_EQ(view.debrief.findings.front().sentence, "Il fallait provisionner 810,50 €.");
    EXPECT_NE(view.debrief.findings.front().owed.find("810,50"), std::string::npos);
    EXPECT_EQ(view.debrief.headline, "0\u00A0/\u00A04 points · 0\u00A0%");
}

}  // namespace
}  // namespace sim::app
