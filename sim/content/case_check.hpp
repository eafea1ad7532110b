#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "sim/content/case_reader.hpp"
#include "sim/content/prose_care.hpp"

namespace sim::content {

struct CheckOptions {
    std::uint64_t seeds = 20;  ///< Variants to open; one is enough when nothing varies.
    std::string folder;        ///< Of the case; without one, its name is not looked at.
    Knows knows;               ///< The dictionary; without one, spelling is not looked at.
};

/// The words that a case accepts beside the dictionary’s: of words.txt and shared/words.txt, one a
/// line; what follows `#` is a comment.
std::set<std::string, std::less<>> accepted_words(const Files& files);

/// All that can be said of a case before it is played: faults of its files, of its variants and of
/// its plays; when there is none, advice on its texts and on what it never uses. In the order of
/// the files; each once.
Problems check_case(const Files& files, const law::Book& book, const CheckOptions& options);

}  // namespace sim::content
