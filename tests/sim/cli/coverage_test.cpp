#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include <nlohmann/json.hpp>

#include "tests/sim/cli/run.hpp"

namespace sim::cli {
namespace {

namespace fs = std::filesystem;

/// A library of one case that ships, with the law and the shared files it needs.
class SmallLibrary {
public:
    SmallLibrary() {
        const fs::path from{sim::test::source_folder()};
        copy(from, "sim/law/parameters");
        copy(from, "scenarios/shared");
        copy(from, "scenarios/premier-cas");
    }
    Run coverage(std::vector<std::string> more = {}) const {
        std::vector<std::string> words{"coverage", "--data", folder_.path().string(), "--seeds",
                                       "1"};
        words.insert(words.end(), more.begin(), more.end());
        return constat(std::move(words));
    }

private:
    void copy(const fs::path& from, const std::string& part) const {
        fs::create_directories((folder_.path() / part).parent_path());
        fs::copy(from / part, folder_.path() / part, fs::copy_options::recursive);
    }
    sim::test::TempFolder folder_;
};

TEST(CoverageVerb, NamesTheRowsThatOneCaseDoesNotMeet) {
    const SmallLibrary library;
    const auto run = library.coverage();
    EXPECT_EQ(run.exit, content_faults) << run.err;
    EXPECT_NE(run.out.find("\n× CRAC\u00A0: 0 sur 1 | aucun\n"), std::string::npos) << run.out;
    EXPECT_NE(run.out.find("\n  05D\u00A0: 1 sur 1 | premier-cas\n"), std::string::npos) << run.out;
}

TEST(CoverageVerb, SaysTheSameToMachines) {
    const SmallLibrary library;
    const auto run = library.coverage({"--json"});
    EXPECT_EQ(run.exit, content_faults) << run.err;
    const auto json = nlohmann::json::parse(run.out);
    EXPECT_EQ(json["competencies"]["BC01.2"], nlohmann::json::parse("[0, 0, 0, 1, 0, 0, 0, 0, 0]"));
    const auto& holes = json["holes"];
    EXPECT_NE(std::find(holes.begin(), holes.end(), "convention.crac"), holes.end());
    EXPECT_EQ(std::find(holes.begin(), holes.end(), "desk.05D"), holes.end());
}

TEST(CoverageVerb, ReadsTheWholeLibraryOnly) {
    EXPECT_EQ(constat({"coverage", "premier-cas"}).exit, wrong_usage);
}

}  // namespace
}  // namespace sim::cli
