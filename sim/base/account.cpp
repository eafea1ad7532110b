#include "sim/base/account.hpp"

#include <string>

namespace sim {
namespace {

constexpr int modulus = 97;
constexpr std::size_t shortest = 15;  ///< Of all countries: Norway.
constexpr std::size_t longest = 34;
constexpr std::size_t country_and_key = 4;

/// Takes one more letter or digit; below 0: it is neither.
int taken(int rest, char c) {
    if (c >= '0' && c <= '9') return (rest * 10 + (c - '0')) % modulus;
    if (c >= 'A' && c <= 'Z') return (rest * 100 + (c - 'A' + 10)) % modulus;
    return -1;
}

}  // namespace

bool has_true_key(std::string_view account) {
    std::string digits;
    for (const char c : account)
        if (c != ' ') digits += c;
    if (digits.size() < shortest || digits.size() > longest) return false;
    const auto turned = digits.substr(country_and_key) + digits.substr(0, country_and_key);
    int rest = 0;
    for (const char c : turned) {
        rest = taken(rest, c);
        if (rest < 0) return false;
    }
    return rest == 1;
}

}  // namespace sim
