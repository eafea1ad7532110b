#include "sim/content/prose_care.hpp"

#include <gtest/gtest.h>

namespace sim::content {
namespace {

/// Only « eau », « est » and « une » are words, and « l’ » is elided.
bool knows(const std::string& word) {
    return word == "eau" || word == "est" || word == "une" || word == "l'a" || word == "la";
}

std::vector<std::string> slips_of(std::string_view text, const Knows& dictionary = {}) {
    std::vector<std::string> codes;
    for (const auto& slip : Proofreader{dictionary}.slips_in(text))
        codes.push_back(to_text(slip.code) + " " +
                        std::string{text.substr(slip.offset, slip.length)});
    return codes;
}

using Slips = std::vector<std::string>;

TEST(ProseCare, LeavesRightFrenchAlone) {
    EXPECT_EQ(slips_of("L’eau «\u00A0monte\u00A0»\u202F: est-ce grave\u202F? 10\u00A0%, 9:15…\n\n"
                       "| a | b |\n|:--|--:|\nhttps://a.example/?x=1 {{party.us.name}}"),
              Slips{});
}

TEST(ProseCare, TellsEachSlipOfTypography) {
    EXPECT_EQ(slips_of("l'eau ! 10 % «eau\u00A0» a  b..."),
              (Slips{"C200 '", "C202 !", "C202 %", "C203 «", "C204   ", "C205 ..."}));
    EXPECT_EQ(slips_of("grave? oui: \"non\""), (Slips{"C202 ?", "C201 \"", "C201 \""}));
    EXPECT_EQ(slips_of("le coeur, un vieillard"), (Slips{"C206 coeur", "C212 vieillard"}));
}

TEST(ProseCare, TellsWhatTheScreenCannotDraw) {
    EXPECT_EQ(slips_of("M. Nguyễn, Mme Ștefan, 3 ≤ x ; → œ…"), Slips{});
    EXPECT_EQ(slips_of("fait ✓, re\u0301glé 😀"), (Slips{"C213 ✓", "C213 \u0301", "C213 😀"}));
}

TEST(ProseCare, SpellsWordsAndTheirParts) {
    EXPECT_EQ(slips_of("l’eau est une au l’eua", knows), (Slips{"C207 au", "C207 l’eua"}));
    EXPECT_EQ(slips_of("IRSI eua… role: eau\neua:", knows), (Slips{"C207 role"}));
    EXPECT_EQ(slips_of("a@b.example ${tenant.name} {{x.nom}} B12", knows), Slips{});
}

TEST(ProseCare, CutsLongSentences) {
    std::string text = "eau";
    for (int i = 0; i < 60; ++i) text += " eau";
    EXPECT_EQ(slips_of(text + "."), (Slips{"C210 eau"}));
    EXPECT_EQ(slips_of(text.substr(4) + ". " + text.substr(4)), Slips{});
}

}  // namespace
}  // namespace sim::content
