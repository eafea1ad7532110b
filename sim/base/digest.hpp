#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace sim {

/// A running 64-bit digest of values, the same on every compiler and machine: bytes are taken in
/// little-endian order. It finds divergence between replays; it does not resist an attacker
/// (the journal's chain uses SHA-256 for that, see `sim/store`).
class Digest {
public:
    constexpr void add(std::uint64_t value) {
        state_ = (state_ ^ value) * 0x9E37'79B9'7F4A'7C15ull;
        state_ ^= state_ >> 29;
    }
    constexpr void add_signed(std::int64_t value) { add(static_cast<std::uint64_t>(value)); }
    constexpr void add_text(std::string_view text) {
        add(text.size());
        std::uint64_t word = 0;
        int filled = 0;
        for (const char c : text) {
            word |= std::uint64_t{static_cast<unsigned char>(c)} << (8 * filled);
            if (++filled == 8) {
                add(word);
                word = 0;
                filled = 0;
            }
        }
        if (filled > 0) add(word);
    }
    constexpr std::uint64_t value() const { return state_; }

private:
    std::uint64_t state_ = 0xCBF2'9CE4'8422'2325ull;
};

/// Sixteen lower-case hexadecimal digits.
std::string to_hex(std::uint64_t value);

/// A deterministic sequence for variants (SplitMix64): one seed, one sequence, for ever.
class Draw {
public:
    explicit constexpr Draw(std::uint64_t seed) : state_{seed} {}
    constexpr std::uint64_t next() {
        std::uint64_t z = (state_ += 0x9E37'79B9'7F4A'7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EBull;
        return z ^ (z >> 31);
    }
    /// A number in [0, count), without bias. `count` must not be zero.
    constexpr std::uint64_t below(std::uint64_t count) {
        const std::uint64_t limit = UINT64_MAX - UINT64_MAX % count;
        std::uint64_t value = next();
        while (value >= limit) value = next();
        return value % count;
    }

private:
    std::uint64_t state_;
};

}  // namespace sim
