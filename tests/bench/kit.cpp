#include "tests/bench/kit.hpp"
#include "tests/support/source_folder.hpp"

#include <array>
#include <cstdio>
#include <map>

#include <nlohmann/json.hpp>

namespace bench {
namespace {

using nlohmann::json;
namespace talk = sim::talk;

talk::Comparison comparison(const std::string& sign) {
    if (sign == ">=") return talk::Comparison::at_least;
    if (sign == "<=") return talk::Comparison::at_most;
    return sign == ">" ? talk::Comparison::above : talk::Comparison::below;
}

std::vector<talk::Test> tests(const json& given) {
    std::vector<talk::Test> read;
    for (const auto& test : given)
        read.push_back({test[0].get<talk::Index>(), comparison(test[1]), test[2].get<int>()});
    return read;
}

talk::Test opposite(talk::Test test) {
    using enum talk::Comparison;
    static constexpr std::array others{below, above, at_most, at_least};
    test.comparison = others[static_cast<std::size_t>(test.comparison)];
    return test;
}

/// The ways in which `all` may fail, of which exactly one is true when it does.
std::vector<std::vector<talk::Test>> failures_of(const std::vector<talk::Test>& all) {
    std::vector<std::vector<talk::Test>> ways;
    std::vector<talk::Test> before;
    for (const auto& test : all) {
        ways.push_back(before);
        ways.back().push_back(opposite(test));
        before.push_back(test);
    }
    return ways;
}

/// "The first ending whose tests hold": our lines hold each for itself, so an ending is written
/// once for every way in which those before it fail.
talk::Node verdict(const json& endings) {
    talk::Node node{"verdict", {}, {}};
    std::vector<std::vector<talk::Test>> so_far{{}};
    for (const auto& ending : endings) {
        const auto wanted = tests(ending[1]);
        std::vector<std::vector<talk::Test>> next;
        for (const auto& path : so_far) {
            auto here = path;
            here.insert(here.end(), wanted.begin(), wanted.end());
            node.lines.push_back({"", "Ending: " + ending[0].get<std::string>() + ".", here});
            for (const auto& failure : failures_of(wanted)) {
                next.push_back(path);
                next.back().insert(next.back().end(), failure.begin(), failure.end());
            }
        }
        so_far = std::move(next);
    }
    return node;
}

talk::Choice choice(const json& given, std::string id,
                    const std::map<std::string, talk::Index>& at) {
    talk::Choice read;
    read.id = std::move(id);
    read.text = given["text"];
    read.tests = tests(given["if"]);
    for (const auto& change : given["do"])
        read.changes.push_back({change[0].get<talk::Index>(), change[1].get<int>()});
    read.to = at.at(given["to"]);
    read.minutes = given["minutes"];
    return read;
}

talk::Node node(const json& given, const std::map<std::string, talk::Index>& at) {
    talk::Node read{given["id"], {}, {}};
    for (const auto& line : given["lines"]) read.lines.push_back({line[0], line[1], {}});
    if (given.contains("maybe")) {
        const auto& maybe = given["maybe"];
        read.lines.push_back({maybe[1], maybe[2], tests(maybe[0])});
    }
    for (const auto& one : given["choices"])
        read.choices.push_back(
            choice(one, read.id + "_" + std::to_string(read.choices.size()), at));
    return read;
}

const TempFolder& of_this_run() {
    static const TempFolder folder;
    return folder;
}

}  // namespace

std::optional<std::string> printed(const std::string& command) {
    FILE* const pipe = popen((command + " 2>/dev/null").c_str(), "r");
    if (pipe == nullptr) return {};
    std::string text;
    std::array<char, 4096> part{};
    while (const auto size = fread(part.data(), 1, part.size(), pipe))
        text.append(part.data(), size);
    if (pclose(pipe) != 0) return {};
    return text;
}

void begin_library(const std::filesystem::path& root) {
    namespace fs = std::filesystem;
    const fs::path source{sim::test::source_folder()};
    for (const char* folder : {"scenarios", "sim"}) fs::create_directories(root / folder);
    for (const char* folder : {"sim/law", "assets", "assessment"})
        fs::create_directory_symlink(source / folder, root / folder);
}

std::optional<std::string> generated(int nodes) {
    return generated("n" + std::to_string(nodes), "--nodes " + std::to_string(nodes));
}

std::optional<std::string> generated(const std::string& name, const std::string& arguments) {
    const auto folder = of_this_run() / name;
    if (std::filesystem::exists(folder + "/play.json")) return folder;
    const std::string generator = sim::test::source_folder() + "/tests/bench/kit/gen.py";
    const auto done =
        printed("python3 '" + generator + "' " + arguments + " --out '" + folder + "'");
    if (!done) return {};
    return folder;
}

sim::scenario::Scenario scenario_of(const std::string& folder) {
    const auto story = json::parse(bytes_of_file(folder + "/story.json"));
    sim::scenario::Scenario scenario;
    scenario.id = "generated-story";
    scenario.opens = sim::Instant::at(sim::Date::of(2026, 3, 10), 9, 0);
    scenario.closes = sim::Instant::at(sim::Date::of(2027, 3, 10), 18, 0);
    for (const auto& variable : story["vars"])
        scenario.variables.push_back(
            {variable[0], talk::VariableKind::flag, variable[1], story["max"], "", ""});
    std::map<std::string, talk::Index> at;
    for (const auto& given : story["nodes"]) at.emplace(given["id"], at.size());
    at.emplace("verdict", at.size());
    talk::Scene scene;
    scene.id = "story";
    auto& nodes = scene.nodes.edit();
    for (const auto& given : story["nodes"]) nodes.push_back(node(given, at));
    nodes.push_back(verdict(story["endings"]));
    scenario.scenes.push_back(std::move(scene));
    return scenario;
}

std::vector<Session> sessions_of(const std::string& folder) {
    std::vector<Session> sessions;
    const auto recorded = json::parse(bytes_of_file(folder + "/play.json"));
    for (const auto& session : recorded["sessions"])
        sessions.push_back({session["picks"].get<std::vector<std::size_t>>(), session["ending"]});
    return sessions;
}

}  // namespace bench
