#include "sim/base/fold.hpp"

#include <gtest/gtest.h>

namespace sim {
namespace {

struct Alike {
    const char* one;
    const char* other;
};

TEST(Fold, TakesTwoWritersOfTheSameThingAsOne) {
    for (const auto& row : {
             Alike{"1\u202F234,00\u00A0€", "1234 euros"},
             Alike{"1 234,50 €", "1\u00A0234,50\u202F€"},
             Alike{"150,00 €", "150 EUROS"},
             Alike{"Élève à l’abri", "eleve a l'abri"},
             Alike{"Un cœur, une Œuvre, un ex æquo", "un coeur, une oeuvre, un ex aequo"},
             Alike{"ÇA, où ? Noël", "ca, ou ? noel"},
             Alike{"deux \t\n  espaces", "deux espaces"},
             Alike{"1 234,50 €", "1234.5 euros"},
             Alike{"1 234,50 EUR.", "1234,50 €."},
             Alike{"un euro, 1 euro", "un euro, 1,00 €"},
             Alike{"avant le 10/03/2026.", "avant le 10 mars 2026."},
             Alike{"le 1er août 2026", "le 01/08/2026"},
             Alike{"le 05 février", "le 5 février"},
             Alike{"04.03.2026", "4-3-2026"},
             Alike{"une vétusté de 25\u202F%", "une vétusté de 25%"},
             Alike{"12,50 %", "12,5%"},
             Alike{"lu le 3 10 mars 2026", "lu le 3 10/03/2026"},
             Alike{"re\u0301clamation", "réclamation"},
             Alike{"rendez\u2011vous, indem\u00ADnité", "rendez-vous, indemnité"},
         })
        EXPECT_EQ(fold(row.one), fold(row.other)) << row.one;
}

TEST(Fold, KeepsApartWhatDiffers) {
    EXPECT_NE(fold("1 234,50 €"), fold("1 234 €"));
    EXPECT_NE(fold("150 €"), fold("1500 €"));
    EXPECT_NE(fold("10/03/2026"), fold("03/10/2026"));
    EXPECT_NE(fold("12/2026"), fold("12 2026"));
    EXPECT_NE(fold("le 31/13/2026"), fold("le 31 décembre 2026"));
    EXPECT_NE(fold("1,5 jour"), fold("1,50 jour"));
    EXPECT_NE(fold("le 10 marsouin"), fold("le 10 mars"));
}

TEST(Fold, ReadsAMalformedByteAsLatin1) {
    EXPECT_EQ(fold(std::string_view{"\xFF"
                                    "a\xC3"}),
              "yaa");
    EXPECT_EQ(fold(std::string_view{"\xE9t\xE9"}), "ete");
}

TEST(Mentions, FindsAPhraseWhateverItsDress) {
    EXPECT_TRUE(mentions("Vous recevrez 1\u202F234,00\u00A0€ sous dix jours.", "1234 euros"));
    EXPECT_TRUE(mentions("Le MÉDIATEUR de l’assurance", "mediateur de l'assurance"));
    EXPECT_FALSE(mentions("Vous recevrez 1 234 €.", "1 235 €"));
}

TEST(Mentions, FindsANumberWhole) {
    EXPECT_FALSE(mentions("une franchise de 150 €", "50 €"));
    EXPECT_FALSE(mentions("l’article 12", "article 1"));
    EXPECT_TRUE(mentions("150 €, puis 50 €", "50 €"));
}

TEST(Mentions, NeverFindsAnEmptyPhrase) {
    EXPECT_FALSE(mentions("quelque chose", ""));
    EXPECT_FALSE(mentions("quelque chose", "  "));
}

}  // namespace
}  // namespace sim
