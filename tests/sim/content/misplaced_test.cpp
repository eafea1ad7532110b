#include "sim/content/misplaced.hpp"

#include <gtest/gtest.h>

#include "case_files.hpp"

namespace sim::content {
namespace {

struct Slip {
    const char* before;
    const char* after;
    const char* told;
};

/// The mini case with one slip of the hand in it.
std::string faults_with(const Slip& slip) {
    auto files = mini();
    auto& text = files.files.at("scenario.yaml");
    const auto at = text.find(slip.before);
    EXPECT_NE(at, std::string::npos) << slip.before;
    text.replace(at, std::string_view{slip.before}.size(), slip.after);
    return faults_of(files);
}

TEST(Misplaced, IsToldOnceWithWhereItBelongs) {
    for (const Slip& slip : {
             // One space or two too many, before lines that were right.
             Slip{"\n  insured: tenant", "\n   insured: tenant",
                  "C009 Cette ligne est trop en retrait pour suivre la ligne 27"},
             Slip{"\nflags: {", "\n flags: {", "C009 Cette ligne est trop en retrait. Alignez-la"},
             // Too few, before lines that were right.
             Slip{"\n  policy: home", "\npolicy: home",
                  "C010 Cette ligne n’est pas assez en retrait"},
             Slip{"\n    on: $loss_on", "\n  on: $loss_on",
                  "C010 Cette ligne n’est pas assez en retrait"},
             // A group that ends up in the one before it, or beside it.
             Slip{"\n  policies:\n", "\n    policies:\n",
                  "C009 Le champ «\u00A0policies\u00A0» est trop en retrait\u00A0: c’est un champ "
                  "de "
                  "«\u00A0facts\u00A0»"},
             Slip{"\nscenes:\n", "\n  scenes:\n",
                  "C009 Le champ «\u00A0scenes\u00A0» est trop en retrait\u00A0: c’est un champ du "
                  "fichier"},
             Slip{"\nmoods:\n  tenant: {", "\nmoods:\ntenant: {",
                  "C010 Le champ «\u00A0tenant\u00A0» n’est pas assez en retrait\u00A0: c’est un "
                  "champ de «\u00A0moods\u00A0»"},
             Slip{"\n  talks:\n", "\n    talks:\n",
                  "C010 Le champ «\u00A0title\u00A0» n’est pas assez en retrait\u00A0: c’est un "
                  "champ de «\u00A0talks\u00A0»"},
             Slip{"\nvary:\n", "\n  vary:\n",
                  "C009 Le texte de «\u00A0debrief\u00A0» contient «\u00A0vary\u00A0»"},
             // Tabs.
             Slip{"\n  insured: tenant\n  policy", "\n\tinsured: tenant\n\tpolicy",
                  "C004 Les tabulations ne sont pas admises\u00A0: une autre ligne en a."},
             Slip{"minutes: 10", "minutes:\t10", "C004 Les tabulations ne sont pas admises."},
         }) {
        const auto told = faults_with(slip);
        EXPECT_NE(told.find(slip.told), std::string::npos) << slip.after << " -> " << told;
        EXPECT_EQ(std::ranges::count(told, '\n'), 1) << slip.after << " -> " << told;
    }
}

/// Any one line of the file, moved.
TEST(Misplaced, IsNeverTheFirstOfALongList) {
    const auto text = mini().files.at("scenario.yaml");
    std::map<std::ptrdiff_t, int> counts;  // Of files, by their faults.
    for (std::size_t start = 0; start < text.size(); start = text.find('\n', start) + 1) {
        const auto first = text.find_first_not_of(' ', start);
        if (first == text.npos || text[first] == '\n' || text[first] == '#') continue;
        for (const std::string margin : {"  ", " ", "\t", ""}) {
            auto files = mini();
            auto& moved = files.files.at("scenario.yaml");
            if (margin.empty())
                moved.erase(start, std::min<std::size_t>(first - start, 2));
            else
                moved.insert(start, margin);
            const auto told = faults_of(files);
            const auto count = std::ranges::count(told, '\n');
            ++counts[count];
            EXPECT_LE(count, 3) << told;
        }
    }
    EXPECT_GT(counts[1], 500);
    EXPECT_LT(counts[2] + counts[3], 10);
}

TEST(Misplaced, LeavesAloneWhatIsInItsPlace) {
    auto files = mini();
    auto& text = files.files.at("scenario.yaml");
    text.replace(text.find("desk: 05F"), 9, "desk: 05Z");
    const auto tree = read_tree(text, "scenario.yaml");
    ASSERT_TRUE(tree);
    EXPECT_EQ(misplaced_fields(*tree, case_shape()), Problems{});
    EXPECT_NE(faults_of(files).find("05Z"), std::string::npos);
}

}  // namespace
}  // namespace sim::content
