#pragma once

#include <string>
#include <string_view>

/// Ed25519 (libsodium): what a certifying body signs without a network. Bytes are plain strings.
namespace sim::store {

inline constexpr std::size_t seed_size = 32;

/// 32 random bytes: the secret from which the keys are made.
std::string new_signing_seed();
/// 32 bytes; `seed` must have `seed_size`.
std::string public_key(std::string_view seed);
/// 64 bytes.
std::string sign(std::string_view seed, std::string_view message);
bool is_signed(std::string_view key, std::string_view message, std::string_view signature);

}  // namespace sim::store
