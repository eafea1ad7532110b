#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

#include "sim/base/digest.hpp"
#include "tests/support/source_folder.hpp"

/// The brief run of the fuzz programs that the tests do: good texts spoiled, and the corpora.
namespace fuzz {

/// What writers get wrong, and what attackers try.
inline constexpr std::string_view pieces[] = {"[",
                                              "]",
                                              "{",
                                              "}",
                                              ":",
                                              ": ",
                                              "- ",
                                              "\n",
                                              "\n    ",
                                              "\"",
                                              "'",
                                              "|",
                                              ">",
                                              "$",
                                              "${",
                                              "{{",
                                              "}}",
                                              "only_if: $x",
                                              "&a",
                                              "*a",
                                              "<<",
                                              "!!x",
                                              "\xEF\xBB\xBF",
                                              "\xC3",
                                              "\xF0\x9F",
                                              "\r\n",
                                              "\t",
                                              "#",
                                              "9999999999999999999",
                                              "-1 EUR",
                                              "2026-02-30",
                                              "null",
                                              "~",
                                              "from: expert"};

/// One, two or three cuts, copies or insertions.
inline std::string spoiled(std::string text, sim::Draw& draw) {
    for (auto cuts = draw.below(3) + 1; cuts > 0 && !text.empty(); --cuts) {
        const auto at = draw.below(text.size());
        const auto length = draw.below(40);
        switch (draw.below(4)) {
            case 0: text.erase(at, length); break;
            case 1: text.insert(at, text.substr(draw.below(text.size()), length)); break;
            case 2: text.insert(at, pieces[draw.below(std::size(pieces))]); break;
            default: text[at] = static_cast<char>(draw.below(256)); break;
        }
    }
    return text;
}

/// The seed is fixed: the run is the same everywhere, and a failure comes back.
template <class Reader>
void feed(const std::string& seed_text, Reader&& reader, int times) {
    sim::Draw draw{20260310};
    reader(seed_text);
    for (int i = 0; i < times; ++i) reader(spoiled(seed_text, draw));
}

/// What fuzzing starts from, and what it found: each file once, as the fuzz programs read it.
inline std::size_t replay(const std::string& subject, void (*reader)(std::string_view)) {
    std::size_t files = 0;
    for (const auto& file : std::filesystem::directory_iterator{sim::test::source_folder() +
                                                                "/tests/fuzz/corpus/" + subject}) {
        std::ostringstream bytes;
        bytes << std::ifstream{file.path(), std::ios::binary}.rdbuf();
        reader(bytes.str());
        ++files;
    }
    return files;
}

}  // namespace fuzz
