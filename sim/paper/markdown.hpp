#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "sim/base/result.hpp"
#include "sim/paper/chart.hpp"
#include "sim/paper/constat.hpp"
#include "sim/paper/rich_text.hpp"
#include "sim/paper/table.hpp"

namespace sim::paper {

struct Heading {
    int level = 1;
    RichText words;
    friend bool operator==(const Heading&, const Heading&) = default;
};
struct Paragraph {
    RichText words;
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};
/// A fenced or indented block that is no `tableau`, `graphique` or `constat`, and any HTML: as
/// typed.
struct Verbatim {
    std::string text;
    friend bool operator==(const Verbatim&, const Verbatim&) = default;
};
struct Rule {
    friend bool operator==(const Rule&, const Rule&) = default;
};

/// One block of the flow, with where it stands: lists and quotes are flattened into it.
struct Block {
    std::variant<Heading, Paragraph, Verbatim, Rule, Table, Chart, Constat> what;
    int list_depth = 0;
    int quote_depth = 0;
    bool tight = false;  ///< In a list without blank lines.
    std::string marker;  ///< `–` or `3.` on the first block of a list item.
    friend bool operator==(const Block&, const Block&) = default;
};

[[nodiscard]] Result<std::vector<Block>> parse_markdown(std::string_view text);

/// For the terminal and for a screen reader: no line is cut, columns of a table are padded.
std::string plain_blocks(const std::vector<Block>& blocks);

}  // namespace sim::paper
