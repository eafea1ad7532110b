#include "sim/content/yaml_tree.hpp"

#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "sim/base/digest.hpp"
#include "tests/support/source_folder.hpp"

namespace sim::content {
namespace {

Problems faults(std::string_view text) {
    const auto tree = read_tree(text, "a.yaml");
    return tree ? Problems{} : tree.error();
}

std::string bad_file(const std::string& name) {
    std::ifstream file{sim::test::source_folder() + "/tests/sim/content/bad/" + name + ".yaml",
                       std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    while (times-- > 0) all += text;
    return all;
}

TEST(YamlTree, SaysWhereAndWhatIsWrong) {
    struct Row {
        const char* file;
        const char* words;
    };
    for (const Row& row : {
             Row{"duplicate_key",
                 "a.yaml:3:1: C019 Le champ «\u00A0franchise\u00A0» est écrit deux fois "
                 "(déjà à la ligne 1)"},
             Row{"duplicate_key_in_braces",
                 "a.yaml:1:11: C019 Le champ «\u00A0b\u00A0» est écrit deux fois"},
             Row{"anchor", "a.yaml:1:4: C025 Les ancres"},
             Row{"alias", "a.yaml:1:4: C026 Les alias"},
             Row{"merge", "a.yaml:2:3: C018 Les fusions"},
             Row{"tag", "a.yaml:1:4: C027 Les étiquettes"},
             Row{"directive", "a.yaml:1:1: C028 Aucune directive"},
             Row{"tab", "a.yaml:2:1: C004 Les tabulations"},
             Row{"second_document", "a.yaml:2:1: C008 Ce fichier contient un second document"},
             Row{"control", "a.yaml:1:5: C003 Ce caractère de commande (U+0001)"},
             Row{"bad_utf8",
                 "a.yaml:2:7: C002 Ce fichier n’est pas en UTF-8\u00A0: l’octet E9, à la position "
                 "11"},
             Row{"unclosed_quote", "a.yaml:1:4: C032 Ces guillemets ne sont pas refermés"},
             Row{"unclosed_bracket", "a.yaml:1:4: C020 Ce crochet n’est pas refermé"},
             Row{"unclosed_brace", "a.yaml:1:4: C020 Cette accolade n’est pas refermée"},
             Row{"second_colon", "a.yaml:1:5: C013 Un second deux-points"},
             Row{"no_space_after_colon", "a.yaml:2:1: C016 Un champ était attendu ici"},
             Row{"list_on_key_line", "a.yaml:1:4: C011 Une liste ne peut pas commencer"},
             Row{"explicit_key", "a.yaml:1:1: C012 Les clés explicites"},
             Row{"missing_comma", "a.yaml:1:9: C021 Une virgule ou la fin"},
             Row{"too_far_in", "a.yaml:4:3: C009 "},
             Row{"bad_escape", "a.yaml:1:5: C031 Cette séquence d’échappement"},
             Row{"text_after_quote", "a.yaml:1:8: C015 Du texte suit une valeur"},
             Row{"reserved_sign", "a.yaml:1:4: C029 Un texte ne peut pas commencer par ce signe"},
         }) {
        const auto told = to_text(faults(bad_file(row.file)));
        EXPECT_NE(told.find(row.words), std::string::npos) << row.file << " -> " << told;
    }
}

TEST(YamlTree, TellsAllFaultsAtOnce) {
    std::vector<int> lines;
    for (const auto& problem : faults(bad_file("several"))) lines.push_back(problem.where.line);
    EXPECT_EQ(lines, (std::vector{1, 2, 3, 4}));
}

TEST(YamlTree, KnowsThePlaceOfEveryValueInCharacters) {
    const auto tree = read_tree("é: à\nl: {œuvre: x}\n", "a.yaml");
    ASSERT_TRUE(tree);
    const NodeId first = tree->at(Tree::root()).first;
    EXPECT_EQ(tree->place(tree->at(first).next), (Place{"a.yaml", 1, 4}));
    const NodeId braces = tree->at(tree->at(tree->at(first).next).next).next;
    const NodeId word = tree->at(tree->at(braces).first).next;
    EXPECT_EQ(tree->place(word), (Place{"a.yaml", 2, 12}));
}

TEST(YamlTree, ReadsWindowsLinesAndAByteOrderMark) {
    const auto tree = read_tree(
        "\xEF\xBB\xBF"
        "a: |\r\n  x\r\n  y\r\n",
        "a.yaml");
    ASSERT_TRUE(tree);
    const auto& key = tree->at(tree->at(Tree::root()).first);
    EXPECT_EQ(key.text, "a");
    EXPECT_EQ(tree->at(key.next).text, "x\ny\n");
}

TEST(YamlTree, OutlivesTheTextItWasReadFrom) {
    std::string text = "a: un texte assez long pour ne pas tenir dans la chaîne\n";
    auto tree = read_tree(text, "a.yaml");
    text.assign(text.size(), 'x');
    const Tree moved = std::move(*tree);
    EXPECT_EQ(moved.at(moved.at(moved.at(Tree::root()).first).next).text,
              "un texte assez long pour ne pas tenir dans la chaîne");
}

TEST(YamlTree, KeepsItsLimits) {
    struct Row {
        std::string text;
        const char* words;
    };
    for (const Row& row :
         {Row{std::string(20u << 20, 'x'), "trop gros"},
          Row{"a: " + std::string(70'000, 'x'), "trop long"},
          Row{repeated("[", 100'000), "niveaux"}, Row{repeated("- ", 100'000), "niveaux"},
          Row{repeated("{a: ", 100'000), "niveaux"}, Row{repeated("- x\n", 250'000), "valeurs"},
          Row{"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "alias"},
          Row{std::string("a: x\0y", 6), "U+0000"}, Row{"a: \xC2\x85\n", "U+0085"},
          Row{"a: \xED\xA0\x80\n", "UTF-8"}, Row{"a: \xC0\x80\n", "UTF-8"}}) {
        const auto told = to_text(faults(row.text));
        EXPECT_NE(told.find(row.words), std::string::npos) << told.substr(0, 300);
        EXPECT_LE(faults(row.text).size(), 60u);
    }
}

TEST(YamlTree, FindsADuplicateAmongManyKeys) {
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += "k" + std::to_string(i) + ": 1\n";
    EXPECT_EQ(faults(text), Problems{});
    EXPECT_EQ(faults(text + "k19999: 2\n").size(), 1u);
    EXPECT_EQ(faults(text + "k3: 2\n").size(), 1u);
}

TEST(YamlTree, SurvivesAnyBytes) {
    Draw draw{42};
    const std::string seed_text =
        "a: {b: [1, \"x\", 'y'], c: z}\nd:\n  - |\n    un\n  - >-\n    deux\n  - \"\\u00e9\"\ne: "
        "f\n";
    for (int i = 0; i < 20'000; ++i) {
        std::string text = seed_text;
        for (auto n = draw.below(12); n > 0; --n) {
            text[draw.below(text.size())] = static_cast<char>(draw.below(256));
        }
        text.resize(draw.below(text.size() + 1));
        for (const auto& problem : faults(text)) ASSERT_FALSE(problem.what.empty());
    }
}

}  // namespace
}  // namespace sim::content
