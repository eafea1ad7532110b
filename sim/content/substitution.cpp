#include <compare>
#include <optional>

#include "sim/base/text.hpp"
#include "sim/content/case_vary.hpp"
#include "sim/content/diagnostic_table.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/content/yaml_tree.hpp"

namespace sim::content {
namespace {

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_name(std::string_view text) {
    if (text.empty() || !is_letter(text.front())) return false;
    for (const char c : text) {
        if (!is_letter(c) && !(c >= '0' && c <= '9') && c != '_' && c != '-' && c != '.')
            return false;
    }
    return true;
}

}  // namespace

/// Copies the nodes, then changes texts and unhooks what is dropped: the bytes stay shared.
class Substitution {
public:
    Substitution(const Tree& tree, const std::map<std::string, std::string>& values)
        : values_{values}, tree_{tree}, replaced_{std::make_shared<Tree::Replaced>()} {
        replaced_->before = tree.replaced_;
        tree_.replaced_ = replaced_;
    }

    Checked<Tree> run() {
        refuse_at_root();
        if (problems_.empty()) keep(Tree::root());
        if (!problems_.empty()) return Failures{std::move(problems_)};
        return std::move(tree_);
    }

private:
    Node& node(NodeId id) { return tree_.nodes_[id]; }

    /// A whole file cannot go away.
    void refuse_at_root() {
        const auto& root = node(Tree::root());
        if (root.kind != Kind::map) return;
        for (NodeId id = root.first; id != no_node; id = node(node(id).next).next)
            if (node(id).text == "only_if")
                fault(id, Code::only_if_of_a_file,
                      "«\u00A0only_if\u00A0» ne retire pas un fichier entier.",
                      "Mettez-le sur un élément de ce fichier, une étape par exemple.");
    }

    /// False when the value goes away.
    bool keep(NodeId id) {
        switch (node(id).kind) {
            case Kind::none: return true;
            case Kind::scalar: replace(id); return true;
            case Kind::list: keep_items(id); return true;
            case Kind::map: return keep_fields(id);
        }
        return true;
    }

    void keep_items(NodeId list) {
        NodeId last = no_node;
        for (NodeId id = node(list).first; id != no_node;) {
            const NodeId next = node(id).next;
            if (keep(id)) {
                hook(list, last, id);
            } else {
                --node(list).count;
            }
            id = next;
        }
        hook(list, last, no_node);
    }

    bool keep_fields(NodeId map) {
        for (NodeId id = node(map).first; id != no_node; id = node(node(id).next).next) {
            if (node(id).text == "only_if" && !holds(node(id).next)) return false;
        }
        NodeId last = no_node;
        for (NodeId id = node(map).first; id != no_node;) {
            const NodeId value = node(id).next;
            const NodeId next = node(value).next;
            if (node(id).text != "only_if" && keep(value)) {
                hook(map, last, id);
                hook(map, last, value);
            } else {
                node(map).count -= 2;
            }
            id = next;
        }
        hook(map, last, no_node);
        return true;
    }

    void hook(NodeId parent, NodeId& last, NodeId id) {
        (last == no_node ? node(parent).first : node(last).next) = id;
        last = id;
    }

    void replace(NodeId id) {
        const auto text = node(id).text;
        if (text.find('$') == text.npos) return;
        if (!node(id).quoted && text.front() == '$' && is_name(text.substr(1))) {
            if (const auto* value = find(text.substr(1), tree_.place(id))) own(id, *value);
            return;
        }
        std::string built;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] != '$' || i + 1 >= text.size()) {
                built += text[i];
            } else if (text[i + 1] == '$') {
                built += text[i++];
            } else if (text[i + 1] == '{') {
                const auto end = end_of_variable(text, i + 2);
                if (end == text.npos) {
                    problems_.push_back(
                        unclosed_variable_at(tree_.place_of_words(id, text, i, i + 2)));
                    return;
                }
                const auto place = tree_.place_of_words(id, text, i, end + 1);
                if (const auto* value = find(text.substr(i + 2, end - i - 2), place))
                    built += *value;
                i = end;
            } else {
                built += text[i];
            }
        }
        own(id, std::move(built));
    }

    void own(NodeId id, std::string text) {
        node(id).text = replaced_->texts.emplace_back(std::move(text));
    }

    const std::string* find(std::string_view name, const Place& place) {
        const auto found = values_.find(std::string{name});
        if (found != values_.end()) return &found->second;
        std::vector<std::string_view> names;
        for (const auto& [known, value] : values_) names.push_back(known);
        fault(place, Code::unknown_variable, "La variable " + quote(name) + " n’existe pas.",
              names.empty() ? "Aucune n’est déclarée." : suggestion(name, names, all_in_the_case));
        return nullptr;
    }

    void fault(NodeId id, Code code, std::string what, std::string remedy) {
        fault(tree_.place(id), code, std::move(what), std::move(remedy));
    }
    void fault(const Place& place, Code code, std::string what, std::string remedy) {
        problems_.push_back(problem(code, place, std::move(what), std::move(remedy)));
    }

    bool holds(NodeId id) {
        if (node(id).kind == Kind::scalar) return holds(node(id).text, id);
        if (node(id).kind != Kind::list) return unclear(id);
        bool all = true;
        for (NodeId item = node(id).first; item != no_node; item = node(item).next) {
            all = holds(item) && all;
        }
        return all;
    }

    bool unclear(NodeId id) {
        fault(id, Code::unclear_only_if, "Cette condition ne se comprend pas.",
              "Écrivez «\u00A0$nom\u00A0», «\u00A0\"!$nom\"\u00A0», ou «\u00A0$nom == "
              "valeur\u00A0» (== != <= >= < >).");
        return true;
    }

    bool holds(std::string_view text, NodeId id) {
        for (const std::string_view sign : {"==", "!=", "<=", ">=", "<", ">"}) {
            const auto at = text.find(sign);
            if (at == text.npos) continue;
            const auto left = operand(trimmed(text.substr(0, at)), id);
            const auto right = operand(trimmed(text.substr(at + sign.size())), id);
            if (!left || !right) return true;
            return compare(*left, sign, *right, id);
        }
        const bool negated = text.starts_with('!');
        const auto name = trimmed(negated ? text.substr(1) : text);
        if (!name.starts_with('$')) return unclear(id);
        const auto flag = operand(name, id);
        if (!flag) return true;
        if (*flag != "true" && *flag != "false") {
            fault(id, Code::neither_true_nor_false,
                  quote(name) + " vaut " + quote(*flag) + ", ni vrai ni faux.",
                  "Comparez-la à une valeur, par exemple «\u00A0" + std::string{name} +
                      " == …\u00A0».");
        }
        return (*flag == "true") != negated;
    }

    std::optional<std::string_view> operand(std::string_view text, NodeId id) {
        if (text.empty()) {
            unclear(id);
            return std::nullopt;
        }
        if (!text.starts_with('$')) return text;
        const auto* value = find(text.substr(1), tree_.place(id));
        return value ? std::optional<std::string_view>{*value} : std::nullopt;
    }

    bool compare(std::string_view left, std::string_view sign, std::string_view right, NodeId id) {
        if (sign == "==") return left == right;
        if (sign == "!=") return left != right;
        const auto order = compare_drawn(left, right);
        if (order == std::partial_ordering::unordered) {
            fault(id, Code::not_comparable,
                  quote(left) + " et " + quote(right) + " ne se comparent pas.",
                  "Seuls deux montants, deux dates ou deux entiers se comparent par " +
                      quote(sign) + ".");
            return true;
        }
        if (sign == "<=") return order <= 0;
        if (sign == ">=") return order >= 0;
        return sign == "<" ? order < 0 : order > 0;
    }

    const std::map<std::string, std::string>& values_;
    Tree tree_;
    std::shared_ptr<Tree::Replaced> replaced_;
    Problems problems_;
};

Checked<Tree> substitute(const Tree& tree, const std::map<std::string, std::string>& values) {
    return Substitution{tree, values}.run();
}

}  // namespace sim::content
