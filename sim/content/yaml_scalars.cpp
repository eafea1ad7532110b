#include <algorithm>

#include "sim/content/diagnostics.hpp"
#include "sim/content/yaml_scanner.hpp"

namespace sim::content {
namespace {

void append_utf8(std::string& text, std::uint32_t code) {
    const auto put = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (code < 0x80) return put(code);
    if (code < 0x800) {
        put(0xC0 | code >> 6);
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3F));
    } else {
        put(0xF0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3F));
        put(0x80 | (code >> 6 & 0x3F));
    }
    put(0x80 | (code & 0x3F));
}

bool is_flow_mark(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

}  // namespace

/// Reports what cannot begin a plain text and passes the line.
bool Scanner::refuse_indicator() {
    const Mark here = mark();
    const auto word = [&](Code code, const char* what, const char* remedy) {
        fault(here, code, what, remedy);
        return skip_line(), true;
    };
    switch (peek()) {
        case '&':
            return word(Code::anchor, "Les ancres («\u00A0&\u00A0») ne sont pas admises.",
                        "Recopiez la valeur.");
        case '*':
            return word(Code::alias, "Les alias («\u00A0*\u00A0») ne sont pas admis.",
                        "Recopiez la valeur.");
        case '!':
            return word(Code::tag, "Les étiquettes («\u00A0!\u00A0») ne sont pas admises.",
                        "Retirez-la, ou mettez le texte entre guillemets.");
        case '%':
            if (column() == 0)
                return word(Code::directive, "Aucune directive («\u00A0%\u00A0») n’est admise.",
                            "Retirez cette ligne.");
            [[fallthrough]];
        case '@':
        case '`':
        case '|':
        case '>':
        case ',':
        case ']':
        case '}':
            return word(Code::reserved_sign, "Un texte ne peut pas commencer par ce signe.",
                        "Mettez le texte entre guillemets.");
        case '?':
        case '-':
        case ':':
            if (!blank_at(1)) return false;
            return word(Code::sign_then_space,
                        "Un texte ne peut pas commencer par ce signe suivi d’une espace.",
                        "Mettez le texte entre guillemets.");
        default: return false;
    }
}

std::string_view Scanner::plain_line(bool in_flow) {
    const std::size_t start = at_;
    std::size_t last = at_;
    while (!ended()) {
        const char c = peek();
        if (c == '\n' || (in_flow && is_flow_mark(c))) break;
        if (c == ':' && (blank_at(1) || (in_flow && is_flow_mark(peek(1))))) break;
        if (c == ' ' || c == '\t') {
            if (peek(1) == '#') break;
        } else {
            last = at_ + 1;
        }
        ++at_;
    }
    return bytes_.substr(start, last - start);
}

NodeId Scanner::plain(int parent_indent, bool in_flow, bool one_line) {
    const Mark start = mark();
    const std::string_view first = plain_line(in_flow);
    std::string folded;
    while (!one_line && peek() == '\n') {
        const Mark end = mark();
        std::string breaks;
        while (peek() == '\n') {
            next_line();
            skip_spaces();
            breaks += '\n';
        }
        const bool goes_on = !ended() && peek() != '#' && column() > parent_indent &&
                             !(column() == 0 && at_document_mark()) &&
                             !(in_flow && (is_flow_mark(peek()) || ends_as_key()));
        if (!goes_on) {
            go_back(end);
            break;
        }
        if (folded.empty()) folded = first;
        folded += breaks.size() == 1 ? " " : breaks.substr(1);
        folded += plain_line(in_flow);
    }
    if (!folded.empty()) {
        const NodeId id = add_owned(start, std::move(folded));
        tree_.nodes_[id].quoted = false;
        return id;
    }
    if (first == "~" || first == "null" || first == "Null" || first == "NULL") {
        return add(Kind::none, start);
    }
    return add_text(start, first, false);
}

/// At the end of a line between quotes: one break is a space, more are as many less one.
void Scanner::fold_line(std::string& text) {
    std::size_t breaks = 0;
    while (peek() == '\n') {
        next_line();
        skip_spaces();
        ++breaks;
    }
    if (breaks == 1) {
        text += ' ';
    } else {
        text.append(breaks - 1, '\n');
    }
}

bool Scanner::escape(std::string& text) {
    const Mark here = mark();
    const char c = peek(1);
    at_ = std::min(at_ + 2, bytes_.size());
    std::size_t digits = 0;
    switch (c) {
        case 'n': text += '\n'; return true;
        case 't': text += '\t'; return true;
        case '"':
        case '\\':
        case '/':
        case ' ': text += c; return true;
        case '_': text += "\u00A0"; return true;
        case '\n':
            --at_;
            next_line();
            skip_spaces();
            for (; peek() == '\n'; skip_spaces()) {
                text += '\n';
                next_line();
            }
            return true;
        case 'x': digits = 2; break;
        case 'u': digits = 4; break;
        case 'U': digits = 8; break;
        default: break;
    }
    std::uint32_t code = 0;
    bool right = digits > 0;
    for (std::size_t i = 0; i < digits; ++i, ++at_) {
        const auto value = std::string_view{"0123456789abcdef"}.find(
            static_cast<char>(peek() >= 'A' && peek() <= 'F' ? peek() + 32 : peek()));
        if (value == std::string_view::npos) right = false;
        if (!right) break;
        code = code << 4 | static_cast<std::uint32_t>(value);
    }
    if (right && code >= 0xA0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF)) {
        append_utf8(text, code);
        return true;
    }
    if (right && code >= 0x20 && code < 0x7F) {
        text += static_cast<char>(code);
        return true;
    }
    fault(
        here, Code::bad_escape, "Cette séquence d’échappement n’est pas admise.",
        "Sont admis \\n \\t \\\" \\\\ \\_ et \\uXXXX\u202F; sinon, écrivez le caractère lui-même.");
    return false;
}

NodeId Scanner::quoted(char quote_mark) {
    const Mark start = mark();
    ++at_;
    const std::size_t body = at_;
    std::string built;
    bool as_it_stands = true;
    std::size_t run = at_;
    const auto keep = [&](std::size_t end) {
        built.append(bytes_.substr(run, end - run));
        as_it_stands = false;
    };
    while (!ended()) {
        const char c = peek();
        if (c == quote_mark) {
            if (c != '\'' || peek(1) != '\'') {
                if (line_ != start.line) {
                    long_quote_ = start;
                    long_quote_end_ = line_;
                }
                if (as_it_stands) {
                    const auto text = bytes_.substr(body, at_ - body);
                    ++at_;
                    return add_text(start, text, true);
                }
                keep(at_);
                ++at_;
                return add_owned(start, std::move(built));
            }
            keep(at_ + 1);
            at_ += 2;
            run = at_;
        } else if (c == '\\' && quote_mark == '"') {
            keep(at_);
            escape(built);
            run = at_;
        } else if (c == '\n') {
            std::size_t end = at_;
            while (end > run && (bytes_[end - 1] == ' ' || bytes_[end - 1] == '\t')) --end;
            keep(end);
            fold_line(built);
            run = at_;
            if (column() == 0 && at_document_mark()) break;
        } else {
            ++at_;
        }
        if (stopped_) return add_text(start, {}, true);
    }
    fault(start, Code::unclosed_quotes, "Ces guillemets ne sont pas refermés.",
          "Fermez-les sur la même ligne, ou doublez l’apostrophe dans un texte entre apostrophes.");
    go_back(start);
    skip_line();
    return add_text(start, {}, true);
}

NodeId Scanner::block_text(int parent_indent) {
    const Mark start = mark();
    const bool folds = peek() == '>';
    parent_indent = std::max(parent_indent, 0);
    char chomp = ' ';
    int indent = -1;
    for (++at_; peek() == '+' || peek() == '-' || (peek() >= '1' && peek() <= '9'); ++at_) {
        const bool is_chomp = peek() == '+' || peek() == '-';
        if (is_chomp ? chomp != ' ' : indent >= 0) break;
        if (is_chomp) {
            chomp = peek();
        } else {
            indent = parent_indent + (peek() - '0');
        }
    }
    end_of_value();
    skip_comment();
    if (stopped_) return add_text(start, {}, true);
    std::string text;
    std::size_t breaks = 0;
    bool previous_deeper = false;
    bool any = false;
    bool closed = false;
    while (peek() == '\n') {
        next_line();
        const std::size_t line_begin = at_;
        while (peek() == ' ' && (indent < 0 || column() < indent)) ++at_;
        if (peek() == '\n' || ended()) {
            if (peek() == '\n') ++breaks;
            continue;
        }
        if (indent < 0 && column() > parent_indent) indent = column();
        if (column() < indent || indent < 0 || (column() == 0 && at_document_mark())) {
            at_ = line_begin;
            break;
        }
        const std::size_t line_end = std::min(bytes_.find('\n', at_), bytes_.size());
        const auto line = bytes_.substr(at_, line_end - at_);
        const bool is_deeper = line.front() == ' ';
        if (!any) {
            text.append(breaks, '\n');
        } else if (!folds || is_deeper || previous_deeper) {
            text.append(breaks + 1, '\n');
        } else {
            breaks == 0 ? text.append(1, ' ') : text.append(breaks, '\n');
        }
        text += line;
        at_ = line_end;
        previous_deeper = is_deeper;
        any = true;
        closed = line_end < bytes_.size();
        breaks = 0;
    }
    if (chomp == '+') {
        text.append(breaks + (closed ? 1 : 0), '\n');
    } else if (closed && chomp == ' ') {
        text += '\n';
    }
    return add_owned(start, std::move(text));
}

}  // namespace sim::content
