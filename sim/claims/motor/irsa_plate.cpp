#include "sim/claims/motor/irsa_plate.hpp"

#include <vector>

namespace sim::claims::motor {
namespace {

/// Groups of digits and of letters, in the order of the plate.
std::vector<std::string> groups_of(const std::string& plate) {
    std::vector<std::string> groups;
    char last = 0;
    for (const char c : plate) {
        const bool digit = c >= '0' && c <= '9';
        const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        const char kind = digit ? 'd' : letter ? 'l' : ' ';
        if (kind != ' ') {
            if (kind != last) groups.emplace_back();
            groups.back() += letter && c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c;
        }
        last = kind;
    }
    return groups;
}

}  // namespace

std::optional<PlateKey> plate_key(const std::string& plate) {
    const auto groups = groups_of(plate);
    if (groups.size() < 3) return std::nullopt;
    const auto is_digits = [](const std::string& group) {
        return group.front() >= '0' && group.front() <= '9';
    };
    const bool old_plate = is_digits(groups[0]);
    auto number = groups[old_plate ? 0 : 1];
    auto letters = groups[old_plate ? 1 : 2];
    if (!is_digits(number) || is_digits(letters) || number.size() > 9) return std::nullopt;
    if (number.size() == 4) number.erase(0, 1);
    if (old_plate && letters.size() == 3) letters.erase(0, 1);
    return PlateKey{std::stoll(number), letters};
}

}  // namespace sim::claims::motor
