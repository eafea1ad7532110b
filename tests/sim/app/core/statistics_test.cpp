#include <algorithm>

#include "sim/app/core/language.hpp"
#include "sim/app/core/markdown.hpp"
#include "sim/app/core/present_room.hpp"
#include "tests/assessment/certification/day.hpp"

namespace sim::app {
namespace {

using namespace certification;

struct Figures : testing::Test {
    /// Eight more candidates, marked by Anna, who is generous, and Boris, who is severe.
    Figures() {
        for (PersonId person = 200; person < 208; ++person)
            day.does(office, Enrol{person, Route::vae, {}, {}});
        int i = 0;
        for (const auto& copy : std::vector{day.session.copies}) {
            day.copy = {copy.candidate, copy.block};
            day.marks(anna, std::min(2, i / 3 + 1), 2);
            day.marks(boris, i / 3, i % 4 == 0 ? 1 : 2);
            ++i;
        }
    }
    StatisticsView seen_by(Actor actor) {
        Model model;
        model.screen = Screen::room;
        model.room.actor = RoomActor{actor.person, actor.role, "Qui", "qui"};
        model.room.names = {{10, "Anna Roy"}, {11, "Boris Lam"}};
        model.room.session = day.session;
        model.room.grid = day.grid;
        return present(model).room.session.statistics;
    }
    Day day;
};

TEST_F(Figures, AreForTheModeratorAndTheTrainerDuringTheTrials) {
    EXPECT_TRUE(seen_by(watcher).seen.may);
    EXPECT_TRUE(seen_by({30, Role::trainer}).seen.may);
    EXPECT_FALSE(seen_by(anna).seen.may);
    EXPECT_EQ(seen_by(anna).seen.why_not,
              "Les jurés notent sans voir les autres\u00A0: les statistiques s’ouvrent avec la "
              "délibération.");
    EXPECT_FALSE(seen_by({31, Role::apprentice}).seen.may);
}

/// A lone script correlates with nothing: what is said of it is in the language of the window.
TEST_F(Figures, ThatCannotBeComputedAreSaidInTheLanguage) {
    day.session.copies.resize(1);
    const auto said = [&](const Catalogue* catalogue) {
        use_catalogue(catalogue);
        const auto view = seen_by(watcher);
        use_catalogue(nullptr);
        std::string all;
        for (const auto& block : view.blocks)
            for (const auto& row : block.figures) all += row.value + "\n";
        return all;
    };
    EXPECT_NE(said(nullptr).find("non calculable"), std::string::npos) << said(nullptr);
    constexpr const char* po = "msgid \"non calculable\"\nmsgstr \"none\"\n";
    const auto english = Catalogue::read(po, po);
    ASSERT_TRUE(english);
    EXPECT_NE(said(&*english).find("none"), std::string::npos);
    EXPECT_EQ(said(&*english).find("non calculable"), std::string::npos);
}

TEST_F(Figures, TellTheSevereFromTheGenerous) {
    const auto view = seen_by(watcher);
    ASSERT_EQ(view.jurors.size(), 2u);
    EXPECT_EQ(view.jurors.front().name, "Anna Roy");
    EXPECT_GT(view.jurors.front().lean, 0);
    EXPECT_EQ(view.jurors.front().lean, -view.jurors.back().lean);
    EXPECT_TRUE(view.jurors.front().agreement.starts_with("kappa pondéré 0,"));
}

TEST_F(Figures, SayHowManyCopiesStandInEachTen) {
    const auto view = seen_by(watcher);
    ASSERT_EQ(view.blocks.size(), 1u);
    const auto& block = view.blocks.front();
    EXPECT_EQ(block.line, 50);
    EXPECT_TRUE(block.warning.starts_with("Attention\u00A0: moins de 50 copies"));
    ASSERT_EQ(block.spread.size(), 10u);
    int copies = 0;
    for (const auto& bar : block.spread) copies += std::stoi(bar.value);
    EXPECT_EQ(copies, 9);
    EXPECT_EQ(block.criteria.size(), 2u);
}

TEST_F(Figures, HideTheScoreOfACopyFromWhoMayNotSeeMarks) {
    const auto view = seen_by({30, Role::trainer});
    for (const auto& row : view.blocks.front().near) EXPECT_EQ(row.points, "");
}

TEST_F(Figures, LetTheModeratorAskEverySecondLookAtOnce) {
    Model model;
    model.room.actor = RoomActor{watcher.person, watcher.role, "Marc", "marc"};
    model.room.session = day.session;
    model.room.grid = day.grid;
    const auto due = seen_by(watcher).due;
    ASSERT_GT(due, 0u);
    const auto made = update(model, Message{Intent{RoomIntent{OfficeIntent{SecondLooksWanted{}}}}});
    EXPECT_EQ(made.effects.size(), due);
    EXPECT_TRUE(seen_by(watcher).may_ask);
}

CohortPlay play(const std::string& attempt, certification::PersonId person, bool met) {
    CohortPlay made;
    made.play = {attempt, person, "fuite", 1, "2026-11-20T09:00:00Z"};
    made.title = "Fuite";
    assessment::scoring::Finding finding;
    finding.criterion = "cover";
    finding.competency = "BC02.1";
    finding.title = "Vérifier la garantie";
    finding.met = met;
    finding.max_points = 4;
    finding.points = met ? 4 : 0;
    finding.sentence = met ? "Juste." : "La franchise a été oubliée.";
    made.card.findings = {finding};
    made.card.automatic = {finding.points, 4};
    made.card.competencies["BC02.1"] = {finding.points, 4};
    return made;
}

TEST(TheCohort, NamesTheMistakesMadeMostAndWhereTheyWereMade) {
    Model model;
    model.screen = Screen::room;
    model.room.actor = RoomActor{30, Role::trainer, "Paul", "paul"};
    model.room.names = {{100, "Camille"}, {101, "Sacha"}};
    model.room.desk = RoomDesk::cohort;
    model.room.cohort = {play("a", 100, true), play("b", 101, false), play("c", 101, false)};
    const auto view = present(model).room.cohort;
    ASSERT_EQ(view.cases.size(), 1u);
    const auto& one = view.cases.front();
    EXPECT_EQ(one.detail, "3\u00A0essais, 2\u00A0personnes · moyenne 33\u00A0%");
    ASSERT_EQ(one.mistakes.size(), 1u);
    EXPECT_EQ(one.mistakes.front().count, "2 sur 3");
    EXPECT_EQ(one.mistakes.front().why, "La franchise a été oubliée.");
    EXPECT_EQ(one.mistakes.front().plays.front().attempt, "b");
    EXPECT_EQ(one.criteria.front().facility.value, "33\u00A0%");
    EXPECT_EQ(one.plays.front().cells, std::vector<int>{100});
}

/// Percent that a learner won of each decision, by competency.
LearnerColumns columns_of(certification::PersonId person,
                          const std::vector<std::pair<const char*, int>>& won) {
    std::string column;
    for (const auto& [code, percent] : won)
        assessment::statistics::pack({assessment::statistics::place_of_competency(code).value(),
                                      static_cast<std::int8_t>(percent), 4},
                                     column);
    return {person, 1, assessment::statistics::groups_of(column)};
}

TEST(TheCohort, ShowsCompetenciesAndLearnersFromTheColumnsAlone) {
    Model model;
    model.screen = Screen::room;
    model.room.actor = RoomActor{30, Role::trainer, "Paul", "paul"};
    model.room.names = {{100, "Camille"}, {101, "Sacha"}};
    model.room.desk = RoomDesk::cohort;
    auto& columns = model.room.columns;
    columns.learners = {columns_of(100, {{"BC01.1", 100}, {"BC02.1", 60}}),
                        columns_of(101, {{"BC01.1", 30}})};
    for (const auto& learner : columns.learners)
        for (std::size_t i = 0; i < learner.groups.size(); ++i)
            assessment::statistics::add(learner.groups[i], columns.groups[i]);
    const auto view = present(model).room.cohort;
    ASSERT_EQ(view.competencies.size(), 2u);
    EXPECT_EQ(view.competencies[0].bar.label, "BC01.1");
    EXPECT_EQ(view.competencies[0].bar.value, "65\u00A0%");
    EXPECT_EQ(view.competencies[0].decisions, "2\u00A0décisions");
    EXPECT_EQ(view.competencies[0].minutes, "4\u00A0min");
    ASSERT_EQ(view.learners.size(), 2u);
    EXPECT_EQ(view.learners[0].cells.who, "Sacha");
    EXPECT_EQ(view.learners[0].weak, "1");
    EXPECT_EQ(view.learners[0].cells.cells, (std::vector<int>{30, -1}));
    EXPECT_EQ(view.learners[1].success, "80\u00A0%");
    EXPECT_EQ(view.learners[1].cells.cells, (std::vector<int>{100, 60}));
    EXPECT_EQ(view.more_learners, "");
    const auto text = cohort_markdown(view);
    EXPECT_NE(text.find("BC01.1 · 2\u00A0décisions, 4\u00A0min | 65\u00A0% | 65\n"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("| 30\u00A0% | 30 -\n"), std::string::npos) << text;
}

TEST(TheCohort, ShowsTheWeakestOfManyLearners) {
    Model model;
    model.screen = Screen::room;
    model.room.actor = RoomActor{30, Role::trainer, "Paul", "paul"};
    model.room.desk = RoomDesk::cohort;
    for (int i = 0; i < 100; ++i)
        model.room.columns.learners.push_back(columns_of(i, {{"BC01.1", i == 99 ? 10 : 90}}));
    const auto view = present(model).room.cohort;
    ASSERT_EQ(view.learners.size(), 60u);
    EXPECT_EQ(view.learners.front().success, "10\u00A0%");
    EXPECT_EQ(view.more_learners, "Les 60 plus fragiles, sur 100.");
}

/// Forty people, half of them good. A variant that the good alone win, one that everybody wins, and
/// one that the others win; another case on which the good do better.
TEST(TheCohort, RecoversWhatWasPlantedInEachVariantAndEachCriterion) {
    Model model;
    model.screen = Screen::room;
    model.room.actor = RoomActor{30, Role::trainer, "Paul", "paul"};
    model.room.desk = RoomDesk::cohort;
    const auto add = [&](PersonId person, const char* case_id, std::uint64_t seed,
                         std::vector<int> points) {
        CohortPlay made;
        made.play = {std::to_string(model.room.cohort.size()), person, case_id, seed,
                     "2026-11-20T09:00:00Z"};
        made.title = case_id;
        for (std::size_t i = 0; i < points.size(); ++i) {
            assessment::scoring::Finding finding;
            finding.criterion = finding.title = "criterion-" + std::to_string(i);
            finding.max_points = 4;
            finding.points = points[i];
            made.card.findings.push_back(finding);
            made.card.automatic.points += points[i];
            made.card.automatic.max_points += 4;
        }
        model.room.cohort.push_back(std::move(made));
    };
    for (PersonId person = 0; person < 40; ++person) {
        const bool good = person % 2 == 0;
        const int chance = person / 2 % 2 == 0 ? 0 : 4;  // Of each half, one in two.
        add(person, "autre", 1, std::vector<int>(5, good ? 4 : 1));
        add(person, "fuite", 1, {good ? 4 : 0, good ? 4 : 0, chance});
        add(person, "fuite", 2, {4, 4, 4});
        add(person, "fuite", 3, {good ? 0 : 4, good ? 0 : 4, chance});
    }
    const auto view = present(model).room.cohort;
    ASSERT_EQ(view.cases.size(), 2u);
    const auto& rows = view.cases.back().variants;
    ASSERT_EQ(rows.size(), 4u);
    EXPECT_EQ(rows[0].title, "Toutes les variantes");
    EXPECT_EQ(rows[0].facility.value, "67\u00A0%");
    EXPECT_EQ(rows[1].facility.value, "50\u00A0%");
    EXPECT_GT(rows[1].discrimination.part, 40) << rows[1].discrimination.value;
    EXPECT_EQ(rows[2].facility.value, "100\u00A0%");
    EXPECT_EQ(rows[2].discrimination.value, "non calculable");
    EXPECT_EQ(rows[3].facility.value, "50\u00A0%");
    EXPECT_EQ(rows[3].discrimination.tone, Tone::danger) << rows[3].discrimination.value;
    EXPECT_EQ(view.cases.front().variants.front().facility.value, "63\u00A0%");
    const auto& criteria = view.cases.back().criteria;
    ASSERT_EQ(criteria.size(), 3u);
    EXPECT_EQ(criteria[0].facility.value, "67\u00A0%");
    EXPECT_GT(criteria[0].discrimination.part, criteria[2].discrimination.part);
    const auto text = cohort_markdown(view);
    EXPECT_NE(text.find("Discrimination de chaque variante"), std::string::npos);
    EXPECT_NE(text.find("Variante 3 | −0,"), std::string::npos) << text;
}

TEST(TheCohort, SaysNothingOfWhatAVariantSeparatesWithoutOtherAttempts) {
    Model model;
    model.screen = Screen::room;
    model.room.actor = RoomActor{30, Role::trainer, "Paul", "paul"};
    model.room.desk = RoomDesk::cohort;
    model.room.cohort = {play("a", 100, true), play("b", 101, false), play("c", 102, false)};
    const auto view = present(model).room.cohort;
    ASSERT_EQ(view.cases.front().variants.size(), 2u);
    EXPECT_EQ(view.cases.front().variants.back().facility.value, "33\u00A0%");
    EXPECT_EQ(view.cases.front().variants.back().discrimination.value, "non calculable");
}

TEST(TheCohort, IsNotForAJuror) {
    Model model;
    model.room.actor = RoomActor{10, Role::juror, "Anna", "anna"};
    model.room.desk = RoomDesk::cohort;
    model.room.cohort = {play("a", 100, true)};
    EXPECT_FALSE(present(model).room.cohort.may);
    EXPECT_TRUE(present(model).room.cohort.cases.empty());
}

}  // namespace
}  // namespace sim::app
