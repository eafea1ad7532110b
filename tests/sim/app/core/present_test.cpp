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

FileSection section_of(const DeskView& desk, std::string_view title) {
    const auto found = std::ranges::find(desk.file.sections, title, &FileSection::title);
    return found == desk.file.sections.end() ? FileSection{} : *found;
}

TEST(ClaimFile, SaysWhatIsSetAsideApartFromTheOtherDecisions) {
    constexpr auto title = "Provisions, règlements et recours";
    auto model = at_the_desk(Mode::training);
    EXPECT_TRUE(section_of(present(model).desk, title).rows.empty());
    EXPECT_NE(section_of(present(model).desk, title).empty, "");
    const auto rows = section_of(present(settled(model, Intent{reserve("12")})).desk, title).rows;
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front().label, "Fixer la provision");
    EXPECT_EQ(rows.front().value, "Montant\u00A0: 12\u00A0€, Poste\u00A0: Indemnité");
}

TEST(ClaimFile, SaysWhoEachPersonIs) {
    auto model = at_the_desk(Mode::training);
    const auto& facts = model.session->scenario.facts;
    const auto* policy = claims::find_policy(facts, facts.policy);
    ASSERT_NE(policy, nullptr);
    std::string told;
    for (const auto& row : section_of(present(model).desk, "Personnes").rows)
        told += row.value + "\n";
    EXPECT_NE(told.find("Particulier, souscripteur du contrat"), std::string::npos) << told;
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

TEST(Debrief, SaysUntilWhenACriterionCouldStillBeSaved) {
    const auto model = settled(at_the_desk(Mode::training), Intent{CaseHandedIn{}});
    const attempt::DecisionTaken right{"set_reserve",
                                       {{"amount", "810.50 EUR"}, {"item", "indemnite"}}};
    const auto compared =
        update(model, ModelPlayLoaded{{attempt::Opened{}, right, attempt::CaseClosed{}}, false});
    const auto row = present(compared.model).debrief.findings.front();
    EXPECT_EQ(row.branch_from, "1");
    EXPECT_TRUE(row.still_time.starts_with("Jusqu’au mardi 10 mars, 09:15")) << row.still_time;
    EXPECT_NE(row.still_time.find("810,50"), std::string::npos) << row.still_time;
}

TEST(Debrief, AsksForTheExpertsPlayInTrainingOnly) {
    const auto handed_in = [](Mode mode) {
        const attempt::Event closed = attempt::CaseClosed{};
        return update(at_the_desk(mode), EventsAppended{"a-1", {closed}}).effects;
    };
    const Effect wanted = LoadModelPlay{"a-1", false};
    const auto asks = [&](const std::vector<Effect>& effects) {
        return std::count(effects.begin(), effects.end(), wanted);
    };
    EXPECT_EQ(asks(handed_in(Mode::training)), 1);
    EXPECT_EQ(asks(handed_in(Mode::exam)), 0);
}

TEST(Debrief, ComparesWithTheOtherAttemptsOnTheCase) {
    auto model = settled(at_the_desk(Mode::training), Intent{CaseHandedIn{}});
    AttemptSummary other;
    other.id = "a-0";
    other.case_id = "tiny";
    other.started_on = "10 mars 2026";
    other.seed = 7;
    other.closed = true;
    other.result = "100\u00A0%";
    other.marks = {{"BC02.11", 4, 4}};
    auto running = other, elsewhere = other, itself = other;
    running.closed = false;
    elsewhere.case_id = "another";
    itself.id = "a-1";
    model.attempts = {other, running, elsewhere, itself};
    const auto rows = present(model).debrief.others;
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front().label, "10 mars 2026 · variante 7");
    EXPECT_EQ(rows.front().since, "BC02.11 −100\u00A0%");
}

}  // namespace
}  // namespace sim::app
