#include "sim/spelling/speller.hpp"

#include <gtest/gtest.h>

namespace sim::spelling {
namespace {

TEST(Speller, KnowsFrenchAndItsElisions) {
    const auto speller = Speller::french();
    ASSERT_TRUE(speller) << to_text(speller.error());
    for (const auto* word : {"dégât", "l'eau", "Madame", "franchise", "aujourd'hui"})
        EXPECT_TRUE(speller->knows(word)) << word;
    for (const auto* word : {"dégat", "écoutté", "sinsitre"})
        EXPECT_FALSE(speller->knows(word)) << word;
}

TEST(Speller, SaysThatThereIsNoDictionary) {
    const auto speller = Speller::french("/nowhere");
    ASSERT_FALSE(speller);
    EXPECT_FALSE(Speller::is_there("/nowhere"));
    EXPECT_TRUE(Speller::is_there());
    EXPECT_NE(to_text(speller.error()).find("hunspell-fr"), std::string::npos);
}

}  // namespace
}  // namespace sim::spelling
