#include <algorithm>
#include <array>

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

/// Text follows quotes that end on this line and began on another: they were left open there.
bool Scanner::tell_long_quote() {
    if (long_quote_end_ != line_ || long_quote_.line == line_) return false;
    fault(long_quote_, Code::unclosed_quotes,
          "Ces guillemets ne se referment qu’à la ligne " + std::to_string(line_) + ".",
          "Fermez-les à la fin de leur ligne.");
    go_back(long_quote_);
    skip_line();
    return true;
}

/// The line is no further in than the one that opened the bracket: it is past its end.
bool Scanner::tell_left_open(Mark open) {
    const auto before = open.offset == 0 ? bytes_.npos : bytes_.rfind('\n', open.offset - 1);
    const auto opened = line_from(bytes_, before == bytes_.npos ? 0 : before + 1, open.line);
    const auto here = line_from(bytes_, line_start_, line_);
    if (!opened || !here || line_ == open.line || here->column > opened->column) return false;
    const bool list = bytes_[open.offset] == '[';
    fault(open, Code::unclosed_bracket,
          list ? "Ce crochet n’est pas refermé." : "Cette accolade n’est pas refermée.",
          list ? "Ajoutez «\u00A0]\u00A0»." : "Ajoutez «\u00A0}\u00A0».");
    go_back(open);
    skip_line();
    return true;
}

/// A sign that an editor of texts puts in place of the one that is meant, and looks the same.
bool Scanner::tell_lookalike(std::size_t line_start, std::uint32_t line) {
    constexpr std::array<std::string_view, 2> spaces{"\u00A0", "\u202F"};
    constexpr std::array<std::string_view, 4> dashes{"–", "—", "•", "−"};
    const auto text = bytes_.substr(line_start, bytes_.find('\n', line_start) - line_start);
    const auto first = std::min(text.find_first_not_of(blanks), text.size());
    const auto rest = text.substr(first);
    const auto begins = [](std::string_view words) {
        return [words](std::string_view sign) { return words.starts_with(sign); };
    };
    const auto tell = [&](std::size_t column, const char* what, const char* remedy) {
        fault({static_cast<std::uint32_t>(line_start + column), line}, Code::lookalike_sign, what,
              remedy);
        return true;
    };
    if (std::ranges::any_of(spaces, begins(rest)))
        return tell(first,
                    "Cette ligne commence par une espace insécable, qui n’est pas un retrait.",
                    "Remplacez-la par une espace ordinaire.");
    if (std::ranges::any_of(dashes, begins(rest)))
        return tell(first, "Ce signe ne fait pas une liste.",
                    "Écrivez le tiret du clavier (-), puis une espace.");
    if (rest.size() > 1 && rest[0] == '-' && rest[1] != '-' && rest[1] != ' ')
        return tell(first, "Il manque une espace après ce tiret.",
                    "Écrivez le tiret, une espace, puis l’élément.");
    const auto colon = text.find(':');
    if (colon != text.npos && std::ranges::any_of(spaces, begins(text.substr(colon + 1))))
        return tell(colon + 1, "L’espace après ce deux-points est insécable.",
                    "Remplacez-la par une espace ordinaire.");
    return false;
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
    if (tell_lookalike(above->start, above->number)) return;
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
