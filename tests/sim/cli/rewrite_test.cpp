#include <gtest/gtest.h>

#include "run.hpp"

namespace sim::cli {
namespace {

TEST(Fmt, FindsTheCasesWeShipInForm) {
    const auto run = constat_here({"fmt", "--check"});
    EXPECT_EQ(run.exit, done) << run.out;
    EXPECT_EQ(run.out, "");
}

TEST(Fmt, OnlyNamesTheFilesWhenItChecks) {
    const CopiedCase copy{"premier-cas"};
    copy.edit("scenario.yaml", "  insurer: us\n", "  insurer: us   \n\n\n");
    const auto before = copy.read("scenario.yaml");
    const auto run = constat_here({"fmt", copy.path(), "--check"});
    EXPECT_EQ(run.exit, content_faults);
    EXPECT_EQ(run.out, copy.path() + "/scenario.yaml\n");
    EXPECT_EQ(copy.read("scenario.yaml"), before);
}

TEST(Fmt, GivesTheFileItsFormBack) {
    const CopiedCase copy{"premier-cas"};
    const auto shipped = copy.read("scenario.yaml");
    copy.edit("scenario.yaml", "  insurer: us\n", "  insurer: us   \n");
    copy.edit("scenario.yaml", "\n\nfacts:", "\n\n\n\nfacts:");
    const auto run = constat_here({"fmt", copy.path()});
    EXPECT_EQ(run.exit, done) << run.err;
    EXPECT_EQ(copy.read("scenario.yaml"), shipped);
}

TEST(Fmt, LeavesAFileThatDoesNotReadAndSaysWhy) {
    const CopiedCase copy{"premier-cas"};
    copy.write("scenario.yaml", "a: [1\n");
    const auto run = constat_here({"fmt", copy.path()});
    EXPECT_EQ(run.exit, content_faults);
    EXPECT_NE(run.err.find("scenario.yaml:"), std::string::npos);
    EXPECT_EQ(copy.read("scenario.yaml"), "a: [1\n");
}

TEST(Fmt, SaysThatAPathHoldsNothing) {
    EXPECT_EQ(constat_here({"fmt", "nowhere"}).exit, unreadable);
}

TEST(Migrate, RewritesAnOlderCaseThatThenIsInOrder) {
    const CopiedCase copy{"premier-cas"};
    const auto shipped = copy.read("scenario.yaml");
    copy.edit("scenario.yaml", "language: 2", "language: 1");
    copy.edit("scenario.yaml", "met_by: {letter_to:", "met_by: {letter:");
    const auto refused = constat_here({"check", copy.path()});
    EXPECT_EQ(refused.exit, content_faults);
    EXPECT_NE(refused.out.find("constat migrate"), std::string::npos) << refused.out;
    EXPECT_EQ(constat_here({"migrate", copy.path(), "--check"}).exit, content_faults);
    EXPECT_EQ(constat_here({"migrate", copy.path()}).exit, done);
    EXPECT_EQ(copy.read("scenario.yaml"), shipped);
    EXPECT_EQ(constat_here({"check", copy.path()}).exit, done);
}

TEST(Migrate, HasNothingToDoInTheCasesWeShip) {
    const auto run = constat_here({"migrate", "--check"});
    EXPECT_EQ(run.exit, done) << run.out;
}

}  // namespace
}  // namespace sim::cli
