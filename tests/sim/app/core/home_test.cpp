#include <gtest/gtest.h>

#include "sim/app/core/lacks.hpp"
#include "sim/app/core/model.hpp"

namespace sim::app {
namespace {

CaseSummary a_case(const char* id, const char* desk, std::vector<std::string> blocks) {
    CaseSummary summary;
    summary.id = summary.title = id;
    summary.desk = desk;
    summary.blocks = std::move(blocks);
    return summary;
}

AttemptSummary handed_in(const char* case_id, std::vector<CompetencyMark> marks) {
    AttemptSummary attempt;
    attempt.id = attempt.case_id = case_id;
    attempt.closed = true;
    attempt.marks = std::move(marks);
    return attempt;
}

Model home() {
    Model model;
    model.person = "1";
    model.grid = {
        {"BC01", "Accueillir"}, {"BC02", "Instruire"}, {"BC01.1", "Écouter"}, {"BC02.6", "Situer"}};
    model.library = {a_case("leak", "05F", {"BC01"}), a_case("crash", "05D", {"BC02"})};
    model.library.front().competencies = {"BC01.1"};
    model.library.back().competencies = {"BC02.6"};
    return model;
}

TEST(Home, SaysHowEachCaseStands) {
    auto model = home();
    model.attempts = {handed_in("leak", {{"BC01.1", 3, 4}})};
    const auto start = present(model).start;
    EXPECT_EQ(start.cases.at(0).state, CaseState::done);
    EXPECT_EQ(start.cases.at(0).best, "75\u00A0%");
    EXPECT_EQ(start.cases.at(1).state, CaseState::todo);
}

TEST(Home, TellsACaseInOneParagraph) {
    auto model = home();
    model.library.front().summary = "Une fuite.\n\nVous décidez.";
    EXPECT_EQ(present(model).start.cases.at(0).summary, "Une fuite. Vous décidez.");
}

TEST(Home, AddsUpTheLastAttemptsByCompetencyAndBlock) {
    auto model = home();
    model.attempts = {handed_in("leak", {{"BC01.1", 4, 4}}), handed_in("leak", {{"BC01.1", 2, 4}}),
                      handed_in("leak", {{"BC01.1", 0, 4}}), handed_in("leak", {{"BC01.1", 4, 4}})};
    const auto start = present(model).start;
    EXPECT_EQ(start.competencies.at(0).percent, 50);
    EXPECT_EQ(start.blocks.at(0).percent, 50);
    EXPECT_EQ(start.competencies.at(1).percent, -1);
}

TEST(Home, LeavesTheMarksOfAnExamToTheJury) {
    auto model = home();
    model.attempts = {handed_in("leak", {{"BC01.1", 4, 4}})};
    model.attempts.front().mode = Mode::exam;
    const auto start = present(model).start;
    EXPECT_EQ(start.competencies.at(0).percent, -1);
    EXPECT_EQ(start.cases.at(0).best, "");
}

TEST(Home, TellsWhatEachTrainingBroughtTheOldestFirst) {
    auto model = home();
    auto exam = handed_in("crash", {{"BC02.6", 4, 4}});
    exam.mode = Mode::exam;
    auto begun = handed_in("crash", {});
    begun.closed = false;
    auto older = handed_in("leak", {{"BC01.1", 1, 4}, {"BC02.6", 2, 2}});
    older.case_title = "Fuite";
    older.started_on = "2026-11-21";
    model.attempts = {begun, handed_in("leak", {{"BC01.1", 3, 4}}), exam, older};
    const auto history = present(model).start.history;
    ASSERT_EQ(history.size(), 2u) << "neither an exam nor what is not handed in";
    EXPECT_EQ(history.front().title, "Fuite");
    EXPECT_EQ(history.front().day, "21 novembre 2026");
    EXPECT_EQ(history.front().percents, (std::vector<int>{50, 25, 100}));
    EXPECT_EQ(history.back().percents, (std::vector<int>{75, 75, -1}));
}

TEST(Home, AdvisesABlockNeverPractisedThenTheWeakestCompetency) {
    auto model = home();
    model.attempts = {handed_in("leak", {{"BC01.1", 1, 4}})};
    auto start = present(model).start;
    EXPECT_EQ(start.next_case, "crash");
    EXPECT_NE(start.next_why.find("BC02"), std::string::npos);
    model.attempts.push_back(handed_in("crash", {{"BC02.6", 2, 4}}));
    start = present(model).start;
    EXPECT_EQ(start.next_case, "leak");
    EXPECT_NE(start.next_why.find("BC01.1"), std::string::npos);
}

AttemptSummary begun(int days_ago, AttemptSummary attempt) {
    attempt.days_ago = days_ago;
    return attempt;
}

TEST(Home, AdvisesWhatHasRestedLongEnough) {
    auto model = home();
    model.attempts = {begun(0, handed_in("leak", {{"BC01.1", 1, 4}})),
                      begun(3, handed_in("crash", {{"BC02.6", 2, 4}}))};
    auto start = present(model).start;
    EXPECT_EQ(start.next_case, "crash") << "the other is weaker, and was practised today";
    EXPECT_EQ(start.next_why,
              "Un point faible\u00A0: BC02.6, Situer (50\u00A0%), travaillé il y a 3\u00A0jours.");
    model.attempts.back().days_ago = 2;
    EXPECT_EQ(present(model).start.next_case, "leak") << "neither has rested: the weakest";
}

TEST(Home, AdvisesAgainWhatWasWellDoneAndIsNotToBeLost) {
    auto model = home();
    model.attempts = {begun(20, handed_in("leak", {{"BC01.1", 4, 4}})),
                      begun(20, handed_in("crash", {{"BC02.6", 4, 4}}))};
    EXPECT_EQ(present(model).start.next_case, "") << "both may rest";
    model.attempts.back().days_ago = 22;
    const auto start = present(model).start;
    EXPECT_EQ(start.next_case, "crash");
    EXPECT_EQ(
        start.next_why,
        "À ne pas perdre\u00A0: BC02.6, Situer (100\u00A0%), travaillé il y a 22\u00A0jours.");
}

TEST(Home, AdvisesACaseOfTheWeakCompetencyNotOnlyOfItsBlock) {
    auto model = home();
    auto beside = a_case("beside", "05F", {"BC01"});
    beside.competencies = {"BC01.2"};
    auto second = a_case("second", "05F", {"BC01"});
    second.level = 3;
    second.competencies = {"BC01.1"};
    model.library.push_back(beside);
    model.library.push_back(second);
    model.attempts = {begun(1, handed_in("leak", {{"BC01.1", 1, 4}})),
                      begun(1, handed_in("crash", {{"BC02.6", 4, 4}}))};
    EXPECT_EQ(present(model).start.next_case, "second") << "never done, and about BC01.1";
    model.attempts.push_back(begun(30, handed_in("second", {{"BC01.1", 2, 4}})));
    EXPECT_EQ(present(model).start.next_case, "second") << "left alone for longest";
}

TEST(Home, AdvisesANewcomerTheEasiestThenTheShortestCase) {
    auto model = home();
    auto easy = a_case("easy", "05F", {"BC01"});
    easy.level = 1;
    easy.minutes = 60;
    model.library.front().level = 2;
    model.library.push_back(easy);
    EXPECT_EQ(present(model).start.next_case, "easy");
    easy.id = "short";
    easy.minutes = 10;
    model.library.push_back(easy);
    EXPECT_EQ(present(model).start.next_case, "short");
}

TEST(Home, CountsTheCasesOfEachDesk) {
    auto model = home();
    model.attempts = {handed_in("leak", {})};
    const auto desks = present(model).start.desks;
    ASSERT_EQ(desks.size(), 9u);
    EXPECT_EQ(desks.at(5).code, "05F");
    EXPECT_EQ(std::pair(desks.at(5).cases, desks.at(5).done), std::pair(1, 1));
    EXPECT_EQ(std::pair(desks.at(3).cases, desks.at(3).done), std::pair(1, 0));
}

TEST(Home, TellsTheCareerMovesOfADesk) {
    const auto desks = present(home()).start.desks;
    const auto& claims = desks.at(5);
    EXPECT_EQ(claims.rates,
              "Des effectifs en CDI de ce poste, 11,8\u00A0% y sont arrivés par mobilité interne, "
              "et 7,4\u00A0% l’ont quitté de même.");
    EXPECT_EQ(claims.told,
              "05F · Sinistres courants et conventions. On y arrive de\u00A0: 05G · Sinistres "
              "complexes et contentieux (30\u00A0%)\u202F; 03D · Vente en bureau ou en point de "
              "vente (16\u00A0%)\u202F; 05H · Santé et prévoyance (15\u00A0%). On en part "
              "vers\u00A0: 05G · Sinistres complexes et contentieux (52\u00A0%)\u202F; 05C · "
              "Contrats, hors plateforme (12\u00A0%)\u202F; 09C · Secrétariat et assistanat "
              "(5\u00A0%).");
}

TEST(Home, SharesOfAMoveAreNamedOrderedAndWithinTheWhole) {
    for (const auto& desk : present(home()).start.desks)
        for (const auto* moves : {&desk.from, &desk.to}) {
            EXPECT_EQ(moves->size(), 3u) << desk.code;
            int sum = 0;
            int last = 100;
            for (const auto& move : *moves) {
                EXPECT_NE(move.label.find(" · "), std::string::npos) << move.label;
                EXPECT_NE(move.code, desk.code);
                EXPECT_LE(move.percent, last) << desk.code;
                last = move.percent;
                sum += move.percent;
            }
            EXPECT_LE(sum, 100) << desk.code;
        }
}

TEST(Home, WritesTheFaultsOfACaseOnItsCard) {
    const Problems faults{{{"scenario.yaml", 3, 1}, "Un champ manque.", ""}};
    const auto start = present(update(home(), CaseRefused{"leak", faults}).model).start;
    EXPECT_FALSE(start.cases.at(0).playable);
    EXPECT_EQ(start.cases.at(0).problems,
              std::vector<std::string>{"Un champ manque. (scenario.yaml:3:1)"});
    EXPECT_TRUE(start.cases.at(1).playable);
}

TEST(Home, SaysOnceWhatTheMachineLacksAndThePackageThatBringsIt) {
    auto model = update(home(), LacksFound{{"hunspell-fr", "atlas"}}).model;
    EXPECT_EQ(present(model).start.lacks,
              (std::vector<std::string>{
                  "Le dictionnaire français manque\u00A0: l’orthographe de vos lettres n’est pas "
                  "vérifiée. Installez le paquet hunspell-fr.",
                  "Les polices n’ont pas pu être préparées\u00A0: l’affichage est simplifié."}));
    auto read = update(model, Intent{LacksDismissed{}});
    EXPECT_TRUE(present(read.model).start.lacks.empty());
    ASSERT_EQ(read.effects.size(), 1u);
    EXPECT_EQ(std::get<SaveSetting>(read.effects.front()).value, "hunspell-fr atlas");
    model = update(read.model, LacksFound{{"hunspell-fr", "speech-dispatcher"}}).model;
    EXPECT_EQ(present(model).start.lacks.size(), 1u) << "only what went missing since";
}

TEST(Home, SaysEachTimeThatTheGraphicsCardWasLost) {
    auto model = update(home(), LacksFound{{graphics_card}}).model;
    ASSERT_EQ(present(model).start.lacks.size(), 1u);
    EXPECT_NE(present(model).start.lacks.front().find("Rien n’est perdu."), std::string::npos);
    const auto read = update(model, Intent{LacksDismissed{}});
    EXPECT_TRUE(present(read.model).start.lacks.empty());
    model = update(read.model, LacksFound{{graphics_card}}).model;
    EXPECT_EQ(present(model).start.lacks.size(), 1u);
}

}  // namespace
}  // namespace sim::app
