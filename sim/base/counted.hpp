#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sim {

/// "0 copie", "1 copie", "2 copies": French counts 0 as one.
inline std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + " " + std::string{count < 2 ? one : many};
}

}  // namespace sim
