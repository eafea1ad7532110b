#include "sim/content/yaml_tree.hpp"

#include <algorithm>

#include "sim/content/diagnostic_table.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/content/yaml_scanner.hpp"

namespace sim::content {
namespace {

/// The length of the UTF-8 sequence at the front of `text`; 0 when it is not one.
std::size_t sequence_length(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    const std::size_t length = lead < 0x80   ? 1
                               : lead < 0xC2 ? 0
                               : lead < 0xE0 ? 2
                               : lead < 0xF0 ? 3
                               : lead < 0xF5 ? 4
                                             : 0;
    if (length == 0 || length > text.size()) return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) return 0;
    }
    const bool too_long = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
    const bool surrogate = lead == 0xED && byte(1) > 0x9F;
    const bool too_high = lead == 0xF4 && byte(1) > 0x8F;
    return too_long || surrogate || too_high ? 0 : length;
}

std::string in_hexadecimal(char c) {
    const auto byte = static_cast<unsigned char>(c);
    constexpr std::string_view digits = "0123456789ABCDEF";
    return {digits[byte >> 4], digits[byte & 15]};
}

/// The lines that have a tab, and the first of them where a tab stands in place of the spaces that
/// say what belongs to what.
struct Tabs {
    Place first;
    int lines = 0;
    int in_margin = 0;  ///< 0: nowhere.

    void add(const Place& where, bool margin) {
        if (lines++ == 0) first = where;
        if (margin && in_margin == 0) in_margin = where.line;
    }
    /// One fault for all: whoever replaces one replaces them all.
    Problem told() const {
        const auto others = std::to_string(lines - 1);
        return problem(
            Code::tab, first,
            lines == 1 ? "Les tabulations ne sont pas admises."
            : lines == 2
                ? "Les tabulations ne sont pas admises\u00A0: une autre ligne en a."
                : "Les tabulations ne sont pas admises\u00A0: " + others + " autres lignes en ont.",
            "Remplacez-la par des espaces.");
    }
};

bool stands_in_margin(std::string_view text, std::size_t tab) {
    const auto before = text.find_last_not_of(" \t", tab);
    return before == text.npos || text[before] == '\n';
}

/// What no part of a file may hold: bad UTF-8 and control characters end the reading, tabs do not.
bool check_bytes(std::string_view text, const std::string& name, Tabs& tabs, Problems& problems) {
    int line = 1;
    int column = 1;
    bool tab_told = false;
    for (std::size_t i = 0; i < text.size(); ++column) {
        const char c = text[i];
        if (c >= ' ' && c != '\x7F') {
            ++i;
        } else if (c == '\n') {
            ++line;
            column = 0;
            tab_told = false;
            ++i;
        } else if (c == '\t') {
            if (!tab_told) tabs.add({name, line, column}, stands_in_margin(text, i));
            tab_told = true;
            ++i;
        } else if (const auto length = sequence_length(text.substr(i)); length > 1) {
            if (length == 2 && c == '\xC2' && static_cast<unsigned char>(text[i + 1]) < 0xA0) {
                problems.push_back(problem(Code::control_character, {name, line, column},
                                           "Ce caractère de commande (U+00" +
                                               in_hexadecimal(text[i + 1]) + ") n’est pas admis.",
                                           "Retirez-le."));
                return false;
            }
            i += length;
        } else if (length == 1) {
            problems.push_back(
                problem(Code::control_character, {name, line, column},
                        "Ce caractère de commande (U+00" + in_hexadecimal(c) + ") n’est pas admis.",
                        "Retirez-le."));
            return false;
        } else {
            problems.push_back(problem(Code::not_utf8, {name, line, column},
                                       "Ce fichier n’est pas en UTF-8\u00A0: l’octet " +
                                           in_hexadecimal(c) + ", à la position " +
                                           std::to_string(i) + ", est invalide.",
                                       "Enregistrez-le en UTF-8."));
            return false;
        }
    }
    return true;
}

/// Without the byte order mark, and with line feeds alone between lines.
std::vector<char> unix_bytes(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::vector<char> bytes;
    bytes.reserve(text.size());
    for (std::size_t from = 0; from < text.size();) {
        const auto next = std::min(text.find("\r\n", from), text.size());
        bytes.insert(bytes.end(), text.begin() + static_cast<std::ptrdiff_t>(from),
                     text.begin() + static_cast<std::ptrdiff_t>(next));
        from = next == text.size() ? next : next + 1;
    }
    return bytes;
}

}  // namespace

Problems faults_of_bytes(std::string_view text, std::string name) {
    const auto bytes = unix_bytes(text);
    Tabs tabs;
    Problems problems;
    check_bytes({bytes.data(), bytes.size()}, name, tabs, problems);
    return problems;
}

Place Tree::place(NodeId id) const {
    const Node& node = nodes_[id];
    return {name(), static_cast<int>(node.line), column_in(text(), node.offset)};
}

Place Tree::place_of_words(NodeId id, std::string_view text, std::size_t from,
                           std::size_t to) const {
    const auto source = this->text();
    const auto& node = at(id);
    if (node.offset >= source.size() || source[node.offset] != '|') return place(id);
    const auto lines =
        std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(from), '\n') + 1;
    std::size_t start = node.offset;
    for (auto i = lines; i > 0; --i) {
        start = source.find('\n', start);
        if (start == source.npos) return place(id);
        ++start;
    }
    const auto end = std::min(source.find('\n', start), source.size());
    const auto line = source.substr(start, end - start);
    auto column = line.find(text.substr(from, to - from));
    // A drawn value may have changed the words.
    if (column == line.npos) column = std::min(line.find_first_not_of(' '), line.size());
    return {name(), static_cast<int>(node.line + lines), column_in(source, start + column)};
}

Checked<Tree> read_tree(std::string_view text, std::string name, const Limits& limits) {
    if (text.size() > limits.bytes) {
        return Failures{Problems{
            problem(Code::file_too_big, {std::move(name), 0, 0},
                    "Ce fichier est trop gros\u00A0: " + std::to_string(text.size()) +
                        " octets, pour un maximum de " + std::to_string(limits.bytes) + ".",
                    "Coupez-le en plusieurs fichiers.")}};
    }
    auto source = std::make_shared<Source>();
    source->name = std::move(name);
    source->bytes = unix_bytes(text);
    const std::string_view bytes{source->bytes.data(), source->bytes.size()};
    Problems problems;
    Tabs tabs;
    const bool readable = check_bytes(bytes, source->name, tabs, problems);
    if (tabs.lines > 0) problems.insert(problems.begin(), tabs.told());
    if (!readable) return Failures{std::move(problems)};
    auto tree = Scanner{source, limits}.read();
    if (problems.empty()) return tree;
    // Where a tab stands in a margin, what the lines after it belong to is not known.
    if (!tree)
        std::ranges::copy_if(tree.error(), std::back_inserter(problems), [&](const auto& problem) {
            return tabs.in_margin == 0 || problem.where.line < tabs.in_margin;
        });
    std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
        return a.where.line < b.where.line;
    });
    return Failures{std::move(problems)};
}

// The small change of the scanner.

void Scanner::skip_line() {
    given_up_ = line_;
    skip_comment();
}

void Scanner::skip_comment() {
    at_ = stopped_ ? bytes_.size() : std::min(bytes_.find('\n', at_), bytes_.size());
}

void Scanner::next_line() {
    ++at_;
    ++line_;
    line_start_ = at_;
}

void Scanner::skip_to_content() {
    while (!ended()) {
        skip_spaces();
        if (peek() == '#') skip_comment();
        if (peek() != '\n') return;
        next_line();
    }
}

void Scanner::go_back(Mark where) {
    at_ = where.offset;
    line_ = where.line;
    const auto before = at_ == 0 ? bytes_.npos : bytes_.rfind('\n', at_ - 1);
    line_start_ = before == bytes_.npos ? 0 : before + 1;
}

bool Scanner::at_document_mark() const {
    const auto three = bytes_.substr(std::min(at_, bytes_.size()), 3);
    return column() == 0 && (three == "---" || three == "...") && blank_at(3);
}

NodeId Scanner::add(Kind kind, Mark where) {
    if (tree_.nodes_.size() > limits_.nodes && !stopped_) {
        fault(where, Code::too_many_values,
              "Ce fichier a plus de " + std::to_string(limits_.nodes) + " valeurs.",
              "Coupez-le en plusieurs fichiers.");
        stop();
    }
    Node node;
    node.kind = kind;
    node.line = where.line;
    node.offset = where.offset;
    tree_.nodes_.push_back(node);
    return static_cast<NodeId>(tree_.nodes_.size() - 1);
}

NodeId Scanner::add_text(Mark where, std::string_view text, bool is_quoted) {
    if (text.size() > limits_.scalar_bytes) {
        fault(where, Code::text_too_long,
              "Ce texte est trop long\u00A0: " + std::to_string(text.size()) +
                  " octets, pour un maximum de " + std::to_string(limits_.scalar_bytes) + ".",
              "Coupez-le en plusieurs valeurs.");
    }
    const NodeId id = add(Kind::scalar, where);
    tree_.nodes_[id].text = text;
    tree_.nodes_[id].quoted = is_quoted;
    return id;
}

NodeId Scanner::add_owned(Mark where, std::string text) {
    return add_text(where, source_->texts.emplace_back(std::move(text)), true);
}

void Scanner::append(Children& children, NodeId child) {
    Node& parent = tree_.nodes_[children.parent];
    if (children.last == no_node) {
        parent.first = child;
    } else {
        tree_.nodes_[children.last].next = child;
    }
    ++parent.count;
    children.last = child;
}

bool Scanner::deeper() {
    if (level_ < limits_.levels) return ++level_, true;
    fault(mark(), Code::too_deep,
          "Il y a plus de " + std::to_string(limits_.levels) + " niveaux d’imbrication.",
          "Simplifiez la structure.");
    stop();
    return false;
}

void Scanner::fault(Mark where, Code code, std::string what, std::string remedy) {
    if (stopped_) return;
    const auto line = static_cast<int>(where.line);
    problems_.push_back(problem(code, {source_->name, line, column_in(bytes_, where.offset)},
                                std::move(what), std::move(remedy)));
    if (problems_.size() >= limits_.problems) stop();
}

void Scanner::stop() {
    stopped_ = true;
    at_ = bytes_.size();
}

}  // namespace sim::content
