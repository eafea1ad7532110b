#include <gtest/gtest.h>

#include "assessment/scoring/scoring.hpp"
#include "tests/sim/attempt/tiny_case.hpp"

namespace assessment::scoring {
namespace {

using namespace sim;

scenario::Criterion reading(std::string id, int points) {
    scenario::Criterion criterion;
    criterion.id = std::move(id);
    criterion.competency = "BC02.2";
    criterion.points = points;
    criterion.evidence = {scenario::Opened{"conditions"}, {}};
    criterion.met = "Lu.";
    criterion.missed = "À lire.";
    return criterion;
}

Scorecard card_of(std::vector<scenario::Criterion> criteria,
                  const std::vector<attempt::Command>& commands) {
    auto scenario = test::tiny_case();
    scenario.hints = {{"ground", {"a", "b", "c", "d", "e"}}};
    scenario.criteria = std::move(criteria);
    return score(scenario, {}, test::played(scenario, commands).transcript);
}

const attempt::Command read_it = attempt::OpenDocument{"conditions"};
const attempt::Command hint = attempt::AskHint{"ground"};

TEST(Score, GivesEachFindingItsPointsWordsAndEvidence) {
    Finding expected;
    expected.criterion = "ground";
    expected.competency = "BC02.2";
    expected.met = true;
    expected.points = expected.max_points = 4;
    expected.evidence = {1};
    expected.sentence = "Lu.";
    EXPECT_EQ(card_of({reading("ground", 4)}, {read_it}).findings,
              (std::vector<Finding>{expected}));
    EXPECT_EQ(card_of({reading("ground", 4)}, {}).findings.front().sentence, "À lire.");
}

TEST(Score, AddsUpByCompetencyAndBlock) {
    auto other = reading("other", 3);
    other.competency = "BC02.10";
    other.evidence = {scenario::Opened{"report"}, {}};
    const auto card = card_of({reading("ground", 4), other}, {read_it});
    EXPECT_EQ(card.automatic, (Tally{4, 7}));
    EXPECT_EQ(card.competencies,
              (std::map<std::string, Tally>{{"BC02.2", {4, 4}}, {"BC02.10", {0, 3}}}));
    EXPECT_EQ(card.blocks, (std::map<std::string, Tally>{{"BC02", {4, 7}}}));
}

TEST(Score, TakesAQuarterOfThePointsForEachHint) {
    const auto points = [](const std::vector<attempt::Command>& commands) {
        return card_of({reading("ground", 4)}, commands).automatic.points;
    };
    EXPECT_EQ(points({hint, read_it}), 3);
    EXPECT_EQ(points({hint, hint, read_it}), 2);
    EXPECT_EQ(points({hint, hint, hint, hint, hint, read_it}), 0);
    EXPECT_EQ(card_of({reading("ground", 3)}, {hint, read_it}).automatic.points, 2);
}

TEST(Score, LeavesTheJuryItsMarks) {
    auto jury = reading("style", 5);
    jury.needs_jury = true;
    jury.eliminating = true;
    const auto card = card_of({jury, reading("ground", 4)}, {read_it});
    EXPECT_EQ(card.automatic, (Tally{4, 4}));
    EXPECT_EQ(card.findings.size(), 2u);
    EXPECT_TRUE(card_of({jury}, {}).eliminating_faults.empty());
}

TEST(Score, NamesTheFaultThatEliminates) {
    auto fatal = reading("safety", 2);
    fatal.eliminating = true;
    EXPECT_EQ(card_of({fatal}, {}).eliminating_faults, (std::vector<std::string>{"safety"}));
    EXPECT_TRUE(card_of({fatal}, {read_it}).eliminating_faults.empty());
}

TEST(Tally, RoundsItsPercentHalfUp) {
    EXPECT_EQ((Tally{1, 8}).percent(), 13);
    EXPECT_EQ((Tally{1, 3}).percent(), 33);
    EXPECT_EQ((Tally{2, 3}).percent(), 67);
    EXPECT_EQ((Tally{0, 0}).percent(), 0);
    EXPECT_EQ((Tally{7, 7}).percent(), 100);
}

}  // namespace
}  // namespace assessment::scoring
