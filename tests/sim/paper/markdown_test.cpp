#include "sim/paper/markdown.hpp"

#include <gtest/gtest.h>

namespace sim::paper {
namespace {

std::vector<Block> parsed(std::string_view text) {
    auto blocks = parse_markdown(text);
    check(blocks.has_value(), "the sample text can be parsed");
    return *blocks;
}

TEST(Markdown, FacesAreRunsOverPlainText) {
    EXPECT_EQ(parsed("un **deux** *trois*"),
              (std::vector<Block>{
                  {Paragraph{{"un deux trois", {{3, 7, Face::bold}, {8, 13, Face::italic}}}}, 0, 0,
                   false, ""}}));
}

TEST(Markdown, EntitiesAreDecodedAndTagsAreText) {
    EXPECT_EQ(parsed("a &amp; <b>b</b>\\\nc"),
              (std::vector<Block>{{Paragraph{{"a & <b>b</b>\nc", {}}}, 0, 0, false, ""}}));
}

TEST(Markdown, ListsAndQuotesBecomeDepths) {
    EXPECT_EQ(parsed("3. un\n4. deux\n\n> cité"),
              (std::vector<Block>{{Paragraph{{"un", {}}}, 1, 0, true, "3."},
                                  {Paragraph{{"deux", {}}}, 1, 0, true, "4."},
                                  {Paragraph{{"cité", {}}}, 0, 1, false, ""}}));
}

TEST(Markdown, AFaultInAFenceNamesItsLineInTheDocument) {
    const auto blocks = parse_markdown("Texte\n\n```constat\ndate: hier\ncoleur: bleu\n```\n");
    ASSERT_FALSE(blocks.has_value());
    EXPECT_EQ(blocks.error().where, (Place{"", 5, 0}));
}

TEST(Markdown, PlainTextAlignsTablesAndIndentsLists) {
    EXPECT_EQ(
        plain_blocks(parsed("# T\n\n- un\n- deux\n  - trois\n\n```tableau\nPoste | €\n"
                            "Sol | 1 200\nTotal | 5\n```\n\n---\n")),
        "T\n\n–  un\n–  deux\n   –  trois\n\nPoste      €\nSol    1 200\nTotal      5\n\n———\n");
}

}  // namespace
}  // namespace sim::paper
