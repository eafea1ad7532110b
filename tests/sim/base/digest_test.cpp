#include "sim/base/digest.hpp"

#include <array>

#include <gtest/gtest.h>

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
