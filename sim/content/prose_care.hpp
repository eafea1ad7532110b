#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
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

/// The words of a text, with their apostrophes and hyphens.
struct Word {
    std::string_view text;
    std::size_t offset = 0;
};
std::vector<Word> words_in(std::string_view text);

/// Reads texts, and judges a word once however many of them say it.
class Proofreader {
public:
    explicit Proofreader(Knows knows) : knows_{std::move(knows)} {}
    /// Every slip of a text in the order of the text. `{{…}}` and `${…}` stand for one unknown
    /// word.
    std::vector<Slip> slips_in(std::string_view text);

private:
    enum class Verdict : std::uint8_t { right, belittling, ligature, misspelt };
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    Verdict judge(std::string_view word) const;
    Verdict verdict(std::string_view word);

    Knows knows_;
    std::unordered_map<std::string, Verdict, Hash, std::equal_to<>> verdicts_;
};

}  // namespace sim::content
