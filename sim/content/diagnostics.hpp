#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/result.hpp"

namespace sim::content {

/// « text » between French quotation marks, cut after 60 characters.
std::string quote(std::string_view text);

/// The column, in characters from 1, of the byte at `offset`.
int column_in(std::string_view text, std::size_t offset);

/// The nearest of `allowed` to what was written, when it is near enough to be meant; else empty.
std::string_view nearest_word(std::string_view written,
                              const std::vector<std::string_view>& allowed);

/// "Vouliez-vous dire « franchise » ? Sont admis : franchise, plafond."
std::string suggestion(std::string_view written, const std::vector<std::string_view>& allowed);

/// The problem, then the line of `source` it stands on and a caret under its column:
///
///     scenario.yaml:12:5: Le champ « franchse » n’existe pas. Vouliez-vous dire « franchise » ?
///        12 |     franchse: 150 EUR
///           |     ^
std::string explain(const Problem& problem, std::string_view source);

}  // namespace sim::content
