#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sim::paper {

/// Text for comparison: lower case, no accents, œ as oe, one plain space for every kind of space.
/// `origin[i]` is the byte of the source that gave byte i; one more entry marks the end.
struct Folded {
    std::string text;
    std::vector<std::size_t> origin;
};

Folded fold(std::string_view source);

/// The byte ranges [begin, end) of `source` that match `wanted`, left to right, apart.
std::vector<std::pair<std::size_t, std::size_t>> matches(std::string_view source,
                                                         std::string_view wanted);

/// `Dégât des eaux` as `degat_des_eaux`.
std::string slug(std::string_view source);

/// Valid UTF-8 without control characters (a terminal would obey them); bad bytes become U+FFFD.
std::string valid_text(std::string_view source);

/// The byte ranges of the sentences of a text, without the space around them. "M. Blanc" and
/// "art. 12" do not end one.
std::vector<std::pair<std::size_t, std::size_t>> sentences(std::string_view text);

}  // namespace sim::paper
