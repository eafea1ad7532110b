#pragma once

#include <span>
#include <string_view>

namespace sim::claims {

/// One word of a closed list: what files and the journal say, and what a person reads.
struct Option {
    std::string_view id;
    std::string_view label;  ///< French
};

/// A closed list, usually `words_of(Enum{})`.
using WordList = std::span<const Option>;

}  // namespace sim::claims
