#include <gtest/gtest.h>

#include "sim/app/views/letter_buffer.hpp"

namespace sim::app::views {
namespace {

using Edit = LetterBuffer::Edit;

std::vector<std::string> wrapped(std::string_view text, float width) {
    std::vector<std::string> out;
    for (const LetterLine& line : wrap(text, width, [](char32_t) { return 1.0f; }))
        out.emplace_back(text.substr(static_cast<std::size_t>(line.begin),
                                     static_cast<std::size_t>(line.end - line.begin)));
    return out;
}

using Lines = std::vector<std::string>;

TEST(Wrap, BreaksAfterSpacesAndHyphens) {
    EXPECT_EQ(wrapped("dégât des eaux", 10), (Lines{"dégât des ", "eaux"}));
    EXPECT_EQ(wrapped("ci-joint", 4), (Lines{"ci-", "join", "t"}));
}

TEST(Wrap, NoBreakSpacesNeverBreak) {
    EXPECT_EQ(wrapped("soit 6\u202F562\u00A0€", 8), (Lines{"soit ", "6\u202F562\u00A0€"}));
}

TEST(Wrap, TypedNewlinesEndALine) {
    EXPECT_EQ(wrapped("a\n\nb", 10), (Lines{"a", "", "b"}));
}

TEST(LetterBuffer, UndoesARunOfTypingAtOnce) {
    LetterBuffer buffer;
    for (const char* letter : {"a", "b", "c"}) buffer.insert(letter, Edit::typing, 0.1);
    EXPECT_TRUE(buffer.undo());
    EXPECT_EQ(buffer.text(), "");
    EXPECT_TRUE(buffer.redo());
    EXPECT_EQ(buffer.text(), "abc");
    EXPECT_FALSE(buffer.redo());
}

TEST(LetterBuffer, RefusesWhatPassesTheLimit) {
    LetterBuffer buffer;
    buffer.set_byte_limit(4);
    EXPECT_FALSE(buffer.insert("12345", Edit::other, 0));
    EXPECT_TRUE(buffer.insert("1234", Edit::other, 0));
    EXPECT_EQ(buffer.text(), "1234");
}

}  // namespace
}  // namespace sim::app::views
