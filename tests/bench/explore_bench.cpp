#include <sys/resource.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "assessment/prover/conversation.hpp"
#include "sim/content/case_reader.hpp"
#include "sim/content/law_reader.hpp"
#include "sim/session/library.hpp"
#include "tests/bench/kit.hpp"
#include "tests/bench/table.hpp"
#include "tests/support/source_folder.hpp"

/// Every state of the kit's exploration content, beside SPIN's `pan` on the same model.
namespace bench {
namespace {

namespace prover = assessment::prover;
namespace talk = sim::talk;
using sim::scenario::Scenario;
using Space = prover::PackedSpace<1>;

struct Model {
    const char* name;
    const char* arguments;  ///< For the generator.
    std::size_t states;     ///< As the kit's own explorer counts them.
};
constexpr Model models[] = {{"x_small", "--nodes 60 --layers 20 --vars 3 --max 5", 5'807},
                            {"n100", "--nodes 100", 629'794},
                            {"x1m_6", "--nodes 600 --max 6", 904'046}};
constexpr std::size_t limit = 20'000'000;

/// No variable is left out, since the endings read them all.
prover::TalkModel whole_model(const Scenario& story) {
    sim::scenario::Invariant all{"all", "", {{}}};
    for (talk::Index i = 0; i < story.variables.size(); ++i)
        all.broken_by.front().push_back({i, talk::Comparison::below, 0});
    return prover::model_of(story, 0, false, {all});
}

struct Explored {
    std::size_t states = 0;
    std::size_t bytes = 0;
    std::size_t endings = 0;        ///< That some play reaches.
    std::size_t witness_steps = 0;  ///< Of a shortest play to each, together.
};

std::size_t depth(const Space& space, std::size_t at) {
    std::size_t steps = 0;
    for (auto i = static_cast<std::uint32_t>(at); space.by(i) != Space::begun; i = space.parent(i))
        ++steps;
    return steps;
}

/// The states are met breadth first: the first that ends so is ended by a shortest play.
Explored explore(const Scenario& story) {
    const auto model = whole_model(story);
    Space space{model};
    sim::check(space.fits() && space.explore(limit), "the model is explored whole");
    Explored done{space.size(), space.bytes()};
    const auto& nodes = story.scenes.front().nodes;
    std::map<std::string, std::size_t> first;
    talk::Numbers numbers(story.variables.size());
    for (std::size_t i = 0; i < space.size(); ++i) {
        if (space.node(i) + 1 != nodes.size()) continue;
        const auto now = space.numbers(i);
        for (std::size_t k = 0; k < now.size(); ++k) numbers[model.kept[k]] = now[k];
        for (const auto& line : nodes.back().lines)
            if (!first.contains(line.text) && talk::all_hold(line.tests, numbers))
                first.emplace(line.text, i);
    }
    done.endings = first.size();
    for (const auto& [ending, at] : first) done.witness_steps += depth(space, at);
    return done;
}

double child_seconds() {
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto seconds_of = [](timeval time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds_of(used.ru_utime) + seconds_of(used.ru_stime);
}

/// The number before `what` in the report of pan.
double number_before(const std::string& text, const std::string& what) {
    const auto at = text.find(what);
    if (at == text.npos) return 0;
    auto begin = text.find_last_not_of(" \t", at - 1);
    while (begin != text.npos && begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '\n')
        --begin;
    return std::strtod(text.c_str() + begin, nullptr);
}

struct Pan {
    double seconds = 0;
    double states = 0;
    double bytes = 0;
};

/// Breadth first too, since we promise shortest witnesses. Compiled once, not counted.
std::string compiled_pan(const std::string& folder) {
    const auto place = "cd '" + folder + "' && ";
    if (!printed(place + "spin -a story.pml && gcc -O2 -w -DSAFETY -DNOFAIR -DMEMLIM=16000 "
                         "-DNOREDUCE -DBFS -o pan pan.c && echo done"))
        return {};
    return place + "./pan -w24 -E -n";
}

std::optional<Pan> run_pan(const std::string& command) {
    const double before = child_seconds();
    const auto report = printed(command);
    if (!report) return {};
    return Pan{child_seconds() - before, number_before(*report, " states, stored"),
               number_before(*report, "\ttotal actual memory usage") * 1024 * 1024};
}

void compare(Table& table, const Model& model, const Scenario& story, const std::string& folder) {
    const auto command = compiled_pan(folder);
    const std::string name = "explore, " + std::string{model.name};
    std::vector<double> ours, theirs, ratios;
    Explored done;
    Pan pan;
    for (int round = 0; round < 3; ++round) {
        ours.push_back(cpu_timed([&] { done = explore(story); }));
        if (command.empty()) continue;
        const auto other = run_pan(command);
        if (!other) return table.absent(name, "pan failed");
        pan = *other;
        theirs.push_back(pan.seconds);
        ratios.push_back(pan.seconds / std::max(ours.back(), 1e-6));
    }
    std::printf(
        "explored, %s: %zu states (%zu expected), %zu endings, shortest witnesses of %zu "
        "steps together%s\n",
        model.name, done.states, model.states, done.endings, done.witness_steps,
        done.states == model.states ? ": ok" : ": NOT");
    if (done.states != model.states) table.fail(name + ": another number of states");
    Row speed{.figure = name + ", states",
              .ours = static_cast<double>(done.states) / median(ours),
              .unit = "/s"};
    Row memory{.figure = name + ", memory",
               .ours = static_cast<double>(done.bytes) / static_cast<double>(done.states),
               .unit = "B/state",
               .better = Better::lower};
    if (!theirs.empty()) {
        speed.reference =
            "SPIN pan -DBFS, " + std::to_string(static_cast<long>(pan.states)) + " states, /s";
        speed.theirs = pan.states / median(theirs);
        speed.ratio = median(ratios);
        speed.target = 1.5;
        memory.reference = "SPIN pan, B/state";
        memory.theirs = pan.bytes / static_cast<double>(done.states);
        memory.ratio = memory.ours / memory.theirs;
        memory.target = 0.5;
    } else {
        table.absent("pan on " + std::string{model.name}, "spin or gcc is not installed");
    }
    table.add(std::move(speed));
    table.add(std::move(memory));
}

/// The conversations of every shipped case, as `constat prove` examines them.
void shipped(Table& table) {
    const auto root = sim::test::source_folder();
    const auto law = sim::session::read_book(root);
    if (!law) return table.absent("exploration of the shipped cases", "the law does not read");
    std::size_t states = 0;
    std::size_t bytes = 0;
    double spent = 0;
    for (const auto& id : sim::session::case_ids(root)) {
        auto files = sim::session::read_case(root, id);
        if (!files) continue;
        const auto source = sim::content::parse_case(*std::move(files));
        if (!source) continue;
        const auto scenario = sim::content::open_variant(*source, 1, *law);
        if (!scenario) continue;
        for (talk::Index i = 0; i < scenario->scenes.size(); ++i) {
            prover::ConversationReport report;
            spent += cpu_timed([&] { report = prover::examine(*scenario, i, 200'000); });
            states += report.states;
            bytes += report.bytes;
        }
    }
    if (states == 0) return table.absent("exploration of the shipped cases", "none opens");
    table.add({.figure = "explore, conversations of the shipped cases",
               .ours = static_cast<double>(states) / spent,
               .unit = "states/s"});
    table.add({.figure = "explore, the same, memory",
               .ours = static_cast<double>(bytes) / static_cast<double>(states),
               .unit = "B/state",
               .better = Better::lower});
}

}  // namespace

void explore_rows(Table& table) {
    for (const auto& model : models) {
        const auto folder = generated(model.name, model.arguments);
        if (!folder) return table.absent("the exploration content", "python3 is not installed");
        compare(table, model, scenario_of(*folder), *folder);
    }
    shipped(table);
}

}  // namespace bench
