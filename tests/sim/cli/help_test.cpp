#include <gtest/gtest.h>

#include "run.hpp"

namespace sim::cli {
namespace {

const std::vector<std::string> verbs{"play",   "check", "explain", "variants", "coverage", "prove",
                                     "schema", "fmt",   "migrate", "score",    "replay",   "export",
                                     "rule",   "jury",  "shots",   "measure"};

TEST(Help, IsGivenByEveryVerb) {
    for (const auto& verb : verbs)
        for (const auto* asked : {"--help", "-h"}) {
            const auto run = constat({verb, asked});
            EXPECT_EQ(run.exit, done) << verb << run.err;
            EXPECT_EQ(run.err, "") << verb;
            EXPECT_TRUE(run.out.starts_with("constat " + verb)) << run.out;
        }
}

TEST(Help, OfAVerbSaysNothingOfTheOthers) {
    const auto run = constat({"prove", "un-cas", "--help"});
    EXPECT_EQ(run.exit, done);
    for (const auto* part : {"--mutate", "--bots", "--witnesses", "--variants"})
        EXPECT_NE(run.out.find(part), std::string::npos) << part;
    for (const auto* part : {"constat play", "constat schema", "--script"})
        EXPECT_EQ(run.out.find(part), std::string::npos) << part << run.out;
    EXPECT_EQ(constat({"help", "prove"}).out, run.out);
}

TEST(Help, WithoutAVerbNamesThemAll) {
    const auto page = constat({"help"});
    EXPECT_EQ(page.exit, done);
    EXPECT_EQ(constat({"--help"}).out, page.out);
    for (const auto& verb : verbs)
        EXPECT_NE(page.out.find("\nconstat " + verb), std::string::npos) << verb;
}

TEST(Help, IsWhatAnUnknownOptionPointsAt) {
    const auto run = constat({"check", "--sedes", "3"});
    EXPECT_EQ(run.exit, wrong_usage);
    EXPECT_NE(run.err.find("--sedes"), std::string::npos);
    EXPECT_NE(run.err.find("constat help"), std::string::npos);
}

}  // namespace
}  // namespace sim::cli
