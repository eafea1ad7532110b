#include "sim/cli/terminal.hpp"

#include <unistd.h>

#include <gtest/gtest.h>

#include "sim/app/core/exam.hpp"
#include "tests/sim/cli/run.hpp"

namespace sim::cli {
namespace {

/// A person's database, and a clock that moves by so many seconds each time it is read.
struct Exam {
    test::TempFolder folder;
    session::Runner runner{*store::Store::open(folder / "constat.db"), test::source_folder(),
                           folder / "prints", session::Kept{}};
    std::int64_t now_ms = 0;
    std::int64_t step_seconds = 0;

    app::Model begin(const app::ExamTerms& terms) {
        auto model = runner.first_model();
        send(model, app::PersonAdded{"Camille"});
        send(model, app::CaseStarted{"premier-cas", "1", true, terms});
        return model;
    }
    void send(app::Model& model, app::Intent intent) {
        session::settle(model, runner, app::Message{std::move(intent)});
    }
    std::string play(app::Model model, const std::string& typed, int keyboard = -1) {
        std::istringstream in{typed};
        std::ostringstream out;
        Terminal terminal{std::move(model), runner, in, out};
        terminal.keep_time(
            [this] {
                now_ms += step_seconds * 1000;
                return app::TimePassed{now_ms, Instant::at(Date::of(2026, 11, 20), 9, 0)};
            },
            keyboard);
        terminal.play();
        return out.str();
    }
    /// The attempt as the disk has it.
    attempt::Attempt recorded() {
        auto model = runner.first_model();
        send(model, app::AttemptResumed{model.attempts.front().id});
        return model.session->play.attempt;
    }
};

bool says(const std::string& out, std::string_view words) {
    return out.find(words) != std::string::npos;
}

TEST(Terminal, SaysTheTimeOfAnExamInItsMenuAndWhenAsked) {
    Exam exam;
    const auto out = exam.play(exam.begin({60, 33, false, {}}), "temps\npause\n0\n");
    EXPECT_TRUE(says(out, "| Reste\u00A0: 1\u00A0h\u00A020")) << "a third of 60 minutes more";
    EXPECT_TRUE(says(out, "Temps qu’il vous reste"));
    EXPECT_TRUE(says(out, "Cet examen n’a pas de pause."));
}

TEST(Terminal, CountsTheTimeOfAnExamInItsJournal) {
    Exam exam;
    exam.step_seconds = 30;
    exam.play(exam.begin({60, 0, false, {}}), "temps\ntemps\n0\n");
    const auto used = exam.recorded().exam->seconds;
    EXPECT_GE(used, 60);
    exam.play(
        [&] {
            auto model = exam.runner.first_model();
            exam.send(model, app::AttemptResumed{model.attempts.front().id});
            return model;
        }(),
        "temps\n0\n");
    EXPECT_GT(exam.recorded().exam->seconds, used) << "and goes on from there";
}

TEST(Terminal, CountsNothingDuringAPause) {
    Exam exam;
    const auto model = exam.begin({60, 0, true, {}});
    const auto paused = exam.play(model, "pause\n0\n");
    EXPECT_TRUE(says(paused, "Examen en pause"));
    EXPECT_TRUE(exam.recorded().exam->paused);
    auto again = exam.runner.first_model();
    exam.send(again, app::AttemptResumed{again.attempts.front().id});
    exam.step_seconds = 300;
    const auto before = exam.recorded().exam->seconds;
    exam.play(again, "0\n");
    EXPECT_EQ(exam.recorded().exam->seconds, before);
}

TEST(Terminal, HandsAnExamInWhenItsTimeIsOverWhateverIsTypedThen) {
    Exam exam;
    exam.step_seconds = 20 * 60;
    const auto out = exam.play(exam.begin({60, 0, false, {}}), "9\noui\n1\n1\n1\n1\n1\n");
    EXPECT_TRUE(says(out, "Temps écoulé"));
    EXPECT_TRUE(says(out, "remis au jury"));
    EXPECT_TRUE(exam.recorded().closed);
}

TEST(Terminal, HandsAnExamInWhileNobodyTypes) {
    Exam exam;
    exam.step_seconds = 40 * 60;
    int line[2];
    ASSERT_EQ(pipe(line), 0);
    const auto out = exam.play(exam.begin({60, 0, false, {}}), "", line[0]);
    close(line[0]);
    close(line[1]);
    EXPECT_TRUE(says(out, "Temps écoulé"));
    EXPECT_TRUE(exam.recorded().closed);
}

TEST(Terminal, AnExamBeginsWithAWordAndIsGoneOnWith) {
    const test::TempFolder folder;
    const auto play = [&](std::vector<std::string> more, const std::string& in) {
        std::vector<std::string> words{
            "play", "premier-cas", "--exam", "--person", "Camille", "--db", folder / "constat.db"};
        words.insert(words.end(), more.begin(), more.end());
        return constat_here(words, in);
    };
    EXPECT_FALSE(says(play({}, "non\n").out, "Boîte de réception"));
    EXPECT_EQ(play({"--resume"}, "0\n").exit, 2) << "nothing was begun";
    EXPECT_TRUE(says(play({"--minutes", "45"}, "oui\n0\n").out, "Vous avez 45\u00A0min"));
    EXPECT_TRUE(says(play({"--resume"}, "0\n").out, "Reste\u00A0: 45\u00A0min"));
    EXPECT_EQ(play({"--minutes", "long"}, "oui\n").exit, 2);
}

/// Else the home screen has no title for it, and its name does not go on with it.
TEST(Terminal, ACaseGivenByItsFolderIsTheOneOfTheLibrary) {
    const test::TempFolder folder;
    const auto play = [&](std::vector<std::string> words) {
        words.insert(words.begin(), "play");
        words.insert(words.end(), {"--person", "Camille", "--db", folder / "constat.db"});
        return constat_here(words, "0\n");
    };
    const auto library = test::source_folder() + "/scenarios/";
    EXPECT_EQ(play({library + "premier-cas"}).exit, 0);
    EXPECT_EQ(play({"premier-cas", "--resume"}).exit, 0);
    EXPECT_EQ(play({library + "../scenarios/premier-cas/scenario.yaml", "--resume"}).exit, 0);
    EXPECT_EQ(play({library + "fuite-rue-des-lilas", "--resume"}).exit, 2);
}

TEST(Terminal, SaysAtOnceWhatADecisionMissesUnlessTheEndWasAskedFor) {
    const test::TempFolder folder;
    const auto play = [&](std::vector<std::string> more) {
        std::vector<std::string> words{"play",    "premier-cas", "--person",
                                       "Camille", "--db",        folder / "constat.db"};
        words.insert(words.end(), more.begin(), more.end());
        const std::string settles_wrongly = "4\n2\n1\n1\n1\n\noui\n0\n";
        return constat_here(words, settles_wrongly);
    };
    EXPECT_TRUE(says(play({}).out, "[à revoir] Arrêter l’indemnité"));
    EXPECT_FALSE(says(play({"--feedback", "end"}).out, "[à revoir]"));
    EXPECT_FALSE(says(play({"--resume"}).out, "[à revoir]")) << "resumed as it was begun";
    EXPECT_TRUE(says(play({"--feedback", "now"}).out, "[à revoir]"));
    EXPECT_EQ(play({"--feedback", "soon"}).exit, 2);
    EXPECT_EQ(play({"--feedback", "end", "--resume"}).exit, 2);
}

TEST(Terminal, AsksAWorksheetAHeadAtATime) {
    const test::TempFolder folder;
    const std::string line = "Peinture\n1 200\n30\n25\n\n150\n\nArticle 23\n";
    const auto out = constat_here({"play", "premier-cas", "--db", folder / "constat.db"},
                                  "4\n2\n690\n300\n150\nTapis\ncher\n\n\n\n\n\n\n" + line +
                                      "\noui\n4\n2\n0\n0\n0\n\nnon\n0\n")
                         .out;
    EXPECT_TRUE(says(out, "[!] «\u00A0cher\u00A0» n’est pas un montant"));
    EXPECT_TRUE(says(out, "En tout, immédiat\u00A0: 690\u00A0€, différé\u00A0: 300\u00A0€"));
    EXPECT_TRUE(says(out, "Peinture 690\u00A0€")) << "it is in the file";
}

TEST(Terminal, ShowsTheWatchAndSortsAPieceOfIt) {
    Exam desk;
    auto model = desk.runner.first_model();
    desk.send(model, app::PersonAdded{"Camille"});
    desk.send(model, app::CaseStarted{"arret-de-travail-prevoyance", "1", false, {}});
    const auto out = desk.play(model, "13\n1\n1\n05/02/2026\n13\n\n\n0\n");
    EXPECT_TRUE(says(out, "Passe de 180\u00A0% à 140\u00A0%."));
    EXPECT_TRUE(says(out, "À trier."));
    EXPECT_TRUE(says(out, "Triée\u00A0: S’applique à ce dossier (fait du 5 février 2026)"));
    const auto decisions = desk.recorded().decisions;
    ASSERT_FALSE(decisions.empty());
    EXPECT_EQ(decisions.front().act, "sort_news");
    EXPECT_EQ(decisions.front().fields.at("news"), "plafond-ij");
}

TEST(Terminal, SaysWhatIsUnfinishedBeforeACaseIsHandedIn) {
    Exam exam;
    const auto out = exam.play(exam.begin({60, 0, false, {}}), "9\nnon\n0\n");
    EXPECT_TRUE(says(out, "Inachevé\u00A0: "));
}

TEST(Terminal, ListsTheFilesOfTheDeskAndNarrowsTheMailToOne) {
    Exam exam;
    auto model = exam.runner.first_model();
    exam.send(model, app::PersonAdded{"Camille"});
    exam.send(model, app::CaseStarted{"tempete-impasse-des-tilleuls", "1", false, {}});
    const auto out = exam.play(model, "13\n2\n1\n0\n6\n13\n1\n1\n0\n0\n");
    EXPECT_TRUE(says(out, "  13. Dossiers du bureau (3)")) << out;
    EXPECT_TRUE(says(out,
                     "Le poêle de la Combe (26-02-1187)\u00A0: Sans priorité, 1\u00A0non lu, "
                     "Un lit pour ce soir"))
        << out;
    EXPECT_TRUE(says(out, "[choisi] ")) << out;
    const auto narrowed = out.find("Boîte de réception\n", out.find("26-02-1187\n"));
    ASSERT_NE(narrowed, out.npos) << out;
    const auto list = out.substr(narrowed, out.find("0. Retour", narrowed) - narrowed);
    EXPECT_EQ(list.find("\n  2. "), list.npos) << "one message alone\n" << list;
    const auto all = out.substr(out.rfind("Boîte de réception\n"));
    EXPECT_TRUE(says(all, "\n  3. ")) << "all again";
    EXPECT_TRUE(says(all, "Ligne 2, en attente (09:00) [26-02-1187]\n")) << "whose each is\n"
                                                                         << all;
}

}  // namespace
}  // namespace sim::cli
