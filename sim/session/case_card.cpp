#include "sim/session/case_card.hpp"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>

#include "sim/content/yaml_tree.hpp"

namespace sim::session {
namespace {

using content::Kind;
using content::Node;
using content::Tree;

/// Up to the first line that begins with one of the parts that a card does not need; empty when
/// there is none.
std::string_view head_of(std::string_view text) {
    auto end = std::string_view::npos;
    for (const std::string_view part : {"\ndebrief:", "\nvary:", "\nfacts:", "\nscenes:"})
        end = std::min(end, text.find(part));
    return end == std::string_view::npos ? std::string_view{} : text.substr(0, end + 1);
}

const Node* value_of(const Tree& tree, std::string_view key) {
    const Node& root = tree.at(Tree::root());
    if (root.kind != Kind::map) return nullptr;
    for (auto id = root.first; id != content::no_node;) {
        const auto value = tree.at(id).next;
        if (value == content::no_node) return nullptr;
        if (tree.at(id).text == key) return &tree.at(value);
        id = tree.at(value).next;
    }
    return nullptr;
}

std::string text_of(const Tree& tree, std::string_view key) {
    const Node* value = value_of(tree, key);
    if (value == nullptr || value->kind != Kind::scalar) return {};
    const auto end = value->text.find_last_not_of(" \n");
    return std::string{value->text.substr(0, end == std::string_view::npos ? 0 : end + 1)};
}

int number_of(const Tree& tree, std::string_view key) {
    const auto text = text_of(tree, key);
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::vector<std::string> list_of(const Tree& tree, std::string_view key) {
    std::vector<std::string> items;
    const Node* value = value_of(tree, key);
    if (value == nullptr || value->kind != Kind::list) return items;
    for (auto id = value->first; id != content::no_node; id = tree.at(id).next)
        items.emplace_back(tree.at(id).text);
    return items;
}

/// What the criteria of a case name, found by their key: the rubric is not read.
std::vector<std::string> competencies_in(std::string_view text) {
    constexpr std::string_view key = "competency: ";
    std::vector<std::string> found;
    for (auto at = text.find(key); at != std::string_view::npos; at = text.find(key, at)) {
        at += key.size();
        const auto code = text.substr(at, text.find_first_of(",} \n\r", at) - at);
        if (std::find(found.begin(), found.end(), code) == found.end()) found.emplace_back(code);
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace

Result<CaseCard> card_of_file(const std::string& path) {
    std::ifstream in{path, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{in}, {}};
    return read_card(text);
}

Result<CaseCard> read_card(std::string_view scenario) {
    const Problem not_enough{{"scenario.yaml", 0, 0},
                             "La fiche du cas ne se lit pas avant ses variantes.",
                             "Ouvrez le cas entier."};
    const auto head = head_of(scenario);
    if (head.empty()) return Failure{not_enough};
    const auto tree = content::read_tree(head, "scenario.yaml");
    if (!tree) return Failure{tree.error().front()};
    CaseCard card{text_of(*tree, "case"),     text_of(*tree, "title"),  text_of(*tree, "desk"),
                  text_of(*tree, "summary"),  list_of(*tree, "blocks"), number_of(*tree, "level"),
                  number_of(*tree, "minutes")};
    const bool whole = !card.id.empty() && !card.title.empty() && !card.desk.empty() &&
                       !card.summary.empty() && !card.blocks.empty() && card.level > 0 &&
                       card.minutes > 0;
    const bool varies = (card.title + card.summary).find('$') != std::string::npos;
    card.competencies = competencies_in(scenario);
    if (whole && !varies) return card;
    return Failure{not_enough};
}

}  // namespace sim::session
