#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "sim/record/event_codec.hpp"
#include "tests/sim/attempt/random_play.hpp"
#include "tests/support/source_folder.hpp"

namespace sim::attempt {
namespace {

/// Long enough that two thousand steps do not reach its end.
scenario::Scenario long_case() {
    auto tiny = test::tiny_case();
    tiny.closes = Instant::at(Date::of(2030, 1, 1), 9, 0);
    return tiny;
}

TEST(Replay, FoldsToTheSameStateAndDigest) {
    const auto tiny = test::tiny_case();
    const auto play = test::scripted_play(tiny);
    const auto again = replay(tiny, test::events_of(play));
    EXPECT_EQ(again.attempt, play.attempt);
    EXPECT_EQ(again.transcript, play.transcript);
    EXPECT_EQ(digest(again.attempt), digest(play.attempt));
}

TEST(Replay, OfTheRecordedLinesIsTheSame) {
    const auto tiny = test::tiny_case();
    const auto play = test::scripted_play(tiny);
    std::vector<Event> read;
    for (const auto& event : test::events_of(play)) {
        const auto decoded = record::decode(record::encode(event));
        ASSERT_TRUE(decoded) << to_text(decoded.error());
        read.push_back(*decoded);
    }
    EXPECT_EQ(replay(tiny, read).attempt, play.attempt);
}

TEST(Replay, IgnoresWhatThisCaseDoesNotHold) {
    const auto tiny = test::tiny_case();
    const auto play = test::played(tiny, {});
    auto state = play.attempt;
    for (const auto& event :
         {Event{SceneStarted{"elsewhere"}}, Event{ChoiceSaid{"elsewhere", "x"}},
          Event{WorldMoved{"elsewhere", true}}, Event{DeadlineMissed{"elsewhere"}}})
        evolve_in_place(tiny, state, event);
    EXPECT_EQ(state, play.attempt);
}

TEST(Digest, ChangesWithEveryEventThatChangesTheState) {
    const auto tiny = test::tiny_case();
    Attempt state;
    for (const auto& event : test::events_of(test::scripted_play(tiny))) {
        const auto before = state;
        evolve_in_place(tiny, state, event);
        EXPECT_EQ(state == before, digest(state) == digest(before)) << to_french(tiny, event);
    }
}

TEST(Decide, LooksAndDoesNotTouch) {
    const auto tiny = long_case();
    test::played_at_random(tiny, 7, 300, [&](const Play& play, const Command& command) {
        const auto before = play.attempt;
        const auto first = decide(tiny, play.attempt, command);
        EXPECT_EQ(play.attempt, before);
        EXPECT_EQ(decide(tiny, play.attempt, command), first);
    });
}

TEST(Decide, NeverComesBackEmptyHanded) {
    const auto tiny = test::tiny_case();
    test::played_at_random(tiny, 8, 500, [&](const Play& play, const Command& command) {
        EXPECT_FALSE(decide(tiny, play.attempt, command).empty());
    });
}

TEST(Decide, LeavesNothingDueUnfired) {
    const auto tiny = long_case();
    test::played_at_random(tiny, 9, 500, [&](const Play& play, const Command&) {
        if (!play.attempt.pending.empty()) {
            EXPECT_GT(play.attempt.pending.front().at, play.attempt.now);
        }
    });
}

TEST(RandomPlay, OfTwoThousandStepsReplaysToTheSameDigest) {
    const auto tiny = long_case();
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const auto play = test::played_at_random(tiny, seed, 2000);
        const auto again = replay(tiny, test::events_of(play));
        EXPECT_EQ(digest(again.attempt), digest(play.attempt)) << "seed " << seed;
        EXPECT_EQ(again.attempt, play.attempt) << "seed " << seed;
    }
}

TEST(RandomPlay, OffersOnlyWhatIsAccepted) {
    const auto tiny = long_case();
    test::played_at_random(tiny, 11, 500, [&](const Play& play, const Command&) {
        for (const auto* line : choices(tiny, play.attempt).lines)
            EXPECT_EQ(
                std::get_if<ActionRefused>(&decide(tiny, play.attempt, Say{line->id}).front()),
                nullptr)
                << line->id;
    });
}

/// tests/determinism.sh compares the same lines between compilers.
TEST(Golden, PlaysGiveTheRecordedDigests) {
    std::ifstream file{sim::test::source_folder() + "/tests/sim/attempt/golden_digests.txt"};
    const std::string golden{std::istreambuf_iterator<char>{file}, {}};
    EXPECT_EQ(test::digests_of_plays(), golden);
}

}  // namespace
}  // namespace sim::attempt
