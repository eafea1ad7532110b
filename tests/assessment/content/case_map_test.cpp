#include <gtest/gtest.h>

#include <filesystem>

#include "assessment/content/grid_reader.hpp"
#include "tests/support/source_folder.hpp"
#include "tests/support/temp_folder.hpp"

namespace assessment::content {
namespace {

using namespace certification;

/// The shipped grid, with this file for the case "essai".
sim::Checked<Grid> with(const std::string& text, const std::string& own_panel = {}) {
    const std::filesystem::path folder = sim::test::source_folder() + "/assessment/grid";
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator{folder})
        if (entry.is_regular_file())
            files[entry.path().filename().string()] = sim::test::bytes_of_file(entry.path());
    files["cases/essai.yaml"] = text;
    if (!own_panel.empty()) files["panels/essai.wait-or-pay.yaml"] = own_panel;
    return read_grid(files);
}

const std::string sound =
    "case: essai\n"
    "criteria:\n"
    "  - {criterion: opening, grid: bc02.1-opening}\n"
    "questions:\n"
    "  - question: wait-or-pay\n"
    "    asked: \"Seul, ou pas\u202F?\"\n"
    "    grid: bc02.4-powers\n"
    "    act: refer_decision\n"
    "    field: to\n"
    "    points: 2\n"
    "    source: \"Panel d’exercice.\"\n"
    "    panel:\n"
    "      - {answer: responsable, experts: 8}\n"
    "      - {answer: comite, experts: 2}\n";

JudgementQuestion asked_of(std::string source, std::vector<Opinion> panel) {
    return {"wait-or-pay",     "Seul, ou pas\u202F?", "bc02.4-powers", "refer_decision", "to", 2,
            std::move(source), std::move(panel),      "BC02.4"};
}

TEST(CaseMap, NamesTheCriteriaAndThePanelOfACase) {
    const auto grid = with(sound);
    ASSERT_TRUE(grid) << sim::to_text(grid.error());
    EXPECT_EQ(*find_case(*grid, "essai"),
              (CaseMap{"essai",
                       {{"opening", "bc02.1-opening"}},
                       {asked_of("Panel d’exercice.", {{"responsable", 8}, {"comite", 2}})}}));
    EXPECT_EQ(find_case(*grid, "inconnu"), nullptr);
}

struct Bad {
    std::string before;
    std::string after;
    std::string words;
};

TEST(CaseMap, IsRefusedWithTheLineThatIsWrong) {
    for (const auto& bad : std::vector<Bad>{
             {"grid: bc02.1-opening", "grid: bc02.1-ouverture", "cases/essai.yaml:3"},
             {"grid: bc02.4-powers", "grid: bc09.9-nothing", "bc09.9-nothing"},
             {"case: essai", "case: autre", "Ce fichier est celui du cas"},
             {"experts: 8", "experts: beaucoup", "cases/essai.yaml:13"},
             {"answer: comite", "answer: responsable", "deux fois"},
             {"answer: comite", "answer: direction", "seul, responsable, comite"},
             {"act: refer_decision", "act: refer", "L’acte"},
             {"field: to", "field: motif", "n’a pas de choix"},
             {"experts: 8}\n      - {answer: comite, experts: 2}", "experts: 0}", "Aucun expert"},
             {"    source: \"Panel d’exercice.\"\n", "", "source"},
             {"    points: 2\n", "", "points"}}) {
        auto text = sound;
        text.replace(text.find(bad.before), bad.before.size(), bad.after);
        const auto grid = with(text);
        ASSERT_FALSE(grid) << bad.after;
        EXPECT_NE(sim::to_text(grid.error()).find(bad.words), std::string::npos)
            << sim::to_text(grid.error());
    }
}

const std::string own =
    "case: essai\n"
    "question: wait-or-pay\n"
    "source: \"Neuf gestionnaires du centre.\"\n"
    "panel:\n"
    "  - {answer: seul, experts: 9}\n";

TEST(CaseMap, TakesThePanelOfTheCentreInThePlaceOfItsOwn) {
    const auto grid = with(sound, own);
    ASSERT_TRUE(grid) << sim::to_text(grid.error());
    EXPECT_EQ(find_case(*grid, "essai")->questions,
              (std::vector{asked_of("Neuf gestionnaires du centre.", {{"seul", 9}})}));
}

TEST(CaseMap, RefusesAPanelOfAnotherQuestionOrOfImpossibleAnswers) {
    for (const auto& bad :
         std::vector<Bad>{{"case: essai", "case: autre", "panels/essai.wait-or-pay.yaml:1"},
                          {"question: wait-or-pay", "question: when", "ne pose pas la question"},
                          {"answer: seul", "answer: personne", "n’est pas une réponse possible"},
                          {"experts: 9", "experts: 0", "Aucun expert"},
                          {"source: \"Neuf gestionnaires du centre.\"\n", "", "source"}}) {
        auto text = own;
        text.replace(text.find(bad.before), bad.before.size(), bad.after);
        const auto grid = with(sound, text);
        ASSERT_FALSE(grid) << bad.after;
        EXPECT_NE(sim::to_text(grid.error()).find(bad.words), std::string::npos)
            << sim::to_text(grid.error());
    }
}

}  // namespace
}  // namespace assessment::content
