#include "tests/fuzz/hostile.hpp"

#include <gtest/gtest.h>

#include <filesystem>

#include "case_files.hpp"
#include "sim/base/digest.hpp"

namespace sim::content {
namespace {

/// What writers get wrong, and what attackers try.
constexpr std::string_view pieces[] = {"[",
                                       "]",
                                       "{",
                                       "}",
                                       ":",
                                       ": ",
                                       "- ",
                                       "\n",
                                       "\n    ",
                                       "\"",
                                       "'",
                                       "|",
                                       ">",
                                       "$",
                                       "${",
                                       "{{",
                                       "}}",
                                       "only_if: $x",
                                       "&a",
                                       "*a",
                                       "<<",
                                       "!!x",
                                       "\xEF\xBB\xBF",
                                       "\xC3",
                                       "\xF0\x9F",
                                       "\r\n",
                                       "\t",
                                       "#",
                                       "9999999999999999999",
                                       "-1 EUR",
                                       "2026-02-30",
                                       "null",
                                       "~",
                                       "from: expert"};

/// One, two or three cuts, copies or insertions.
std::string spoiled(std::string text, Draw& draw) {
    for (auto cuts = draw.below(3) + 1; cuts > 0 && !text.empty(); --cuts) {
        const auto at = draw.below(text.size());
        const auto length = draw.below(40);
        switch (draw.below(4)) {
            case 0: text.erase(at, length); break;
            case 1: text.insert(at, text.substr(draw.below(text.size()), length)); break;
            case 2: text.insert(at, pieces[draw.below(std::size(pieces))]); break;
            default: text[at] = static_cast<char>(draw.below(256)); break;
        }
    }
    return text;
}

/// The seed is fixed: the run is the same everywhere, and a failure comes back.
void feed(const std::string& seed_text, void (*reader)(std::string_view), int times) {
    Draw draw{20260310};
    reader(seed_text);
    for (int i = 0; i < times; ++i) reader(spoiled(seed_text, draw));
}

TEST(HostileInput, LeavesTheCaseReaderStanding) {
    feed(bytes_of(fixtures() / "mini/scenario.yaml"), fuzz::read_case, 200);
}

TEST(HostileInput, LeavesTheLawReaderStanding) {
    feed(bytes_of(fixtures() / "law.yaml"), fuzz::read_law, 1000);
    feed(bytes_of(fixtures() / "law_table.yaml"), fuzz::read_law, 1000);
}

TEST(HostileInput, LeavesThePlayReaderStanding) {
    feed(bytes_of(fixtures() / "mini/playthroughs/expert.yaml"), fuzz::read_play, 1000);
    feed(bytes_of(fixtures() / "mini/playthroughs/no-measures.yaml"), fuzz::read_play, 1000);
}

/// What fuzzing starts from, and what it found: each file once, as the fuzz programs read it.
std::size_t replay(const std::string& subject, void (*reader)(std::string_view)) {
    std::size_t files = 0;
    for (const auto& file :
         std::filesystem::directory_iterator{source_folder() / "tests/fuzz/corpus" / subject}) {
        reader(bytes_of(file.path()));
        ++files;
    }
    return files;
}

TEST(HostileInput, OfTheCorporaIsReadWithoutACrash) {
    EXPECT_GT(replay("case_reader", fuzz::read_case), 0u);
    EXPECT_GT(replay("law_reader", fuzz::read_law), 0u);
    EXPECT_GT(replay("play_reader", fuzz::read_play), 0u);
    EXPECT_GT(replay("compiled_case", fuzz::read_compiled), 0u);
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
