#include <gtest/gtest.h>

#include "code_fixtures.hpp"
#include "sim/content/diagnostic_table.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

const std::string sound = "tests/assessment/content/sound";

const Bases& bases() {
    static const Bases all{{"case", mini().files},
                           {"law",
                            {{"law.yaml", bytes_of(fixtures() / "law.yaml")},
                             {"other.yaml", bytes_of(fixtures() / "law_other.yaml")},
                             {"table.yaml", bytes_of(fixtures() / "law_table.yaml")}}},
                           {"grid",
                            {{"grid.yaml", bytes_of(source_folder() / (sound + ".yaml"))},
                             {"bc01.yaml", bytes_of(source_folder() / (sound + "_bc01.yaml"))},
                             {"rules.yaml", bytes_of(source_folder() / (sound + "_rules.yaml"))}}}};
    return all;
}

/// Every word but the misspelt one: the dictionary itself is tried in tests/sim/spelling.
bool is_a_word(const std::string& word) {
    return word != "écoutté";
}

Problems problems_of(const CodeFixture& fixture, const std::map<std::string, std::string>& files) {
    if (fixture.base == "law") {
        const auto law = read_law({files});
        return law ? Problems{} : law.error();
    }
    CheckOptions options;
    options.seeds = 3;
    options.folder = "mini";
    if (fixture.dictionary) options.knows = is_a_word;
    return check_case({files}, fixture.law ? book() : law::Book{}, options);
}

/// Its code is all that a failing test needs to show.
class EachCode : public testing::TestWithParam<Diagnostic> {};

std::string code_name(const testing::TestParamInfo<Diagnostic>& row) {
    return to_text(row.param.code);
}

TEST_P(EachCode, IsWhatItsBadExampleGivesAndItsGoodOneDoesNot) {
    const auto& row = GetParam();
    const auto code = to_text(row.code);
    const auto fixture = code_fixture(row, bases());
    if (fixture.base == "grid") return;  // tests/assessment/content/grid_codes_test.cpp
    const auto bad = problems_of(fixture, fixture.bad);
    ASSERT_FALSE(bad.empty());
    auto expected = fixture.drags;
    expected.insert(code);
    // A fault of form throws the lines after it out of place: it must be the first that is told.
    if (row.code < Code::value_expected)
        EXPECT_EQ(code_of(bad.front()), code) << to_text(bad);
    else
        EXPECT_EQ(codes_of(bad), expected) << to_text(bad);
    for (const auto& word : fixture.message)
        EXPECT_NE(to_text(bad).find(word), std::string::npos) << word << '\n' << to_text(bad);
    auto whole = fixture;
    whole.dictionary = whole.law = true;
    const auto good = problems_of(whole, fixture.good);
    EXPECT_EQ(codes_of(good).count(code), 0u) << to_text(good);
}

/// What a sentence says of its own, the quotes of the case and the words it allows left out.
std::string own_words(std::string text) {
    for (auto from = text.find('"'); from != text.npos; from = text.find('"', from)) {
        const auto end = text.find('"', from + 1);
        text.erase(from, end == text.npos ? text.npos : end + 1 - from);
    }
    return " " + text.substr(0, text.find("Allowed: ")) + " ";
}

TEST_P(EachCode, IsToldInEnglishWithoutAFrenchWord) {
    const auto& row = GetParam();
    const auto fixture = code_fixture(row, bases());
    if (fixture.base == "grid") return;
    for (const auto& problem : problems_of(fixture, fixture.bad)) {
        const auto told = told_in(Language::english, problem);
        EXPECT_EQ(told.where, problem.where);
        for (const auto& text : {own_words(told.what), own_words(told.remedy)}) {
            for (const char* word : {" le ", " la ", " les ", " un ", " une ", " est ", " pas ",
                                     " dans ", " Écrivez ", " ou ", " ne "})
                EXPECT_EQ(text.find(word), text.npos) << text;
            for (const char* accent : {"é", "è", "ê", "à", "ù", "ç", "î", "ô", "œ", "É", "À"})
                EXPECT_EQ(text.find(accent), text.npos) << text;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Table, EachCode,
                         testing::ValuesIn(diagnostics().begin(), diagnostics().end()), code_name);

TEST(Codes, AreEnoughAndEachSaysWhatAndWhyInTwoLanguages) {
    EXPECT_GE(diagnostics().size(), 80u);
    for (const auto& row : diagnostics()) {
        EXPECT_FALSE(row.title.empty() || row.why.empty()) << to_text(row.code);
        EXPECT_FALSE(row.english_title.empty() || row.english_why.empty()) << to_text(row.code);
        EXPECT_NE(row.bad, row.good) << to_text(row.code);
    }
}

TEST(Codes, AreFoundByTheirText) {
    ASSERT_NE(find_diagnostic("c044"), nullptr);
    EXPECT_EQ(find_diagnostic("c044")->code, Code::missing_field);
    EXPECT_EQ(find_diagnostic("C999"), nullptr);
    EXPECT_TRUE(is_warning(Code::misspelt));
    EXPECT_FALSE(is_warning(Code::unknown_field));
}

TEST(Codes, OfTheGoodCaseAreNone) {
    CheckOptions options;
    options.knows = is_a_word;
    const auto problems = check_case(mini(), book(), options);
    EXPECT_EQ(to_text(problems), "");
}

}  // namespace
}  // namespace sim::content
