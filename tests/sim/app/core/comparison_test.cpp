#include <gtest/gtest.h>

#include "sim/app/core/markdown.hpp"
#include "sim/app/core/present_room.hpp"

namespace sim::app {
namespace {

CohortPlay play_of(const std::string& case_id, const std::string& day, int points) {
    CohortPlay made;
    made.play = {case_id + day, 100, case_id, 1, day + "T09:00:00Z"};
    made.title = case_id == "fuite" ? "Fuite" : "Vol";
    assessment::scoring::Finding finding;
    finding.criterion = "cover";
    finding.title = "Vérifier la *garantie*";
    finding.met = points == 4;
    finding.sentence = "La franchise | a été oubliée.";
    finding.points = points;
    finding.max_points = 4;
    made.card.findings = {finding};
    made.card.automatic = {points, 4};
    made.card.competencies["BC02.1"] = {points, 4};
    return made;
}

struct Comparison : testing::Test {
    Comparison() {
        model.screen = Screen::room;
        model.room.actor = RoomActor{30, certification::Role::trainer, "Paul", "paul"};
        model.room.names = {{100, "Camille"}};
        model.room.desk = RoomDesk::cohort;
        model.room.cohort = {play_of("fuite", "2026-01-10", 1), play_of("fuite", "2026-06-10", 3),
                             play_of("vol", "2026-06-11", 4)};
    }
    ComparisonView compares(CohortChosen first, CohortChosen second) {
        effects.clear();
        auto made = update(
            model,
            Message{Intent{RoomIntent{CohortsCompared{std::move(first), std::move(second)}}}});
        model = std::move(made.model);
        return present(model).room.cohort.comparison;
    }
    Model model;
    std::vector<Effect> effects;
};

TEST_F(Comparison, OfOneCaseByDatesGoesCriterionByCriterion) {
    const auto view = compares({"fuite", "", "31/05/2026"}, {"fuite", "01/06/2026", ""});
    EXPECT_EQ(view.first, "Fuite, jusqu’au 31 mai 2026\u00A0: 1\u00A0essai");
    EXPECT_EQ(view.second, "Fuite, depuis le 1er juin 2026\u00A0: 1\u00A0essai");
    ASSERT_EQ(view.rows.size(), 2u);
    EXPECT_EQ(view.rows[1].label, "Vérifier la *garantie*");
    EXPECT_EQ(view.rows[1].first.part, 25);
    EXPECT_EQ(view.rows[1].second.part, 75);
    EXPECT_EQ(view.rows[1].gap, "B\u00A0+50");
    EXPECT_TRUE(view.warning.starts_with("Moins de 50 essais d’un côté"));
}

TEST_F(Comparison, OfTwoCasesGoesByCompetency) {
    const auto view = compares({"fuite", "", ""}, {"vol", "", ""});
    ASSERT_EQ(view.rows.size(), 2u);
    EXPECT_EQ(view.rows[0].label, "Ensemble");
    EXPECT_EQ(view.rows[1].label, "BC02.1");
    EXPECT_EQ(view.rows[1].gap, "B\u00A0+50");
}

TEST_F(Comparison, RefusesADayThatIsNone) {
    EXPECT_FALSE(compares({"fuite", "bientôt", ""}, {"vol", "", ""}).made);
    EXPECT_NE(model.problem, "");
}

TEST_F(Comparison, IsWrittenWithTheFiguresOfTheScreen) {
    (void)compares({"fuite", "", ""}, {"vol", "", ""});
    const auto made = update(model, Message{Intent{RoomIntent{CohortPrinted{}}}});
    ASSERT_EQ(made.effects.size(), 1u);
    const auto* print = std::get_if<Print>(&made.effects.front());
    ASSERT_NE(print, nullptr);
    EXPECT_EQ(print->markdown, cohort_markdown(present(model).room.cohort));
    EXPECT_NE(print->markdown.find("Vérifier la *garantie* | 50\u00A0% | 50\n"), std::string::npos);
    EXPECT_NE(print->markdown.find("La franchise \\| a été oubliée."), std::string::npos);
    EXPECT_NE(print->markdown.find("Camille · 2026-01-10 | 25\u00A0% | 25\n"), std::string::npos);
    EXPECT_NE(print->markdown.find("BC02.1, B | 100\u00A0% | 100\n"), std::string::npos);
}

TEST_F(Comparison, IsNotWrittenForAJuror) {
    model.room.actor->role = certification::Role::juror;
    EXPECT_TRUE(update(model, Message{Intent{RoomIntent{CohortPrinted{}}}}).effects.empty());
}

}  // namespace
}  // namespace sim::app
