#include <gtest/gtest.h>

#include "sim/content/reading.hpp"

namespace sim::content {
namespace {

const std::map<std::string, std::string> values = {
    {"name", "Mme Roche"}, {"amount", "1200"}, {"insured", "true"}, {"kind", "tenant"}};

Checked<Tree> variant(std::string_view text) {
    return substitute(read_tree(text, "a.yaml").value(), values);
}

std::vector<std::string> kept(std::string_view text) {
    const auto tree = variant(text);
    std::vector<std::string> words;
    for (const At item : items_of(At::root(tree.value())))
        words.emplace_back(value_of(item, "id").text());
    return words;
}

TEST(Substitution, ReplacesValuesAndInsideTexts) {
    const auto tree = variant("a: $amount\nb: \"${name}, ${amount} $$ ou $5\"\nc: '$name'\n");
    Reading in;
    const At root = At::root(tree.value());
    EXPECT_EQ(whole_number(in, value_of(root, "a"), 0, 9999), 1200);
    EXPECT_EQ(scalar(in, value_of(root, "b")), "Mme Roche, 1200 $ ou $5");
    EXPECT_EQ(scalar(in, value_of(root, "c")), "$name");
    EXPECT_EQ(in.problems, Problems{});
}

TEST(Substitution, KeepsWhatItsConditionKeeps) {
    EXPECT_EQ(kept("- {id: a, only_if: $insured}\n- {id: b, only_if: \"!$insured\"}\n"
                   "- {id: c, only_if: $kind == tenant}\n- {id: d, only_if: $kind != tenant}\n"
                   "- {id: e, only_if: $amount >= 1200}\n- {id: f, only_if: $amount < 1200}\n"
                   "- {id: g, only_if: [$insured, $amount > 5000]}\n- {id: h}\n"),
              (std::vector<std::string>{"a", "c", "e", "h"}));
}

TEST(Substitution, ComparesAmountsAndDays) {
    const std::map<std::string, std::string> drawn{{"paid", "900.00 EUR"}, {"on", "2026-03-09"}};
    const auto tree = substitute(read_tree("- {id: a, only_if: $paid >= 900 EUR}\n"
                                           "- {id: b, only_if: $paid > 1000 EUR}\n"
                                           "- {id: c, only_if: $on < 2026-03-10}\n",
                                           "a.yaml")
                                     .value(),
                                 drawn);
    const auto items = items_of(At::root(tree.value()));
    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(value_of(items[0], "id").text(), "a");
    EXPECT_EQ(value_of(items[1], "id").text(), "c");
}

TEST(Substitution, DropsAFieldWithItsKeyAndRemovesTheCondition) {
    const auto tree = variant("a: {x: 1, only_if: $insured}\nb: {x: 1, only_if: \"!$insured\"}\n");
    const At root = At::root(tree.value());
    const auto kept = pairs_of(value_of(root, "a"));
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0].key.text(), "x");
    EXPECT_FALSE(value_of(root, "b").found());
}

TEST(Substitution, NamesWhatItDoesNotKnow) {
    struct Row {
        const char* text;
        const char* words;
    };
    for (const Row& row :
         {Row{"a: $nmae\n",
              "a.yaml:1:4: C065 La variable «\u00A0nmae\u00A0» n’existe pas. "
              "Vouliez-vous dire «\u00A0name\u00A0»"},
          Row{"a: x ${zzz}\n", "«\u00A0zzz\u00A0»"}, Row{"a: x ${name\n", "refermée"},
          Row{"- {a: 1, only_if: yes}\n", "ne se comprend pas"},
          Row{"- {a: 1, only_if: $kind}\n", "ni vrai ni faux"},
          Row{"- {a: 1, only_if: $kind > 3}\n", "ne se comparent pas"},
          Row{"only_if: $insured\na: 1\n", "a.yaml:1:1: C186"}}) {
        const auto tree = variant(row.text);
        ASSERT_FALSE(tree) << row.text;
        EXPECT_NE(to_text(tree.error()).find(row.words), std::string::npos)
            << to_text(tree.error());
    }
}

TEST(Substitution, LeavesItsSourceAloneAndMayBeRepeated) {
    const auto source = read_tree("a: $name\nb: \"$${amount}\"\n", "a.yaml").value();
    const auto once = substitute(source, values).value();
    const auto twice = substitute(once, values).value();
    const auto last = [](const Tree& tree) { return value_of(At::root(tree), "b").text(); };
    EXPECT_EQ(last(source), "$${amount}");
    EXPECT_EQ(last(once), "${amount}");
    EXPECT_EQ(last(twice), "1200");
}

}  // namespace
}  // namespace sim::content
