#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A sentence whose blanks are filled, and what it was made of.
namespace sim::app {

/// "La copie {} est décidée." -> "La copie ", " est décidée."
std::vector<std::string> around_blanks(std::string_view pattern);
/// What fills the blanks; nothing when the sentence is another one. No blank is empty, and each
/// ends as early as it can.
std::optional<std::vector<std::string>> words_between(const std::vector<std::string>& fixed,
                                                      std::string_view sentence);

}  // namespace sim::app
