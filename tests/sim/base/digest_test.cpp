#include "sim/base/digest.hpp"

#include <array>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "sim/base/wide_digest.hpp"

namespace sim {
namespace {

TEST(Digest, IsWrittenAsSixteenHexadecimalDigits) {
    EXPECT_EQ(to_hex(0), "0000000000000000");
    EXPECT_EQ(to_hex(0xCBF2'9CE4'8422'2325ull), "cbf29ce484222325");
}

TEST(Digest, TellsTextsApartByTheirCuts) {
    Digest one;
    one.add_text("ab");
    one.add_text("c");
    Digest other;
    other.add_text("a");
    other.add_text("bc");
    EXPECT_NE(one.value(), other.value());
}

/// Every byte counts, wherever it lies in a block of lanes, and so does the length.
TEST(WideDigest, TellsAnyChangedByteAndAnyLength) {
    const auto digest_of = [](const std::string& bytes) {
        WideDigest digest;
        digest.add(bytes.data(), bytes.size());
        return digest.value();
    };
    std::set<std::uint64_t> seen;
    for (std::size_t size = 0; size < 80; ++size) seen.insert(digest_of(std::string(size, '\0')));
    EXPECT_EQ(seen.size(), 80u);

    const std::string whole(80, 'a');
    for (std::size_t at = 0; at < whole.size(); ++at) {
        auto changed = whole;
        changed[at] = 'b';
        seen.insert(digest_of(changed));
    }
    seen.insert(digest_of(whole));
    EXPECT_EQ(seen.size(), 161u);
}

/// SplitMix64, reference values of Sebastiano Vigna's splitmix64.c for the seed 1234567.
TEST(Draw, FollowsSplitMix64) {
    Draw draw{1234567};
    const std::array<std::uint64_t, 3> drawn{draw.next(), draw.next(), draw.next()};
    EXPECT_EQ(drawn, (std::array<std::uint64_t, 3>{6457827717110365317ull, 3203168211198807973ull,
                                                   9817491932198370423ull}));
}

TEST(Draw, StaysBelowItsBound) {
    Draw draw{3};
    for (std::uint64_t bound = 1; bound < 2'000; ++bound) EXPECT_LT(draw.below(bound), bound);
}

}  // namespace
}  // namespace sim
