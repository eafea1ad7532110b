#include "sim/session/case_card.hpp"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "sim/session/library.hpp"
#include "tests/support/source_folder.hpp"

namespace sim::session {
namespace {

constexpr const char* head =
    "language: 1\ncase: fuite\ntitle: \"Fuite\"\ndesk: 05F\nblocks: [BC01, BC02]\nlevel: 2\n"
    "minutes: 40\nsummary: |\n  Une locataire appelle.\n";

TEST(CaseCard, ReadsNothingBeyondTheVariants) {
    const auto card = read_card(std::string{head} + "vary:\n\tnot even yaml: [");
    ASSERT_TRUE(card) << to_text(card.error());
    const CaseCard expected{"fuite",          "Fuite", "05F", "Une locataire appelle.",
                            {"BC01", "BC02"}, 2,       40};
    EXPECT_EQ(*card, expected);
}

TEST(CaseCard, LeavesToTheWholeCaseWhatAVariantChanges) {
    auto text = std::string{head};
    text.replace(text.find("locataire"), 9, "${who}");
    EXPECT_FALSE(read_card(text));
    EXPECT_FALSE(read_card(head)) << "cut short, it may lack its end";
    EXPECT_FALSE(read_card("facts: {}\ntitle: \"Après les faits\"\n"));
}

TEST(CaseCard, OfEachShippedCaseIsThatOfItsVariant) {
    const auto root = sim::test::source_folder();
    for (const auto& id : case_ids(root)) {
        const auto card = card_of_file(root + "/scenarios/" + id + "/scenario.yaml");
        if (!card) continue;
        const auto variant = open_variant(pins_of(root, id).value(), 1);
        ASSERT_TRUE(variant) << to_text(variant.error());
        const auto& opened = variant->scenario;
        std::set<std::string> competencies;
        for (const auto& criterion : opened.criteria) competencies.insert(criterion.competency);
        // Another variant may have a criterion that this one lacks.
        for (const auto& code : competencies)
            EXPECT_NE(std::ranges::find(card->competencies, code), card->competencies.end())
                << id << " lacks " << code;
        EXPECT_EQ(*card, (CaseCard{id, opened.title, opened.desk, opened.summary, opened.blocks,
                                   opened.level, opened.minutes, card->competencies}));
    }
}

}  // namespace
}  // namespace sim::session
