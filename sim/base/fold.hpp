#pragma once

#include <string>
#include <string_view>

namespace sim {

/// French text reduced to what two writers of the same thing have in common: lower case, no accent,
/// plain apostrophe, one kind of space; "1 234,00 €" and "1234 euros" alike, "10/03/2026" and
/// "10 mars 2026", "25 %" and "25%". For searching and for the required elements of a letter; never
/// shown.
std::string fold(std::string_view utf8);

/// True when the folded text contains the folded phrase; an empty phrase is never found, and a
/// number is found whole: « 50 € » is not in « 150 € ».
bool mentions(std::string_view text, std::string_view phrase);
/// The same in a text that is folded already.
bool folded_mentions(std::string_view folded, std::string_view phrase);

}  // namespace sim
