#include "sim/content/migration.hpp"

#include <gtest/gtest.h>

#include "case_files.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

/// The sound case as version 1 wrote it.
std::string of_version_1(const std::string& text) {
    return replaced(replaced(text, "language: 2", "language: 1"), "letter_to:", "letter:");
}

Files mini_of_version_1() {
    auto files = mini();
    auto& text = files.files["scenario.yaml"];
    text = of_version_1(text);
    return files;
}

TEST(Migration, OfAnOlderCaseIsAskedForByTheReader) {
    const auto source = parse_case(mini_of_version_1());
    ASSERT_TRUE(source);
    const auto opened = open_variant(*source, 1, book());
    ASSERT_FALSE(opened);
    ASSERT_EQ(opened.error().size(), 1u) << to_text(opened.error());
    EXPECT_EQ(code_of(opened.error().front()), "C079");
    EXPECT_NE(opened.error().front().remedy.find("constat migrate"), std::string::npos);
}

TEST(Migration, OfACaseReadsTheSameOnEveryVariant) {
    const auto old = parse_case(migrated(mini_of_version_1()));
    const auto now = parse_case(mini());
    ASSERT_TRUE(old && now);
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto a = open_variant(*old, seed, book());
        const auto b = open_variant(*now, seed, book());
        ASSERT_TRUE(a && b);
        EXPECT_TRUE(*a == *b) << seed;
    }
}

TEST(Migration, RenamesOnlyWhatChangedAndKeepsEveryOtherByte) {
    const std::string old =
        "# head\nlanguage:  1   # of the case\nevents:\n  - event: a   # first\n"
        "    after: {\"letter\": tenant, delay: 1d}\n    announce: \"letter: b\"\n"
        "deadlines: [{met_by: {letter: tenant}}]\n"
        "criteria: [{evidence: {sent: {to: tenant, letter: decision}}}]\n";
    const auto once = migrate_yaml(old, "scenario.yaml");
    ASSERT_TRUE(once);
    EXPECT_EQ(*once,
              "# head\nlanguage:  2   # of the case\nevents:\n  - event: a   # first\n"
              "    after: {\"letter_to\": tenant, delay: 1d}\n    announce: \"letter: b\"\n"
              "deadlines: [{met_by: {letter_to: tenant}}]\n"
              "criteria: [{evidence: {sent: {to: tenant, letter: decision}}}]\n");
    EXPECT_EQ(migrate_yaml(*once, "scenario.yaml"), *once);
}

TEST(Migration, LeavesWhatIsNoOlderCase) {
    for (const auto* text : {"language: 2\n", "language: 9\n", "language: un\n", "- node: a\n"})
        EXPECT_EQ(migrate_yaml(text, "a.yaml"), text);
    EXPECT_FALSE(migrate_yaml("a: [", "a.yaml"));
}

}  // namespace
}  // namespace sim::content
