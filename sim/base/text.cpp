#include "sim/base/text.hpp"

namespace sim {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string quoted(std::string_view text) {
    return "«\u00A0" + std::string{text} + "\u00A0»";
}

}  // namespace sim
