#include <yaml-cpp/yaml.h>

#include "sim/content/case_reader.hpp"
#include "sim/content/law_reader.hpp"
#include "sim/session/library.hpp"
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
}

}  // namespace bench
