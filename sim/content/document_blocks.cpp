#include "sim/content/document_blocks.hpp"

#include <algorithm>
#include <array>

#include "sim/base/text.hpp"
#include "sim/content/diagnostic_table.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

using namespace std::string_view_literals;

/// What sim/paper draws; a block without a name stands as it is written.
constexpr std::array known_blocks{"tableau"sv, "graphique"sv, "constat"sv};
constexpr std::size_t most_indent = 3;
constexpr std::size_t least_signs = 3;

/// A line of signs, ``` or ~~~, and what follows them.
struct Fence {
    char sign = 0;
    std::size_t signs = 0;
    std::string_view name;
};

Fence fence_in(std::string_view line) {
    const auto margin = std::min(line.find_first_not_of(' '), line.size());
    if (margin > most_indent) return {};
    line.remove_prefix(margin);
    if (line.empty() || (line.front() != '`' && line.front() != '~')) return {};
    const auto signs = std::min(line.find_first_not_of(line.front()), line.size());
    const auto name = trimmed(line.substr(signs));
    const bool words = name.find('`') != name.npos;
    if (signs < least_signs || words) return {};
    return {line.front(), signs, name};
}

struct OpenBlock {
    const std::string& file;
    Problems problems;
    Fence open;
    int open_line = 0;

    void fault(Code code, std::string what, std::string remedy) {
        problems.push_back(problem(code, {file, open_line, 1}, std::move(what), std::move(remedy)));
    }

    void begin(const Fence& fence, int line) {
        open = fence;
        open_line = line;
        if (fence.name.empty() || std::ranges::count(known_blocks, fence.name) > 0) return;
        fault(Code::unknown_block, quote(fence.name) + " n’est pas un bloc que la page dessine.",
              suggestion(fence.name, {known_blocks.begin(), known_blocks.end()}));
    }

    void never_closed() {
        const auto named = open.name.empty() ? std::string{} : "\u00A0: " + quote(open.name);
        fault(Code::block_never_closed, "Ce bloc n’est pas refermé" + named + ".",
              "Ajoutez une ligne ``` après sa dernière ligne.");
    }
};

}  // namespace

Problems faults_of_blocks(std::string_view text, const std::string& file) {
    OpenBlock block{file, {}, {}, 0};
    int line = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto fence = fence_in(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        ++line;
        if (fence.signs == 0) continue;
        // Within a block, other or fewer signs are text.
        const bool inside = block.open.signs > 0;
        if (inside && (fence.sign != block.open.sign || fence.signs < block.open.signs)) continue;
        if (inside && fence.name.empty()) {
            block.open = {};
            continue;
        }
        if (inside) block.never_closed();
        block.begin(fence, line);
    }
    if (block.open.signs > 0) block.never_closed();
    return std::move(block.problems);
}

}  // namespace sim::content
