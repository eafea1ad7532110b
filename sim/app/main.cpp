#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include <malloc.h>

#include "sim/app/shell/run.hpp"
#include "sim/cli/cli.hpp"

namespace {

constexpr int wrong_usage = 2;

/// A window reads a library and paints pages in large passing blocks: they go back to the system at
/// once instead of staying for the next one (docs/bench.md, peak memory).
void give_memory_back() {
#ifdef __GLIBC__
    constexpr int kept_block = 32 * 1024;
    mallopt(M_MMAP_THRESHOLD, kept_block);
    mallopt(M_TRIM_THRESHOLD, kept_block);
    mallopt(M_ARENA_MAX, 2);
#endif
}

/// `constat [--data FOLDER] [--db FILE] [--trace-ui FILE] [--lang en|fr]` opens the window;
/// `constat shots FOLDER [--only NAME]` draws it, `constat look [--only NAME]` judges its screens
/// and `constat measure FRAMES` times it.
int with_window(std::vector<std::string> words) {
    give_memory_back();
    sim::app::shell::Start start;
    std::string shots;
    int frames = 0;
    const bool looks = !words.empty() && words.front() == "look";
    if (looks) words.erase(words.begin());
    while (!words.empty()) {
        if (words.size() < 2) {
            std::cerr << "«\u00A0" << words.front() << "\u00A0» attend une valeur.\n";
            return wrong_usage;
        }
        if (words[0] == "--data") start.data = words[1];
        if (words[0] == "--db") start.database = words[1];
        if (words[0] == "--trace-ui") start.trace = words[1];
        if (words[0] == "shots") shots = words[1];
        if (words[0] == "--only") start.only = words[1];
        if (words[0] == "--lang") start.language = words[1];
        if (words[0] == "--lang" && words[1] != "en" && words[1] != "fr") {
            std::cerr << "«\u00A0--lang\u00A0» attend en ou fr.\n";
            return wrong_usage;
        }
        if (words[0] == "measure" && (frames = std::atoi(words[1].c_str())) <= 0) {
            std::cerr << "«\u00A0measure\u00A0» attend un nombre d’images.\n";
            return wrong_usage;
        }
        words.erase(words.begin(), words.begin() + 2);
    }
    if (looks) return sim::app::shell::look_at_screens(start);
    if (frames > 0) return sim::app::shell::measure_window(start, frames);
    return shots.empty() ? sim::app::shell::run_window(start)
                         : sim::app::shell::write_shots(start, shots);
}

bool wants_window(const std::vector<std::string>& words) {
    return words.empty() || words.front() == "shots" || words.front() == "look" ||
           words.front() == "measure" || words.front() == "--data" || words.front() == "--lang" ||
           words.front() == "--db" || words.front() == "--trace-ui";
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words{argv + 1, argv + argc};
    if (wants_window(words) && !sim::cli::asks_for_help(words)) return with_window(words);
    return sim::cli::run(words, {std::cin, std::cout, std::cerr});
}
