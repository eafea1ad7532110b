#include "sim/store/signature.hpp"

#include <gtest/gtest.h>

namespace sim::store {
namespace {

TEST(Signature, HoldsForItsMessageAndItsKeyOnly) {
    const auto seed = new_signing_seed();
    const auto key = public_key(seed);
    auto signature = sign(seed, "acquis");
    EXPECT_TRUE(is_signed(key, "acquis", signature));
    EXPECT_FALSE(is_signed(key, "non acquis", signature));
    EXPECT_FALSE(is_signed(public_key(new_signing_seed()), "acquis", signature));
    EXPECT_FALSE(is_signed(key, "acquis", signature.substr(1)));
    signature[3] = static_cast<char>(signature[3] ^ 1);
    EXPECT_FALSE(is_signed(key, "acquis", signature));
}

/// RFC 8032, section 7.1, test 1: an empty message.
TEST(Signature, IsThatOfTheStandard) {
    const std::string seed =
        "\x9d\x61\xb1\x9d\xef\xfd\x5a\x60\xba\x84\x4a\xf4\x92\xec\x2c\xc4"
        "\x44\x49\xc5\x69\x7b\x32\x69\x19\x70\x3b\xac\x03\x1c\xae\x7f\x60";
    const std::string key =
        "\xd7\x5a\x98\x01\x82\xb1\x0a\xb7\xd5\x4b\xfe\xd3\xc9\x64\x07\x3a"
        "\x0e\xe1\x72\xf3\xda\xa6\x23\x25\xaf\x02\x1a\x68\xf7\x07\x51\x1a";
    EXPECT_EQ(public_key(seed), key);
    EXPECT_TRUE(sign(seed, "").starts_with("\xe5\x56\x43"));
}

}  // namespace
}  // namespace sim::store
