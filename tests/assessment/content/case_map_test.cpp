#include <gtest/gtest.h>

#include <filesystem>

#include "assessment/content/grid_reader.hpp"
#include "tests/support/source_folder.hpp"
#include "tests/support/temp_folder.hpp"

namespace assessment::content {
namespace {

using namespace certification;

/// The shipped grid, with this file for the case "essai".
sim::Checked<Grid> with(const std::string& text) {
    const std::filesystem::path folder = sim::test::source_folder() + "/assessment/grid";
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator{folder})
        if (entry.is_regular_file())
            files[entry.path().filename().string()] = sim::test::bytes_of_file(entry.path());
    files["cases/essai.yaml"] = text;
    return read_grid(files);
}

const std::string sound =
    "case: essai\n"
    "criteria:\n"
    "  - {criterion: opening, grid: bc02.1-opening}\n"
    "questions:\n"
    "  - question: wait-or-pay\n"
    "    grid: bc02.4-powers\n"
    "    act: refer\n"
    "    field: reason\n"
    "    points: 2\n"
    "    panel:\n"
    "      - {answer: stakes, experts: 8}\n"
    "      - {answer: fraud, experts: 2}\n";

TEST(CaseMap, NamesTheCriteriaAndThePanelOfACase) {
    const auto grid = with(sound);
    ASSERT_TRUE(grid) << sim::to_text(grid.error());
    EXPECT_EQ(*find_case(*grid, "essai"), (CaseMap{"essai",
                                                   {{"opening", "bc02.1-opening"}},
                                                   {{"wait-or-pay",
                                                     "bc02.4-powers",
                                                     "refer",
                                                     "reason",
                                                     2,
                                                     {{"stakes", 8}, {"fraud", 2}}}}}));
    EXPECT_EQ(find_case(*grid, "inconnu"), nullptr);
}

struct Bad {
    std::string before;
    std::string after;
    std::string words;
};

TEST(CaseMap, IsRefusedWithTheLineThatIsWrong) {
    for (const auto& bad :
         std::vector<Bad>{{"grid: bc02.1-opening", "grid: bc02.1-ouverture", "cases/essai.yaml:3"},
                          {"grid: bc02.4-powers", "grid: bc09.9-nothing", "bc09.9-nothing"},
                          {"case: essai", "case: autre", "Ce fichier est celui du cas"},
                          {"experts: 8", "experts: beaucoup", "cases/essai.yaml:11"},
                          {"answer: fraud", "answer: stakes", "deux fois"},
                          {"    points: 2\n", "", "points"}}) {
        auto text = sound;
        text.replace(text.find(bad.before), bad.before.size(), bad.after);
        const auto grid = with(text);
        ASSERT_FALSE(grid) << bad.after;
        EXPECT_NE(sim::to_text(grid.error()).find(bad.words), std::string::npos)
            << sim::to_text(grid.error());
    }
}

}  // namespace
}  // namespace assessment::content
