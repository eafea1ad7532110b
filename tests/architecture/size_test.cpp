// Small files, on any machine.
#include <gtest/gtest.h>

#include "tests/architecture/source.hpp"

namespace architecture {
namespace {

constexpr int longest_file = 400;  ///< The house says 300; past this a file is two ideas.

Faults length_faults(const SourceFile& file) {
    const auto lines = static_cast<int>(lines_of(file.text).size());
    if (lines <= longest_file) return {};
    return {{file.path, lines, "longer than " + std::to_string(longest_file) + " lines"}};
}

/// Folders of somebody's own machine. Spelled in two parts so that this file passes its own test.
Faults machine_path_faults(const SourceFile& file) {
    static const std::vector<std::string> machine_paths{
        "/ho"
        "me/",
        "/ro"
        "ot/",
        "/wo"
        "rk/",
        "/tm"
        "p/",
        "/Us"
        "ers/"};
    Faults faults;
    int number = 0;
    for (const auto& line : lines_of(file.text)) {
        ++number;
        for (const auto& path : machine_paths)
            if (line.find(path) != std::string::npos)
                faults.push_back({file.path, number, "a path of one machine: " + path});
    }
    return faults;
}

TEST(Size, NoSourceFileIsTwoIdeas) {
    Faults faults;
    auto files = program_sources();
    for (auto& file : files_in("tests", {".hpp", ".cpp"})) files.push_back(std::move(file));
    for (const auto& file : files)
        for (const auto& fault : length_faults(file)) faults.push_back(fault);
    EXPECT_EQ(to_text(faults), "");
}

TEST(Size, NoFileNamesAPathOfOneMachine) {
    Faults faults;
    for (const auto* folder :
         {"sim", "assessment", "tests", "scenarios", "assets", "docs", "cmake", ".ci", "dev",
          "packages.txt", "README.md", "CMakeLists.txt", "CMakePresets.json"})
        for (const auto& file : files_in(folder, {".hpp", ".cpp", ".txt", ".cmake", ".md", ".yaml",
                                                  ".json", ".sh", ".sql", "run"}))
            for (const auto& fault : machine_path_faults(file)) faults.push_back(fault);
    EXPECT_EQ(to_text(faults), "");
}

TEST(Size, ALongFileIsNamed) {
    const SourceFile file{"sim/a.cpp", std::string(401, '\n')};
    EXPECT_EQ(to_text(length_faults(file)), "sim/a.cpp:401: longer than 400 lines\n");
    EXPECT_EQ(length_faults({"sim/a.cpp", std::string(400, '\n')}), Faults{});
}

TEST(Size, AMachinePathIsNamed) {
    EXPECT_EQ(machine_path_faults({"a.md",
                                   "x\nsee /ho"
                                   "me/me/file\n"}),
              (Faults{{"a.md", 2,
                       "a path of one machine: /ho"
                       "me/"}}));
}

}  // namespace
}  // namespace architecture
