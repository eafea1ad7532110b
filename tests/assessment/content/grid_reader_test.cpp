#include "assessment/content/grid_reader.hpp"

#include "assessment/certification/observing.hpp"
#include "tests/support/source_folder.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>
#include <set>

namespace assessment::content {
namespace {

const std::string root = sim::test::source_folder();
const std::string here = root + "/tests/assessment/content/";

using namespace certification;

std::string bytes_of(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    return std::string{std::istreambuf_iterator<char>{file}, {}};
}

/// A grid of version 1 is one file.
sim::Checked<Grid> read_from(const std::string& path) {
    return read_grid({{"grid.yaml", bytes_of(path)}});
}

sim::Checked<Grid> shipped() {
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator{root + "/assessment/grid"})
        if (entry.is_regular_file())
            files[entry.path().filename().string()] = bytes_of(entry.path().string());
    return read_grid(files);
}

/// A mise en situation is observed: about forty behaviours, a word each, and none beside the grid.
TEST(ShippedGrid, HasAboutFortyBehavioursForTheTwoBlocksThatAreObserved) {
    const auto grid = shipped();
    ASSERT_TRUE(grid);
    std::size_t all = 0;
    for (const std::string block : {"BC01", "BC04"}) {
        std::set<std::string> observed;
        for (const auto* behaviour : behaviours_of(*grid, block)) {
            ++all;
            const auto* criterion = find_criterion(*grid, behaviour->criterion);
            ASSERT_NE(criterion, nullptr) << behaviour->id;
            EXPECT_GE(criterion->levels.size(), 3u) << behaviour->id << ": its anchors";
            EXPECT_TRUE(behaviour->text.ends_with(".")) << behaviour->id;
            observed.insert(criterion->id);
        }
        for (const auto* criterion : criteria_of(*grid, block))
            EXPECT_TRUE(criterion->marked_by == MarkedBy::rules || observed.contains(criterion->id))
                << criterion->id << " is marked by a juror who has nothing of it to observe";
    }
    EXPECT_GE(all, 40u);
    EXPECT_LE(all, 48u);
}

std::string faults_of(const std::string& name) {
    const auto grid = read_from(here + "bad/" + name + ".yaml");
    return grid ? "read without a fault" : sim::to_text(grid.error());
}

TEST(GridReader, ReadsTheShippedGridWhole) {
    const auto grid = shipped();
    ASSERT_TRUE(grid) << sim::to_text(grid.error());
    ASSERT_EQ(grid->blocks.size(), 4u);
    ASSERT_EQ(grid->competencies.size(), 31u);
    std::map<std::string, int> by_block;
    for (const auto& competency : grid->competencies) ++by_block[competency.code.substr(0, 4)];
    EXPECT_EQ(by_block,
              (std::map<std::string, int>{{"BC01", 6}, {"BC02", 11}, {"BC03", 9}, {"BC04", 5}}));
    EXPECT_EQ(grid->eliminating_faults.size(), 7u);
    EXPECT_EQ(grid->criteria.size(), 61u);
    EXPECT_EQ(grid->behaviours.size(), 44u);
}

TEST(GridReader, ReadsAGridOfTheFirstVersionWithoutCriteria) {
    auto text = bytes_of(here + "sound.yaml");
    text.replace(text.find("version: 2"), 10, "version: 1");
    const auto grid = read_grid({{"grid.yaml", text}});
    ASSERT_TRUE(grid) << sim::to_text(grid.error());
    EXPECT_EQ(grid->criteria, std::vector<Criterion>{});
}

TEST(GridReader, AnOralBlockHasTheBehavioursThatCanBeSeen) {
    const auto grid = shipped();
    ASSERT_TRUE(grid) << sim::to_text(grid.error());
    std::map<std::string, int> by_competency;
    for (const auto& behaviour : grid->behaviours)
        ++by_competency[find_criterion(*grid, behaviour.criterion)->competency];
    for (const auto& competency : grid->competencies) {
        const bool oral = block_of(competency.code) == "BC01";
        EXPECT_TRUE(!oral || by_competency[competency.code] > 0) << competency.code;
    }
}

TEST(GridReader, ReadsEachValueAsItIsWritten) {
    const auto grid = read_grid({{"grid.yaml", bytes_of(here + "sound.yaml")},
                                 {"bc01.yaml", bytes_of(here + "sound_bc01.yaml")},
                                 {"rules.yaml", bytes_of(here + "sound_rules.yaml")}});
    ASSERT_TRUE(grid) << sim::to_text(grid.error());
    Grid expected;
    expected.version = 2;
    expected.blocks = {{"BC01", "Accueillir", sim::Rate::percent(50), "mise en situation"}};
    expected.competencies = {{"BC01.1", "Écouter", "Se présente.", MarkedBy::both}};
    expected.eliminating_faults = {{"contempt", "Mépriser", "BC01.1", "Code pénal, art. 225-1"}};
    expected.criteria = {{"listening",
                          "BC01.1",
                          "Écouter",
                          MarkedBy::jury,
                          100,
                          {"Se tait.", "Écoute.", "Reformule."}}};
    expected.behaviours = {{"greets", "listening", "Salue.", 2, 1, true}};
    for (const auto name : rule_names())
        expected.rules.push_back({std::string{name}, 2, "low", "Présents."});
    EXPECT_EQ(*grid, expected);
}

TEST(GridReader, SaysWhenThereIsNoGrid) {
    const auto grid = read_grid({{"other.yaml", "version: 1\n"}});
    ASSERT_FALSE(grid);
    EXPECT_EQ(sim::to_text(grid.error()),
              "grid.yaml: C156 La grille n’a pas de fichier «\u00A0grid.yaml\u00A0». Placez-le "
              "dans le dossier "
              "assessment/grid.\n");
}

struct Bad {
    std::string name;
    std::vector<std::string> words;  ///< Each must be in the message.
};

class BadGrid : public testing::TestWithParam<Bad> {};

TEST_P(BadGrid, IsRefusedAtItsPlace) {
    const auto message = faults_of(GetParam().name);
    for (const auto& word : GetParam().words)
        EXPECT_NE(message.find(word), std::string::npos) << word << "\n" << message;
}

INSTANTIATE_TEST_SUITE_P(
    Each, BadGrid,
    testing::Values(Bad{"unknown_key", {"grid.yaml:3:", "titel", "Vouliez-vous dire", "title"}},
                    Bad{"competency_of_no_block", {"grid.yaml:5:", "BC02.1", "aucun bloc"}},
                    Bad{"code_twice", {"grid.yaml:6:", "BC01.1", "deux fois"}},
                    Bad{"pass_above_the_whole", {"grid.yaml:3:", "0 à 100"}},
                    Bad{"unknown_marker", {"grid.yaml:5:", "robot", "rules, jury, both"}},
                    Bad{"not_a_code", {"grid.yaml:3:", "bloc 1", "BC01"}},
                    Bad{"fault_of_no_competency", {"grid.yaml:7:", "BC01.9", "grille"}},
                    Bad{"no_version", {"version", "manque"}},
                    Bad{"empty_text", {"grid.yaml:5:", "vide"}}),
    [](const testing::TestParamInfo<Bad>& bad) { return bad.param.name; });

TEST(GridReader, StandsWhatItsFuzzingStartsFrom) {
    int files = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator{root + "/tests/fuzz/corpus/grid_reader"}) {
        EXPECT_FALSE(read_from(entry.path().string())) << entry.path();
        ++files;
    }
    EXPECT_GT(files, 0);
}

TEST(GridReader, HasATestForEachBadFixture) {
    int fixtures = 0;
    for (const auto& entry : std::filesystem::directory_iterator{here + "bad"})
        fixtures += entry.path().extension() == ".yaml" ? 1 : 0;
    EXPECT_EQ(fixtures, 9);
}

}  // namespace
}  // namespace assessment::content
