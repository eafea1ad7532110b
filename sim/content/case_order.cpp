#include "sim/content/case_order.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace sim::content {
namespace {

using Lines = std::vector<std::string>;

constexpr std::array<std::string_view, 30> parts{
    "language",     "case",      "title",   "desk",     "blocks",     "level",
    "minutes",      "opens",     "closes",  "summary",  "debrief",    "vary",
    "facts",        "files",     "moods",   "flags",    "to_learn",   "scenes",
    "negotiations", "documents", "items",   "inbox",    "events",     "deadlines",
    "acts",         "news",      "letters", "criteria", "invariants", "hints"};

/// A part of scenario.yaml: its lines, what stands above it first.
struct Part {
    std::size_t rank = 0;
    Lines lines;
};

std::optional<std::size_t> rank_of(std::string_view line) {
    const auto key = line.substr(0, std::min(line.find(':'), line.size()));
    const auto found = std::ranges::find(parts, key);
    if (found == parts.end()) return {};
    return static_cast<std::size_t>(found - parts.begin());
}

}  // namespace

std::span<const std::string_view> parts_in_order() {
    return parts;
}

Lines parts_in_order(const Lines& lines) {
    Lines head;
    std::vector<Part> all;
    Lines above;
    for (const auto& line : lines) {
        const bool starts = !line.empty() && line[0] != ' ' && line[0] != '#' && line[0] != '-';
        if (!starts && (line.empty() || line[0] == '#')) {
            above.push_back(line);
            continue;
        }
        if (starts) {
            const auto rank = rank_of(line);
            if (!rank) return lines;
            if (all.empty()) head = std::exchange(above, {});
            all.push_back({*rank, {}});
        }
        if (all.empty()) return lines;
        auto& part = all.back().lines;
        part.insert(part.end(), above.begin(), above.end());
        above.clear();
        part.push_back(line);
    }
    std::ranges::stable_sort(all, {}, &Part::rank);
    for (const auto& part : all) head.insert(head.end(), part.lines.begin(), part.lines.end());
    head.insert(head.end(), above.begin(), above.end());
    return head;
}

}  // namespace sim::content
