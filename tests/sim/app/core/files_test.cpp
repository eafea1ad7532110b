#include <gtest/gtest.h>

#include "tests/sim/app/core/model_builder.hpp"
#include "tests/sim/attempt/several_files.hpp"

/// A desk with several files.
namespace sim::app {
namespace {

Model three_files() {
    return settled({}, CaseOpened{"a-1", Mode::training, test::three_files(), {}, {}});
}

Model ranked(Model model, const std::string& file, const std::string& level) {
    return settled(std::move(model),
                   Intent{DecisionSubmitted{"set_priority", {{"file", file}, {"level", level}}}});
}

std::vector<std::string> ids_of(const DeskView& desk) {
    std::vector<std::string> ids;
    for (const auto& file : desk.files) ids.push_back(file.id);
    return ids;
}

std::string words_of(const FileView& file) {
    std::string words;
    for (const auto& section : file.sections) {
        words += section.title + "\n";
        for (const auto& row : section.rows) words += row.label + " " + row.value + "\n";
    }
    return words;
}

TEST(DeskOfFiles, ShowsNoFilesWhenTheCaseHasOnlyItsOwn) {
    const auto desk = present(at_the_desk(Mode::training)).desk;
    EXPECT_TRUE(desk.files.empty());
    EXPECT_EQ(desk.inbox.front().file, "");
    for (const auto& row : desk.timeline) EXPECT_EQ(row.file, "");
}

TEST(DeskOfFiles, SaysOfEachFileItsNumberMailPriorityAndNextDeadline) {
    const auto desk = present(ranked(three_files(), "barn", "urgent")).desk;
    ASSERT_EQ(ids_of(desk), (std::vector<std::string>{"barn", "main"}));
    const auto& barn = desk.files.front();
    EXPECT_EQ(barn.title, "La grange");
    EXPECT_EQ(barn.reference, "26-0219");
    EXPECT_EQ(barn.unread, 1);
    EXPECT_EQ(barn.icon, "priority_high");
    EXPECT_EQ(barn.priority, "À traiter tout de suite");
    EXPECT_EQ(barn.deadline, "Étayer la grange\u00A0: 2\u00A0h\u00A044");
    EXPECT_EQ(desk.files.back().reference, "MRH 4471") << "the contract of the case's own";
    EXPECT_EQ(desk.files.back().priority, "Sans priorité");
    EXPECT_EQ(standing_of(barn),
              "À traiter tout de suite, 1\u00A0non lu, Étayer la grange\u00A0: 2\u00A0h\u00A044");
}

TEST(DeskOfFiles, SaysOfADeadlineWhoseItIs) {
    const auto deadlines = present(three_files()).desk.bar.deadlines;
    EXPECT_TRUE(deadlines.front().tooltip.ends_with("\nPetite fuite"));
    EXPECT_TRUE(deadlines.back().tooltip.ends_with("\nLa grange (26-0219)"));
    EXPECT_EQ(present(at_the_desk(Mode::training)).desk.bar.deadlines.front().tooltip.find('\n'),
              std::string::npos);
}

TEST(DeskOfFiles, SortsThemByPriorityThenByDeadline) {
    const auto fresh = three_files();
    EXPECT_EQ(ids_of(present(fresh).desk), (std::vector<std::string>{"barn", "main"}))
        << "due at noon, due in the evening";
    EXPECT_EQ(ids_of(present(ranked(fresh, "main", "today")).desk),
              (std::vector<std::string>{"main", "barn"}));
    EXPECT_EQ(ids_of(present(ranked(fresh, "barn", "later")).desk),
              (std::vector<std::string>{"main", "barn"}));
}

TEST(DeskOfFiles, NamesAFileOnlyOnceItIsThere) {
    auto model = three_files();
    const auto field = present(model).desk.acts.back().fields.front();
    ASSERT_EQ(field.options.size(), 2u);
    EXPECT_EQ(field.options.back().label, "La grange (26-0219)");
    model = settled(std::move(model), Intent{WaitClicked{"2026-03-11 11:00"}});
    EXPECT_EQ(present(model).desk.files.size(), 3u);
}

TEST(DeskOfFiles, NarrowsToOneFile) {
    auto model = settled(three_files(), Intent{ItemClicked{"barn-mail"}});
    model = settled(std::move(model),
                    Intent{MessageSubmitted{"farmer", "letter", "", "Vos étais", "Bonjour.", {}}});
    const auto all = present(model).desk;
    const auto barn = desk_of_file(all, "barn");
    ASSERT_EQ(barn.inbox.size(), 1u);
    EXPECT_EQ(barn.inbox.front().id, "barn-mail");
    EXPECT_TRUE(barn.documents.empty());
    const auto words = words_of(barn.file);
    for (const auto* expected :
         {"26-0219", "M. farmer", "La foudre a fendu la grange.", "La grange", "Vos étais"})
        EXPECT_NE(words.find(expected), words.npos) << expected << " in\n" << words;
    EXPECT_EQ(words.find("MRH 4471"), words.npos) << "that is of another file";
    const auto own = desk_of_file(all, "main");
    EXPECT_EQ(own.inbox.size(), 1u);
    EXPECT_EQ(words_of(own.file).find("Vos étais"), std::string::npos);
    EXPECT_EQ(words_of(own.file).find("farmer"), std::string::npos);
    EXPECT_LT(own.timeline.size(), all.timeline.size());
    EXPECT_EQ(desk_of_file(all, "").inbox.size(), 2u);
    EXPECT_EQ(desk_of_file(all, "nowhere").inbox.size(), 2u);
}

TEST(DeskOfFiles, SaysWhichHaveNoPriorityBeforeACaseIsHandedIn) {
    const auto desk = present(ranked(three_files(), "barn", "urgent")).desk;
    EXPECT_EQ(desk.unfinished.back(), "1\u00A0dossier sans priorité");
}

}  // namespace
}  // namespace sim::app
