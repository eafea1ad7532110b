#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/result.hpp"

namespace sim::content {

/// What a value of a file is. `none` is an empty value, `~` or `null`.
enum class Kind : std::uint8_t { none, scalar, list, map };

using NodeId = std::uint32_t;
constexpr NodeId no_node = UINT32_MAX;

/// One value of a file. A map's children are its keys and values in turn, in the order of the file.
struct Node {
    Kind kind = Kind::none;
    /// Between quotes or in a `|` or `>` block: never a number, a boolean or a variable.
    bool quoted = false;
    std::uint32_t line = 0;
    std::uint32_t offset = 0;
    NodeId first = no_node;
    NodeId next = no_node;
    std::uint32_t count = 0;
    std::string_view text;
};

struct Limits {
    std::size_t bytes = std::size_t{4} << 20;
    std::size_t nodes = 200'000;
    std::size_t scalar_bytes = std::size_t{64} << 10;
    int levels = 32;
    std::size_t problems = 50;
};

/// The bytes of a file and the texts that are not found there as they stand (escapes, folds).
struct Source {
    std::string name;
    std::vector<char> bytes;
    std::deque<std::string> texts;
};

/// A file of the strict subset of YAML (docs/writing-scenarios.md), with the place of every value.
/// Reading it costs less than yaml-cpp's scanner alone, which is why the scanner is ours
/// (tests/sim/content/yaml_agreement_test.cpp holds the two together).
class Tree {
public:
    const std::string& name() const { return source_->name; }
    std::string_view text() const { return {source_->bytes.data(), source_->bytes.size()}; }
    const Node& at(NodeId id) const { return nodes_[id]; }
    std::size_t size() const { return nodes_.size(); }
    static constexpr NodeId root() { return 0; }
    /// Line and column (in characters) from 1.
    Place place(NodeId id) const;
    /// Of the bytes `from` to `to` of what a `|` text reads as; of the value, for any other.
    Place place_of_words(NodeId id, std::string_view text, std::size_t from, std::size_t to) const;

private:
    struct Replaced {
        std::deque<std::string> texts;
        std::shared_ptr<const Replaced> before;
    };
    friend class Scanner;
    friend class Substitution;

    std::shared_ptr<const Source> source_;
    std::shared_ptr<const Replaced> replaced_;
    std::vector<Node> nodes_;
};

/// Reads `text`, refusing with every fault found: duplicate keys, anchors, aliases, merges, tags,
/// tabs, several documents, text that is not UTF-8, and what passes the limits. `name` is for the
/// messages.
Checked<Tree> read_tree(std::string_view text, std::string name, const Limits& limits = {});

/// What no text of a case may hold: bytes that are not UTF-8, control characters. The first fault.
Problems faults_of_bytes(std::string_view text, std::string name);

/// The tree of one variant. A plain scalar that is exactly `$name` becomes the value of `name`;
/// `${name}` is replaced inside any text, and `$$` stands for one dollar. A map with the key
/// `only_if` (a condition, or a list of conditions that must all hold) loses that key, or goes away
/// whole from its list or map when the condition is false. Conditions: `$flag`, `"!$flag"`,
/// `$name == value` with `== != <= >= < >`, the last four on integers.
Checked<Tree> substitute(const Tree& tree, const std::map<std::string, std::string>& values);

}  // namespace sim::content
