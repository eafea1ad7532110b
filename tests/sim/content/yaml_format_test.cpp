#include "sim/content/yaml_format.hpp"

#include <gtest/gtest.h>

#include <random>
#include <set>

#include "case_files.hpp"
#include "sim/content/case_order.hpp"
#include "sim/content/reading.hpp"

namespace sim::content {
namespace {

std::string formatted(std::string_view text) {
    const auto done = format_yaml(text, "a.yaml");
    return done ? *done : to_text(done.error());
}

TEST(Format, GivesTwoSpacesALevelAndListsUnderTheirKey) {
    EXPECT_EQ(formatted("a:\n    b:\n    -   c: 1\n        d: 2\n    -   [x,\n         y]\n"),
              "a:\n  b:\n    - c: 1\n      d: 2\n    - [x,\n       y]\n");
}

TEST(Format, KeepsCommentsAboveWhatTheyTell) {
    EXPECT_EQ(
        formatted("# of the file\n\n\n\na:\n      # of b\n    b: 1  # beside\n\n# of c\nc: 2"),
        "# of the file\n\na:\n  # of b\n  b: 1  # beside\n\n# of c\nc: 2\n");
}

TEST(Format, MovesATextWithItsKeyAndKeepsItsLines) {
    EXPECT_EQ(formatted("a:\n    b: |\n         one  \n\n           two # none\n    c: 1\n"),
              "a:\n  b: |\n    one  \n\n      two # none\n  c: 1\n");
}

TEST(Format, TakesAwayMarksOfOtherSystems) {
    EXPECT_EQ(formatted("\xEF\xBB\xBF"
                        "a: 1 \r\nb: \"x  \"\r\n\r\n\r\n"),
              "a: 1\nb: \"x  \"\n");
}

TEST(Format, PutsThePartsOfACaseInTheOrderOfTheGuideWithTheirComments) {
    EXPECT_EQ(formatted("# head\ntitle: A\n# the acts\nacts: [pay]\ncase: b\n"),
              "# head\ncase: b\ntitle: A\n# the acts\nacts: [pay]\n");
}

TEST(Format, LeavesAFileWithAnUnknownPartInItsOrder) {
    EXPECT_EQ(formatted("title: A\nperhaps: 1\ncase: b\n"), "title: A\nperhaps: 1\ncase: b\n");
}

/// Every file of ours that is YAML.
std::vector<std::filesystem::path> shipped() {
    std::vector<std::filesystem::path> files;
    for (const auto* folder :
         {"scenarios", "sim/law/parameters", "assessment/grid", "tests/sim/content/fixtures/mini"})
        for (const auto& entry :
             std::filesystem::recursive_directory_iterator{source_folder() / folder})
            if (entry.path().extension() == ".yaml") files.push_back(entry.path());
    return files;
}

TEST(Format, ReadsTheSameOnEveryFileOfOurs) {
    for (const auto& file : shipped()) {
        const auto text = bytes_of(file);
        const auto once = formatted(text);
        EXPECT_TRUE(same_values(read_tree(text, "a").value(), read_tree(once, "b").value()))
            << file;
        EXPECT_EQ(formatted(once), once) << file;
    }
}

TEST(Format, ChangesNothingInTheCasesWeShip) {
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator{source_folder() / "scenarios"})
        if (entry.path().extension() == ".yaml") {
            EXPECT_EQ(formatted(bytes_of(entry.path())), bytes_of(entry.path())) << entry.path();
        }
}

TEST(Format, KnowsThePartsThatTheReaderKnows) {
    std::set<std::string_view> read;
    for (const auto& field : case_shape().fields) read.insert(field.name);
    EXPECT_EQ((std::set<std::string_view>{parts_in_order().begin(), parts_in_order().end()}), read);
}

/// Files that nobody would write, from a seed.
class Writer {
public:
    explicit Writer(unsigned seed) : random_{seed} {}

    std::string map(std::size_t indent, int level) {
        std::string text;
        for (unsigned i = 0, n = 1 + below(3); i < n; ++i)
            text += noise(indent) + std::string(indent, ' ') + "k" + std::to_string(i) + ":" +
                    value(indent, level);
        return text;
    }

private:
    unsigned below(unsigned n) { return static_cast<unsigned>(random_() % n); }

    std::string noise(std::size_t indent) {
        if (below(4) > 0) return {};
        const std::string margin(below(2) == 0 ? indent : below(9), ' ');
        return below(2) == 0 ? "\n\n" : margin + "# word\n";
    }

    std::string value(std::size_t indent, int level) {
        const auto inner = indent + 1 + below(4);
        switch (level > 3 ? below(5) : below(8)) {
            case 0: return " plain  \n";
            case 1: return " \"a  # b\"\n";
            case 2: return " [x,\n" + std::string(inner, ' ') + "{y: 'z]'}]  # end\n";
            case 3:
                return " |\n" + std::string(inner, ' ') + "one  \n\n" +
                       std::string(inner + 2, ' ') + "two\n";
            case 4: return " >-\n" + std::string(inner, ' ') + "# no comment\n";
            case 5: return "\n" + list(below(2) == 0 ? indent : inner, level + 1);
            default: return "\n" + map(inner, level + 1);
        }
    }

    std::string list(std::size_t indent, int level) {
        std::string text;
        for (unsigned i = 0, n = 1 + below(3); i < n; ++i) {
            const auto gap = 1 + below(3);
            const auto inner = indent + 1 + gap;
            auto item = map(inner, level);
            const auto first = item.find("k0:");
            text += noise(indent) + std::string(indent, ' ') + "-" + std::string(gap, ' ') +
                    (below(3) == 0 ? "word\n" : item.substr(first));
        }
        return text;
    }

    std::mt19937 random_;
};

TEST(Format, ReadsTheSameOnFilesThatNobodyWouldWrite) {
    int read = 0;
    for (unsigned seed = 0; seed < 3000; ++seed) {
        const auto text = Writer{seed}.map(0, 0);
        const auto before = read_tree(text, "a.yaml");
        if (!before) continue;
        ++read;
        const auto once = formatted(text);
        const auto after = read_tree(once, "a.yaml");
        ASSERT_TRUE(after) << text << "----\n" << once;
        EXPECT_TRUE(same_values(*before, *after)) << text << "----\n" << once;
        EXPECT_EQ(formatted(once), once) << text;
    }
    EXPECT_GT(read, 2000);
}

}  // namespace
}  // namespace sim::content
