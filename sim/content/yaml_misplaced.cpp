#include "sim/content/yaml_scanner.hpp"

namespace sim::content {
namespace {

constexpr std::string_view blanks = " \t";

/// A line that says something: neither blank nor a comment.
struct Line {
    std::size_t start = 0;  ///< Its first byte.
    std::size_t column = 0;
    std::size_t inner = 0;  ///< Where its text begins, after the dashes of lists.
    std::uint32_t number = 0;
};

/// The line that starts at `start`; nothing when it says nothing.
std::optional<Line> line_from(std::string_view bytes, std::size_t start, std::uint32_t number) {
    const auto text = bytes.substr(start, bytes.find('\n', start) - start);
    const auto first = text.find_first_not_of(blanks);
    if (first == text.npos || text[first] == '#') return {};
    auto inner = first;
    while (text[inner] == '-' && text.find_first_not_of(blanks, inner + 1) > inner + 1) {
        const auto next = text.find_first_not_of(blanks, inner + 1);
        if (next == text.npos) break;
        inner = next;
    }
    return Line{start, first, inner, number};
}

std::optional<Line> line_above(std::string_view bytes, const Line& below) {
    auto start = below.start;
    for (auto number = below.number; start > 0;) {
        const auto before = start < 2 ? bytes.npos : bytes.rfind('\n', start - 2);
        start = before == bytes.npos ? 0 : before + 1;
        if (const auto line = line_from(bytes, start, --number)) return line;
    }
    return {};
}

std::optional<Line> line_below(std::string_view bytes, const Line& above) {
    auto number = above.number;
    for (auto end = bytes.find('\n', above.start); end != bytes.npos;
         end = bytes.find('\n', end + 1))
        if (const auto line = line_from(bytes, end + 1, ++number)) return line;
    return {};
}

bool starts_at(const Line& line, std::size_t column) {
    return line.column == column || line.inner == column;
}

}  // namespace

bool Scanner::follows_a_given_up_line() const {
    const auto here = line_from(bytes_, line_start_, line_);
    const auto above = here ? line_above(bytes_, *here) : std::nullopt;
    return above && above->number == given_up_;
}

/// The line is often right, and the one above it wrong: several lines that agree outvote one.
void Scanner::tell_too_far_in() {
    const auto here = line_from(bytes_, line_start_, line_);
    if (!here) return;
    const auto at = [](const Line& line) {
        return Mark{static_cast<std::uint32_t>(line.start + line.column), line.number};
    };
    const auto above = line_above(bytes_, *here);
    if (!above || above->column >= here->column)
        return fault(at(*here), Code::too_far_in, "Cette ligne est trop en retrait.",
                     "Alignez-la sur les lignes voisines du même niveau.");
    const auto before = line_above(bytes_, *above);
    const auto below = line_below(bytes_, *here);
    if (before && starts_at(*before, here->column) && below && below->column >= here->column)
        return fault(
            at(*above), Code::stray_line,
            "Cette ligne n’est pas assez en retrait\u00A0: celles d’avant et d’après "
            "commencent à la colonne " +
                std::to_string(here->column + 1) + ".",
            "Ajoutez " + std::to_string(here->column - above->column) + " espace(s) devant elle.");
    const auto number = std::to_string(above->number);
    fault(at(*here), Code::too_far_in,
          "Cette ligne est trop en retrait pour suivre la ligne " + number +
              ", qui n’ouvre aucun groupe.",
          "Alignez les deux lignes\u202F; si celle-ci dépend de la ligne " + number +
              ", terminez cette dernière par un deux-points.");
}

}  // namespace sim::content
