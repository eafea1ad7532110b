#include "tests/ui/walk_library.hpp"

#include <cstdlib>
#include <filesystem>
#include <stdexcept>

#include "tests/support/source_folder.hpp"

namespace ui {
namespace {

using namespace sim;
namespace fs = std::filesystem;

template <class T>
T or_throw(Checked<T> checked) {
    if (checked) return *std::move(checked);
    std::string all;
    for (const auto& problem : checked.error()) all += to_text(problem) + "\n";
    throw std::runtime_error{all};
}

content::CaseSource source_of(const std::string& root, const std::string& case_id) {
    const auto files = session::read_case(root, case_id);
    if (!files) throw std::runtime_error{to_text(files.error())};
    return or_throw(content::parse_case(*files));
}

Plan plan_of(const content::CaseSource& source, const session::Pins& pins, std::uint64_t variant) {
    auto opened = or_throw(session::open_variant(pins, variant));
    auto script = or_throw(content::read_script(source, "expert", opened.scenario, opened.key));
    return {std::move(opened), std::move(script)};
}

}  // namespace

WalkLibrary::WalkLibrary() {
    const fs::path source = test::source_folder();
    for (const char* beside : {"sim", "assessment", "assets"})
        fs::create_directory_symlink(source / beside, folder_.path() / beside);
    fs::create_directory(folder_.path() / "scenarios");
    for (const char* shelf : {"scenarios", "tests/ui/cases"})
        for (const auto& entry : fs::directory_iterator{source / shelf})
            fs::create_directory_symlink(entry.path(),
                                         folder_.path() / "scenarios" / entry.path().filename());
    // What is kept of a folder that goes is of no use to the person whose machine this is.
    setenv("CONSTAT_CACHE", (folder_ / "cache").c_str(), 1);
}

WalkLibrary::~WalkLibrary() {
    unsetenv("CONSTAT_CACHE");
}

Plan plan_of(const std::string& root, const std::string& case_id, std::uint64_t variant) {
    return plan_of(source_of(root, case_id), or_throw(session::pins_of(root, case_id)), variant);
}

Reach reach_of(const Plan& plan) {
    const auto& scenario = plan.variant.scenario;
    Reach reach;
    auto play = attempt::begin(scenario);
    for (const auto& step : plan.script.steps) {
        const auto command = content::command_of(step, scenario, play.attempt);
        if (!command) continue;
        reach.merge(reach_of(scenario, *command));
        attempt::play(scenario, play, *command);
    }
    return reach;
}

std::vector<Option> options_of(const WalkLibrary& library, std::uint64_t variants) {
    std::vector<Option> options;
    for (const auto& id : library.ids()) {
        const auto source = source_of(library.root(), id);
        const auto pins = or_throw(session::pins_of(library.root(), id));
        for (std::uint64_t variant = 1; variant <= variants; ++variant)
            options.push_back({id, variant, reach_of(plan_of(source, pins, variant))});
    }
    return options;
}

}  // namespace ui
