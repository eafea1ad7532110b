// The core is a function of its input: no I/O, clock, chance, locale or order of a hash table; and
// no binary floating point anywhere that a mark or an amount is made.
#include <gtest/gtest.h>

#include "tests/architecture/source.hpp"

namespace architecture {
namespace {

const std::vector<std::string>& banned_headers() {
    static const std::vector<std::string> headers{
        "random",        "fstream",       "iostream",   "thread",  "mutex", "atomic",
        "future",        "filesystem",    "locale",     "clocale", "ctime", "time.h",
        "unordered_map", "unordered_set", "sys/stat.h", "unistd.h"};
    return headers;
}

const std::vector<std::string>& banned_calls() {
    static const std::vector<std::string> calls{"system_clock::now",
                                                "steady_clock::now",
                                                "high_resolution_clock",
                                                "std::time(",
                                                "std::rand",
                                                "random_device",
                                                "getenv",
                                                "setlocale",
                                                "std::cout",
                                                "std::cerr",
                                                "fopen",
                                                "printf"};
    return calls;
}

Faults purity_faults(const SourceFile& file) {
    Faults faults;
    if (!is_pure(file.path)) return faults;
    for (const auto& include : includes_of(file.text))
        for (const auto& header : banned_headers())
            if (include.angled && include.name == header)
                faults.push_back({file.path, include.line, "<" + header + "> in a pure room"});
    int line = 0;
    for (const auto& code : lines_of(code_only(file.text))) {
        ++line;
        for (const auto& call : banned_calls())
            if (code.find(call) != std::string::npos)
                faults.push_back({file.path, line, call + " in a pure room"});
    }
    return faults;
}

/// Screens and paper are drawn in fractions of a pixel; nothing there is counted. Statistics
/// describe marks and never make one.
bool may_use_floating_point(std::string_view path) {
    return !room_of(path, {"sim/app/views", "sim/app/raster", "sim/app/shell", "sim/paper",
                           "assessment/statistics"})
                .empty();
}

Faults floating_point_faults(const SourceFile& file) {
    Faults faults;
    if (may_use_floating_point(file.path)) return faults;
    for (const auto& identifier : identifiers_of(file.text))
        if (identifier.name == "double" || identifier.name == "float")
            faults.push_back({file.path, identifier.line,
                              identifier.name + ": amounts, rates and marks are integers"});
    return faults;
}

TEST(PureRooms, NeitherReadTheWorldNorRollDice) {
    Faults faults;
    for (const auto& file : program_sources())
        for (const auto& fault : purity_faults(file)) faults.push_back(fault);
    EXPECT_EQ(to_text(faults), "");
}

TEST(PureRooms, NothingIsCountedInFloatingPoint) {
    Faults faults;
    for (const auto& file : program_sources())
        for (const auto& fault : floating_point_faults(file)) faults.push_back(fault);
    EXPECT_EQ(to_text(faults), "");
}

TEST(PureRooms, ABannedHeaderIsNamed) {
    EXPECT_EQ(to_text(purity_faults({"sim/law/a.cpp", "\n#include <random>\n"})),
              "sim/law/a.cpp:2: <random> in a pure room\n");
}

TEST(PureRooms, ABannedCallIsNamed) {
    EXPECT_EQ(to_text(purity_faults(
                  {"sim/app/core/a.cpp", "auto t = std::chrono::system_clock::now();"})),
              "sim/app/core/a.cpp:1: system_clock::now in a pure room\n");
}

TEST(PureRooms, TheShellMayLookAtTheClock) {
    EXPECT_EQ(purity_faults({"sim/app/shell/a.cpp", "#include <fstream>\nsystem_clock::now();"}),
              Faults{});
}

TEST(PureRooms, ADoubleIsNamedUnlessItDrawsOrIsOnlyTalkedAbout) {
    EXPECT_EQ(to_text(floating_point_faults({"sim/claims/a.cpp", "// double\ndouble amount;"})),
              "sim/claims/a.cpp:2: double: amounts, rates and marks are integers\n");
    EXPECT_EQ(floating_point_faults({"sim/app/views/a.cpp", "float x;"}), Faults{});
}

}  // namespace
}  // namespace architecture
