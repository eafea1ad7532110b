#include "sim/content/case_check.hpp"
#include "tests/bench/kit.hpp"
#include "tests/bench/table.hpp"

/// What an author waits for: the check of a large case, and the same after one edit.
namespace bench {
namespace {

constexpr int nodes = 2000;
constexpr double target_ms = 100;

double check_ms(const sim::content::Files& files) {
    sim::content::CheckOptions options;
    options.knows = [](const std::string&) { return true; };
    return 1000 * cpu_timed([&] { (void)sim::content::check_case(files, {}, options); });
}

}  // namespace

void check_rows(Table& table) {
    const auto folder = generated(nodes);
    if (!folder) return table.absent("check of a large case", "python3 is not installed");
    auto files = case_of(scenario_of(*folder));
    auto& text = files.files.at("scenes/story.yaml");
    std::vector<double> whole, again;
    for (int round = 0; round < 5; ++round) {
        whole.push_back(check_ms(files));
        const auto at = text.find("text: \"");
        text.insert(at + 7, "Bien. ");
        again.push_back(check_ms(files));
    }
    table.add({.figure = "check, 2,000 nodes, spelling apart",
               .ours = median(whole),
               .unit = "ms",
               .target = target_ms,
               .better = Better::lower});
    table.add({.figure = "the same after one edit, nothing kept",
               .ours = median(again),
               .unit = "ms",
               .target = target_ms,
               .better = Better::lower});
}

}  // namespace bench
