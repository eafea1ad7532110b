#include <filesystem>
#include <fstream>
#include <thread>

#include <yaml-cpp/yaml.h>

#include "sim/attempt/attempt.hpp"
#include "sim/content/case_reader.hpp"
#include "sim/content/law_reader.hpp"
#include "sim/session/open_case.hpp"
#include "tests/bench/kit.hpp"
#include "tests/bench/table.hpp"
#include "tests/support/source_folder.hpp"

/// Content read, checked and ready to play, beside what YAML::Load alone takes on the same bytes.
namespace bench {
namespace {

namespace content = sim::content;

struct Compared {
    double ours = 0;
    double theirs = 0;
    double ratio = 0;
};

/// Rounds in turn; the ratio is the median of the ratios of each round.
template <class Ours, class Theirs>
Compared in_turn(int rounds, int times, Ours&& ours, Theirs&& theirs) {
    std::vector<double> mine, other, ratios;
    for (int round = 0; round < rounds; ++round) {
        const double a = cpu_timed([&] {
                             for (int i = 0; i < times; ++i) ours();
                         }) /
                         times;
        const double b = cpu_timed([&] {
                             for (int i = 0; i < times; ++i) theirs();
                         }) /
                         times;
        mine.push_back(a);
        other.push_back(b);
        ratios.push_back(a / b);
    }
    return {median(mine), median(other), median(ratios)};
}

void add(Table& table, std::string figure, Compared compared) {
    table.add({.figure = std::move(figure),
               .ours = compared.ours * 1000,
               .unit = "ms",
               .reference = "YAML::Load, ms",
               .theirs = compared.theirs * 1000,
               .ratio = compared.ratio,
               .target = 0.8,
               .better = Better::lower});
}

void load_all(const content::Files& files) {
    for (const auto& [name, bytes] : files.files)
        if (name.ends_with(".yaml"))
            sim::check(YAML::Load(bytes).IsDefined(), "yaml-cpp reads it too");
}

void generated_story(Table& table) {
    const auto folder = generated(1000);
    if (!folder) return table.absent("load of the generated story", "python3 is not installed");
    const auto files = case_of(scenario_of(*folder));
    const auto& text = files.files.at("scenes/story.yaml");
    add(table, "load, 1,000 nodes: marks, strict reader",
        in_turn(
            7, 3, [&] { sim::check(content::read_tree(text, "s").has_value(), "it reads"); },
            [&] { sim::check(YAML::Load(text).IsSequence(), "it reads"); }));
    add(table, "load, 1,000 nodes: ready to play, all checks",
        in_turn(
            7, 2,
            [&] {
                const auto source = content::parse_case(files);
                sim::check(content::open_variant(*source, 1, {}).has_value(), "it opens");
            },
            [&] { load_all(files); }));
}

/// What a learner waits for: from the path of a case to its first replies.
void first_replies(const sim::session::OpenedCase& opened) {
    namespace attempt = sim::attempt;
    auto play = attempt::begin(opened.variant.scenario);
    attempt::play(opened.variant.scenario, play, attempt::StartScene{"story"});
    sim::check(!attempt::lines_offered(opened.variant.scenario, play.attempt).empty(),
               "the conversation begins");
}

void long_case(Table& table) {
    constexpr int conversations = 10;
    constexpr double target_ms = 5;
    const auto generated_folder = generated(1000);
    if (!generated_folder) return table.absent("opening a long case", "python3 is not installed");
    const TempFolder folder, cache;
    std::filesystem::create_directory(folder / "scenes");
    for (const auto& [name, bytes] :
         long_case_of(scenario_of(*generated_folder), conversations).files)
        std::ofstream{folder / name, std::ios::binary} << bytes;
    const sim::session::Kept kept{cache.path().string(), "bench"};
    const auto open = [&](const sim::session::Kept& from) {
        return sim::session::open_case(from, sim::test::source_folder(), folder.path().string(), 1);
    };
    for (int waits = 0; waits < 40; ++waits) {  // Files just written are in doubt for a while.
        const auto opened = open(kept);
        if (!opened) return table.fail("long case: " + sim::to_text(opened.error()));
        if (!opened->pins) break;
        std::this_thread::sleep_for(std::chrono::milliseconds{100});
    }
    std::vector<double> ours, theirs;
    for (int round = 0; round < 15; ++round) {
        ours.push_back(1000 * cpu_timed([&] {
                           const auto opened = open(kept);
                           sim::check(opened && !opened->pins, "it is kept");
                           first_replies(*opened);
                       }));
        if (round < 3) theirs.push_back(1000 * cpu_timed([&] { first_replies(open({}).value()); }));
    }
    table.add({.figure = "open, 10,000 nodes, kept compiled",
               .ours = median(ours),
               .unit = "ms",
               .reference = "the same from its YAML, ms",
               .theirs = median(theirs),
               .target = target_ms,
               .better = Better::lower});
}

void shipped_case(Table& table) {
    const auto files = sim::session::read_case(sim::test::source_folder(), "fuite-rue-des-lilas");
    const auto law = sim::session::read_law_bytes(sim::test::source_folder());
    if (!files || !law) return table.absent("load of the shipped case", "its files are not there");
    const auto book = content::read_law(content::unpack(*law).value());
    const auto open = [&] {
        const auto source = content::parse_case(*files);
        return source && book && content::open_variant(*source, 1, *book).has_value();
    };
    if (!open()) return table.absent("load of the shipped case", "`constat check` refuses it");
    add(table, "load, the shipped case: ready to play, all checks",
        in_turn(9, 10, open, [&] { load_all(*files); }));
}

}  // namespace

void load_rows(Table& table) {
    generated_story(table);
    shipped_case(table);
    long_case(table);
}

}  // namespace bench
