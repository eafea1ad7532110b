#include "sim/content/given_reader.hpp"

namespace sim::content {

claims::Given given_at(const Tree& tree, NodeId id) {
    using GivenKind = claims::Given::Kind;
    const auto& node = tree.at(id);
    claims::Given given;
    given.place = tree.place(id);
    switch (node.kind) {
        case Kind::none: break;
        case Kind::scalar:
            given.kind = GivenKind::text;
            given.text = std::string{node.text};
            break;
        case Kind::list:
            given.kind = GivenKind::list;
            for (auto item = node.first; item != no_node; item = tree.at(item).next)
                given.items.push_back(given_at(tree, item));
            break;
        case Kind::map:
            given.kind = GivenKind::map;
            for (auto key = node.first; key != no_node;) {
                const auto value = tree.at(key).next;
                given.keys.emplace_back(tree.at(key).text);
                given.items.push_back(given_at(tree, value));
                key = tree.at(value).next;
            }
            break;
    }
    return given;
}

Checked<claims::Given> read_given(std::string_view text, std::string name) {
    const auto tree = read_tree(text, std::move(name));
    if (!tree) return Failures{tree.error()};
    return given_at(*tree, Tree::root());
}

}  // namespace sim::content
