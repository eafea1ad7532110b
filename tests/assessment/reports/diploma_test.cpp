#include "assessment/reports/diploma.hpp"

#include <gtest/gtest.h>

#include "tests/assessment/certification/day.hpp"
#include "tests/support/source_folder.hpp"
#include "tests/support/temp_folder.hpp"

namespace assessment::reports {
namespace {

using namespace certification;

const Names names{{10, "Anna Roy"}, {100, "Camille Noël"}};
const Identity camille{"Noël", "Petit *", "Camille",          sim::Date::of(1999, 5, 23),
                       "F",    "69123",   "Villefranche (69)"};
const Issue issue{"Certificateur d’essai", "Lyon", ""};

std::string pattern(const std::string& name) {
    return sim::test::bytes_of_file(sim::test::source_folder() + "/assets/templates/" + name);
}

/// The only candidate holds the title when `outcome` is acquired.
Day signed_day(Outcome outcome) {
    Day day;
    const int level = outcome == Outcome::acquired ? 2 : 0;
    day.marks(anna, level, level);
    day.marks(boris, level, level);
    day.opens_deliberation();
    day.does(anna, DecideBlock{day.copy, outcome, ""});
    day.does(anna, Sign{});
    day.does(boris, Sign{});
    return day;
}

sim::Result<sim::paper::Sheet> made(const Day& day, const std::string& text,
                                    const Identity& who = camille, const Issue& with = issue) {
    return diploma(text, day.session, day.grid, day.session.candidates.front(), who, names, with);
}

void expect_words(const sim::paper::Sheet& sheet, const std::vector<std::string>& words) {
    const auto pages = sim::paper::Pages::lay_out(sheet);
    ASSERT_TRUE(pages) << sim::to_text(pages.error());
    EXPECT_EQ(pages->count(), 1);
    const auto text = pages->plain_text();
    for (const auto& word : words) EXPECT_NE(text.find(word), std::string::npos) << word << text;
}

TEST(Diploma, HasEveryCompulsoryMention) {
    const auto day = signed_day(Outcome::acquired);
    const auto sheet = made(day, pattern("parchemin.md"));
    ASSERT_TRUE(sheet) << sim::to_text(sheet.error());
    expect_words(*sheet,
                 {"Chargé d’indemnisation en assurance", "RNCP39615", "niveau 6",
                  "Certificateur d’essai", "Camille Petit *, nom de naissance Noël", "23 mai 1999",
                  "Villefranche (69)", "20 novembre 2026", "RNCP39615-S1-" + day.copy.candidate,
                  "Anna Roy", "Fait à Lyon", "Signature"});
}

/// Nobody is called "né(e)": the words fit everybody.
TEST(Diploma, SaysABirthInWordsThatFitEverybody) {
    const auto day = signed_day(Outcome::acquired);
    const Issue of_block{"Certificateur d’essai", "Lyon", "BC01"};
    for (const auto& sheet : {made(day, pattern("parchemin.md")),
                              made(day, pattern("attestation.md"), camille, of_block)}) {
        ASSERT_TRUE(sheet) << sim::to_text(sheet.error());
        EXPECT_EQ(sheet->markdown.find("(e)"), std::string::npos);
        expect_words(*sheet, {"Date et lieu de naissance\u00A0: 23 mai 1999, Villefranche (69)",
                              "Signature du certificateur"});
    }
}

TEST(Diploma, AttestsABlockAndHowLongItCounts) {
    auto day = signed_day(Outcome::acquired);
    const Issue of_block{"Certificateur d’essai", "Lyon", "BC01"};
    const auto sheet = made(day, pattern("attestation.md"), camille, of_block);
    ASSERT_TRUE(sheet) << sim::to_text(sheet.error());
    expect_words(*sheet, {"BC01, Accueillir", "sans limite de durée"});
    for (auto& rule : day.grid.rules)
        if (rule.id == "carry_over_months") rule.value = 60;
    expect_words(*made(day, pattern("attestation.md"), camille, of_block), {"20 novembre 2031"});
}

/// A name that Markdown or a table would read is still a name, also where people sign.
TEST(Diploma, WritesNamesAsTheyAre) {
    const auto day = signed_day(Outcome::acquired);
    const Names odd{{10, "Anna | Roy_"}, {100, "Camille Noël"}};
    const auto sheet = diploma(pattern("parchemin.md"), day.session, day.grid,
                               day.session.candidates.front(), camille, odd, issue);
    ASSERT_TRUE(sheet) << sim::to_text(sheet.error());
    EXPECT_EQ(sheet->layout, sim::paper::Sheet::Layout::certificate);
    expect_words(*sheet, {"Anna | Roy_", "Camille Petit *"});
}

struct Refusal {
    std::string text;
    Identity who;
    std::string words;
};

TEST(Diploma, RefusesATemplateOrAnIdentityThatLacksAMention) {
    const auto day = signed_day(Outcome::acquired);
    const auto whole = pattern("parchemin.md");
    auto nowhere = camille;
    nowhere.birth_place.clear();
    const std::string without = "{{born}}";
    auto cut = whole;
    cut.erase(cut.find(without), without.size());
    auto unsigned_one = whole;
    unsigned_one.erase(unsigned_one.find("Signature"));
    for (const auto& row : std::vector<Refusal>{{unsigned_one, camille, "signature"},
                                                {whole, nowhere, "birthplace"},
                                                {cut, camille, "born"},
                                                {whole + "{{salary}}", camille, "salary"},
                                                {whole + "{{title", camille, "title"}}) {
        const auto sheet = made(day, row.text, row.who);
        ASSERT_FALSE(sheet) << row.words;
        EXPECT_NE(sheet.error().what.find(row.words), std::string::npos) << sheet.error().what;
    }
}

TEST(Diploma, IsForWhoHasAcquiredAllOfASignedSession) {
    EXPECT_FALSE(made(signed_day(Outcome::refused), pattern("parchemin.md")));
    EXPECT_FALSE(made(Day{}, pattern("parchemin.md")));
}

}  // namespace
}  // namespace assessment::reports
