#include <gtest/gtest.h>

#include "tests/sim/cli/run.hpp"

/// What comes before a case and after it, in the terminal.
namespace sim::cli {
namespace {

bool says(const std::string& out, std::string_view words) {
    return out.find(words) != std::string::npos;
}

/// One person's database, played in as often as a test likes.
struct Seat {
    test::TempFolder folder;

    std::string home(const std::string& typed) const { return run({"play"}, typed); }
    std::string first_case(const std::string& typed) const {
        return run({"play", "premier-cas"}, typed);
    }
    std::string run(std::vector<std::string> words, const std::string& typed) const {
        words.insert(words.end(), {"--person", "Camille", "--db", folder / "constat.db"});
        const auto played = constat_here(words, typed);
        EXPECT_EQ(played.exit, done) << played.err;
        return played.out;
    }
};

TEST(TerminalHome, SaysWhatToPractiseNextAndOpensIt) {
    const Seat seat;
    const auto out = seat.home("1\n1\n0\n0\n");
    EXPECT_TRUE(says(out, "Accueil de Camille")) << out;
    EXPECT_TRUE(says(out, "1. À travailler ensuite\u00A0: «\u00A0Premier cas"));
    EXPECT_TRUE(says(out, "Vous n’avez pas encore travaillé le bloc"));
    EXPECT_TRUE(says(out, "Constat – Premier cas"));
    const auto left = out.find("Constat – Premier cas");
    EXPECT_NE(out.find("Accueil de Camille", left), out.npos) << "back home after the case";
}

TEST(TerminalHome, NarrowsTheCasesAsTheWindowDoes) {
    const Seat seat;
    const auto out = seat.home("3\n2\nmachine à laver\n1\n0\n9\n7\n1\n0\n0\n0\n");
    EXPECT_TRUE(says(out, "Mots\u00A0: machine à laver"));
    EXPECT_TRUE(says(out, "1 dossier\n  1. Premier cas\u00A0: la machine à laver – 05")) << out;
    EXPECT_TRUE(says(out, "Niveau\u00A0: 1"));
    const auto easy = out.substr(out.rfind(" dossiers\n  1. "));
    EXPECT_FALSE(says(easy.substr(0, easy.find("0. Retour")), "Niveau 2")) << easy;
}

TEST(TerminalHome, TellsTheCareerMovesAndGoesFromDeskToDesk) {
    const Seat seat;
    const auto out = seat.home("6\n6\n0\n0\n");
    EXPECT_TRUE(says(out, "6. 05F · Sinistres courants et conventions\u00A0: "));
    EXPECT_TRUE(says(out, "11,8\u00A0% y sont arrivés par mobilité interne"));
    EXPECT_TRUE(says(out,
                     "On en part vers\u00A0:\n  - 05G · Sinistres complexes et contentieux\u00A0: "
                     "52\u00A0%\n"))
        << out;
    const auto other = out.find("Aller au poste 05G");
    ASSERT_NE(other, out.npos) << out;
    EXPECT_EQ(out.find("Aller au poste 05G", other + 1), out.npos) << "once, whichever the way";
    EXPECT_TRUE(says(out, "Fuite")) << "the cases that open it";
}

TEST(TerminalHome, ACompetencyShowsTheCasesThatTrainIt) {
    const Seat seat;
    const auto out = seat.home("5\n1\n0\n0\n");
    EXPECT_TRUE(says(out, "  1. BC01.1 · "));
    EXPECT_TRUE(says(out, "à découvrir"));
    EXPECT_TRUE(says(out, ", Niveau "));
}

TEST(TerminalHome, BeginsAnExamWithItsTermsAndAWordAndReadsItAfterwards) {
    const Seat seat;
    const auto terms = std::string{"1\n3\n60\n33\noui\n"};
    EXPECT_FALSE(says(seat.home(terms + "non\n0\n"), "Boîte de réception"));
    const auto out = seat.home(terms + "oui\npause\n\n9\noui\n1\n0\n0\n");
    EXPECT_TRUE(says(out, "Vous avez 1\u00A0h\u00A020")) << out;
    EXPECT_TRUE(says(out, "Examen en pause"));
    const auto after = out.substr(std::min(out.size(), out.find("remis au jury")));
    EXPECT_TRUE(says(after, "  1. Déroulé\n")) << out;
    EXPECT_FALSE(says(after, "eprendre")) << "what is handed in is only read\n" << after;
    EXPECT_FALSE(says(after, "expert"));
}

TEST(TerminalHome, WithoutACaseNothingOfACaseCanBeAsked) {
    EXPECT_EQ(constat_here({"play", "--exam"}).exit, wrong_usage);
    EXPECT_EQ(constat_here({"play", "--script", "expert"}).exit, wrong_usage);
}

constexpr auto hand_in = "9\noui\n";

TEST(TerminalReview, AsksForOnesOwnOpinionBeforeTheMarks) {
    const Seat seat;
    const auto out = seat.first_case(std::string{hand_in} + "3\n\n\n\n0\n");
    const auto asked = out.find("comment pensez-vous vous en être sorti");
    ASSERT_NE(asked, out.npos) << out;
    EXPECT_GT(out.find("points · "), asked);
    EXPECT_TRUE(says(out, "Vous aviez dit\u00A0: acquis"));
}

TEST(TerminalReview, ShowsTheHistoryAndGoesOnFromALineOfIt) {
    const Seat seat;
    const auto out = seat.first_case("10\nRappeler Mme Caradoux.\n12\n1\n6\n0\n");
    EXPECT_TRUE(says(out, "Reprendre juste avant une de ces lignes\u202F?")) << out;
    EXPECT_TRUE(says(out, "Un nouvel essai commence juste avant."));
    const auto branch = out.substr(out.find("Un nouvel essai"));
    EXPECT_TRUE(says(branch, "Constat – Premier cas")) << branch;
    EXPECT_TRUE(says(branch, "Aucune note.")) << "the note came after that line\n" << branch;
    EXPECT_TRUE(says(seat.home("4\n0\n0\n"), "Mes essais (2)")) << "both are kept";
}

TEST(TerminalReview, ComparesABranchWithWhatItWasRewoundFrom) {
    const Seat seat;
    // 690 € settled; again from before it with 700 €, handed in, read beside the first.
    const auto settle = [](const std::string& amount) {
        return "4\n2\n" + amount + "\n0\n150\n\noui\n";
    };
    const auto out =
        seat.first_case(settle("690") + "12\n1\n" + settle("700") + hand_in + "\n\n\n7\n1\n0\n0\n");
    const auto said = out.substr(std::min(out.size(), out.find("Comparer cet essai")));
    EXPECT_TRUE(says(said, "Essai du ")) << out;
    EXPECT_TRUE(says(said, "L’autre essai, ")) << said;
    EXPECT_TRUE(says(said, "690\u00A0€")) << said;
    EXPECT_TRUE(says(said, "700\u00A0€")) << said;
}

TEST(TerminalReview, PlaysWhatTheExpertDidStepByStep) {
    const Seat seat;
    const auto out = seat.first_case(std::string{hand_in} + "\n\n\n\n6\n1\n0\n0\n");
    EXPECT_TRUE(says(out, "Parcours de l’expert – étape 1\u00A0/\u00A0")) << out;
    EXPECT_TRUE(says(out, "Parcours de l’expert – étape 2\u00A0/\u00A0"));
    EXPECT_NE(out.rfind("\nBilan\n"), out.find("\nBilan\n")) << "back at the debrief";
}

TEST(TerminalReview, WritesTheReportBesideTheDatabase) {
    const Seat seat;
    const auto out = seat.first_case(std::string{hand_in} + "\n\n\n\n2\n0\n");
    EXPECT_TRUE(says(out, seat.folder / "bilans/bilan-premier-cas-")) << out;
    EXPECT_TRUE(std::filesystem::exists(seat.folder / "bilans"));
    EXPECT_FALSE(says(out, "## ")) << "the teacher's words are said without markup";
}

TEST(TerminalReview, TellsUntilWhenItCouldBeSavedAndGoesBackThere) {
    const Seat seat;
    const auto out = seat.first_case("7\n1\n" + std::string{hand_in} + "\n\n\n\n5\n1\n0\n");
    EXPECT_TRUE(says(out, "Il était encore temps\u00A0: Jusqu’au ")) << out;
    const auto back = out.find("Constat – Premier cas", 10);
    EXPECT_NE(back, out.npos) << "a new attempt from there\n" << out;
}

TEST(TerminalPapers, ReadsADocumentWithoutMarkupAndCitesAParagraph) {
    const Seat seat;
    const auto out = seat.first_case("2\n1\n1\n2\n1\n2\n1\n0\n4\n1\n\n\n0\n");
    EXPECT_FALSE(says(out, "**"));
    EXPECT_FALSE(says(out, "\n#"));
    EXPECT_TRUE(says(out, "Quel passage\u202F?"));
    EXPECT_TRUE(says(out, "À l’appui de quelle décision\u202F?"));
    EXPECT_TRUE(says(out, "Déjà cité\u00A0: «\u00A0")) << out;
    EXPECT_TRUE(says(out, "Ouvrir le dossier\nÀ l’appui\u00A0: «\u00A0")) << out;
}

TEST(TerminalPapers, OnePieceLeadsToTheNext) {
    const Seat seat;
    const auto out = seat.run({"play", "appareils-auditifs"}, "2\n1\n2\n2\n0\n0\n");
    EXPECT_TRUE(says(out, "2. Lire la pièce suivante\u00A0: Facture de l’audioprothésiste")) << out;
    EXPECT_TRUE(says(out, "Décompte de l’Assurance maladie\n\n")) << "the third one is read";
}

TEST(TerminalPapers, SaysAtOnceWhatAFieldCannotHold) {
    const Seat seat;
    const auto out = seat.first_case("4\n2\nbeaucoup\n690\n1\n1\n\n\n\n0\n");
    EXPECT_TRUE(says(out, "[!] Ce n’est pas un montant en euros.")) << out;
    const auto given_up = seat.first_case("4\n2\n\n\n0\n");
    EXPECT_TRUE(says(given_up, "Décision abandonnée\u00A0: rien n’est enregistré.")) << given_up;
}

TEST(TerminalPapers, ALetterIsReadAgainBeforeItLeaves) {
    const Seat seat;
    const auto letter = "5\n\n1\n1\nVotre dossier\n1\nBonjour Madame,\nnous reglerons.\n.\n";
    EXPECT_TRUE(says(seat.first_case(std::string{letter} + "0\n6\n0\n"), "Aucun message envoyé."));
    const auto sent = seat.first_case(std::string{letter} + "1\n6\n0\n");
    EXPECT_TRUE(says(sent, "Pièces jointes")) << sent;
    EXPECT_FALSE(says(sent, "Aucun message envoyé.")) << sent;
}

TEST(TerminalDesk, AsksBeforeANegotiationIsEnded) {
    const Seat seat;
    const auto out = seat.run({"play", "transaction-feu-de-cuisine"},
                              "13\n1\n9\nnon\n8\nnon\n7\nbeaucoup\n14000\n\n\n\n0\n0\n");
    EXPECT_TRUE(says(out, "Rompre la discussion\u202F? C’est définitif. (oui/non)")) << out;
    EXPECT_TRUE(says(out, "Accepter 16\u202F500\u00A0€\u202F? C’est définitif."));
    EXPECT_FALSE(says(out, "Restons-en là")) << out;
    EXPECT_TRUE(says(out, "[!] Ce n’est pas un montant en euros.")) << "told before the terms";
    EXPECT_TRUE(says(out, "Votre offre\u00A0: 14\u202F000\u00A0€")) << out;
}

TEST(TerminalDesk, AsksBeforeACallIsEnded) {
    const auto out = Seat{}.first_case("1\n1\n0\nnon\n0\noui\n0\n");
    const auto asked = out.find("Mettre fin à l’échange\u202F? Ce qui n’a pas été demandé");
    ASSERT_NE(asked, out.npos) << out;
    EXPECT_TRUE(says(out.substr(asked), "\nAppel de la cliente | ")) << "it goes on";
    EXPECT_TRUE(says(out.substr(asked), "\nmardi 10 mars, ")) << "and then it is over";
}

TEST(TerminalDesk, DoesNotSayOldNewsAgain) {
    const auto out = Seat{}.first_case("2\n1\n0\n7\n1\n2\n1\n0\n0\n");
    const auto missed = out.find("[i] ");
    ASSERT_NE(missed, out.npos) << out;
    EXPECT_EQ(out.find("[i] ", missed + 1), out.npos) << "a piece read before brings nothing";
}

TEST(TerminalDesk, SaysWhenEachDeadlineFalls) {
    const auto out = Seat{}.first_case("11\n0\n");
    EXPECT_TRUE(says(out, "À faire avant le 17 mars 2026, 18:00")) << out;
}

std::size_t times(const std::string& out, std::string_view words) {
    std::size_t count = 0;
    for (auto at = out.find(words); at != out.npos; at = out.find(words, at + 1)) ++count;
    return count;
}

TEST(TerminalMenu, IsSaidOnceThenWhenAskedFor) {
    const Seat seat;
    constexpr auto line = "\n  10. Prendre une note\n";
    EXPECT_EQ(times(seat.first_case("6\n6\n11\n0\n"), line), 1u);
    EXPECT_EQ(times(seat.first_case("6\n\n0\n"), line), 2u) << "an empty line asks for it";
}

TEST(TerminalMenu, SaysTheLinesThatChangedAndOnlyThose) {
    const Seat seat;
    const auto out = seat.first_case("1\n1\n0\noui\n0\n");
    EXPECT_EQ(times(out, "\n  10. Prendre une note\n"), 1u);
    EXPECT_TRUE(says(out, "\n  1. Boîte de réception (0 non lu)\nVotre choix")) << out;
}

TEST(TerminalMenu, TellsADeadlineAgainOnlyWhenItMoved) {
    const Seat seat;
    const auto out = seat.first_case("6\n7\n3\n0\n");
    EXPECT_EQ(times(out, "| Réponse écrite à la cliente"), 2u) << "asleep over a day\n" << out;
    const auto hours = seat.run({"play", "fuite-rue-des-lilas"}, "2\n1\n0\n0\n");
    EXPECT_EQ(times(hours, "| Mesures conservatoires\u00A0: 8"), 1u) << "minutes move\n" << hours;
}

TEST(TerminalMenu, OfAConversationSaysWhatCanBeAnsweredAndItsKeysOnce) {
    const Seat seat;
    const auto out = seat.first_case("1\n1\n1\nl\n0\n0\noui\n0\n");
    EXPECT_EQ(times(out, "\n  d. Décider pendant l’échange\n"), 1u) << out;
    EXPECT_TRUE(says(out, "Pièces du dossier\n  1. ")) << "the key opens the papers\n" << out;
    EXPECT_GE(times(out, "\n  1. "), 4u) << "each turn tells what can be said\n" << out;
}

TEST(TerminalDesk, SaysThatWhatWasTypedIsRecordedOnce) {
    const Seat seat;
    const auto out = seat.first_case("4\n1\n1\n1\n1\n10\nRappeler.\n6\n0\n");
    EXPECT_EQ(times(out, "Enregistré\u00A0: Ouvrir le dossier – Contrat"), 1u) << out;
    EXPECT_EQ(times(out, "Note enregistrée."), 1u) << out;
    EXPECT_FALSE(says(seat.home("4\n1\n0\n0\n"), "Enregistré")) << "it was long ago";
}

TEST(TerminalMenu, ThatIsEmptyAsksNothing) {
    const test::TempFolder folder;
    const auto exam = constat_here(
        {"play", "premier-cas", "--exam", "--person", "Al", "--db", folder / "constat.db"},
        "oui\n8\n6\n0\n");
    EXPECT_TRUE(says(exam.out, "Aucun indice à demander.\n\nmardi 10 mars")) << exam.out;
    EXPECT_TRUE(says(exam.out, "Ce que vous avez appris")) << "the next number is the menu's";
}

TEST(TerminalDesk, WaitsUntilADayWrittenInFrench) {
    const auto out =
        Seat{}.first_case("7\n4\n31/02/2026\n12/03/2026\n14 h 30\n7\n4\n13/03/2026\n\n0\n");
    EXPECT_TRUE(says(out, "[!] Cette date n’existe pas.")) << out;
    EXPECT_TRUE(says(out, "\njeudi 12 mars, 14:30")) << out;
    EXPECT_TRUE(says(out, "\nvendredi 13 mars, 09:00")) << out;
}

TEST(TerminalMenu, TakesNoNumberWithALetterForAChoice) {
    const Seat seat;
    const auto out = seat.first_case("9e\n 10 \nVue.\n6\n0\n");
    EXPECT_FALSE(says(out, "Rendre le dossier est définitif")) << out;
    EXPECT_TRUE(says(out, "Tapez un numéro de 0 à ")) << out;
    EXPECT_TRUE(says(out, "Vue.")) << "blanks around a number are nothing\n" << out;
}

/// What somebody pastes, or a key that a terminal writes as a sequence.
const std::string hostile =
    std::string{"a\0b", 3} + "\xFF\xC3 \x1b[A\x1b[1;5D\x1bOP\x07 😀 שלום\u202E é";

TEST(TerminalBadInput, IsKeptAsTextAndReadsBack) {
    const Seat seat;
    const auto out = seat.first_case("10\n" + hostile + "\n0\n");
    EXPECT_EQ(out.find('\x1b'), out.npos);
    // What the disk has must fold to what was recorded, or the case could never be opened again.
    const auto again = seat.home("4\n1\n6\n0\n0\n");
    EXPECT_FALSE(says(again, "diverge")) << again;
    EXPECT_TRUE(says(again, "ab  😀 שלום é")) << again;
}

TEST(TerminalBadInput, EveryFieldOfADecisionAndOfALetterTakesIt) {
    const Seat seat;
    const auto letter = "5\n\n1\n1\n" + hostile + "\n1\n" + hostile + "\n.\n1\n";
    const auto out = seat.first_case(letter + "4\n2\n" + hostile + "\n690\n1\n1\n0\n");
    EXPECT_TRUE(says(out, "[!] Ce n’est pas un montant en euros.")) << out;
    const auto again = seat.home("4\n1\n6\n0\n0\n");
    EXPECT_FALSE(says(again, "diverge")) << again;
    EXPECT_FALSE(says(again, "Aucun message envoyé.")) << again;
}

TEST(TerminalBadInput, AMegabyteIsRefusedInWordsAndTheCaseGoesOn) {
    const Seat seat;
    const std::string megabyte(1 << 20, 'x');
    const auto note = seat.first_case("10\n" + megabyte + "\n6\n0\n");
    EXPECT_TRUE(says(note, "[!] Une note compte de 1 caractère à 64 Ko.")) << note.substr(0, 2000);
    const auto letter = seat.first_case("5\n\n1\n1\nObjet\n1\n" + megabyte + "\n.\n1\n6\n0\n");
    EXPECT_TRUE(says(letter, "[!] Le message dépasse 64 Ko")) << letter.substr(0, 2000);
    EXPECT_TRUE(says(letter, "Aucun message envoyé."));
    const auto menu = seat.first_case(megabyte + "\n6\n0\n");
    EXPECT_TRUE(says(menu, "Tapez un numéro de 0 à ")) << menu.substr(0, 2000);
}

TEST(TerminalBadInput, ANameIsKeptAsItReadsAndFoundAgain) {
    const test::TempFolder folder;
    const auto play = [&](const std::string& name) {
        return constat_here({"play", "--person", name, "--db", folder / "constat.db"}, "0\n").out;
    };
    EXPECT_TRUE(says(play("Zo\xFF\x1b[Aé "), "Accueil de Zo[Aé\n"));
    EXPECT_TRUE(says(play("Zo[Aé"), "Accueil de Zo[Aé\n"));
    const auto people = constat_here({"attempts", "--db", folder / "constat.db"}).out;
    EXPECT_LE(times(people, "Zo"), 1u) << people;
}

}  // namespace
}  // namespace sim::cli
