#include "sim/store/signature.hpp"

#include <sodium.h>

#include "sim/base/result.hpp"

namespace sim::store {
namespace {

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* bytes_of(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}

struct Keys {
    std::string open = std::string(crypto_sign_PUBLICKEYBYTES, '\0');
    std::string secret = std::string(crypto_sign_SECRETKEYBYTES, '\0');
};

Keys keys_of(std::string_view seed) {
    check(sodium_init() >= 0, "libsodium starts");
    check(seed.size() == seed_size, "a seed has its size");
    static_assert(seed_size == crypto_sign_SEEDBYTES);
    Keys keys;
    crypto_sign_seed_keypair(bytes_of(keys.open), bytes_of(keys.secret), bytes_of(seed));
    return keys;
}

}  // namespace

std::string new_signing_seed() {
    check(sodium_init() >= 0, "libsodium starts");
    std::string seed(seed_size, '\0');
    randombytes_buf(seed.data(), seed.size());
    return seed;
}

std::string public_key(std::string_view seed) {
    return keys_of(seed).open;
}

std::string sign(std::string_view seed, std::string_view message) {
    auto keys = keys_of(seed);
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytes_of(signature), nullptr, bytes_of(message), message.size(),
                         bytes_of(keys.secret));
    sodium_memzero(keys.secret.data(), keys.secret.size());
    return signature;
}

bool is_signed(std::string_view key, std::string_view message, std::string_view signature) {
    return sodium_init() >= 0 && key.size() == crypto_sign_PUBLICKEYBYTES &&
           signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(bytes_of(signature), bytes_of(message), message.size(),
                                       bytes_of(key)) == 0;
}

}  // namespace sim::store
