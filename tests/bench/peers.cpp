#include <cstdlib>

#include <nlohmann/json.hpp>

#include "tests/bench/kit.hpp"
#include "tests/bench/table.hpp"
#include "tests/support/source_folder.hpp"

/// Other programs on the same generated story, when they are installed: NODE_DIR names a folder
/// with `node_modules` (npm install inkjs yarn-bound).
namespace bench {
namespace {

void narrative(Table& table, const std::string& name, const std::string& script,
               const std::string& folder) {
    const std::string node =
        "node '" + sim::test::source_folder() + "/tests/bench/kit/" + script + "' ";
    (void)printed(node + "compile '" + folder + "'");
    const auto check = printed(node + "check '" + folder + "'");
    const auto steps = printed(node + "steps '" + folder + "' 2");
    const auto proof = check ? nlohmann::json::parse(*check, nullptr, false) : nlohmann::json{};
    const auto speed = steps ? nlohmann::json::parse(*steps, nullptr, false) : nlohmann::json{};
    if (!proof.is_object() || !speed.is_object())
        return table.absent(name, "node, or the package in NODE_DIR, is not installed");
    if (proof.value("digest", "") != "864480f9")
        return table.absent(name, "it said something else than the story");
    table.add({.figure = "peer: " + speed.value("name", name) + ", same 1,000 nodes, same digest",
               .ours = speed.value("steps_per_s", 0.0),
               .unit = "/s"});
}

void detect(Table& table, const char* program, const char* what) {
    if (!printed(std::string{"command -v "} + program)) table.absent(program, what);
}

}  // namespace

void peer_rows(Table& table) {
    if (const auto folder = generated(1000)) {
        narrative(table, "inkjs", "inkjs_run.mjs", *folder);
        narrative(table, "yarn-bound", "yarn_run.mjs", *folder);
    }
    detect(table, "chromium", "an inkjs page in a window");
    detect(table, "renpy", "a Ren'Py page in a window");
}

}  // namespace bench
