#include <gtest/gtest.h>

#include "case_files.hpp"
#include "sim/content/case_check.hpp"

/// The slips that trainers make: each is told once, where it stands.
namespace sim::content {
namespace {

struct Slip {
    const char* file;
    const char* find;
    const char* write;
    const char* told;  ///< How the only line of `constat check` begins.
};

std::string checked(const Files& files) {
    CheckOptions options;
    options.seeds = 3;
    options.folder = "mini";
    options.knows = [](const std::string&) { return true; };
    return to_text(check_case(files, book(), options));
}

std::string told_of(const Slip& slip) {
    auto files = mini();
    auto& text = files.files[slip.file];
    const std::string_view find = slip.find;
    const auto at = text.find(find);
    EXPECT_NE(at, std::string::npos) << slip.find;
    if (at == std::string::npos) return {};
    // Nothing to find: the whole file.
    text.replace(at, find.empty() ? text.size() : find.size(), slip.write);
    return checked(files);
}

void expect_one(const Slip& slip) {
    const auto told = told_of(slip);
    EXPECT_TRUE(told.starts_with(slip.told)) << slip.write << " -> " << told;
    EXPECT_EQ(std::ranges::count(told, '\n'), 1) << slip.write << " -> " << told;
}

constexpr auto main_file = "scenario.yaml";
constexpr auto expert = "playthroughs/expert.yaml";
constexpr auto derived = "playthroughs/no-measures.yaml";

TEST(OneFault, IsToldOfAValueThatDoesNotRead) {
    for (const Slip& slip : {
             Slip{main_file, "declared_on: $declared_on", "declared_on: 10/03/2026",
                  "scenario.yaml:50:18: C050"},
             Slip{main_file, "settle: 3000 EUR", "settle: 3000,50 EUR",
                  "scenario.yaml:30:20: C128"},
             Slip{main_file, "wide: {choose: [true, false]}", "wide: {choose: [75,50 EUR, 80 EUR]}",
                  "scenario.yaml:16:19: C128"},
             Slip{main_file, "wide: {choose: [true, false]}", "wide: {choose: [true,, false]}",
                  "scenario.yaml:16:24: C022"},
             Slip{main_file, "{include: orsanne}", "{include: orsane}",
                  "scenario.yaml:33:19: C078"},
             Slip{"shared/companies.yaml", "orsanne:\n  kind: insurer\n",
                  "orsanne:\n  include: b\n", "shared/companies.yaml:3:12: C179"},
         })
        expect_one(slip);
}

/// What an editor of texts, or a hand in a hurry, leaves in the form itself.
TEST(OneFault, IsToldOfASignThatIsNotTheOneMeant) {
    for (const Slip& slip : {
             Slip{main_file, "level: 1", "level:\u00A01", "scenario.yaml:6:7: C188"},
             Slip{main_file, "  paint: {euros", "\u00A0 paint: {euros", "scenario.yaml:15:1: C188"},
             Slip{main_file, "    - {name: both", "    – {name: both", "scenario.yaml:22:5: C188"},
             Slip{main_file, "    - {name: both", "    -{name: both", "scenario.yaml:22:5: C188"},
         })
        expect_one(slip);
}

TEST(OneFault, IsToldWhereWhatIsLeftOpenBegins) {
    for (const Slip& slip : {
             Slip{main_file, "title: \"Petite fuite\"", "title: \"Petite fuite",
                  "scenario.yaml:3:8: C0"},
             Slip{main_file, "blocks: [BC01, BC02]", "blocks: [BC01, BC02",
                  "scenario.yaml:5:9: C0"},
             Slip{main_file, "paint: {euros: 400..800, step: 10}",
                  "paint: {euros: 400..800, step: 10", "scenario.yaml:15:10: C0"},
             Slip{main_file, "title: \"Petite fuite\"", "title: 'L'eau'", "scenario.yaml:3:11: C0"},
             Slip{main_file, "loss_on: {days: 2026", "loss_on: {days: ${x} 2026",
                  "scenario.yaml:18:19: C021"},
         })
        expect_one(slip);
}

TEST(OneFault, IsToldOfAnEmptyFile) {
    for (const Slip& slip : {
             Slip{main_file, "", "", "scenario.yaml:1:1: C080"},
             Slip{"scenes/welcome.yaml", "", "# rien\n", "scenes/welcome.yaml:1:1: C099"},
             Slip{"documents/conditions.md", "", "\n", "documents/conditions.md:1:1: C085"},
             Slip{expert, "", "", "playthroughs/expert.yaml:1:1: C042"},
             Slip{derived, "", "", "playthroughs/no-measures.yaml:1:1: C042"},
         })
        expect_one(slip);
}

TEST(OneFault, IsToldOfAPlayThatStartsFromNothing) {
    for (const Slip& slip : {
             Slip{expert, "loses: []\n", "loses: []\nfrom: no-measures\n",
                  "playthroughs/expert.yaml:4:7: C147"},
             Slip{derived, "from: expert", "from: no-measures",
                  "playthroughs/no-measures.yaml:2:7: C147"},
             Slip{derived, "from: expert", "from: export",
                  "playthroughs/no-measures.yaml:2:7: C132"},
             Slip{derived, "from: expert", "from: expert\nonly_if: $paint",
                  "playthroughs/no-measures.yaml:3:1: C186"},
         })
        expect_one(slip);
    auto files = mini();
    auto& again = files.files["playthroughs/again.yaml"] = files.files[derived];
    again.replace(again.find("no-measures"), 11, "again");
    files.files.erase(expert);
    const auto told = checked(files);
    EXPECT_TRUE(told.starts_with("playthroughs/again.yaml:2:7: C132")) << told;
    EXPECT_EQ(std::ranges::count(told, '\n'), 1) << told;
}

TEST(OneFault, StandsOnItsLineOfALongText) {
    const auto debrief = [](const char* line, const char* told) {
        const auto text = "debrief: |\n  Il fallait appeler.\n\n  " + std::string{line} + "\n";
        expect_one({main_file, "debrief: |\n  Il fallait appeler.\n", text.c_str(), told});
    };
    debrief("Puis {{party.tenant.full}} et {{party.tenan.full}}.", "scenario.yaml:14:33: C062");
    debrief("Puis ${paint} et ${pant}.", "scenario.yaml:14:20: C065");
}

TEST(OneFault, StandsOnTheLineOfItsBlock) {
    const auto conditions = [](const char* text, const char* told) {
        expect_one({"documents/conditions.md", "# Conditions\n", text, told});
    };
    conditions("# Conditions\n\n```tableau\n| a | b |\n", "documents/conditions.md:3:1: C149");
    conditions("```tableau\n| a |\n\n```tableau\n| b |\n```\n",
               "documents/conditions.md:1:1: C149");
    conditions("~~~~\n```tablau\n~~~~\n```tabelau\n| b |\n```\n",
               "documents/conditions.md:4:1: C187");
}

TEST(OneFault, IsNotToldOfAFolderThatNobodyNamed) {
    EXPECT_EQ(to_text(check_case(mini(), book(), {})).find("C148"), std::string::npos);
}

}  // namespace
}  // namespace sim::content
