#include "sim/app/core/language.hpp"

#include <gtest/gtest.h>

namespace sim::app {
namespace {

constexpr const char* po = R"(# A comment.
msgid ""
msgstr "Language: en\n"

#: sim/app/views/a.cpp
msgid "Fermer"
msgstr "Close"

msgid "{} sur {}"
msgstr "{1}, of which {0}"

msgid ""
"Sur deux "
"lignes\n"
msgstr ""
"On two "
"\"lines\"\n"

#, fuzzy
msgid "Ouvrir"
msgstr "Shut"

msgid "Garder"
msgstr ""

msgid "mars"
msgstr "March"

msgid "mardi"
msgstr "Tuesday"

#~ msgid "Ancien"
#~ msgstr "Old"
)";

/// Everything is looked up in it as long as it lives.
struct Edition {
    explicit Edition(std::string_view text) : catalogue{*Catalogue::read(text)} {
        use_catalogue(&catalogue);
    }
    ~Edition() { use_catalogue(nullptr); }
    Edition(const Edition&) = delete;
    Edition& operator=(const Edition&) = delete;
    Catalogue catalogue;
};

std::string problem_of(std::string_view text) {
    const auto read = Catalogue::read(text);
    return read ? "none" : to_text(read.error());
}

TEST(Language, FrenchIsTheTextItself) {
    const char* close = "Fermer";
    EXPECT_EQ(tr(close), close) << "the same pointer";
    EXPECT_EQ(tr_label("Fermer###close"), "Fermer###close");
    EXPECT_EQ(tr_with("{} sur {}", 3, "douze"), "3 sur douze");
}

TEST(Language, ACatalogueHasWhatIsTranslatedAndSure) {
    const std::map<std::string, std::string, std::less<>> expected{
        {"Fermer", "Close"},
        {"{} sur {}", "{1}, of which {0}"},
        {"Sur deux lignes\n", "On two \"lines\"\n"},
        {"mars", "March"},
        {"mardi", "Tuesday"}};
    EXPECT_EQ(Catalogue::read(po)->texts(), expected);
}

TEST(Language, WhatIsTranslatedIsShownTheRestStaysFrench) {
    const Edition english{po};
    EXPECT_STREQ(tr("Fermer"), "Close");
    EXPECT_STREQ(tr("Ouvrir"), "Ouvrir");
    EXPECT_STREQ(tr("Garder"), "Garder");
    EXPECT_EQ(tr_label("Fermer###close_3"), "Close###close_3");
    EXPECT_EQ(tr_label("Inconnu###id"), "Inconnu###id");
    EXPECT_EQ(tr_label("Fermer"), "Close");
    EXPECT_EQ(tr_with("{} sur {}", 3, 12), "12, of which 3");
}

TEST(Language, AFormatTakesTheWordsThatItHas) {
    EXPECT_EQ(filled("{} et {}", {"a"}), "a et ");
    EXPECT_EQ(filled("{9} {", {"a"}), " {");
    EXPECT_EQ(filled("{a} {} {1", {"b"}), "{a} b {1");
    EXPECT_EQ(filled("rien", {"a", "b"}), "rien");
}

TEST(Language, NoneIsOneInFrenchAndManyInEnglish) {
    EXPECT_EQ(counted(0, "pièce", "pièces"), "0\u00A0pièce");
    EXPECT_EQ(counted(2, "pièce", "pièces"), "2\u00A0pièces");
    const Edition english{po};
    EXPECT_EQ(counted(0, "document", "documents"), "0\u00A0documents");
    EXPECT_EQ(counted(1, "document", "documents"), "1\u00A0document");
}

TEST(Language, AColonHasItsNoBreakSpaceInFrenchAlone) {
    EXPECT_STREQ(colon(), "\u00A0: ");
    const Edition english{po};
    EXPECT_STREQ(colon(), ": ");
}

TEST(Language, ADayIsSaidAsTheLanguageSaysIt) {
    const auto day = *date_from_iso("2026-03-10");
    EXPECT_EQ(day_words(day), "10 mars 2026");
    EXPECT_EQ(weekday_words(day), "mardi 10 mars");
    const Edition english{po};
    EXPECT_EQ(day_words(day), "10 March 2026");
    EXPECT_EQ(weekday_words(day), "Tuesday 10 March");
}

TEST(Language, ADamagedCatalogueIsRefusedAtItsLine) {
    const std::string damaged =
        "Catalogue de traduction abîmé. Réinstallez Constat, ou corrigez cette ligne.";
    for (const std::string_view text :
         {"msgid \"a\"\nmsgstr \"b\n", "msgid \"a\"\n<html>\n", "msgid \"a\"\n\"\\x\"\n",
          "msgid \"a\"\nb\"\n", "msgid \"a\"\n\"b\"c\"\n"})
        EXPECT_EQ(problem_of(text), ":2:1: " + damaged) << text;
    EXPECT_EQ(problem_of("\"a\"\n"), ":1:1: " + damaged);
    EXPECT_EQ(problem_of(""), "Catalogue de traduction vide. Réinstallez Constat.");
    EXPECT_EQ(problem_of("msgid \"a\"\nmsgstr \"\"\n"),
              "Catalogue de traduction vide. Réinstallez Constat.");
}

constexpr const char* rooms = R"(msgid "La copie « {} » est décidée."
msgstr "The script “{}” is decided."

msgid "La copie « {} » est décidée, dit {}."
msgstr "{1} says that the script “{0}” is decided."

msgid "{} est décidée."
msgstr "{} was decided."

msgid "Message à {} ({}) : {}"
msgstr "Message to {} ({}): {}"

msgid "Le temps passe jusqu’au {}, {}"
msgstr "Time passes until {}, {}"

msgid "lettre"
msgstr "letter"

msgid "Fermer"
msgstr "Turn off"

msgid "août"
msgstr "August"
)";

TEST(Language, AFinishedSentenceIsKnownByItsPatternTheLongestFirst) {
    const auto catalogue = *Catalogue::read(po, rooms);
    const auto known = [&](std::string_view french) {
        return catalogue.find_finished(french).value_or("none");
    };
    EXPECT_EQ(known("La copie « C-1 » est décidée."), "The script “C-1” is decided.");
    EXPECT_EQ(known("La copie « C-1 » est décidée, dit Anna."),
              "Anna says that the script “C-1” is decided.");
    EXPECT_EQ(known("Elle est décidée."), "Elle was decided.");
    EXPECT_EQ(known("La copie « C-1 » est notée."), "none");
    EXPECT_EQ(known(" est décidée."), "none") << "a blank is never empty";
    EXPECT_EQ(known("Garder"), "none");
    EXPECT_EQ(known("Fermer"), "Turn off") << "the word of a room, which";
    EXPECT_STREQ(catalogue.find("Fermer"), "Close") << "means another thing in the window";
    EXPECT_EQ(known("3 sur 12"), "none") << "what the window fills itself is no pattern";
}

TEST(Language, InABlankAWordAndADateAreTranslatedTheRestIsCopied) {
    const auto catalogue = *Catalogue::read(po, rooms);
    use_catalogue(&catalogue);
    EXPECT_EQ(tr_below("Message à Mme Roy (lettre) : votre lettre (suite) : bis"),
              "Message to Mme Roy (letter): votre lettre (suite) : bis");
    EXPECT_EQ(tr_below("Le temps passe jusqu’au 1er août 2026, 09:00"),
              "Time passes until 1 August 2026, 09:00");
    EXPECT_EQ(tr_below("Le temps passe jusqu’au 31 juin 2026, 09:00"),
              "Time passes until 31 juin 2026, 09:00");
    EXPECT_EQ(tr_below("Message à 61,5 (-4,2) : x"), "Message to 61.5 (-4.2): x");
    EXPECT_EQ(tr_below("0,84"), "0.84");
    EXPECT_EQ(tr_below("−0,02"), "−0.02");
    for (const std::string kept : {"1,2,3", ",5", "5,", "1 234,50 €", "a,b", "-,5"})
        EXPECT_EQ(tr_below(kept), kept) << "no figure of a statistic";
    use_catalogue(nullptr);
    EXPECT_EQ(tr_below("lettre"), "lettre");
    EXPECT_EQ(tr_below("0,84"), "0,84");
}

}  // namespace
}  // namespace sim::app
