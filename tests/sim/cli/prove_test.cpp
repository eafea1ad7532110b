#include <gtest/gtest.h>

#include <filesystem>

#include <nlohmann/json.hpp>

#include "sim/session/library.hpp"
#include "tests/sim/cli/run.hpp"
#include "tests/support/source_folder.hpp"
#include "tests/support/temp_folder.hpp"

namespace sim::cli {
namespace {

TEST(Prove, FindsNoFaultInTheShippedCasesAndEveryCriterionBothWays) {
    for (const auto& id : session::case_ids(sim::test::source_folder())) {
        const auto run =
            constat_here({"prove", id, "--variants", "1", "--states", "1000", "--json"});
        EXPECT_EQ(run.exit, done) << id << run.err;
        const auto report = nlohmann::json::parse(run.out);
        ASSERT_EQ(report["variants"].size(), 1u) << id;
        for (const auto& variant : report["variants"])
            for (const auto& one : variant["criteria"]) {
                EXPECT_EQ(one["winnable"]["verdict"], "shown") << id << one;
                EXPECT_EQ(one["losable"]["verdict"], "shown") << id << one;
            }
        const auto& variant = report["variants"].front();
        EXPECT_GE(variant["shortest"].size(), 2 * variant["criteria"].size()) << id;
        for (const auto& one : variant["shortest"]) EXPECT_LE(one["least"], one["moves"]) << id;
    }
}

TEST(Prove, BreaksTheInvariantOfTheAuthorWithAWitness) {
    const CopiedCase copied{"premier-cas"};
    const auto text = copied.read("scenario.yaml");
    copied.write("scenario.yaml",
                 text +
                     "invariants:\n  - {invariant: calm, always: [client.calm <= 60], why: \"Le "
                     "calme reste ordinaire.\"}\n");
    const auto run = constat_here({"prove", copied.path(), "--variants", "1", "--states", "1000"});
    EXPECT_EQ(run.exit, content_faults) << run.err;
    EXPECT_NE(run.out.find("invariant calm\u00A0: rompu par"), std::string::npos) << run.out;
}

TEST(Prove, WritesWitnessesThatPlayReplays) {
    const test::TempFolder folder;
    const auto id = session::case_ids(sim::test::source_folder()).front();
    ASSERT_EQ(constat_here({"prove", id, "--variants", "1", "--states", "1000", "--witnesses",
                            folder.path().string()})
                  .exit,
              done);
    constexpr std::size_t enough = 4;  // Each reads the whole law again.
    std::size_t replayed = 0;
    for (const auto& file : std::filesystem::recursive_directory_iterator{folder.path()}) {
        if (!file.is_regular_file() || replayed == enough) continue;
        const auto run =
            constat_here({"play", id, "--seed", "1", "--script", file.path().string()});
        EXPECT_EQ(run.exit, done) << file.path() << run.err;
        ++replayed;
    }
    EXPECT_GT(replayed, 0u);
}

TEST(Prove, NamesTheMutantsThatNoPlayNotices) {
    const auto id = session::case_ids(sim::test::source_folder()).front();
    const auto run = constat_here({"prove", id, "--mutate", "--variants", "1", "--json"});
    ASSERT_EQ(run.exit, done) << run.err;
    const auto report = nlohmann::json::parse(run.out);
    EXPECT_EQ(report["left_out"], 0);
    EXPECT_GT(report["counts"]["marks"], 0);
    std::size_t contraries = 0;
    for (const auto& mutant : report["mutants"])
        if (mutant["change"] == "le contraire est demandé") {
            ++contraries;
            EXPECT_EQ(mutant["noticed"], "marks") << mutant;
        }
    EXPECT_GT(contraries, 0u);
}

TEST(Prove, LetsTheBotsSayWhichCriteriaSeparate) {
    const auto id = session::case_ids(sim::test::source_folder()).front();
    const std::vector<std::string> words{"prove", id, "--bots", "4", "--variants", "2", "--json"};
    const auto run = constat_here(words);
    ASSERT_EQ(run.exit, done) << run.err;
    EXPECT_EQ(run.out, constat_here(words).out);
    const auto report = nlohmann::json::parse(run.out);
    EXPECT_EQ(report["bots"][3]["least"], 100) << "the model play wins everything";
    EXPECT_LT(report["bots"][1]["most"], 50);
    for (const auto& one : report["criteria"]) EXPECT_EQ(one["won"]["expert"], 100) << one;
    EXPECT_EQ(constat_here({"prove", id, "--bots", "0"}).exit, wrong_usage);
}

}  // namespace
}  // namespace sim::cli
