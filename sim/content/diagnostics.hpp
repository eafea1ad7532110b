#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
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

constexpr std::string_view all_in_the_schema = "«\u00A0constat schema\u00A0» les donne tous";
constexpr std::string_view all_in_the_case = "ce cas les définit";

/// "Vouliez-vous dire « franchise » ? Sont admis : franchise, plafond." Of many, the nearest.
std::string suggestion(std::string_view written, const std::vector<std::string_view>& allowed,
                       std::string_view where_all = all_in_the_schema);

enum class Language : std::uint8_t { french, english };

/// The problem in another language: in English, the title of its code, what the French sentence
/// quotes of the file, and the nearest admitted word or the page of the code. What has no code
/// stays as it is.
Problem told_in(Language language, const Problem& problem);

/// A problem as a compiler tells it: what, the line of `source` it stands on with a caret under its
/// column, why it matters (`with_why`), and what to do. In English, the title of its code and what
/// the French sentence quotes.
///
///     scenario.yaml:12:5: faute C043 : Le champ « franchse » n’existe pas ici.
///        12 |     franchse: 150 EUR
///           |     ^~~~~~~~
///        pourquoi : Un champ que personne ne lit donne l’illusion d’avoir dit quelque chose.
///        remède : Vouliez-vous dire « franchise » ? Sont admis : franchise, plafond.
std::string render(const Problem& problem, std::string_view source,
                   Language language = Language::french, bool with_why = true);

/// All of them with their excerpts (`files` by name), the reason of each code once, and a count.
std::string render(const Problems& problems, const std::map<std::string, std::string>& files,
                   Language language = Language::french);

}  // namespace sim::content
