#pragma once

#include <string>
#include <string_view>

#include "sim/attempt/attempt.hpp"
#include "sim/content/case_reader.hpp"
#include "sim/content/compiled_case.hpp"
#include "sim/content/diagnostics.hpp"
#include "sim/content/law_reader.hpp"
#include "sim/content/script_reader.hpp"

/// Each reader on any bytes: bounded, without a crash, and every fault can be told. The same for
/// libFuzzer (`./dev fuzz`) and for the brief run of the tests.
namespace fuzz {

using sim::content::Files;

inline void tell(const sim::Problems& problems, std::string_view bytes) {
    for (const auto& problem : problems)
        sim::check(!sim::content::render(problem, bytes).empty(), "a fault can be told");
}

inline Files case_with(std::string_view scenario) {
    return {{{"scenario.yaml", std::string{scenario}},
             {"documents/conditions.md", "# Conditions\n\nFranchise ${paint}, 10 $$.\n"},
             {"scenes/welcome.yaml",
              "- node: hello\n  choices:\n    - {say: listen, text: \"Oui.\", to: end}\n"},
             {"shared/people.yaml", "seniors:\n  - {civility: Mme, name: \"Ada Roche\"}\n"}}};
}

inline void read_case(std::string_view bytes) {
    const auto source = sim::content::parse_case(case_with(bytes));
    if (!source) return tell(source.error(), bytes);
    const auto scenario = sim::content::open_variant(*source, 1, {});
    if (!scenario) tell(scenario.error(), bytes);
}

inline void read_law(std::string_view bytes) {
    const auto parameter = sim::content::read_parameter(bytes, "a/b", "a/b.yaml");
    if (!parameter) tell(parameter.error(), bytes);
}

/// A play is read against a case that is open already: an empty one knows no name.
inline void read_play(std::string_view bytes) {
    sim::content::CaseSource source;
    auto tree = sim::content::read_tree(bytes, "playthroughs/expert.yaml");
    if (!tree) return tell(tree.error(), bytes);
    source.trees.emplace("playthroughs/expert.yaml", *std::move(tree));
    const auto script = sim::content::read_script(source, "expert", {}, {});
    if (!script) tell(script.error(), bytes);
}

/// A compiled case that reads can be begun, each of its conversations entered and left, and each
/// node of them read.
inline void read_compiled(std::string_view bytes) {
    const auto compiled = sim::content::read_compiled(std::string{bytes});
    if (!compiled) return;
    const auto& scenario = compiled->scenario;
    auto play = sim::attempt::begin(scenario);
    for (const auto& scene : scenario.scenes) {
        sim::attempt::play(scenario, play, sim::attempt::StartScene{scene.id});
        const auto offered = sim::attempt::lines_offered(scenario, play.attempt);
        if (!offered.empty())
            sim::attempt::play(scenario, play, sim::attempt::Say{offered.back()->id});
        sim::attempt::play(scenario, play, sim::attempt::HangUp{});
        for (const auto& node : scene.nodes)
            for (const auto& choice : node.choices)
                sim::check(choice.to == sim::talk::none || choice.to < scene.nodes.size(),
                           "a reply leads somewhere");
    }
}

}  // namespace fuzz
