#include <algorithm>

#include "sim/paper/markdown.hpp"

#include <glib.h>

namespace sim::paper {
namespace {

std::size_t length_of(const std::string& text) {
    return static_cast<std::size_t>(g_utf8_strlen(text.data(), static_cast<gssize>(text.size())));
}

std::string padded(const std::string& text, std::size_t width, bool at_right) {
    const std::size_t length = length_of(text);
    const std::string blank(length < width ? width - length : 0, ' ');
    return at_right ? blank + text : text + blank;
}

std::string without_trailing_blanks(std::string line) {
    while (!line.empty() && line.back() == ' ') line.pop_back();
    return line;
}

std::string plain_table(const Table& table) {
    std::vector<std::size_t> widths(table.numeric.size(), 0);
    for (const auto& row : table.rows) {
        for (std::size_t c = 0; c < row.size(); ++c)
            widths[c] = std::max(widths[c], length_of(row[c]));
    }
    std::string out;
    for (const auto& row : table.rows) {
        std::string line;
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (c > 0) line += "  ";
            line += padded(row[c], widths[c], table.numeric[c]);
        }
        out += without_trailing_blanks(line) + "\n";
    }
    return out;
}

std::string plain_block(const Block& block) {
    return std::visit(overloaded{
                          [](const Heading& heading) { return heading.words.text + "\n"; },
                          [](const Paragraph& paragraph) { return paragraph.words.text + "\n"; },
                          [](const Verbatim& verbatim) { return verbatim.text + "\n"; },
                          [](const Rule&) { return std::string{"———\n"}; },
                          [](const Table& table) { return plain_table(table); },
                          [](const Chart& chart) { return plain_chart(chart); },
                          [](const Constat& form) { return plain_constat(form); },
                      },
                      block.what);
}

/// Every line of the block after `lead`, the following ones aligned under the first.
std::string with_lead(const std::string& lead, const std::string& text) {
    std::string out = lead;
    const std::string indent(length_of(lead), ' ');
    for (std::size_t i = 0; i < text.size(); ++i) {
        out += text[i];
        if (text[i] == '\n' && i + 1 < text.size()) out += indent;
    }
    return out;
}

std::string lead_of(const Block& block) {
    if (block.list_depth == 0) return {};
    const std::string indent(static_cast<std::size_t>(block.list_depth - 1) * 3, ' ');
    return indent + padded(block.marker, 2, false) + " ";
}

}  // namespace

std::string plain_blocks(const std::vector<Block>& blocks) {
    std::string out;
    bool after_tight = false;
    for (const Block& block : blocks) {
        if (!out.empty() && !(after_tight && block.tight)) out += "\n";
        out += with_lead(lead_of(block), plain_block(block));
        after_tight = block.tight;
    }
    return out;
}

}  // namespace sim::paper
