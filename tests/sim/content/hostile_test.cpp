#include "tests/fuzz/hostile.hpp"

#include <gtest/gtest.h>

#include "case_files.hpp"
#include "sim/attempt/attempt.hpp"
#include "tests/fuzz/spoiled.hpp"

namespace sim::content {
namespace {

TEST(HostileInput, LeavesTheCaseReaderStanding) {
    fuzz::feed(bytes_of(fixtures() / "mini/scenario.yaml"), fuzz::read_case, 200);
}

TEST(HostileInput, LeavesTheLawReaderStanding) {
    fuzz::feed(bytes_of(fixtures() / "law.yaml"), fuzz::read_law, 1000);
    fuzz::feed(bytes_of(fixtures() / "law_table.yaml"), fuzz::read_law, 1000);
}

TEST(HostileInput, LeavesThePlayReaderStanding) {
    fuzz::feed(bytes_of(fixtures() / "mini/playthroughs/expert.yaml"), fuzz::read_play, 1000);
    fuzz::feed(bytes_of(fixtures() / "mini/playthroughs/no-measures.yaml"), fuzz::read_play, 1000);
}

/// A script of a case that is open: its names are known, and what reads is played.
TEST(HostileInput, LeavesAPlayOfAnOpenCaseStanding) {
    auto source = parse_case(mini()).value();
    const auto scenario = open_variant(source, 1, book()).value();
    const auto key = scenario::answer_key(scenario, book()).value();
    int read = 0;
    fuzz::feed(
        bytes_of(fixtures() / "mini/playthroughs/expert.yaml"),
        [&](std::string_view bytes) {
            auto tree = read_tree(bytes, "playthroughs/expert.yaml");
            if (!tree) return fuzz::tell(tree.error(), bytes);
            source.trees.insert_or_assign("playthroughs/expert.yaml", *std::move(tree));
            const auto script = read_script(source, "expert", scenario, key);
            if (!script) return fuzz::tell(script.error(), bytes);
            auto play = attempt::begin(scenario);
            for (const auto& step : script->steps)
                if (const auto command = command_of(step, scenario, play.attempt))
                    attempt::play(scenario, play, *command);
            ++read;
        },
        600);
    EXPECT_GT(read, 1);
}

TEST(HostileInput, LeavesTheReaderOfCompiledCasesStanding) {
    auto scenario = open_variant(parse_case(mini()).value(), 1, book()).value();
    auto key = scenario::answer_key(scenario, book()).value();
    fuzz::feed(compile({std::move(scenario), std::move(key)}), fuzz::read_compiled, 600);
}

TEST(HostileInput, OfTheCorporaIsReadWithoutACrash) {
    EXPECT_GT(fuzz::replay("case_reader", fuzz::read_case), 0u);
    EXPECT_GT(fuzz::replay("law_reader", fuzz::read_law), 0u);
    EXPECT_GT(fuzz::replay("play_reader", fuzz::read_play), 0u);
    EXPECT_GT(fuzz::replay("compiled_case", fuzz::read_compiled), 0u);
}

TEST(HostileInput, IsRefusedBeforeItFillsTheMemory) {
    std::string bomb = "a: &a [x, x]\n";
    for (int i = 0; i < 40; ++i) bomb += "b" + std::to_string(i) + ": [*a, *a]\n";
    const auto aliases = read_tree(bomb, "bomb.yaml");
    ASSERT_FALSE(aliases);
    EXPECT_LE(aliases.error().size(), Limits{}.problems);
    const auto deep = read_tree(std::string(100'000, '['), "deep.yaml");
    ASSERT_FALSE(deep);
    EXPECT_NE(to_text(deep.error()).find("C007"), std::string::npos) << to_text(deep.error());
}

}  // namespace
}  // namespace sim::content
