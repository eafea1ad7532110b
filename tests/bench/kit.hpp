#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "sim/content/case_pack.hpp"
#include "sim/scenario/scenario.hpp"
#include "tests/support/temp_folder.hpp"

/// The generated story of tests/bench/kit, in our own terms.
namespace bench {

using sim::test::bytes_of_file;
using sim::test::TempFolder;

/// What a shell command prints; nothing when it fails.
std::optional<std::string> printed(const std::string& command);

/// One recorded session: the places of the picks among what is offered, and the ending reached.
struct Session {
    std::vector<std::size_t> picks;
    std::string ending;
};

struct Story {
    int nodes = 0;
    std::uint32_t digest = 0;  ///< FNV-1a of all the text that the recorded sessions say.
};
inline constexpr Story stories[] = {{100, 0xc2dee68a}, {1000, 0x864480f9}, {10000, 0x464ee828}};

/// The folder of a story, written by the kit's generator once a run; nothing without python3.
std::optional<std::string> generated(int nodes);
/// The same with other arguments, in a folder of this name.
std::optional<std::string> generated(const std::string& name, const std::string& arguments);

sim::scenario::Scenario scenario_of(const std::string& folder);
std::vector<Session> sessions_of(const std::string& folder);

/// The same story in our case language: a whole case, with its own scene file.
sim::content::Files case_of(const sim::scenario::Scenario& story);

/// The story so many times in one case, each in a conversation and a file of its own: a single file
/// of all its nodes would be longer than the reader takes.
sim::content::Files long_case_of(const sim::scenario::Scenario& story, int conversations);

/// A folder of content without cases yet: the law, the grid and the pictures are those of the
/// sources.
void begin_library(const std::filesystem::path& root);

/// How the kit writes who speaks; our case language knows them by party id.
std::string speaker_name(const std::string& party);

}  // namespace bench
