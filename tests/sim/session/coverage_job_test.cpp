#include "sim/session/coverage_job.hpp"

#include <filesystem>
#include <thread>

#include <gtest/gtest.h>

#include "tests/support/source_folder.hpp"
#include "tests/support/temp_folder.hpp"

namespace sim::session {
namespace {

/// A library of one case, and a reading of it beside.
struct Reading {
    test::TempFolder root;
    CoverageJob job{{}, with_one_case()};

    std::string with_one_case() const {
        const std::filesystem::path source{test::source_folder()};
        std::filesystem::create_directories(root.path() / "scenarios");
        std::filesystem::create_directories(root.path() / "sim");
        std::filesystem::create_directory_symlink(source / "sim/law", root.path() / "sim/law");
        for (const char* name : {"shared", "premier-cas"})
            std::filesystem::create_directory_symlink(source / "scenarios" / name,
                                                      root.path() / "scenarios" / name);
        return root.path().string();
    }
    std::vector<app::Message> until_it_is_over() {
        std::vector<app::Message> told;
        while (!job.is_over()) {
            for (auto& message : job.news()) told.push_back(std::move(message));
            std::this_thread::yield();
        }
        return told;
    }
};

TEST(CoverageJob, BringsWhatTheLibraryTeachesAtItsEnd) {
    Reading reading;
    const auto told = reading.until_it_is_over();
    ASSERT_FALSE(told.empty());
    const auto* read = std::get_if<app::CoverageRead>(&told.back());
    ASSERT_NE(read, nullptr);
    EXPECT_EQ(read->coverage, read_coverage({}, reading.root.path().string()).value());
    EXPECT_TRUE(reading.job.news().empty()) << "once";
}

TEST(CoverageJob, TellsNothingMoreOnceItIsStopped) {
    Reading reading;
    reading.job.stop();
    EXPECT_TRUE(reading.until_it_is_over().empty());
}

TEST(CoverageJob, AStoppedReadingIsAProblemAndCountsTheCasesThatWereRead) {
    Reading reading;
    CoverageProgress progress;
    progress.stop = true;
    EXPECT_FALSE(read_coverage({}, reading.root.path().string(), 1, &progress));
    EXPECT_EQ(progress.done, 0u);
    progress.stop = false;
    EXPECT_TRUE(read_coverage({}, reading.root.path().string(), 1, &progress));
    EXPECT_EQ(std::pair(progress.done.load(), progress.total.load()),
              (std::pair<std::size_t, std::size_t>(1, 1)));
}

}  // namespace
}  // namespace sim::session
