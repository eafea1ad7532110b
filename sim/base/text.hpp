#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>

/// The small questions that every reader of text asks.
namespace sim {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// False inside a character of UTF-8: counting the true ones counts characters.
constexpr bool starts_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

/// Without the blanks, tabs and line ends around it; a no-break space is text.
std::string_view trimmed(std::string_view text);

/// « text », with the no-break spaces of French.
std::string quoted(std::string_view text);

/// The whole text as one decimal number; nothing when it is not one or does not fit.
template <class Whole>
std::optional<Whole> number_in(std::string_view text) {
    Whole number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace sim
