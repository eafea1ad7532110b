#include <gtest/gtest.h>

#include "sim/paper/fold.hpp"
#include "sim/paper/paper.hpp"

namespace sim::paper {
namespace {

std::vector<std::string> cut(std::string_view text) {
    std::vector<std::string> parts;
    for (const auto& [begin, end] : sentences(text))
        parts.emplace_back(text.substr(begin, end - begin));
    return parts;
}

using Parts = std::vector<std::string>;

TEST(Passages, AreSentences) {
    EXPECT_EQ(cut("L’eau coule. Elle monte ! Que faire ? Rien"),
              (Parts{"L’eau coule.", "Elle monte !", "Que faire ?", "Rien"}));
}

TEST(Passages, DoNotEndAtAnAbbreviationOrInANumber) {
    EXPECT_EQ(cut("Vu M. Blanc, art. L113-2 et art. 12. Fait."),
              (Parts{"Vu M. Blanc, art. L113-2 et art. 12. Fait."}));
    EXPECT_EQ(cut("Le plafond est de 1.600 euros. Voir plus loin."),
              (Parts{"Le plafond est de 1.600 euros.", "Voir plus loin."}));
}

TEST(Passages, AreEmptyForBlanks) {
    EXPECT_EQ(cut(" \n "), Parts{});
}

TEST(Passages, OfAPageAreWhereTheirWordsAre) {
    const auto pages =
        Pages::lay_out({{}, "# Titre\n\nPremière phrase. Seconde phrase.", Sheet::Layout::report});
    ASSERT_TRUE(pages);
    std::vector<std::string> texts;
    for (const auto& passage : pages->passages(0)) {
        texts.push_back(passage.text);
        EXPECT_EQ(passage.areas, pages->find(passage.text).at(0).areas);
    }
    EXPECT_EQ(texts, (Parts{"Titre", "Première phrase.", "Seconde phrase."}));
}

}  // namespace
}  // namespace sim::paper
