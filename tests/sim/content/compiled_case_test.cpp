#include "sim/content/compiled_case.hpp"

#include <gtest/gtest.h>

#include <thread>

#include "case_files.hpp"
#include "sim/attempt/attempt.hpp"
#include "sim/content/script_reader.hpp"
#include "tests/fuzz/hostile.hpp"

namespace sim::content {
namespace {

CompiledCase opened(const CaseSource& source, std::uint64_t seed) {
    auto scenario = open_variant(source, seed, book()).value();
    auto key = scenario::answer_key(scenario, book()).value();
    return {std::move(scenario), std::move(key)};
}

/// The state after each step of a script.
std::vector<std::uint64_t> digests_of(const CaseSource& source, const CompiledCase& played) {
    const auto script = read_script(source, "expert", played.scenario, played.key).value();
    auto play = attempt::begin(played.scenario);
    std::vector<std::uint64_t> digests;
    for (const auto& step : script.steps) {
        if (const auto command = command_of(step, played.scenario, play.attempt))
            attempt::play(played.scenario, play, *command);
        digests.push_back(attempt::digest(play.attempt));
    }
    return digests;
}

std::vector<std::filesystem::path> shipped() {
    std::vector<std::filesystem::path> folders;
    for (const auto& entry : std::filesystem::directory_iterator{source_folder() / "scenarios"})
        if (std::filesystem::exists(entry.path() / "scenario.yaml"))
            folders.push_back(entry.path());
    return folders;
}

TEST(CompiledCase, IsPlayedAsTheShippedCaseItCameFrom) {
    for (const auto& folder : shipped()) {
        const auto source = parse_case(case_files(folder)).value();
        const auto original = opened(source, 2);
        const auto compiled = read_compiled(compile(original));
        ASSERT_TRUE(compiled) << folder;
        EXPECT_EQ(digests_of(source, *compiled), digests_of(source, original)) << folder;
        EXPECT_EQ(*compiled, original) << folder;
        EXPECT_EQ(compile(*compiled), compile(original)) << folder;
    }
}

TEST(CompiledCase, KeepsItsNodesInPlaceForEveryCopyOfItInEveryThread) {
    const auto original = opened(parse_case(mini()).value(), 1);
    auto compiled = read_compiled(compile(original));
    ASSERT_TRUE(compiled);
    const auto copy = compiled->scenario.scenes;
    const auto& nodes = copy.at(0).nodes;
    std::vector<const talk::Node*> theirs;
    std::thread other{[&] {
        for (const auto& node : nodes) theirs.push_back(&node);
    }};
    std::vector<const talk::Node*> ours;
    for (const auto& node : compiled->scenario.scenes[0].nodes) ours.push_back(&node);
    other.join();
    EXPECT_EQ(ours, theirs);
    compiled.reset();
    EXPECT_EQ(nodes, original.scenario.scenes[0].nodes);
    EXPECT_EQ(&nodes[0], ours[0]);
}

TEST(CompiledCase, IsEditedWithoutItsCopies) {
    const auto original = opened(parse_case(mini()).value(), 1);
    auto compiled = read_compiled(compile(original)).value();
    const auto copy = compiled.scenario;
    compiled.scenario.scenes[0].nodes.edit()[0].id = "another";
    EXPECT_EQ(compiled.scenario.scenes[0].nodes[0].id, "another");
    EXPECT_EQ(compiled.scenario.scenes[0].nodes.size(), copy.scenes[0].nodes.size());
    EXPECT_EQ(copy, original.scenario);
}

/// The bytes of a node are looked at when it is asked for: one that is none ends the conversation.
TEST(CompiledCase, EndsAConversationAtANodeThatCannotBeRead) {
    auto bytes = compile(opened(parse_case(mini()).value(), 1));
    const auto hello = bytes.rfind("\x05hello");
    ASSERT_NE(hello, std::string::npos);
    bytes[hello] = '\x7F';
    const auto compiled = read_compiled(bytes);
    ASSERT_TRUE(compiled);
    EXPECT_EQ(compiled->scenario.scenes[0].nodes[0], talk::Node{});
    auto play = attempt::begin(compiled->scenario);
    attempt::play(compiled->scenario, play, attempt::StartScene{"welcome"});
    EXPECT_TRUE(attempt::lines_offered(compiled->scenario, play.attempt).empty());
    attempt::play(compiled->scenario, play, attempt::HangUp{});
    EXPECT_EQ(play.attempt.active_scene, talk::none);
}

/// A change so far that a number could not hold what it leads to, and more slots than replies.
TEST(CompiledCase, RefusesWhatNoCaseCanSay) {
    auto far = opened(parse_case(mini()).value(), 1);
    far.scenario.events.at(0).changes = {{0, INT32_MAX}};
    EXPECT_FALSE(read_compiled(compile(far)));
    auto slots = opened(parse_case(mini()).value(), 1);
    slots.scenario.scenes.at(0).once_count = UINT32_MAX;
    EXPECT_FALSE(read_compiled(compile(slots)));
    auto empty = opened(parse_case(mini()).value(), 1);
    empty.scenario.scenes.at(0).nodes = {};
    EXPECT_FALSE(read_compiled(compile(empty)));
}

TEST(CompiledCase, CutShortIsNone) {
    const auto bytes = compile(opened(parse_case(mini()).value(), 1));
    ASSERT_TRUE(read_compiled(bytes));
    for (std::size_t size = 0; size < bytes.size(); size += 1 + bytes.size() / 300)
        EXPECT_FALSE(read_compiled(bytes.substr(0, size))) << size;
    EXPECT_FALSE(read_compiled(bytes + 'x'));
}

TEST(CompiledCase, SpoiledIsNoneOrCanBePlayed) {
    const auto bytes = compile(opened(parse_case(mini()).value(), 1));
    fuzz::read_compiled(bytes);
    Draw draw{20260310};
    for (int i = 0; i < 500; ++i) {
        auto spoiled = bytes;
        for (auto flips = draw.below(3) + 1; flips > 0; --flips)
            spoiled[draw.below(spoiled.size())] = static_cast<char>(draw.below(256));
        fuzz::read_compiled(spoiled);
    }
}

TEST(CompiledCase, AsksForNoMoreThanItsBytesCanHold) {
    std::string endless(64, '\xFF');
    fuzz::read_compiled(endless);
    EXPECT_FALSE(read_compiled(endless));
    EXPECT_FALSE(read_compiled(std::string(100'000, '\x0C')));
}

}  // namespace
}  // namespace sim::content
