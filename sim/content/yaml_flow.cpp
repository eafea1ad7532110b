#include "sim/base/text.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/content/yaml_scanner.hpp"

namespace sim::content {

NodeId Scanner::flow() {
    const Mark open = mark();
    const char kind = peek();
    ++at_;
    return kind == '[' ? flow_list(open) : flow_map(open);
}

/// After a value: past the comma, or false at the closing bracket (taken) or at a fault.
bool Scanner::flow_next(char close, Mark open) {
    // A value within has a fault: what is left of its line says nothing.
    if (given_up_ == line_) return false;
    skip_to_content();
    if (stopped_) return false;
    if (ended()) {
        fault(open, Code::unclosed_bracket,
              close == ']' ? "Ce crochet n’est pas refermé." : "Cette accolade n’est pas refermée.",
              close == ']' ? "Ajoutez «\u00A0]\u00A0»." : "Ajoutez «\u00A0}\u00A0».");
        go_back(open);
        skip_line();
        return false;
    }
    if (peek() == close) {
        ++at_;
        return false;
    }
    if (peek() == ',') {
        ++at_;
        skip_to_content();
        if (peek() != close) return !ended() || flow_next(close, open);
        ++at_;
        return false;
    }
    if (tell_long_quote() || tell_left_open(open)) return false;
    if (peek() == '{' && at_ > 0 && bytes_[at_ - 1] == '$') {
        fault({static_cast<std::uint32_t>(at_ - 1), line_}, Code::missing_comma,
              "Une variable entre accolades ne se lit que dans un texte.",
              "Écrivez $nom, sans accolades, ou mettez le texte entre guillemets.");
        skip_line();
        return false;
    }
    fault(mark(), Code::missing_comma, "Une virgule ou la fin de la suite était attendue ici.",
          close == ']' ? "Séparez les éléments par des virgules et fermez par «\u00A0]\u00A0»."
                       : "Séparez les champs par des virgules et fermez par «\u00A0}\u00A0».");
    skip_line();
    return false;
}

/// Whether this text follows a comma, and both sides of it are digits: « 75,50 EUR ».
bool Scanner::cut_by_comma(NodeId id) const {
    const auto offset = tree_.at(id).offset;
    return tree_.at(id).kind == Kind::scalar && offset >= 2 && bytes_[offset - 1] == ',' &&
           is_digit(bytes_[offset - 2]) && is_digit(bytes_[offset]);
}

void Scanner::tell_decimal_comma(NodeId id) {
    auto start = tree_.at(id).offset - 1;
    const auto comma = start;
    while (start > 0 && is_digit(bytes_[start - 1])) --start;
    std::string number{bytes_.substr(start, comma - start)};
    const std::string after{tree_.at(id).text};
    fault({start, tree_.at(id).line}, Code::decimal_comma,
          "Entre crochets ou accolades, la virgule sépare deux valeurs\u00A0: " +
              quote(number + "," + after) + " en fait deux.",
          "Écrivez le nombre avec un point\u00A0: " + number + "." + after + ".");
    skip_line();
}

NodeId Scanner::flow_value() {
    const Mark start = mark();
    const char c = peek();
    if (c == '[' || c == '{') return flow();
    if (c == '"' || c == '\'') return quoted(c);
    if (c == ',' || c == ']' || c == '}') return add(Kind::none, start);
    if (refuse_indicator()) return add(Kind::none, start);
    return plain(-1, true, false);
}

NodeId Scanner::flow_list(Mark open) {
    const NodeId list = add(Kind::list, open);
    if (!deeper()) return list;
    Children children{list, no_node};
    skip_to_content();
    if (peek() == ']') {
        ++at_;
    } else {
        do {
            if (peek() == ',') {
                fault(mark(), Code::empty_element, "Un élément manque avant cette virgule.",
                      "Retirez-la.");
                skip_line();
                break;
            }
            if (ended()) continue;
            const NodeId item = flow_value();
            append(children, item);
            if (cut_by_comma(item) && tree_.at(item).text.find(' ') != std::string_view::npos) {
                tell_decimal_comma(item);
                break;
            }
            skip_spaces();
            if (ends_as_key()) {
                if (tell_long_quote() || tell_left_open(open)) break;
                fault(mark(), Code::field_in_brackets,
                      "Un champ n’a pas sa place dans une liste entre crochets.",
                      "Entourez-le d’accolades\u00A0: {nom: valeur}.");
                skip_line();
                break;
            }
        } while (!stopped_ && flow_next(']', open));
    }
    --level_;
    return list;
}

NodeId Scanner::flow_map(Mark open) {
    const NodeId map = add(Kind::map, open);
    if (!deeper()) return map;
    Names known;
    Children children{map, no_node};
    skip_to_content();
    if (peek() == '}') {
        ++at_;
    } else {
        do {
            if (ended()) continue;
            const Mark start = mark();
            const NodeId key = flow_value();
            if (stopped_) break;
            skip_spaces();
            const Kind kind = tree_.at(key).kind;
            const bool value_follows = peek() == ':' && (blank_at(1) || tree_.at(key).quoted ||
                                                         peek(1) == ',' || peek(1) == '}');
            if (!value_follows && kind == Kind::scalar && cut_by_comma(key)) {
                tell_decimal_comma(key);
                break;
            }
            if (!value_follows || kind == Kind::list || kind == Kind::map) {
                if (tell_long_quote() || tell_left_open(open)) break;
                fault(start, Code::not_a_field_in_braces,
                      "Un champ «\u00A0nom: valeur\u00A0» était attendu dans ces accolades.",
                      "Mettez une espace après le deux-points.");
                skip_line();
                break;
            }
            check_key(map, key, known, false);
            append(children, key);
            ++at_;
            skip_to_content();
            append(children, flow_value());
        } while (!stopped_ && flow_next('}', open));
    }
    --level_;
    return map;
}

}  // namespace sim::content
