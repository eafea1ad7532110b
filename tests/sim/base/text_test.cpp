#include "sim/base/text.hpp"
#include "sim/base/clean_text.hpp"

#include <gtest/gtest.h>

#include "sim/base/counted.hpp"

namespace sim::test {
namespace {

TEST(Text, IsTrimmedOfBlanksAndLineEndsOnly) {
    EXPECT_EQ(trimmed(" \t a b \r\n"), "a b");
    EXPECT_EQ(trimmed("\u00A0a"), "\u00A0a");
    EXPECT_EQ(trimmed(" \n"), "");
    EXPECT_EQ(trimmed(""), "");
}

TEST(Text, IsANumberOnlyWhenNothingElseStandsInIt) {
    EXPECT_EQ(number_in<int>("-12"), -12);
    EXPECT_EQ(number_in<std::int64_t>("9223372036854775807"), INT64_MAX);
    for (const auto* text : {"", "-", "12 ", " 12", "1.5", "douze", "99999999999"})
        EXPECT_EQ(number_in<int>(text), std::nullopt) << text;
    EXPECT_EQ(number_in<std::uint64_t>("-1"), std::nullopt);
}

TEST(Text, IsQuotedTheFrenchWay) {
    EXPECT_EQ(quoted("dû"), "«\u00A0dû\u00A0»");
}

TEST(Text, CountsCharactersNotBytes) {
    int characters = 0;
    for (const char c : std::string_view{"œuvre"}) characters += starts_character(c) ? 1 : 0;
    EXPECT_EQ(characters, 5);
}

TEST(Counted, CountsZeroAsOne) {
    EXPECT_EQ(counted(0, "copie", "copies"), "0 copie");
    EXPECT_EQ(counted(1, "copie", "copies"), "1 copie");
    EXPECT_EQ(counted(2, "copie", "copies"), "2 copies");
}

TEST(CleanText, DropsControlsDirectionsAndBrokenBytes) {
    EXPECT_EQ(clean_text("a\x01\x7F\u202Eb\r\nc\rd\te\xFFé"), "ab\nc\nd eé");
}

TEST(CleanText, KeepsEmojiAndRightToLeft) {
    EXPECT_EQ(clean_text("😀 שלום"), "😀 שלום");
}

TEST(CleanText, JoinsAnAccentToItsLetter) {
    EXPECT_EQ(clean_text("re\u0301glé, c\u0327a, Nguye\u0302\u0303n"), "réglé, ça, Nguyễn");
}

}  // namespace
}  // namespace sim::test
