#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace sim::paper {

enum class Face { bold, italic, mono };

/// Bytes [begin, end) of the text wear this face.
struct Run {
    std::size_t begin = 0;
    std::size_t end = 0;
    Face face = Face::bold;
    friend bool operator==(const Run&, const Run&) = default;
};

/// Text and its faces kept apart: the text is never parsed as markup.
struct RichText {
    std::string text;
    std::vector<Run> runs;
    friend bool operator==(const RichText&, const RichText&) = default;
};

}  // namespace sim::paper
