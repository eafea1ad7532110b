#include <yaml-cpp/yaml.h>

#include <gtest/gtest.h>

#include "sim/base/digest.hpp"
#include "sim/content/yaml_tree.hpp"

namespace sim::content {
namespace {

void write_text(std::string& out, std::string_view text) {
    out += '"';
    out += text;
    out += '"';
}

void write_ours(std::string& out, const Tree& tree, NodeId id) {
    const Node& node = tree.at(id);
    if (node.kind == Kind::none) out += "~";
    if (node.kind == Kind::scalar) write_text(out, node.text);
    if (node.kind == Kind::list || node.kind == Kind::map) {
        out += node.kind == Kind::list ? "[" : "{";
        for (NodeId child = node.first; child != no_node; child = tree.at(child).next) {
            write_ours(out, tree, child);
            out += ",";
        }
        out += node.kind == Kind::list ? "]" : "}";
    }
}

void write_theirs(std::string& out, const YAML::Node& node) {
    if (node.IsNull()) out += "~";
    if (node.IsScalar()) write_text(out, node.Scalar());
    if (node.IsSequence()) {
        out += "[";
        for (const auto& item : node) {
            write_theirs(out, item);
            out += ",";
        }
        out += "]";
    }
    if (node.IsMap()) {
        out += "{";
        for (const auto& field : node) {
            write_theirs(out, field.first);
            out += ",";
            write_theirs(out, field.second);
            out += ",";
        }
        out += "}";
    }
}

std::string theirs(const std::string& text) {
    try {
        std::string out;
        write_theirs(out, YAML::Load(text));
        return out;
    } catch (const YAML::Exception& refusal) {
        return std::string{"refused: "} + refusal.what();
    }
}

std::string ours(const std::string& text) {
    const auto tree = read_tree(text, "a.yaml");
    if (!tree) return "refused: " + to_text(tree.error());
    std::string out;
    write_ours(out, *tree, Tree::root());
    return out;
}

const std::vector<std::string> accepted = {"",
                                           "# rien\n",
                                           "a: 1\n",
                                           "a: 1",
                                           "a:\n",
                                           "a:\n  b: 1\n  c: 2\nd: 3\n",
                                           "- 1\n- 2\n",
                                           "- a: 1\n  b: 2\n- a: 3\n",
                                           "a:\n- 1\n- 2\nb: 2\n",
                                           "a:\n  - 1\n  -\n  - - 2\n    - 3\n",
                                           "a: {b: 1, c: [1, 2, {d: e}], f: }\n",
                                           "a: [1,\n  2, # deux\n  3]\nb: 1\n",
                                           "[]\n",
                                           "{}\n",
                                           "a: [ ]\nb: { }\n",
                                           "a: \"x: \\\"y\\\" # z\"\nb: 'l''eau # x'\n",
                                           "\"a b\": 1\n'c': 2\n",
                                           "a: |\n  un\n  deux\n\n  trois\nb: 1\n",
                                           "a: |-\n  un\n  deux\n\n\nb: 1\n",
                                           "a: |+\n  un\n\n\nb: 1\n",
                                           "a: >\n  un\n  deux\n\n  trois\n",
                                           "a: >-\n  un\n  deux\n",
                                           "a: |2\n    un\n   deux\n",
                                           "a: |\n  un\n    deux\n  trois",
                                           "a: un\n  deux\n  trois\nb: 1\n",
                                           "a: un\n\n  deux\nb: 1\n",
                                           "a: \"un\n  deux\n\n  trois\"\n",
                                           "a: 'un\n  deux'\n",
                                           "a: 10:42\nb: http://x.fr/y#z\nc: a#b\n",
                                           "a: ~\nb: null\nc: ''\n",
                                           "a: -1\n",
                                           "--- \na: 1\n",
                                           "a: x # y\nb: é à œ €\n",
                                           "a:   \n\n  # c\n\n  b: 1\n",
                                           "- - a\n  - b\n- c\n",
                                           "-\n  a: 1\n-\n  b: 2\n",
                                           "a: {x: \"1\", \"y\": 2}\n",
                                           "a: [\"x\", 'y']\n",
                                           "a: |\n\n  un\n",
                                           "a: \"\\u00e9\\x41\\n\"\n",
                                           "a: $x\nb: \"${x} y\"\n",
                                           "texte seul\n",
                                           "a: b, c\n",
                                           "a: (x) [y]\n",
                                           "a: 1 # fin",
                                           "k: >\n  a\n  b\n\n\n  c\nl: 1\n",
                                           "k:\n  - |\n    x\n  - y\n",
                                           "a: \"x\\\n  y\"\n",
                                           "a: ?x\nb: :y\nc: -z\n",
                                           "a: \"\"\n",
                                           "x y: 1\n"};

TEST(YamlAgreement, ReadsWhatYamlCppReads) {
    for (const auto& text : accepted) EXPECT_EQ(ours(text), theirs(text)) << text;
}

std::string random_value(Draw& draw, int level, const std::string& indent);

std::string random_scalar(Draw& draw) {
    static const std::vector<std::string> words = {"un",
                                                   "deux mots",
                                                   "10:42",
                                                   "2026-03-10",
                                                   "\"cité : # x\"",
                                                   "'l''eau'",
                                                   "l’œuvre",
                                                   "a#b",
                                                   "1600.00 EUR",
                                                   "-3",
                                                   "http://a.fr/b",
                                                   "~",
                                                   "true",
                                                   "\"a\\n\\\"b\\\"\"",
                                                   "x # dit"};
    return words[draw.below(words.size())];
}

std::string random_lines(Draw& draw, int level, const std::string& indent) {
    std::string text;
    const auto count = 1 + draw.below(4);
    const bool list = draw.below(2) == 0;
    for (std::uint64_t i = 0; i < count; ++i) {
        text += indent + (list ? "-" : "k" + std::to_string(i) + ":");
        text += random_value(draw, level, indent);
        if (draw.below(8) == 0) text += "\n   # note\n";
    }
    return text;
}

std::string random_value(Draw& draw, int level, const std::string& indent) {
    switch (draw.below(level > 4 ? 5 : 9)) {
        case 0: return "\n";
        case 1: return " [un, {a: 1, b: \"x\"}, deux mots]\n";
        case 2: return " |\n" + indent + "  une ligne : x\n\n" + indent + "    plus loin\n";
        case 3: return " >-\n" + indent + "  une\n" + indent + "  deux\n\n" + indent + "  trois\n";
        case 4:
        case 5: return " " + random_scalar(draw) + "\n";
        default: return "\n" + random_lines(draw, level + 1, indent + "  ");
    }
}

TEST(YamlAgreement, HoldsOnGeneratedFiles) {
    Draw draw{2026};
    for (int i = 0; i < 1'000; ++i) {
        const auto text = random_lines(draw, 0, "");
        ASSERT_EQ(ours(text), theirs(text)) << text;
    }
}

/// Where both accept a file. (yaml-cpp alone refuses `?` within braces and a map after `---`.)
TEST(YamlAgreement, HoldsOnDamagedFiles) {
    Draw draw{7};
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string text =
            draw.below(2) == 0 ? random_lines(draw, 2, "") : accepted[draw.below(accepted.size())];
        for (auto n = draw.below(3) + 1; n > 0 && !text.empty(); --n) {
            static const std::string bytes = "\n :-#[]{},\"'|>&*!%@?a1\t\xC3\xA9\x01\xFF";
            const auto at = draw.below(text.size());
            switch (draw.below(3)) {
                case 0: text[at] = bytes[draw.below(bytes.size())]; break;
                case 1: text.insert(at, 1, bytes[draw.below(bytes.size())]); break;
                default: text.erase(at, 1 + draw.below(3)); break;
            }
        }
        const auto mine = ours(text);
        if (mine.starts_with("refused")) continue;
        const auto other = theirs(text);
        if (other.starts_with("refused")) continue;
        ++read;
        ASSERT_EQ(mine, other) << text;
    }
    EXPECT_GT(read, 1'000);
}

}  // namespace
}  // namespace sim::content
