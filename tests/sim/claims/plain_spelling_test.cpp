#include "sim/claims/plain_spelling.hpp"

#include <gtest/gtest.h>

#include <array>

#include "tests/sim/claims/ask.hpp"

namespace sim::claims {
namespace {

constexpr std::array colours{Option{"dark_red", "Rouge foncé"}, Option{"blue", "Bleu"}};

FactForm form(FactKind kind) {
    FactForm one;
    one.kind = kind;
    if (kind == FactKind::word) one.words = colours;
    return one;
}

struct Spelling {
    FactKind kind;
    const char* typed;
    const char* plain;
};
class PlainSpelling : public testing::TestWithParam<Spelling> {};
TEST_P(PlainSpelling, IsTheOneOfFiles) {
    const auto& row = GetParam();
    EXPECT_EQ(plain_spelling(form(row.kind), row.typed), row.plain);
}
INSTANTIATE_TEST_SUITE_P(
    Typed, PlainSpelling,
    testing::Values(
        Spelling{FactKind::money, "1200", "1200.00 EUR"},
        Spelling{FactKind::money, "1200.5", "1200.50 EUR"},
        Spelling{FactKind::money, "1 200,00 €", "1200.00 EUR"},
        Spelling{FactKind::money, "1\u202F200,00\u00A0€", "1200.00 EUR"},
        Spelling{FactKind::money, "1200 EUR", "1200 EUR"},
        Spelling{FactKind::money, "douze", "douze"}, Spelling{FactKind::rate, "25%", "25 %"},
        Spelling{FactKind::rate, "12,5 %", "12.5 %"}, Spelling{FactKind::rate, "25", "25 %"},
        Spelling{FactKind::rate, "0", "0 %"}, Spelling{FactKind::rate, "0.25", "0.25"},
        Spelling{FactKind::rate, "1", "1"}, Spelling{FactKind::date, "01/03/2026", "2026-03-01"},
        Spelling{FactKind::date, "1-3-2026", "2026-03-01"},
        Spelling{FactKind::date, "2026-3-1", "2026-03-01"},
        Spelling{FactKind::date, "30/02/2026", "30/02/2026"},
        Spelling{FactKind::yes_no, "Oui", "true"}, Spelling{FactKind::yes_no, "faux", "false"},
        Spelling{FactKind::yes_no, "peut-être", "peut-être"},
        Spelling{FactKind::count, "1 200", "1200"},
        Spelling{FactKind::count, "15 jours", "15 jours"},
        Spelling{FactKind::word, "Dark-Red", "dark_red"},
        Spelling{FactKind::word, "rouge foncé", "dark_red"},
        Spelling{FactKind::word, "vert", "vert"}));

TEST(PlainSpelling, IsShownWhereAFileNeedsIt) {
    EXPECT_EQ(spelling_remedy(form(FactKind::money), "1 200,00 €"), "Écrivez « 1200.00 EUR ».");
    EXPECT_EQ(spelling_remedy(form(FactKind::date), "01/03/2026"), "Écrivez « 2026-03-01 ».");
    EXPECT_EQ(spelling_remedy(form(FactKind::word), "blu"),
              "Vouliez-vous dire « blue » ? Sont admis : dark_red, blue.");
}

TEST(PlainSpelling, LeavesAShareBelowOneToItsAuthor) {
    const auto remedy = spelling_remedy(form(FactKind::rate), "0.25");
    EXPECT_NE(remedy.find("0.25 %"), std::string::npos) << remedy;
    EXPECT_NE(remedy.find("25 %"), std::string::npos) << remedy;
}

/// At the door, in lists and in groups too.
TEST(PlainSpelling, IsAcceptedAtTheDoor) {
    const auto answer = test::ask("contract.reduced_indemnity",
                                  "on: 10/03/2026\ndamage: 8 000,00 €\n"
                                  "declaration: Inexacte, de bonne foi\n"
                                  "premium_paid: 250\npremium_due: 320 EUR\n");
    ASSERT_TRUE(answer) << to_text(answer.error());
    EXPECT_EQ(to_plain(answer->value), "6250.00 EUR");
    const auto shared = test::ask("irsa.loss_share",
                                  "on: 02/05/2024\namount: 900\nof: 1\nvehicles:\n"
                                  "- {share: 50%}\n- {share: 50}\n");
    ASSERT_TRUE(shared) << to_text(shared.error());
    EXPECT_EQ(to_plain(shared->value), "450.00 EUR");
}

}  // namespace
}  // namespace sim::claims
