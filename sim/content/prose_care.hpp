#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/content/diagnostic_table.hpp"

/// French as it is printed: typography, spelling, length, respect. Words and signs only, no YAML.
namespace sim::content {

/// Whether a word (straight apostrophes, as dictionaries have) is French. Empty: nobody can tell.
using Knows = std::function<bool(const std::string&)>;

/// A slip in a text: `length` bytes from `offset` on.
struct Slip {
    Code code;
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string what;
    std::string remedy;
};

/// Every slip of a text in the order of the text. `{{…}}` and `${…}` stand for one unknown word.
std::vector<Slip> slips_in(std::string_view text, const Knows& knows);

/// The words of a text, with their apostrophes and hyphens.
struct Word {
    std::string_view text;
    std::size_t offset = 0;
};
std::vector<Word> words_in(std::string_view text);

}  // namespace sim::content
