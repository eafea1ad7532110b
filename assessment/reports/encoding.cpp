#include "assessment/reports/encoding.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace assessment::reports {
namespace {

constexpr std::string_view letters_64 =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view letters_58 =
    "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// A number in base `from`, most significant digit first, in base `to`.
std::vector<unsigned> rebased(const std::vector<unsigned>& digits, unsigned from, unsigned to) {
    std::vector<unsigned> made;  // Least significant first.
    for (const unsigned digit : digits) {
        unsigned carry = digit;
        for (auto& one : made) {
            carry += one * from;
            one = carry % to;
            carry /= to;
        }
        for (; carry > 0; carry /= to) made.push_back(carry % to);
    }
    std::reverse(made.begin(), made.end());
    return made;
}

}  // namespace

std::string base64url(std::string_view bytes) {
    std::string made;
    std::uint32_t word = 0;
    int bits = 0;
    for (const char c : bytes) {
        word = (word << 8) | static_cast<unsigned char>(c);
        for (bits += 8; bits >= 6; bits -= 6) made += letters_64[(word >> (bits - 6)) & 63u];
    }
    if (bits > 0) made += letters_64[(word << (6 - bits)) & 63u];
    return made;
}

std::string from_base64url(std::string_view text) {
    std::string made;
    std::uint32_t word = 0;
    int bits = 0;
    for (const char c : text) {
        const auto place = letters_64.find(c);
        if (place == std::string_view::npos) return {};
        word = (word << 6) | static_cast<std::uint32_t>(place);
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        made += static_cast<char>((word >> bits) & 255u);
    }
    return made;
}

std::string base58(std::string_view bytes) {
    std::vector<unsigned> digits;
    std::string made;
    for (const char c : bytes) {
        digits.push_back(static_cast<unsigned char>(c));
        if (digits.back() == 0 && made.size() + 1 == digits.size()) made += letters_58.front();
    }
    for (const unsigned digit : rebased(digits, 256, 58)) made += letters_58[digit];
    return made;
}

std::string from_base58(std::string_view text) {
    std::vector<unsigned> digits;
    std::string made;
    for (const char c : text) {
        const auto place = letters_58.find(c);
        if (place == std::string_view::npos) return {};
        digits.push_back(static_cast<unsigned>(place));
        if (place == 0 && made.size() + 1 == digits.size()) made += '\0';
    }
    for (const unsigned digit : rebased(digits, 58, 256)) made += static_cast<char>(digit);
    return made;
}

}  // namespace assessment::reports
