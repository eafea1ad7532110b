#include "sim/paper/fold.hpp"

#include <gtest/gtest.h>

namespace sim::paper {
namespace {

TEST(Fold, DropsCaseAccentsLigaturesAndKindsOfSpace) {
    EXPECT_EQ(fold("L’Œuvre\u00A0: DÉGÂT\u202F!").text, "l'oeuvre : degat !");
}

TEST(Fold, MatchesAreByteRangesOfTheSource) {
    const std::string text = "été, Été";
    EXPECT_EQ(matches(text, "ete"),
              (std::vector<std::pair<std::size_t, std::size_t>>{{0, 5}, {7, 12}}));
}

TEST(Fold, SlugsAreAscii) {
    EXPECT_EQ(slug("Dégât des eaux"), "degat_des_eaux");
}

TEST(Fold, InvalidBytesAndControlsBecomeReplacementCharacters) {
    EXPECT_EQ(valid_text("a\xFF\x07z\n"), "a\uFFFD\uFFFDz\n");
}

}  // namespace
}  // namespace sim::paper
