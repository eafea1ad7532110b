#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <optional>
#include <sstream>

#include "tests/bench/kit.hpp"
#include "tests/bench/table.hpp"
#include "tests/support/source_folder.hpp"

/// The program itself in a window, as `constat measure` tells it, rendered in software.
namespace bench {
namespace {

namespace fs = std::filesystem;

constexpr int first_frames = 9;
constexpr int library_cases = 500;
constexpr double frame_target_ms = 1, idle_target_percent = 0.5;

using Figures = std::map<std::string, double>;

/// A large library: the shipped cases again and again, under other names.
void build_large_library(const fs::path& root) {
    const fs::path source{sim::test::source_folder()};
    begin_library(root);
    for (int count = 0, round = 0; count < library_cases; ++round)
        for (const auto& shipped : fs::directory_iterator{source / "scenarios"}) {
            const bool is_case = fs::exists(shipped.path() / "scenario.yaml");
            if (round > 0 && !is_case) continue;
            if (is_case && count++ >= library_cases) break;
            const auto name = shipped.path().filename().string();
            fs::create_directory_symlink(
                shipped.path(),
                root / "scenarios" / (round == 0 ? name : name + "-" + std::to_string(round)));
        }
}

std::optional<Figures> measured(const std::string& frames, const fs::path& root,
                                const std::string& database) {
    const auto beside = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "constat";
    const auto text = printed("LIBGL_ALWAYS_SOFTWARE=1 '" + beside.string() + "' measure " +
                              frames + " --data '" + root.string() + "' --db '" + database + "'");
    if (!text) return {};
    Figures figures;
    std::istringstream lines{*text};
    double value = 0;
    for (std::string name; lines >> name >> value;) figures.emplace(name, value);
    return figures;
}

/// Of the figures `kind.screen`, the worst.
std::pair<std::string, double> worst(const Figures& figures, const std::string& kind) {
    std::pair<std::string, double> found;
    for (const auto& [name, value] : figures)
        if (name.starts_with(kind + ".") && value >= found.second)
            found = {name.substr(kind.size() + 1), value};
    return found;
}

/// From before the shell that starts the program to after its first picture was handed over. The
/// first start makes the database; the median is of the others.
bool first_frame(Table& table, const fs::path& root, const std::string& database) {
    std::vector<double> rounds;
    for (int round = 0; round <= first_frames; ++round) {
        const double start = seconds();
        const auto figures = measured("1", root, database);
        if (!figures || !figures->contains("first_frame_at_ns")) return false;
        if (round > 0) rounds.push_back(figures->at("first_frame_at_ns") / 1e9 - start);
    }
    table.add({.figure = "time to the first frame, " + std::to_string(library_cases) +
                         " cases, median of " + std::to_string(first_frames),
               .ours = median(rounds) * 1000,
               .unit = "ms",
               .target = 300,
               .better = Better::lower});
    table.add({.figure = "time to the first frame, quickest",
               .ours = *std::min_element(rounds.begin(), rounds.end()) * 1000,
               .unit = "ms",
               .better = Better::lower});
    return true;
}

void add(Table& table, const std::string& figure, double value, const char* unit, double target) {
    table.add(
        {.figure = figure, .ours = value, .unit = unit, .target = target, .better = Better::lower});
}

}  // namespace

void program_rows(Table& table) {
    constexpr const char* what = "first frame, frame build, idle CPU, peak memory";
    if (std::getenv("DISPLAY") == nullptr) return table.absent(what, "there is no screen");
    const TempFolder folder;
    const auto root = folder.path() / "library";
    build_large_library(root);
    const auto database = folder / "measured.db";
    const bool opened = first_frame(table, root, database);
    const auto figures = opened ? measured("300", root, database) : std::nullopt;
    if (!figures) return table.absent(what, "`constat measure` did not run");
    const auto [heaviest, frame] = worst(*figures, "frame_us");
    const auto [busiest, idle] = worst(*figures, "idle_percent");
    add(table, "frame built, heaviest screen: " + heaviest, frame / 1000, "ms CPU",
        frame_target_ms);
    add(table, "idle, busiest screen: " + busiest, idle, "% CPU", idle_target_percent);
    add(table, "peak memory, all screens walked", figures->at("peak_kib") * 1024 / 1e6, "MB", 200);
}

}  // namespace bench
