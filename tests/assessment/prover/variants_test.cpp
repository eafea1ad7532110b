#include <gtest/gtest.h>

#include <algorithm>

#include "assessment/prover/variants.hpp"
#include "tests/sim/attempt/tiny_case.hpp"

namespace assessment::prover {
namespace {

using namespace sim;

VariantFace a_face(std::uint64_t seed, int steps, int words) {
    VariantFace face;
    face.seed = seed;
    face.steps = {{"irsi.tranche", steps}};
    face.traps = {"tranche"};
    face.words = words;
    return face;
}

/// Twelve of two steps, four of three, one that is three times as long to read.
std::vector<VariantFace> seventeen() {
    std::vector<VariantFace> faces;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) faces.push_back(a_face(seed, 2, 1000));
    for (std::uint64_t seed = 13; seed <= 16; ++seed) faces.push_back(a_face(seed, 2, 1010));
    for (std::uint64_t seed = 13; seed <= 16; ++seed) faces[seed - 1].traps = {"tranche", "gap"};
    faces.push_back(a_face(17, 2, 3000));
    return faces;
}

TEST(WordsIn, CountsWhatHasALetterOrADigit) {
    EXPECT_EQ(words_in("Il pleut : « vite », 12\u202F€ !"), 4);
    EXPECT_EQ(words_in("élan\u00A0: ça\nœil"), 3);
    EXPECT_EQ(words_in(""), 0);
}

TEST(VariantFace, WeighsWhatTheModelPlayReadsAndTakes) {
    auto scenario = test::tiny_case();
    scenario.summary = "Deux mots.";
    scenario.documents[0].markdown = "Trois mots ici.";
    scenario.criteria.resize(1);
    scenario.criteria[0].id = "opening";
    scenario.criteria[0].points = 4;
    scenario.criteria[0].rule = "contract.garantie_acquise";
    scenario::AnswerKey key;
    key["contract.garantie_acquise"].steps.resize(3);
    const auto play = test::played(
        scenario, {attempt::OpenItem{"call"}, attempt::Say{"leave"}, attempt::WaitNext{}});
    VariantFace face;
    face.drawn = {{"cause", "tap_joint"}};
    face.steps = {{"contract.garantie_acquise", 3}};
    face.traps = {"opening"};
    face.points = 4;
    face.words = 2 + 3 + 1 + 3;  // Summary, document, subject of the call, the first line.
    face.minutes = 2;            // Dial, say; neither opening nor waiting is work.
    EXPECT_EQ(face_of(scenario, key, play.transcript, {{"cause", "tap_joint"}}), face);
}

TEST(Spreads, NameTheVariantThatStandsApart) {
    const auto found = spreads(seventeen());
    const auto words = std::find_if(found.begin(), found.end(), [](const Spread& spread) {
        return spread.measure == "mots à lire";
    });
    ASSERT_NE(words, found.end());
    EXPECT_EQ(*words, (Spread{"mots à lire", 1000, 1000, 3000, {17}}));
}

TEST(Strata, GroupVariantsThatAskTheSame) {
    const auto groups = strata(seventeen());
    ASSERT_EQ(groups.size(), 2u);
    EXPECT_EQ(groups[0].seeds.size(), 13u);
    EXPECT_EQ(groups[1].seeds, (std::vector<std::uint64_t>{13, 14, 15, 16}));
}

TEST(DrawVariants, SharesTheDrawAmongTheGroupsAndLeavesOutliersOut) {
    const auto drawn = draw_variants(seventeen(), 4, 7);
    ASSERT_EQ(drawn.size(), 4u);
    EXPECT_EQ(std::count_if(drawn.begin(), drawn.end(), [](auto seed) { return seed >= 13; }), 1);
    EXPECT_EQ(std::count(drawn.begin(), drawn.end(), 17u), 0);
}

TEST(DrawVariants, IsTheSameForEverAndMovesWithItsSeed) {
    EXPECT_EQ(draw_variants(seventeen(), 6, 7), draw_variants(seventeen(), 6, 7));
    EXPECT_NE(draw_variants(seventeen(), 6, 7), draw_variants(seventeen(), 6, 8));
    EXPECT_EQ(draw_variants(seventeen(), 99, 7).size(), 16u);
    EXPECT_TRUE(draw_variants({}, 3, 7).empty());
}

}  // namespace
}  // namespace assessment::prover
