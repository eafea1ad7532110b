#include "sim/content/yaml_scanner.hpp"

#include "sim/content/diagnostics.hpp"

namespace sim::content {

Scanner::Scanner(std::shared_ptr<Source> source, const Limits& limits)
    : source_{std::move(source)}, limits_{limits} {
    bytes_ = {source_->bytes.data(), source_->bytes.size()};
    tree_.source_ = source_;
    tree_.nodes_.reserve(bytes_.size() / 12 + 8);
}

Checked<Tree> Scanner::read() {
    add(Kind::none, mark());
    skip_to_content();
    if (peek() == '-' && at_document_mark()) {
        at_ += 3;
        skip_to_content();
    }
    Children top{Tree::root(), no_node};
    if (!ended()) append(top, value_at(-1, false));
    skip_to_content();
    while (!ended()) leftovers(0);
    if (!problems_.empty()) return Failures{std::move(problems_)};
    // Node 0 stands for the file until its value is known.
    if (tree_.nodes_.size() > 1) tree_.nodes_[0] = tree_.nodes_[tree_.nodes_[0].first];
    return std::move(tree_);
}

void Scanner::leftovers(int indent) {
    const Mark here = mark();
    if (at_document_mark()) {
        fault(here, Code::second_document, "Ce fichier contient un second document.",
              "Gardez un seul document par fichier\u00A0: retirez la ligne «\u00A0---\u00A0» ou "
              "«\u00A0...\u00A0».");
        return stop();
    }
    if (tell_lookalike(line_start_, line_)) {
        // It explains the rest.
    } else if (follows_a_given_up_line()) {
        // Of lines out of place one after the other, the first was told.
    } else if (column() > indent) {
        tell_too_far_in();
    } else {
        fault(here, Code::stray_line,
              "Cette ligne ne continue ni la liste ni les champs qui précèdent.",
              "Vérifiez son retrait et le deux-points après le nom du champ.");
    }
    skip_line();
    skip_to_content();
}

NodeId Scanner::value_at(int parent_indent, bool after_key) {
    if (peek() == '-' && blank_at(1)) {
        if (!after_key) return block_list(column());
        fault(mark(), Code::list_on_key_line,
              "Une liste ne peut pas commencer sur la ligne de son champ.",
              "Allez à la ligne avant le tiret.");
        skip_line();
        return add(Kind::none, mark());
    }
    if (peek() == '?' && blank_at(1)) {
        fault(mark(), Code::explicit_key,
              "Les clés explicites («\u00A0?\u00A0») ne sont pas admises.",
              "Écrivez «\u00A0nom: valeur\u00A0».");
        skip_line();
        return add(Kind::none, mark());
    }
    if (peek() == '|' || peek() == '>') return block_text(parent_indent);
    return map_or_scalar(parent_indent, after_key);
}

NodeId Scanner::map_or_scalar(int parent_indent, bool after_key) {
    const int indent = column();
    const Mark start = mark();
    NodeId value = no_node;
    if (peek() == '[' || peek() == '{') {
        value = flow();
    } else if (peek() == '"' || peek() == '\'') {
        value = quoted(peek());
    } else if (refuse_indicator()) {
        return add(Kind::none, start);
    } else {
        value = plain(parent_indent, false, false);
    }
    if (stopped_) return value;
    while (peek() == ' ') ++at_;
    if (!ends_as_key()) {
        end_of_value();
        return value;
    }
    if (after_key && start.line != line_ && !tree_.at(value).quoted) {
        tell_too_far_in();
        skip_line();
        return value;
    }
    if (after_key) {
        fault(mark(), Code::second_colon, "Un second deux-points suit sur la même ligne.",
              "Mettez la valeur entre guillemets, ou allez à la ligne.");
        skip_line();
        return value;
    }
    if (start.line != line_ || tree_.at(value).kind == Kind::list ||
        tree_.at(value).kind == Kind::map) {
        fault(start, Code::key_on_lines, "Une clé doit être un mot sur une seule ligne.",
              "Raccourcissez-la.");
        skip_line();
        return value;
    }
    return block_map(indent, value);
}

void Scanner::end_of_value() {
    skip_spaces();
    if (ended() || peek() == '\n' || peek() == '#') return;
    if (tell_long_quote()) return;
    const char before = at_ > 0 ? bytes_[at_ - 1] : ' ';
    fault(
        mark(), Code::text_after_value, "Du texte suit une valeur déjà terminée.",
        before == '\'' ? "L’apostrophe droite a fermé le texte\u00A0: écrivez ’ (U+2019), ou "
                         "entourez-le de guillemets droits."
        : before == '"'
            ? "Un guillemet droit a fermé le texte\u00A0: à l’intérieur, écrivez «\u00A0et\u00A0»."
            : "Mettez toute la valeur entre guillemets, ou retirez la suite.");
    skip_line();
}

NodeId Scanner::block_list(int indent) {
    const NodeId list = add(Kind::list, mark());
    if (!deeper()) return list;
    Children children{list, no_node};
    while (!stopped_ && !ended() && column() == indent && peek() == '-' && blank_at(1)) {
        ++at_;
        skip_spaces();
        const bool empty_line = ended() || peek() == '\n' || peek() == '#';
        append(children, empty_line ? nested(indent, false) : value_at(indent, false));
        skip_to_content();
        while (!ended() && column() > indent) leftovers(indent);
    }
    --level_;
    return list;
}

NodeId Scanner::nested(int parent_indent, bool list_may_align) {
    const Mark here = mark();
    skip_to_content();
    if (!ended() && !at_document_mark()) {
        const bool aligned =
            column() == parent_indent && list_may_align && peek() == '-' && blank_at(1);
        if (column() > parent_indent || aligned) return value_at(parent_indent, false);
    }
    return add(Kind::none, here);
}

NodeId Scanner::block_map(int indent, NodeId first_key) {
    const Node key_node = tree_.at(first_key);
    const NodeId map = add(Kind::map, {key_node.offset, key_node.line});
    if (!deeper()) return map;
    Children children{map, no_node};
    Names known;
    NodeId key = first_key;
    bool out_of_place = false;
    while (!stopped_) {
        check_key(map, key, known, out_of_place);
        append(children, key);
        ++at_;
        skip_spaces();
        const bool empty_line = ended() || peek() == '\n' || peek() == '#';
        append(children, empty_line ? nested(indent, true) : value_at(indent, true));
        skip_to_content();
        key = next_key(indent, out_of_place);
        if (key == no_node) break;
    }
    --level_;
    return map;
}

/// The next field of the map at `indent`, past the lines that are none, which put those after them
/// `out_of_place`; `no_node` after the last.
NodeId Scanner::next_key(int indent, bool& out_of_place) {
    while (!stopped_ && !ended() && column() >= indent) {
        if (column() > indent || at_document_mark() || (peek() == '-' && blank_at(1))) {
            if (at_document_mark()) return no_node;
            leftovers(indent);
            out_of_place = true;
            continue;
        }
        const bool is_quoted = peek() == '"' || peek() == '\'';
        if (!is_quoted && refuse_indicator()) {
            skip_to_content();
            continue;
        }
        const Mark start = mark();
        if (peek() == '[' || peek() == '{') {
            leftovers(indent);
            continue;
        }
        const NodeId word = is_quoted ? quoted(peek()) : plain(indent, false, true);
        if (stopped_) break;
        while (peek() == ' ') ++at_;
        if (ends_as_key() && start.line == line_) return word;
        if (!tell_lookalike(line_start_, line_))
            fault(
                start, Code::field_expected, "Un champ était attendu ici.",
                "Écrivez «\u00A0nom: valeur\u00A0», avec une espace après le deux-points\u202F; un "
                "long texte suit «\u00A0|\u00A0», une remarque suit «\u00A0#\u00A0».");
        skip_line();
        skip_to_content();
    }
    return no_node;
}

/// After a fault of the map that was told, a field given again is most likely that of another.
void Scanner::check_key(NodeId map, NodeId key, Names& known, bool told) {
    const Node word = tree_.at(key);
    const Mark where{word.offset, word.line};
    if (word.kind != Kind::scalar || word.text.empty()) {
        return fault(where, Code::key_without_name, "Un champ n’a pas de nom.",
                     "Écrivez son nom avant le deux-points.");
    }
    if (word.text == "<<" && !word.quoted) {
        return fault(where, Code::merge_key, "Les fusions («\u00A0<<\u00A0») ne sont pas admises.",
                     "Recopiez les champs voulus.");
    }
    constexpr std::uint32_t few = 32;
    const std::uint32_t count = tree_.at(map).count;
    if (count == few) {
        for (NodeId id = tree_.at(map).first; id != no_node;
             id = tree_.at(tree_.at(id).next).next) {
            known.insert(tree_.at(id).text);
        }
    }
    if (count >= few && known.insert(word.text).second) return;
    for (NodeId id = tree_.at(map).first; id != no_node; id = tree_.at(tree_.at(id).next).next) {
        if (tree_.at(id).text != word.text) continue;
        if (told) return;
        return fault(where, Code::duplicate_key,
                     "Le champ " + quote(word.text) + " est écrit deux fois (déjà à la ligne " +
                         std::to_string(tree_.at(id).line) + ").",
                     "Gardez-en un seul.");
    }
}

}  // namespace sim::content
