#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

/// IRSA, annexe 4: the lowest plate leads, and answers for those who have no insurer.
namespace sim::claims::motor {

/// What orders plates: the number, then the letters.
struct PlateKey {
    std::int64_t number = 0;
    std::string letters;
    friend auto operator<=>(const PlateKey&, const PlateKey&) = default;
};

/// Empty for a plate that does not compare.
std::optional<PlateKey> plate_key(const std::string& plate);

}  // namespace sim::claims::motor
